import type { ChartRow, Label, RowsChart, Span, Tone } from './chart';

/** What a stretch of a band stands for: the least that the words allow, the printed precision, the hedge. */
export type Meaning = 'least' | 'rounding' | 'hedge';
export type Paint = 'solid' | 'pale' | 'palest';

/** A closed stretch of a band, on the value axis. */
export interface Zone {
  readonly meaning: Meaning;
  readonly paint: Paint;
  readonly low: number;
  readonly high: number;
}

/** An unbounded end, on the value axis: an arrow from the last bounded value to the edge of the picture. */
export interface OpenEnd {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

/** A row's marks, on the value axis, within the chart's domain. */
export interface Band {
  readonly row: ChartRow;
  readonly fill: Tone | 'gap';
  readonly zones: readonly Zone[];
  readonly opens: readonly OpenEnd[];
  readonly nominal: number | null;
  /** Where the row's marks begin: zero, the end of the part before, or the end of the whole. `null`: they only float. */
  readonly origin: number | null;
  /** What is printed on the band, and the value that it points to. */
  readonly label: Label;
  readonly labelAt: number;
}

type Place = (value: number) => number;

const PAINTS: Record<'filled' | 'floating', Record<Meaning, Paint>> = {
  filled: { least: 'solid', rounding: 'pale', hedge: 'palest' },
  floating: { least: 'solid', rounding: 'solid', hedge: 'palest' },
};

/** The marks of every row of a chart, in order. */
export function buildBands(chart: RowsChart): readonly Band[] {
  switch (chart.kind) {
    case 'bars':
      return chart.rows.map((row) => filled(chart, row, row.tone, 0, (value) => value));
    case 'line':
      return chart.rows.map((row) => band(chart, row, row.tone, null, (value) => value));
    case 'exactness':
      return chart.rows.map((row) => ({ ...band(chart, row, row.tone, null, (value) => value), label: row.width }));
    case 'parts': {
      const end = sizeOf(chart.whole);
      let start = 0;
      const parts = chart.parts.map(({ row, style }) => {
        if (style === 'unaccounted') return filled(chart, row, 'gap', end, (value) => end - value);
        const from = start;
        start += sizeOf(row);
        return filled(chart, row, row.tone, from, (value) => from + value);
      });
      // A label stands over its part, not over the part's end: the end is where the next part begins.
      return [filled(chart, chart.whole, chart.whole.tone, 0, (value) => value), ...parts].map((part) => ({
        ...part,
        labelAt: part.nominal === null || part.origin === null ? part.labelAt : (part.nominal + part.origin) / 2,
      }));
    }
    default:
      return chart satisfies never;
  }
}

/** The number a row stands for when others are placed after it. */
export function sizeOf(row: ChartRow): number {
  return row.nominal ?? row.rounding.high ?? row.rounding.low ?? 0;
}

function filled(chart: RowsChart, row: ChartRow, fill: Band['fill'], origin: number, place: Place): Band {
  // A count is never negative, so a bar without a lower bound begins at its origin.
  const grounded = (span: Span): Span => ({ low: span.low ?? 0, high: span.high });
  return band(chart, { ...row, rounding: grounded(row.rounding), hedge: grounded(row.hedge) }, fill, origin, place);
}

function band(chart: RowsChart, row: ChartRow, fill: Band['fill'], origin: number | null, place: Place): Band {
  const paints = origin === null ? PAINTS.floating : PAINTS.filled;
  const { rounding, hedge } = row;
  const zones: Zone[] = [];
  const opens: OpenEnd[] = [];
  const [first, last] = chart.domain;
  const inside = (value: number) => Math.min(Math.max(place(value), first), last);
  const zone = (meaning: Meaning, from: number | null, to: number | null) => {
    if (from === null || to === null) return;
    const [low, high] = [inside(from), inside(to)].sort((a, b) => a - b);
    if (low !== undefined && high !== undefined && low < high)
      zones.push({ meaning, paint: paints[meaning], low, high });
  };
  const open = (meaning: Meaning, from: number | null, upwards: boolean) => {
    const edge = place(upwards ? 1 : -1) > place(0) ? last : first;
    opens.push({ meaning, from: from === null ? (first + last) / 2 : inside(from), to: edge });
  };
  if (origin !== null && hedge.low !== null && hedge.low > 0) zone('least', 0, hedge.low);
  if (rounding.low === null) open('rounding', rounding.high ?? row.nominal, false);
  else if (hedge.low === null) open('hedge', rounding.low, false);
  zone('hedge', hedge.low, rounding.low);
  zone('rounding', rounding.low, rounding.high);
  zone('hedge', rounding.high, hedge.high);
  if (rounding.high === null) open('rounding', rounding.low ?? row.nominal, true);
  else if (hedge.high === null) open('hedge', rounding.high, true);
  const placed = row.nominal === null ? null : place(row.nominal);
  const nominal = placed !== null && placed >= first && placed <= last ? placed : null;
  const ends = [...zones.flatMap(({ low, high }) => [low, high]), ...opens.map(({ from }) => from)];
  const middle = ends.length === 0 ? first : (Math.min(...ends) + Math.max(...ends)) / 2;
  zones.sort((a, b) => a.low - b.low);
  return { row, fill, zones, opens, nominal, origin, label: row.value, labelAt: nominal ?? middle };
}

import { buildBands } from './bands';
import type { Drawing, RowsChart } from './chart';
import { frameOf } from './frame';
import { type PlacedGap, placeGap } from './place-gap';
import { bandForKey, type KeyWords, type Leader, placeKey } from './place-key';
import { placeNote } from './place-note';
import { type PlacedRow, placeRow } from './place-row';
import type { PlacedText } from './placed-text';
import { type Rule, ruleAt } from './rule';
import { thinTicks } from './thin-ticks';

/** A drawing with every place in it fixed, in px of its own scale: what is left is to draw it. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Left and right edge of the value axis. */
  readonly plot: readonly [left: number, right: number];
  readonly rows: readonly PlacedRow[];
  readonly texts: readonly PlacedText[];
  readonly leaders: readonly Leader[];
  /** A rule for each tick, and the y of the axis line. */
  readonly grid: readonly Rule[];
  readonly axis: number;
  /** Where bars begin, or what everything is measured from; `null` when 0 is not on the axis. */
  readonly zero: Rule | null;
  /** In a parts chart, from the end of a part to the beginning of the next, and from the whole to what is left. */
  readonly joints: readonly Rule[];
  readonly gap: PlacedGap | null;
}

/** From the last row to the axis, from the axis to its labels, from the last row to a gap, px. */
const AXIS_GAP = 12;
const TICK_GAP = 5;
const GAP_GAP = 8;
/** How far rules stand out of the bands of a narrow drawing, where they are not drawn behind the names, px. */
const OVERHANG = 5;

/**
 * Lays a chart out: pure, needs no browser, the same for the same data.
 * @param words what the paints of a band mean; printed once, on the band that shows most of them
 */
export function layoutChart(chart: RowsChart, drawing: Drawing, words: KeyWords): Layout {
  const bands = buildBands(chart);
  const frame = frameOf(chart, drawing, bands);
  const { measures, left, right, first, toPixel } = frame;
  const keyed = bandForKey(bands, toPixel);
  const rows: PlacedRow[] = [];
  const texts: PlacedText[] = [];
  const leaders: Leader[] = [];
  let y = 1;
  for (const band of bands) {
    const placed = placeRow(frame, band, y, (bottom) => {
      const spot = { top: bottom, size: measures.text.small, within: [first, measures.width] } as const;
      if (band === keyed) {
        const key = placeKey(band, words, toPixel, spot);
        leaders.push(...key.leaders);
        return key.texts;
      }
      return band.fill === 'gap' ? placeNote(frame, band, bottom) : [];
    });
    rows.push(placed.row);
    texts.push(...placed.texts);
    y = placed.row.bottom + measures.rowGap;
  }
  y -= measures.rowGap;
  const gap = chart.kind === 'line' && chart.gap !== null ? placeGap(frame, chart.gap, rows, texts, y + GAP_GAP) : null;
  if (gap !== null) texts.push(gap.label);
  const axis = Math.round(Math.max(y, ...texts.map(({ box }) => box.bottom)) + AXIS_GAP) + 0.5;
  const ticks = thinTicks(chart.ticks, toPixel, {
    top: axis + TICK_GAP,
    size: measures.text.small,
    within: [0, measures.width],
  });
  const boxes = texts.map(({ box }) => box);
  const stretches: readonly (readonly [number, number])[] =
    measures.nameColumn === null
      ? [
          ...rows.map(({ bandTop: top, bandHeight }) => [top - OVERHANG, top + bandHeight + OVERHANG] as const),
          [axis - OVERHANG, axis],
        ]
      : [[0, axis]];
  const [low, high] = chart.domain;
  return {
    width: measures.width,
    height: Math.ceil(Math.max(axis, ...ticks.map(({ box }) => box.bottom)) + 1),
    plot: [left, right],
    rows,
    texts: [...texts, ...ticks],
    leaders,
    grid: chart.ticks.map(({ at }) => ruleAt(toPixel(at), stretches, boxes)),
    axis,
    zero: low <= 0 && high >= 0 ? ruleAt(toPixel(0), stretches, boxes) : null,
    joints: chart.kind === 'parts' ? jointsOf(rows).map(([at, ...ends]) => ruleAt(toPixel(at), [ends], boxes)) : [],
    gap: gap?.placed ?? null,
  };
}

/** Values where a part's band meets another's, with the y between which to join them, px. */
function jointsOf(rows: readonly PlacedRow[]): readonly (readonly [at: number, top: number, bottom: number])[] {
  const [whole, ...parts] = rows;
  return parts.flatMap((row, index) => {
    const { fill, origin } = row.band;
    const before = fill === 'gap' ? whole : parts[index - 1];
    if (before === undefined || origin === null) return [];
    const joint = [origin, before.bandTop + before.bandHeight, row.bandTop] as const;
    // What is left reaches from the end of the last part to the end of the whole.
    const last = fill === 'gap' ? parts[index - 1] : undefined;
    const end = last?.band.nominal ?? null;
    return last === undefined || end === null ? [joint] : [joint, [end, last.bandTop + last.bandHeight, row.bandTop]];
  });
}

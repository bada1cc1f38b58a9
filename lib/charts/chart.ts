/**
 * A chart as plain data: what to draw, in which words. Everything is JSON, positions are numbers on the value axis
 * (doubles are enough for pixels; every verdict and every printed digit comes from exact arithmetic before this point).
 */

/** How a row's marks are coloured: people there at a time, people moving in a period, neither; or set back behind the rest. */
export type Tone = 'stock' | 'flow' | 'plain' | 'apart';

/** A range on the value axis; `null` is unbounded (drawn as an arrow out of the picture, never as a closed bar). */
export interface Span {
  readonly low: number | null;
  readonly high: number | null;
}

/** A piece of text a picture prints: figures in it lead to their sentences. */
export interface Label {
  readonly text: string;
  /** Words before the number, set in italics: the hedge. Part of the label, never left out. */
  readonly hedge?: string;
  /** Ids of the sentences the number comes from, in the order of the article; empty for words without a number. */
  readonly sentences: readonly string[];
  /** Ids of the figures in it, so that their numerals can be told in the sentences. */
  readonly figures?: readonly string[];
}

/** A sentence of an article, as a row shows it when it is asked for. */
export interface Quote {
  /** Id of the sentence. */
  readonly sentence: string;
  readonly quote: string;
  readonly attribution: string;
  /** Who says so, without the article: "authorities". */
  readonly saidBy: string;
}

/** One row of a chart: one figure or one derived number. */
export interface ChartRow {
  /** Id of the figure or derived number. */
  readonly id: string;
  /** What is counted, in words, e.g. "Moved to Iran and Pakistan in the 1980s". */
  readonly name: string;
  /** Whether the name is set stronger than others: it is what the chart is about. */
  readonly isOwn?: boolean;
  readonly tone: Tone;
  /** The number as printed (for a derived number: as computed). `null` when there is no single one. */
  readonly nominal: number | null;
  readonly rounding: Span;
  readonly hedge: Span;
  /** The number in words, e.g. hedge "approximately", text "6 million". */
  readonly value: Label;
  /** The ranges in words, e.g. "5.5–6.5 million as printed; 4.8–7.2 with “approximately”". */
  readonly ranges: string;
  /** The sentence or sentences to show when the row is asked for. */
  readonly quotes: readonly Quote[];
}

/** A row of an exactness chart: its spans are relative to the figure (−0.2 is 20 % below), its nominal is 0. */
export interface ExactnessRow extends ChartRow {
  /** How wide its ranges are, in words, e.g. "±2.1 %", "−25 % to 0", "no upper end". */
  readonly width: Label;
}

/** A part of a whole in a parts chart: counted parts follow one another from zero, each in a row of its own. */
export interface Part {
  readonly row: ChartRow;
  /** `unaccounted` is hatched and reaches back from the end of the whole: nobody was counted there. */
  readonly style: 'counted' | 'unaccounted';
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

interface Base {
  readonly article: string;
  readonly id: string;
  /** A sentence that says what the chart shows. */
  readonly title: string;
  /** Unit, place, period. */
  readonly subtitle: string;
  /** The chart in prose, for those who do not see it; in the page for everyone. */
  readonly description: string;
  /** "Source: …" with the date of the data. */
  readonly source: string;
  /** Numbers that title, subtitle or description print and no row does, so that they lead to their sentences too. */
  readonly mentions?: readonly Label[];
  /** Both ends of the value axis and its ticks (the last tick's label carries the unit word). */
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
}

/** Bars from zero: solid up to the least the words allow, paler for rounding, palest for the hedge. */
export interface BarsChart extends Base {
  readonly kind: 'bars';
  readonly rows: readonly ChartRow[];
}

/** A whole and its parts, with what is left over under a stated hypothesis hatched. */
export interface PartsChart extends Base {
  readonly kind: 'parts';
  readonly whole: ChartRow;
  readonly parts: readonly Part[];
  /** Words for what the hatched part rests on. */
  readonly note: Label;
}

/** The space between two ranges that do not meet. */
export interface Gap {
  readonly low: number;
  readonly high: number;
  readonly label: Label;
}

/** Ranges on one number line: draws every check. */
export interface LineChart extends Base {
  readonly kind: 'line';
  readonly rows: readonly ChartRow[];
  readonly gap: Gap | null;
}

/** How exact each figure is: the relative width of its ranges around its nominal (0.1 = 10 % away from it). */
export interface ExactnessChart extends Base {
  readonly kind: 'exactness';
  readonly rows: readonly ExactnessRow[];
}

/** One place's counts over the years. */
export interface SeriesLine {
  readonly id: string;
  /** Stands at the end of the line. */
  readonly label: string;
  readonly tone: Tone;
  readonly points: readonly { readonly year: number; readonly value: number }[];
  /** Stretches of years, both ends included, in which the counts are estimates: drawn dashed. */
  readonly estimates: readonly (readonly [from: number, to: number])[];
  /** First years of a new way of counting: nothing is drawn from the year before. */
  readonly breaks: readonly number[];
}

/** A change in how something is counted, marked over the year and explained under the plot. */
export interface SeriesBreak {
  /** One letter. */
  readonly mark: string;
  readonly year: number;
  /** Id of the line that it is pointed out on. */
  readonly line: string;
  /** The year and what changed, in a few words. */
  readonly words: string;
  /** What changed, in full. */
  readonly detail: string;
}

/** What somebody says of a time, laid on the lines. Years with fractions: 2023.75 is the end of September 2023. */
export interface SeriesClaim {
  readonly row: ChartRow;
  /** Whom and where it counts, behind its number: "in Pakistan". */
  readonly where: string;
  readonly from: number;
  readonly to: number;
}

/** Counts over the years, one line a place; the value axis stands upright. */
export interface SeriesChart extends Base {
  readonly kind: 'series';
  /** Both ends of the axis of years, and its ticks. */
  readonly years: readonly [number, number];
  readonly yearTicks: readonly Tick[];
  /** What the numbers at the value axis count, e.g. "million people". */
  readonly unit: string;
  readonly lines: readonly SeriesLine[];
  readonly breaks: readonly SeriesBreak[];
  readonly claims: readonly SeriesClaim[];
  /** What stands under the plot behind the breaks: what is dashed, what the bands are. */
  readonly notes: readonly string[];
}

/** A chart of rows on a value axis that lies. */
export type RowsChart = BarsChart | PartsChart | LineChart | ExactnessChart;
export type Chart = RowsChart | SeriesChart;
export type ChartKind = Chart['kind'];

/** The two drawings of every chart: for a phone, and for everything wider. Widths in px of the picture's own scale. */
export const DRAWINGS = { narrow: { width: 288 }, wide: { width: 720 } } as const;
export type Drawing = keyof typeof DRAWINGS;

/** All rows of a chart, in the order in which they are drawn and read; of a time line what is laid on it. */
export function rowsOf(chart: Chart): readonly ChartRow[] {
  if (chart.kind === 'series') return chart.claims.map(({ row }) => row);
  return chart.kind === 'parts' ? [chart.whole, ...chart.parts.map((part) => part.row)] : chart.rows;
}

/** A label in one string, hedge first. */
export function textOf(label: Label): string {
  return label.hedge === undefined || label.hedge === '' ? label.text : `${label.hedge} ${label.text}`;
}

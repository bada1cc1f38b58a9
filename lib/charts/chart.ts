/**
 * A chart as plain data: what to draw, in which words. Everything is JSON, positions are numbers on the value axis
 * (doubles are enough for pixels; every verdict and every printed digit comes from exact arithmetic before this point).
 */

/** How a row's marks are coloured: people there at a time, people moving in a period, or neither. */
export type Tone = 'stock' | 'flow' | 'plain';

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
}

/** One row of a chart: one figure or one derived number. */
export interface ChartRow {
  /** Id of the figure or derived number. */
  readonly id: string;
  /** What is counted, in words, e.g. "Moved to Iran and Pakistan in the 1980s". */
  readonly name: string;
  readonly tone: Tone;
  /** The number as printed (for a derived number: as computed). `null` when there is no single one. */
  readonly nominal: number | null;
  readonly rounding: Span;
  readonly hedge: Span;
  /** The number in words, e.g. hedge "approximately", text "6 million". */
  readonly value: Label;
  /** The ranges in words, e.g. "5.5–6.5 million as printed; 4.8–7.2 with “approximately”". */
  readonly ranges: string;
  /** The sentence or sentences to show when the row is asked for: quote and attribution. */
  readonly quotes: readonly { readonly sentence: string; readonly quote: string; readonly attribution: string }[];
}

/** A part of a whole in a parts chart, stacked from the left in order. */
export interface Part {
  readonly row: ChartRow;
  /** `unaccounted` is hatched: nobody was counted there. */
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
  readonly note: string;
}

/** Ranges on one number line: draws every check. `gap` marks the space between two ranges that do not meet. */
export interface LineChart extends Base {
  readonly kind: 'line';
  readonly rows: readonly ChartRow[];
  readonly gap: Span | null;
  readonly gapLabel: string;
}

/** How exact each figure is: the relative width of its ranges around its nominal (0.1 = 10 % away from it). */
export interface ExactnessChart extends Base {
  readonly kind: 'exactness';
  readonly rows: readonly ChartRow[];
}

export type Chart = BarsChart | PartsChart | LineChart | ExactnessChart;
export type ChartKind = Chart['kind'];

/** The two drawings of every chart: for a phone, and for everything wider. Widths in px of the picture's own scale. */
export const DRAWINGS = { narrow: { width: 288 }, wide: { width: 720 } } as const;
export type Drawing = keyof typeof DRAWINGS;

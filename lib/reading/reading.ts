import type { HedgeClass } from '../numbers/hedges';
import type { Printed } from '../numbers/printed';

/** UTF-16 offsets into the text that was read; never blank, without the white space around it. */
export interface TextSentence {
  readonly start: number;
  readonly end: number;
}

/** The words that loosen or bound a figure, as printed. */
export interface FoundHedge {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly class: HedgeClass;
}

export interface FoundFigure {
  /** "f1", "f2", … in reading order. */
  readonly id: string;
  /** The numeral with its scale word, percent or currency sign and unit of measure, without the hedge. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * In base units (1700000); percentages as printed (40, a fall in a table −10); shares 0–1 ("one in five" 0.2); times
   * ("double" 2). A pair where a range is printed.
   */
  readonly value: number | readonly [number, number];
  /**
   * "percent", "percentage points", "share", "times", a currency code ("USD"), a unit of measure ("km", "days"), or the
   * counted noun in small letters ("people", "families"); "" where nothing can be told.
   */
  readonly unit: string;
  /** The counted noun with its adjectives as printed ("undocumented Afghans"), for labels. */
  readonly noun: string | null;
  readonly hedge: FoundHedge | null;
  /** Index into the sentences. */
  readonly sentence: number;
  /**
   * For exact values and ranges. Its offsets are offsets into the text that was read; its numeral is without currency
   * sign and unit of measure, as in data files.
   */
  readonly printed: Printed;
}

/** Why a number is no figure. */
export type Why =
  | 'date'
  | 'year'
  | 'time'
  | 'duration'
  | 'age'
  | 'id'
  | 'name'
  | 'address'
  | 'section'
  | 'footnote'
  | 'list number'
  | 'ordinal'
  | 'score'
  | 'ratio'
  | 'determiner'
  | 'occasions'
  | 'compound'
  | 'majority'
  | 'open quantity'
  | 'unread';

export interface LeftOut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly why: Why;
}

/** Everything numeric in a text: what was read as a figure, and what was left out with why. All in reading order. */
export interface Reading {
  readonly sentences: readonly TextSentence[];
  readonly figures: readonly FoundFigure[];
  readonly leftOut: readonly LeftOut[];
}

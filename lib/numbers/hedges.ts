/** What a hedge does to a number; the ranges of each class are in ranges.ts, after numbers.md section 2. */
export type HedgeClass =
  | 'exactly'
  | 'about'
  | 'estimated'
  | 'nearly'
  | 'at-least'
  | 'more-than'
  | 'up-to'
  | 'less-than';

/** The version of the house rules: this table and the widths below. Every verdict carries it. */
export const HEDGE_TABLE = '2026-11-25';

/**
 * The source of the table: our re-analysis of the raw answers of Ferson, O'Rawe, Antonenko, Siegrist, Mickley, Luhmann,
 * Sentz & Finkel (2015), "Natural language of uncertainty: numeric hedge words", Int. J. Approximate Reasoning.
 * Words marked `house` are not in that study and are ours. To add a word, see CONTRIBUTING ("A hedge word").
 */
export interface HedgeWord {
  readonly words: string;
  readonly class: HedgeClass;
  /** Where it stands: before the numeral ("nearly 2 million") or behind it ("60 or more"). */
  readonly side: 'before' | 'after';
  readonly house: boolean;
}

function words(hedge: HedgeClass, studied: string, house: string, side: HedgeWord['side'] = 'before'): HedgeWord[] {
  const list = (text: string, isHouse: boolean): HedgeWord[] =>
    text === '' ? [] : text.split(', ').map((entry) => ({ words: entry, class: hedge, side, house: isHouse }));
  return [...list(studied, false), ...list(house, true)];
}

export const HEDGES: readonly HedgeWord[] = [
  ...words('exactly', 'exactly, precisely', ''),
  ...words(
    'about',
    'about, approximately, around, roughly, circa, close to',
    'some, approx., approx, ca., c., in the region of, an approximate, something like, in the order of, on the order of, in the neighborhood of, in the neighbourhood of, in the vicinity of, more or less, hovering around',
  ),
  ...words('about', '', 'or so, or thereabouts, odd, more or less, give or take', 'after'),
  ...words(
    'estimated',
    '',
    'an estimated, est., estimated at, estimated, estimated to be, an estimate of, estimates of, estimates, estimates that, estimated that, estimating',
  ),
  ...words('estimated', '', 'estimated', 'after'),
  ...words(
    'nearly',
    'nearly, almost',
    'just under, just below, just short of, just shy of, close on, very nearly, not quite, virtually, approaching, nearing',
  ),
  ...words(
    'at-least',
    'at least, no fewer than, a minimum of',
    'no less than, not fewer than, not less than, a total of at least, at the least, at the very least, as few as',
  ),
  ...words(
    'at-least',
    'or more',
    'at least, or above, plus, or over, or greater, or higher, and above, and over, and more, and up, at a minimum, at the least, at the very least',
    'after',
  ),
  ...words(
    'more-than',
    'more than, over, above',
    'upwards of, upward of, just over, just above, well over, well above, in excess of, greater than, higher than, larger than, slightly more than, slightly over, slightly above, a little over, a little more than, far more than, much more than, many more than, well more than, significantly more than, considerably more than, far over, far above, north of, exceeding, exceeds, exceed, exceeded, surpassing, surpasses, surpass, surpassed, topping, topped, tops',
  ),
  ...words(
    'up-to',
    'up to, at most, no more than',
    'as many as, as much as, as high as, a maximum of, not more than, anything up to, anywhere up to, not exceeding, not exceed, at the most',
  ),
  ...words(
    'up-to',
    'or fewer, or less',
    'at most, or under, or lower, or below, and under, and below, at a maximum, at the most',
    'after',
  ),
  ...words(
    'less-than',
    'fewer than, less than, under, below, not even',
    'well under, well below, slightly less than, slightly under, slightly below, a little under, a little less than, lower than, smaller than, far fewer than, far less than, much less than, many fewer than, considerably less than, short of, well short of',
  ),
];

/** "at-least", "more-than", "up-to", "less-than": only one end of the number is given. */
export function isOneSided(hedge: HedgeClass | null): boolean {
  return hedge === 'at-least' || hedge === 'more-than' || hedge === 'up-to' || hedge === 'less-than';
}

/** The relative half-width ρ of a loosening hedge. House rule: 0.20 for one significant digit or a value below 100, else 0.10. */
export const WIDTHS = { coarse: '0.2', fine: '0.1', smallValue: 100 } as const;

/** A hedge found beside a numeral: its words as printed, with their UTF-16 offsets. */
export interface Hedge {
  readonly class: HedgeClass;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

import { NUMBER_WORD } from './number-words';

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
export const HEDGE_TABLE = '2026-11-22';

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
    'some, approx., ca., c., in the region of, an approximate',
  ),
  ...words('about', '', 'or so, or thereabouts', 'after'),
  ...words('estimated', '', 'an estimated, estimated at, estimated, estimated to be'),
  ...words('nearly', 'nearly, almost', 'just under, just below, just short of, close on, very nearly'),
  ...words(
    'at-least',
    'at least, no fewer than, a minimum of',
    'no less than, not fewer than, not less than, a total of at least',
  ),
  ...words('at-least', 'or more', 'at least, or above, plus', 'after'),
  ...words(
    'more-than',
    'more than, over, above',
    'upwards of, upward of, just over, just above, well over, well above, in excess of, greater than, slightly more than, slightly over, a little over, a little more than',
  ),
  ...words('up-to', 'up to, at most, no more than', 'as many as, as much as, a maximum of, not more than'),
  ...words('up-to', 'or fewer, or less', 'at most', 'after'),
  ...words(
    'less-than',
    'fewer than, less than, under, below',
    'well under, well below, slightly less than, slightly under, a little under, a little less than',
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

const pattern = (text: string): string => text.replace(/[.+]/g, '\\$&').replaceAll(' ', '[ \\u00a0]');
const alternatives = (side: HedgeWord['side']): string =>
  HEDGES.filter((hedge) => hedge.side === side)
    .map((hedge) => pattern(hedge.words))
    .join('|');
const classOf = (side: HedgeWord['side'], text: string): HedgeClass | null =>
  HEDGES.find((hedge) => hedge.side === side && hedge.words === text.toLowerCase().replaceAll('\u00a0', ' '))?.class ??
  null;

// Behind a hedge may stand a currency mark, or the words that make a number an increment or a sum.
const BETWEEN =
  '(?:another[ \\u00a0]|an?[ \\u00a0](?:further|additional|total of)[ \\u00a0])?(?:(?:US|A|C|AU|CA)?\\$|€|£|Rs\\.?[ \\u00a0]?)?';
const BEFORE = new RegExp(`(?<![\\p{L}\\d-])(${alternatives('before')})[ \\u00a0]${BETWEEN}$`, 'iu');
const AFTER = new RegExp(`^(?:[ \\u00a0][\\p{L}-]+){0,2}?,?[ \\u00a0-](${alternatives('after')})(?!\\p{L})`, 'iu');
/** The longest hedge with what may stand between it and its numeral, and twice that for a pair. */
const WINDOW = 60;

/**
 * Finds the hedge that stands directly before or behind a numeral.
 * Of two hedges in a row ("at least an estimated 60", "almost exactly 60") the one that says less rules.
 * @param start @param end UTF-16 offsets of the numeral in `text`.
 */
export function findHedge(text: string, start: number, end: number): Hedge | null {
  const before = hedgeBefore(text, start);
  const outer = before === null ? null : hedgeBefore(text, before.start);
  const after = hedgeAfter(text, end);
  if (before !== null && outer !== null) {
    const ruling = looseness(outer.class) > looseness(before.class) ? outer.class : before.class;
    return { class: ruling, text: text.slice(outer.start, before.end), start: outer.start, end: before.end };
  }
  if (before !== null && (after === null || isOneSided(before.class) || !isOneSided(after.class))) return before;
  return after;
}

/** A bound says less than a width on both sides, that less than one below only, that less than "exactly". */
function looseness(hedge: HedgeClass): number {
  if (isOneSided(hedge)) return 3;
  return hedge === 'exactly' ? 0 : hedge === 'nearly' ? 1 : 2;
}

function hedgeBefore(text: string, start: number): Hedge | null {
  const from = Math.max(0, start - WINDOW);
  const found = BEFORE.exec(text.slice(from, start));
  const printed = found?.[1];
  const hedge = printed === undefined ? null : classOf('before', printed);
  if (found === null || printed === undefined || hedge === null) return null;
  const at = from + found.index;
  return { class: hedge, text: printed, start: at, end: at + printed.length };
}

function hedgeAfter(text: string, end: number): Hedge | null {
  const behind = text.slice(end, end + WINDOW);
  if (behind.startsWith('+')) return { class: 'at-least', text: '+', start: end, end: end + 1 };
  const found = AFTER.exec(behind);
  const printed = found?.[1];
  const hedge = printed === undefined ? null : classOf('after', printed);
  if (found === null || printed === undefined || hedge === null) return null;
  const at = end + found[0].length - printed.length;
  if (!belongsBehind(printed.toLowerCase(), at - end, text.slice(at + printed.length, at + WINDOW))) return null;
  return { class: hedge, text: printed, start: at, end: at + printed.length };
}

/** "60-plus" is a bound, "60 refugees plus 20 staff" a sum; "60, at least" one too, "60 people, at least 20 of them" not. */
function belongsBehind(words: string, gap: number, rest: string): boolean {
  if (words === 'plus') return gap <= 1 && !NUMBER_WORD.test(/^\s\S+/.exec(rest)?.[0] ?? '');
  return !/^at.(least|most)$/.test(words) || /^\s*(?:$|[.,;:!?)”"’])/.test(rest);
}

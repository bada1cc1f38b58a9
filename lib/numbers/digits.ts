import { isDigitAt } from './characters';
import { FRACTION_GLYPHS, glyphFraction, type WordFraction } from './number-words';
import { matchAt } from './sticky';

/** Digits as printed: the mantissa without thousands marks ("1234567", "4.4"), and a fraction glyph behind it. */
export interface Digits {
  /** UTF-16 offset behind the last character. */
  readonly end: number;
  /** A plain decimal, "0" where only a fraction glyph stands. */
  readonly mantissa: string;
  readonly fraction: WordFraction | null;
}

/** How digits are printed, and the mantissa that they come to. */
type Form = readonly [RegExp, (found: string) => string];

// Sticky and of bounded length (30 digits, 9 groups: more is no count of anything), so that a long run of digits or
// commas costs no more than a short one wherever reading begins in it.
// "1.5.2020" and "4,4" without a scale word are no numbers of which the beginning could be read.
const PLAIN: Form = [/\d{1,30}(?!\d)(?:\.\d{1,30}(?!\d))?(?![.,]\d)/y, (found) => found];
/** Behind the first digits stands a comma. */
const COMMAS: readonly Form[] = [
  // A space has slipped in behind the first comma: "1, 209,062".
  [/\d{1,2}, \d{3}(?:,\d{3}){1,3}(?!\d|,\d|\.\d)/y, (found) => found.replace(/[, ]/g, '')],
  // The same in front of what is counted: "15, 183 IDPs".
  [
    /\d{1,3}, \d{3}(?= (?:[a-z]+ )?(?:people|persons|individuals|refugees|migrants|returnees|IDPs?|families|households|women|men|children|‘|“))/y,
    (found) => found.replace(', ', ''),
  ],
  [/\d{1,3}(?:,\d{3}){1,9}(?!\d|,\d)(?:\.\d{1,30}(?!\d))?/y, (found) => found.replaceAll(',', '')],
  [/\d{1,2}(?:,\d{2}){1,9},\d{3}(?!\d|,\d)(?:\.\d{1,30}(?!\d))?/y, (found) => found.replaceAll(',', '')],
  [
    /\d{1,30},\d{1,2}(?=[ \u00a0-](?:thousand|million|billion|trillion|lakh|crore|per[ \u00a0]?cent)|[ \u00a0]?%)/y,
    (found) => found.replace(',', '.'),
  ],
  PLAIN,
];
/** A space has slipped in before the point: "1 .649 million". */
const SLIPPED: readonly Form[] = [
  [
    /\d{1,3} \.\d{1,6}(?= (?:thousand|million|billion|trillion|lakh|crore)(?![a-z]))/y,
    (found) => found.replace(' ', ''),
  ],
  PLAIN,
];
/** A space or an apostrophe. */
const SPACES: readonly Form[] = [
  [
    /\d{1,3}([ \u00a0\u202f\u2009'’])\d{3}(?:\1\d{3}){0,8}(?!\d|\1\d)(?:\.\d{1,30}(?!\d))?/y,
    (found) => found.replace(/[^\d.]/g, ''),
  ],
  PLAIN,
];
const DOTS: readonly Form[] = [[/\d{1,3}(?:\.\d{3}){2,9}(?!\d|\.\d)/y, (found) => found.replaceAll('.', '')], PLAIN];
const ALONE: readonly Form[] = [PLAIN];
/** Before the first digit. */
const POINT: readonly Form[] = [[/\.\d{1,30}(?!\d)/y, (found) => `0${found}`]];
const NONE: readonly Form[] = [];
const MOST_DIGITS = 30;

/** The forms that digits can have by the sign behind the first of them. */
function formsAt(text: string, at: number): readonly Form[] {
  if (!isDigitAt(text, at)) return text.charCodeAt(at) === 46 ? POINT : NONE;
  let end = at + 1;
  while (end - at < MOST_DIGITS && isDigitAt(text, end)) end += 1;
  const sign = text.charAt(end);
  if (sign === ',') return COMMAS;
  if (sign === '.') return DOTS;
  if (sign === ' ' && text.charAt(end + 1) === '.') return SLIPPED;
  // "3844 541 214 208" is a row of numbers, of which none goes on in the next.
  const isRow = sign === text.charAt(at - 1) && isDigitAt(text, at - 2);
  return isDigitAt(text, end + 1) && /[ \u00a0\u202f\u2009'’]/.test(sign) && !isRow ? SPACES : ALONE;
}

const GLYPH = new RegExp(`[ \\u00a0\\u202f\\u2009]?([${FRACTION_GLYPHS}])`, 'y');

const SLASHED: ReadonlyMap<string, string> = new Map([
  ['1/2', '½'],
  ['1/3', '⅓'],
  ['2/3', '⅔'],
  ['1/4', '¼'],
  ['3/4', '¾'],
]);
const SLASH = /[ \u00a0\u202f-](1\/[234]|2\/3|3\/4)(?![\d/])/y;

/**
 * Reads digits that begin at `at`: thousands marked by commas (also the Indian way), dots, spaces or apostrophes,
 * decimals with a point, a comma as the decimal mark only before a scale word or a percent sign, and fraction glyphs ("3½", "3 ½").
 * @param at UTF-16 offset into `text`.
 * @returns null where no digits stand at that offset.
 */
export function readDigits(text: string, at: number): Digits | null {
  for (const [form, mantissaOf] of formsAt(text, at)) {
    form.lastIndex = at;
    const found = form.exec(text);
    if (found === null) continue;
    const end = at + found[0].length;
    const mantissa = mantissaOf(found[0]);
    const glyph = mantissa.includes('.') ? null : (glyphAt(text, end) ?? slashAt(text, end, mantissa));
    return { end: glyph?.end ?? end, mantissa, fraction: glyph?.fraction ?? null };
  }
  const alone = glyphAt(text, at);
  return alone === null ? null : { ...alone, mantissa: '0' };
}

/** "2 1/2", as typewriters wrote it. */
function slashAt(text: string, at: number, mantissa: string): { end: number; fraction: WordFraction } | null {
  const found = mantissa.length > 3 || text.charAt(at + 2) !== '/' ? null : matchAt(SLASH, text, at);
  const fraction = glyphFraction(SLASHED.get(found?.[1] ?? '') ?? '');
  return found === null || fraction === null ? null : { end: at + found[0].length, fraction };
}

function glyphAt(text: string, at: number): { end: number; fraction: WordFraction } | null {
  // No glyph is ASCII.
  if (!(text.charCodeAt(at) > 127 || (text.charAt(at) === ' ' && text.charCodeAt(at + 1) > 127))) return null;
  const found = matchAt(GLYPH, text, at);
  const fraction = glyphFraction(found?.[1] ?? '');
  return found === null || fraction === null ? null : { end: at + found[0].length, fraction };
}

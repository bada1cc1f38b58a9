import { PERCENT } from './dimension';
import { cardinalOf, denominatorOf, glyphFraction } from './number-words';
import { isScaled } from './scale-words';
import { readSpelled } from './spelled';
import { matchAt } from './sticky';

/** A share in words: "two-thirds" is 2 of 3. */
export interface Share {
  /** UTF-16 offset behind it. */
  readonly end: number;
  readonly count: number;
  readonly denominator: number;
}

const WORDS = /([a-z]+)(?:[ \u00a0-]([a-z]+))?(?![a-z])/iy;
const OUT_OF =
  /(?:[ \u00a0]|-(?=in-|out-))(?:(?:in|out[ \u00a0-]of)[ \u00a0-](every[ \u00a0])?|of[ \u00a0](every[ \u00a0]))/iy;
const SLASH = /(\d{1,2})\/(\d{1,3})(?:rds?|ths?)?(?=[ \u00a0](?:of|the)[ \u00a0])/y;
/** "12 in 10 days" is a rate or two numbers. */
const PERIOD = /[ \u00a0](?:days?|weeks?|months?|years?|hours?|minutes?|decades?)(?![a-z])/iy;
const SMALL = /\d{1,4}(?![\d.,%])|\d{1,4}(?=[.,](?!\d))|[a-z]+(?:-[a-z]+)?(?![a-z])/iy;
/** "one in 2,021" is more likely a year than a share. */
const LARGEST = 1000;

/**
 * Reads "one in five", "1 in 5", "two out of every three"; "two-thirds", "a quarter", "half".
 * @param at UTF-16 offset into `text`, at the beginning of a word or number.
 * @returns null where no share stands; "half a million", "a quarter million" are counts.
 */
export function readShare(text: string, at: number): Share | null {
  const found = matchAt(WORDS, text, at);
  const first = found?.[1]?.toLowerCase();
  if (first === 'half' && !/^[ \u00a0-]an?[ \u00a0]/i.test(text.slice(at + 4, at + 8))) {
    return readSpelled(text, at) === null ? { end: at + 4, count: 1, denominator: 2 } : null;
  }
  const count = first === 'a' || first === 'an' ? 1 : first === undefined ? null : cardinalOf(first);
  const denominator = found?.[2] === undefined ? null : denominatorOf(found[2].toLowerCase());
  if (found !== null && count !== null && count > 0 && denominator !== null && count < denominator) {
    return readSpelled(text, at)?.fraction == null ? { end: at + found[0].length, count, denominator } : null;
  }
  return readSlash(text, at) ?? readGlyph(text, at) ?? readOutOf(text, at);
}

function readOutOf(text: string, at: number): Share | null {
  const part = smallInteger(text, at);
  const join = part === null ? null : matchAt(OUT_OF, text, part.end);
  const whole = part === null || join === null ? null : smallInteger(text, part.end + join[0].length);
  if (part === null || whole === null || part.value < 1 || part.value >= whole.value || whole.value > LARGEST)
    return null;
  if (matchAt(PERIOD, text, whole.end) !== null) return null;
  // "12 out of 34 provinces" are two counts; what shares are said in is round.
  const round = whole.value <= 10 || whole.value % 25 === 0 || whole.value % 10 === 0;
  if (join?.[1] === undefined && join?.[2] === undefined && part.value > 1 && !round) return null;
  return { end: whole.end, count: part.value, denominator: whole.value };
}

/** "¾ of the refugees"; "¾ million" is a count. */
function readGlyph(text: string, at: number): Share | null {
  const glyph = glyphFraction(text.charAt(at));
  if (glyph === null || !/^[ \u00a0](?:of|the)[ \u00a0]/.test(text.slice(at + 1, at + 5))) return null;
  return { end: at + 1, count: Math.round(Number(glyph.value) * glyph.denominator), denominator: glyph.denominator };
}

/** "2/3 of the refugees"; without "of" it may be a date. */
function readSlash(text: string, at: number): Share | null {
  const found = matchAt(SLASH, text, at);
  const [count, denominator] = [Number(found?.[1]), Number(found?.[2])];
  return found === null || count < 1 || count >= denominator ? null : { end: at + found[0].length, count, denominator };
}

function smallInteger(text: string, at: number): { value: number; end: number } | null {
  const found = matchAt(SMALL, text, at);
  if (found === null) return null;
  const value = /^\d/.test(found[0]) ? Number(found[0]) : cardinalOf(found[0].toLowerCase());
  const end = at + found[0].length;
  return value === null || isScaled(text, end) || matchAt(PERCENT, text, end) !== null ? null : { value, end };
}

import { isDigitAt, isLetterAt } from './characters';
import { PERCENT } from './dimension';
import { cardinalOf, denominatorOf, glyphFraction } from './number-words';
import { isScaled } from './scale-words';
import { readSpelled } from './spelled';
import { matchAt, matchOpened, openedBy } from './sticky';

/** A share in words: "two-thirds" is 2 of 3. */
export interface Share {
  /** UTF-16 offset behind it. */
  readonly end: number;
  readonly count: number;
  readonly denominator: number;
}

const WORDS = /([a-z]+)(?:[ \u00a0-]([a-z]+))?(?![a-z])/iy;
const OUT_OF = openedBy(
  'in out of',
  /(?:[ \u00a0]|-(?=in-|out-))(?:(?:in|out[ \u00a0-]of)[ \u00a0-](every[ \u00a0])?|of[ \u00a0](every[ \u00a0]))/iy,
);
const SLASH = /(\d{1,2})\/(\d{1,3})(?:rds?|ths?)?(?=[ \u00a0](?:of|the)[ \u00a0])/y;
const SLASH_SIGN = 47;
/** "12 in 10 days" is a rate or two numbers. */
const PERIOD = openedBy(
  'day week month year hour minute decade',
  /[ \u00a0](?:days?|weeks?|months?|years?|hours?|minutes?|decades?)(?![a-z])/iy,
);
/** "twenty-one"; of "one-in-five" the first word alone. */
const WORD = /[a-z]+(?:-(?!in-|out-)[a-z]+)?(?![a-z])/iy;
const MOST_DIGITS = 4;
/** "one in 2,021" is more likely a year than a share. */
const LARGEST = 1000;

/**
 * Reads "one in five", "1 in 5", "two out of every three"; "two-thirds", "a quarter", "half".
 * @param at UTF-16 offset into `text`, at the beginning of a word or number.
 * @returns null where no share stands; "half a million", "a quarter million" are counts.
 */
export function readShare(text: string, at: number): Share | null {
  const found = isLetterAt(text, at) ? matchAt(WORDS, text, at) : null;
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
  const join = part === null ? null : matchOpened(OUT_OF, text, part.end);
  const whole = part === null || join === null ? null : smallInteger(text, part.end + join[0].length);
  if (part === null || whole === null || part.value < 1 || part.value >= whole.value || whole.value > LARGEST)
    return null;
  if (isScaled(text, whole.end) || matchOpened(PERCENT, text, whole.end) !== null) return null;
  if (matchOpened(PERIOD, text, whole.end) !== null) return null;
  // "12 out of 34 provinces" are two counts; what shares are said in is round.
  const round = whole.value <= 10 || whole.value % 25 === 0 || whole.value % 10 === 0;
  if (join?.[1] === undefined && join?.[2] === undefined && part.value > 1 && !round) return null;
  return { end: whole.end, count: part.value, denominator: whole.value };
}

/** "¾ of the refugees"; "¾ million" is a count. */
function readGlyph(text: string, at: number): Share | null {
  if (text.charCodeAt(at) < 128) return null;
  const glyph = glyphFraction(text.charAt(at));
  if (glyph === null || !/^[ \u00a0](?:of|the)[ \u00a0]/.test(text.slice(at + 1, at + 5))) return null;
  return { end: at + 1, count: Math.round(Number(glyph.value) * glyph.denominator), denominator: glyph.denominator };
}

/** "2/3 of the refugees"; without "of" it may be a date. */
function readSlash(text: string, at: number): Share | null {
  if (text.charCodeAt(at + 1) !== SLASH_SIGN && text.charCodeAt(at + 2) !== SLASH_SIGN) return null;
  const found = matchAt(SLASH, text, at);
  const [count, denominator] = [Number(found?.[1]), Number(found?.[2])];
  return found === null || count < 1 || count >= denominator ? null : { end: at + found[0].length, count, denominator };
}

function smallInteger(text: string, at: number): { value: number; end: number } | null {
  if (!isLetterAt(text, at)) return smallDigits(text, at);
  const word = matchAt(WORD, text, at)?.[0];
  const value = word === undefined ? null : cardinalOf(word.toLowerCase());
  return word === undefined || value === null ? null : { value, end: at + word.length };
}

/** Four digits at most, and no part of a longer number or a percentage. */
function smallDigits(text: string, at: number): { value: number; end: number } | null {
  let end = at;
  while (end - at <= MOST_DIGITS && isDigitAt(text, end)) end += 1;
  if (end === at || end - at > MOST_DIGITS || text.charAt(end) === '%') return null;
  const isCut = /[.,]/.test(text.charAt(end)) && isDigitAt(text, end + 1);
  return isCut ? null : { value: Number(text.slice(at, end)), end };
}

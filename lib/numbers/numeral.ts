import { readDigits } from './digits';
import { type Dimension, dimensionAt, PERCENT } from './dimension';
import { asExact, dozens, type Magnitude, magnitudeOf, shareOf } from './magnitude';
import { cardinalOf, denominatorOf, SCALES } from './number-words';
import { readSpelled } from './spelled';
import { matchAt } from './sticky';

/** A printed number: where it stands, what it says, and one magnitude, or two for a range such as "1.5 to 2 million". */
export interface Numeral {
  /** UTF-16 offsets into the text it was read from; the slice is the numeral exactly as printed. */
  readonly start: number;
  readonly end: number;
  readonly magnitudes: readonly [Magnitude] | readonly [Magnitude, Magnitude];
  readonly dimension: Dimension;
}

const SCALE_WORD = /[ \u00a0\u202f-]?(thousand|million|billion|trillion|lakhs?|crores?)(?![a-z])/iy;
const SCALE_LETTER = /(mln|mn|bn|tn|m|k|b)(?![a-z\u00b2\u00b3])/iy;
const DOZEN = /[ \u00a0]dozen(?![a-z])/iy;
const OUT_OF = /[ \u00a0](?:in|out of)[ \u00a0](?:every[ \u00a0])?/iy;
const JOIN = /[ \u00a0]?[–—-][ \u00a0]?|[ \u00a0]to[ \u00a0]/iy;
const AND = /[ \u00a0]and[ \u00a0]/iy;
interface Single {
  readonly end: number;
  readonly magnitude: Magnitude;
  readonly dimension: Dimension;
  /** The mantissa alone could take the scale of what follows: "1.5" in "1.5 to 2 million". */
  readonly mantissa: string | null;
}

/**
 * Reads the number that begins at `at`, with its scale word, percent sign or share, or a range of two.
 * @param at UTF-16 offset; the caller has made sure that a word or number begins there.
 * @returns null where no number begins there; open quantities ("hundreds of") are none.
 */
export function readNumeral(text: string, at: number): Numeral | null {
  const between = matchAt(/between[ \u00a0]/iy, text, at);
  const first = readSingle(text, between === null ? at : at + between[0].length, at);
  if (first === null) return null;
  const join = matchAt(between === null ? JOIN : AND, text, first.end);
  const second = join === null ? null : readSingle(text, first.end + join[0].length, at);
  const pair = second === null ? null : pairOf(first, second);
  if (pair === null && between !== null) return null;
  if (pair === null || second === null) {
    return { start: at, end: first.end, magnitudes: [first.magnitude], dimension: first.dimension };
  }
  return { start: at, end: second.end, magnitudes: pair, dimension: second.dimension };
}

/** Two numbers make a range where they are of one dimension and rise. */
function pairOf(first: Single, second: Single): readonly [Magnitude, Magnitude] | null {
  const scale = second.magnitude.scale;
  const shared = first.mantissa !== null && scale > 0 && first.magnitude.scale === 0;
  const low = shared ? magnitudeOf(first.mantissa ?? '0', scale, null) : first.magnitude;
  const same = first.dimension.type === second.dimension.type || first.dimension.type === 'count';
  if (!same || low.value.gte(second.magnitude.value)) return null;
  return [second.dimension.type === 'percent' ? withoutExactness(first, low) : low, second.magnitude];
}

/** "10 to 15 percent": the first number is a percentage too, and so not an exact count. */
function withoutExactness(first: Single, low: Magnitude): Magnitude {
  return first.mantissa === null ? low : magnitudeOf(first.mantissa, 0, null);
}

function readSingle(text: string, at: number, phraseStart: number): Single | null {
  return readShare(text, at) ?? readPlain(text, at, phraseStart);
}

function readPlain(text: string, at: number, phraseStart: number): Single | null {
  const digits = readDigits(text, at);
  const spelled = digits === null ? readSpelled(text, at) : null;
  let end = digits?.end ?? spelled?.end;
  if (end === undefined) return null;
  const mantissa = digits?.mantissa ?? spelled?.mantissa ?? '0';
  const fraction = digits?.fraction ?? spelled?.fraction ?? null;
  let scale = spelled?.scale ?? 0;
  let dozen = spelled?.dozen ?? false;
  if (scale === 0 && !dozen) {
    const word = matchAt(SCALE_WORD, text, end) ?? (digits === null ? null : matchAt(SCALE_LETTER, text, end));
    const twelves = word === null ? matchAt(DOZEN, text, end) : null;
    scale = SCALES.get(word?.[1]?.toLowerCase() ?? '') ?? 0;
    dozen = twelves !== null;
    end += (word ?? twelves)?.[0].length ?? 0;
  }
  if (/[a-z\d]/i.test(text.charAt(end)) && /[a-z\d]/i.test(text.charAt(end - 1))) return null;
  const magnitude = dozen ? dozens(mantissa, fraction) : magnitudeOf(mantissa, scale, fraction);
  const { dimension, length } = dimensionAt(text, phraseStart, end);
  const exact = dimension.type === 'count' && !magnitude.scaled && magnitude.decimals === 0 && magnitude.value.lt(100);
  return {
    end: end + length,
    magnitude: exact ? asExact(magnitude) : magnitude,
    dimension,
    mantissa: fraction === null && !dozen ? mantissa : null,
  };
}

/** "one in five", "1 in 5", "two out of every three"; "two-thirds", "a quarter", "half". */
function readShare(text: string, at: number): Single | null {
  const words = /([a-z]+)(?:[ \u00a0-]([a-z]+))?(?![a-z])/iy;
  const found = matchAt(words, text, at);
  const first = found?.[1]?.toLowerCase();
  if (found !== null && first === 'half' && !/^[ \u00a0-]an?[ \u00a0]/i.test(text.slice(at + 4, at + 8))) {
    return share(at + 4, 1, 2);
  }
  const count = first === 'a' || first === 'an' ? 1 : first === undefined ? null : cardinalOf(first);
  const denominator = found?.[2] === undefined ? null : denominatorOf(found[2].toLowerCase());
  if (found !== null && count !== null && count > 0 && denominator !== null && count < denominator) {
    const end = at + found[0].length;
    return readSpelled(text, at)?.fraction == null ? share(end, count, denominator) : null;
  }
  return readOutOf(text, at);
}

function readOutOf(text: string, at: number): Single | null {
  const part = smallInteger(text, at);
  const join = part === null ? null : matchAt(OUT_OF, text, part.end);
  const whole = part === null || join === null ? null : smallInteger(text, part.end + join[0].length);
  if (part === null || whole === null || part.value < 1 || part.value >= whole.value || whole.value > 1000) return null;
  return share(whole.end, part.value, whole.value);
}

function smallInteger(text: string, at: number): { value: number; end: number } | null {
  const found = matchAt(/\d{1,4}(?![\d.,%])|\d{1,4}(?=[.,](?!\d))|[a-z]+(?:-[a-z]+)?(?![a-z])/iy, text, at);
  if (found === null) return null;
  const value = /^\d/.test(found[0]) ? Number(found[0]) : cardinalOf(found[0].toLowerCase());
  const end = at + found[0].length;
  if (value === null || matchAt(SCALE_WORD, text, end) !== null || matchAt(PERCENT, text, end) !== null) return null;
  return { value, end };
}

function share(end: number, count: number, denominator: number): Single {
  return { end, magnitude: shareOf(count, denominator), dimension: { type: 'share' }, mantissa: null };
}

import { readDigits } from './digits';
import { type Dimension, dimensionAt } from './dimension';
import { asExact, dozens, type Magnitude, magnitudeOf, shareOf } from './magnitude';
import { denominatorOf } from './number-words';
import { ratio } from './rational';
import { readScale } from './scale-words';
import { readShare } from './share';
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

const DOZEN = /[ \u00a0]dozens?(?![a-z])/iy;
const AND_A_PART = /[ \u00a0]and[ \u00a0]an?[ \u00a0](half|third|quarter)(?![a-z])/iy;
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
  // "10 to 15 percent": the first number is a percentage too, and so not an exact count.
  const exact = second.dimension.type === 'count' || first.mantissa === null || low.scale > 0;
  return [exact ? low : magnitudeOf(first.mantissa, 0, null), second.magnitude];
}

function readSingle(text: string, at: number, phraseStart: number): Single | null {
  const share = readShare(text, at);
  if (share === null) return readPlain(text, at, phraseStart);
  const magnitude = shareOf(share.count, share.denominator);
  return { end: share.end, magnitude, dimension: { type: 'share' }, mantissa: null };
}

function readPlain(text: string, at: number, phraseStart: number): Single | null {
  const digits = readDigits(text, at);
  const spelled = digits === null ? readSpelled(text, at) : null;
  let end = digits?.end ?? spelled?.end;
  if (end === undefined) return null;
  const mantissa = digits?.mantissa ?? spelled?.mantissa ?? '0';
  let fraction = digits?.fraction ?? spelled?.fraction ?? null;
  const more = digits === null || fraction !== null || mantissa.includes('.') ? null : matchAt(AND_A_PART, text, end);
  if (more !== null) {
    const denominator = denominatorOf(more[1]?.toLowerCase() ?? '') ?? 1;
    fraction = { value: ratio(1, denominator), denominator };
    end += more[0].length;
  }
  const words = readScale(text, end, digits !== null);
  const scale = (spelled?.scale ?? 0) + words.scale;
  const twelves = scale === 0 ? matchAt(DOZEN, text, words.end) : null;
  const dozen = spelled?.dozen === true || twelves !== null;
  end = words.end + (twelves?.[0].length ?? 0);
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

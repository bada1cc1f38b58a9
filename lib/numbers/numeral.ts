import type { Dimension } from './dimension';
import { type Magnitude, magnitudeOf } from './magnitude';
import { readSingle, type Single } from './single';
import { matchOpened, openedBy } from './sticky';

/** A printed number: where it stands, what it says, and one magnitude, or two for a range such as "1.5 to 2 million". */
export interface Numeral {
  /** UTF-16 offsets into the text it was read from; the slice is the numeral exactly as printed. */
  readonly start: number;
  readonly end: number;
  readonly magnitudes: readonly [Magnitude] | readonly [Magnitude, Magnitude];
  readonly dimension: Dimension;
}

const MARK = '(?:(?:US|A|C|AU|CA|NZ)?[$]|[€£¥₹₺])?';
const SPACE = '(?:[ \\u00a0\\u202f]|\\r?\\n)';
const BETWEEN = openedBy('between', new RegExp(`between${SPACE}${MARK}`, 'iy'));
const JOIN = openedBy(
  'to -',
  new RegExp(
    `(?:-[ \\u00a0]?to[ \\u00a0-]|[–—‑-]|[ \\u00a0\\u202f][–-][ \\u00a0\\u202f]|${SPACE}to${SPACE})${MARK}`,
    'iy',
  ),
);
const AND = openedBy('and to', new RegExp(`${SPACE}(?:and|to)${SPACE}${MARK}`, 'iy'));
/** "two or three people": a range where nothing lies between. */
const OR = openedBy('or', /[ \u00a0]or[ \u00a0](?=[a-z\d])/iy);
/** Numbers side by side share a scale word or percent sign: "2.4 and 1.7 million". */
const BESIDE = openedBy('and or to -', new RegExp(`${SPACE}(?:and|or|to)${SPACE}${MARK}|[–-]${MARK}`, 'iy'));

/**
 * Reads the number that begins at `at`, with its scale word, percent sign or share, or a range of two.
 * @param at UTF-16 offset; the caller has made sure that a word or number begins there.
 * @param alone The first of two numbers and no range ("rose from 1.5 to 2 million": 1.5 million).
 * @returns null where no number begins there; open quantities ("hundreds of") are none.
 */
export function readNumeral(text: string, at: number, alone = false): Numeral | null {
  const between = alone ? null : matchOpened(BETWEEN, text, at);
  const first = readSingle(text, between === null ? at : at + between[0].length, at);
  if (first === null) return null;
  const join = alone ? null : matchOpened(between === null ? JOIN : AND, text, first.end);
  const second = join === null ? null : readSingle(text, first.end + join[0].length, at);
  const dash = join !== null && /^[–-]/.test(join[0]);
  const pair =
    second === null ? either(text, first) : pairOf(dash ? inThousands(first, second) : first, second, second.end);
  if (pair === null && between !== null) return null;
  if (pair === null) {
    const { magnitude, dimension } = sharing(text, first, alone);
    return { start: at, end: first.end, magnitudes: [magnitude], dimension };
  }
  return { start: at, ...pair };
}

type Pair = Omit<Numeral, 'start'>;

/** Two numbers make a range where they are of one dimension and rise. */
function pairOf(first: Single, second: Single, end: number): Pair | null {
  const { magnitude } = shared(first, second);
  const same = first.dimension.type === second.dimension.type || first.dimension.type === 'count';
  if (!same || magnitude.value.gte(second.magnitude.value)) return null;
  return { end, magnitudes: [magnitude, second.magnitude], dimension: second.dimension };
}

/** "20-25,000": both in thousands. */
function inThousands(first: Single, second: Single): Single {
  const bare = first.mantissa !== null && first.dimension.type === 'count' && /^\d{1,3}$/.test(first.mantissa);
  if (!bare || first.magnitude.scaled || second.magnitude.scaled || !/\d000$/.test(second.mantissa ?? '')) return first;
  const mantissa = `${first.mantissa}000`;
  const low = magnitudeOf(mantissa, 0, null);
  return low.value.lt(second.magnitude.value) ? { ...first, mantissa, magnitude: low } : first;
}

/** "two or three", "1 or 2 million": neighbours only; "8 or 12" are two numbers. */
function either(text: string, first: Single): Pair | null {
  const or = first.mantissa === null ? null : matchOpened(OR, text, first.end);
  const second = or === null ? null : readSingle(text, first.end + or[0].length, first.end + or[0].length);
  if (second === null || second.mantissa === null || first.mantissa === null) return null;
  const next = Number(second.mantissa) - Number(first.mantissa) === 1 && first.magnitude.scale === 0;
  return next ? pairOf(first, second, second.end) : null;
}

/** The first of two numbers with what only the second prints: "1.5" of "1.5 to 2 million", "10" of "10 to 15 percent". */
function shared(first: Single, second: Single): Pick<Single, 'magnitude' | 'dimension'> {
  if (first.mantissa === null || first.magnitude.scale > 0 || first.dimension.type === 'percent') return first;
  const { scale } = second.magnitude;
  const { type } = second.dimension;
  const takes = scale > 0 && (first.dimension.type === 'count' || first.dimension.type === type);
  if (takes) return { magnitude: magnitudeOf(first.mantissa, scale, null), dimension: second.dimension };
  if (first.dimension.type !== 'count' || type === 'count' || type === 'share') return first;
  return { magnitude: magnitudeOf(first.mantissa, 0, null), dimension: second.dimension };
}

/** What a number takes from the one beside it that is no range with it. */
function sharing(text: string, first: Single, alone: boolean): Pick<Single, 'magnitude' | 'dimension'> {
  const bare = first.dimension.type === 'count' && !first.magnitude.scaled && first.magnitude.value.lt(1000);
  const join = bare ? matchOpened(BESIDE, text, first.end) : null;
  const second = join === null ? null : readSingle(text, first.end + join[0].length, first.end + join[0].length);
  if (second === null || second.mantissa === null) return first;
  const { type } = second.dimension;
  // "640 or 43 percent" are a number and its percentage.
  if (type === 'percent' && first.magnitude.value.gt(100)) return first;
  const shares = alone || second.magnitude.scale > 0 || type === 'percent' || type === 'percentage-points';
  return shares ? shared(first, second) : first;
}

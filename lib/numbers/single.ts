import { isLetterAt } from './characters';
import { currencyBefore } from './currency';
import { readDigits } from './digits';
import { type Dimension, dimensionAt } from './dimension';
import { HEDGES } from './hedges';
import { asExact, dozens, type Magnitude, magnitudeOf, shareOf } from './magnitude';
import { readMultiple } from './multiple';
import { denominatorOf } from './number-words';
import { ratio } from './rational';
import { readScale } from './scale-words';
import { readShare } from './share';
import { readSpelled } from './spelled';
import { matchAt, matchOpened, openedBy } from './sticky';

/** One number as printed: with its scale word and percent sign, not yet joined to another. */
export interface Single {
  /** UTF-16 offset behind it. */
  readonly end: number;
  readonly magnitude: Magnitude;
  readonly dimension: Dimension;
  /** The mantissa alone could take the scale of what follows: "1.5" in "1.5 to 2 million". */
  readonly mantissa: string | null;
}

const DOZEN = openedBy('dozen', /[ \u00a0]dozens?(?![a-z])/iy);
const AND_A_PART = openedBy('and', /[ \u00a0]and[ \u00a0]an?[ \u00a0](half|third|quarter)(?![a-z])/iy);
/** "a 6m wall", "the 20m (66ft) boat" are of metres. */
const HIGH = openedBy(
  'm',
  /[ \u00a0]?m(?:[ \u00a0-](?:long|high|wide|deep|tall|fence|wall|boat|dinghy|vessel)(?![a-z])|[ \u00a0]\(\d{1,6}(?:\.\d)?[ \u00a0-]?(?:ft|feet|foot)(?![a-z]))/iy,
);

const UNITS = /[ \u00a0](?:and[ \u00a0])?(\d{3})(?![\d%]|[.,]\d|[ \u00a0](?:thousand|million|hundred))/uy;
const GLUED = /[a-z]{4,20}(?![a-z\d])/y;

/** Hedges that stand behind a number. */
const HEDGES_BEHIND = new Set(HEDGES.filter(({ side }) => side === 'after').map(({ words }) => words));
const LONGEST_HEDGE = 1 + Math.max(0, ...[...HEDGES_BEHIND].map(({ length }) => length)) + 1;
const DOTTED = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * Reads one number that begins at `at`.
 * @param phraseStart Where the range begins that it is part of; `at` where it is part of none.
 */
export function readSingle(text: string, at: number, phraseStart: number): Single | null {
  const share = readShare(text, at);
  if (share !== null) {
    const magnitude = shareOf(share.count, share.denominator);
    return { end: share.end, magnitude, dimension: { type: 'share' }, mantissa: null };
  }
  const multiple = readMultiple(text, at);
  if (multiple === null) return readPlain(text, at, phraseStart);
  const magnitude = magnitudeOf(String(multiple.times), 0, null);
  return { end: multiple.end, magnitude, dimension: { type: 'measure', unit: 'times' }, mantissa: null };
}

function readPlain(text: string, at: number, phraseStart: number): Single | null {
  const digits = isLetterAt(text, at) ? null : readDigits(text, at);
  const spelled = digits === null ? readSpelled(text, at) : null;
  let end = digits?.end ?? spelled?.end;
  if (end === undefined) return null;
  const mantissa = digits?.mantissa ?? spelled?.mantissa ?? '0';
  let fraction = digits?.fraction ?? spelled?.fraction ?? null;
  const more =
    digits === null || fraction !== null || mantissa.includes('.') ? null : matchOpened(AND_A_PART, text, end);
  if (more !== null) {
    const denominator = denominatorOf(more[1]?.toLowerCase() ?? '') ?? 1;
    fraction = { value: ratio(1, denominator), denominator };
    end += more[0].length;
  }
  // "4,500m" is of metres, "€4,500m" of millions.
  const long = text.charAt(end) === 'm' && text.slice(at, end).includes(',') && currencyBefore(text, at) === null;
  if (digits !== null && (matchOpened(HIGH, text, end) !== null || (long && !/[a-z]/i.test(text.charAt(end + 1))))) {
    const magnitude = magnitudeOf(mantissa, 0, fraction);
    return { end, magnitude, dimension: { type: 'measure', unit: 'metre' }, mantissa: null };
  }
  const money = digits !== null && currencyBefore(text, at) !== null;
  const words = readScale(text, end, digits !== null, mantissa.includes('.'), money);
  const rest =
    digits !== null && words.scale === 3 && /^\d{1,3}$/.test(mantissa) ? matchAt(UNITS, text, words.end) : null;
  if (rest !== null) {
    // "29 thousand and 467".
    const whole = `${mantissa}${rest[1]}`;
    const { dimension, length } = dimensionAt(text, at, words.end + rest[0].length, phraseStart);
    const last = words.end + rest[0].length + length;
    return { end: last, magnitude: magnitudeOf(whole, 0, null), dimension, mantissa: whole };
  }
  const scale = (spelled?.scale ?? 0) + words.scale;
  const twelves = scale === 0 ? matchOpened(DOZEN, text, words.end) : null;
  const dozen = spelled?.dozen === true || twelves !== null;
  end = words.end + (twelves?.[0].length ?? 0);
  const { dimension, length } = dimensionAt(text, at, end, phraseStart);
  // What is counted has no decimals: "580.845" without a scale word or a unit is more than half a million. A phrase of a
  // number alone, or with its hedge, is taken as it is.
  const dotted = dimension.type === 'count' && scale === 0 && fraction === null && !dozen && DOTTED.test(mantissa);
  const inProse =
    end < text.length &&
    !HEDGES_BEHIND.has(
      text
        .slice(end, end + LONGEST_HEDGE)
        .trim()
        .toLowerCase(),
    );
  const printed = dotted && inProse && text.slice(at, end) === mantissa ? mantissa.replace('.', '') : mantissa;
  const magnitude = dozen ? dozens(mantissa, fraction) : magnitudeOf(printed, scale, fraction);
  if (dimension.type === 'count' && /[a-z\d]/i.test(text.charAt(end)) && /[a-z\d]/i.test(text.charAt(end - 1))) {
    // "11,230children" lost its space; codes have no thousands marks.
    if (!text.slice(at, end).includes(',') || matchAt(GLUED, text, end) === null) return null;
  }
  const exact = dimension.type === 'count' && !magnitude.scaled && magnitude.decimals === 0 && magnitude.value.lt(100);
  return {
    end: end + length,
    magnitude: exact ? asExact(magnitude) : magnitude,
    dimension,
    mantissa: fraction === null && !dozen ? printed : null,
  };
}

import type { WordFraction } from './number-words';
import { powerOfTen, type Rational, ratio, rational, ZERO } from './rational';

/**
 * One number as it was printed, before any hedge: its exact value and how finely it was stated.
 * An integer can be read two ways ("300,000": to the unit, or to the hundred thousand); both steps are kept.
 */
export interface Magnitude {
  /** In the unit's base: 1,700,000 for "1.7 million"; percentages as printed (62 for "62 %"); shares 0–1. */
  readonly value: Rational;
  /** The printed unit u in its fine reading, in the same unit as `value`; 0 for an exact small count. */
  readonly fineStep: Rational;
  /** The printed unit u in its coarse reading. */
  readonly coarseStep: Rational;
  /** Significant digits; zeros that end an integer do not count. */
  readonly digits: number;
  /** Printed with a scale word ("million", "lakh", "dozen"): never exact, however small. */
  readonly scaled: boolean;
  /** Decimal places printed in the mantissa: 1 for "4.4 million". */
  readonly decimals: number;
  /** The power of ten of the scale word, 0 without one: 6 for "4.4 million". */
  readonly scale: number;
}

/** The same magnitude without any room for rounding: a small count such as "19 clinics". */
export function asExact(magnitude: Magnitude): Magnitude {
  return { ...magnitude, fineStep: ZERO, coarseStep: ZERO };
}

/** How many zeros end a run of digits: 5 for 300000. */
function trailingZeros(digits: string): number {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === ZERO_DIGIT) end -= 1;
  return digits.length - end;
}

function leadingZeros(digits: string): number {
  let start = 0;
  while (digits.charCodeAt(start) === ZERO_DIGIT) start += 1;
  return start;
}

const ZERO_DIGIT = 48;

/** "two dozen": counted in twelves; half a dozen in sixes. */
export function dozens(mantissa: string, fraction: WordFraction | null): Magnitude {
  const value = (fraction === null ? rational(mantissa) : rational(mantissa).add(fraction.value)).mul(12);
  const step = fraction === null ? rational(12) : rational(12).div(fraction.denominator);
  return { value, fineStep: step, coarseStep: step, digits: 2, scaled: true, decimals: 0, scale: 0 };
}

/**
 * A share in words, after numbers.md: fine ± 5 % of the value, coarse ± half of one part.
 * @returns "one in five" (1, 5) as 0.2.
 */
export function shareOf(count: number, denominator: number): Magnitude {
  const value = ratio(count, denominator);
  const coarseStep = ratio(1, denominator);
  return { value, fineStep: value.div(10), coarseStep, digits: 1, scaled: true, decimals: 0, scale: 0 };
}

/**
 * "4.4" with scale 6 is 4,400,000, printed to the hundred thousand.
 * @param mantissa A plain decimal as printed, without thousands marks.
 * @param scale The power of ten of the scale word.
 * @param fraction A fraction behind it ("3½ million"): stated to a tenth of its unit (fine), or to the unit (coarse).
 */
export function magnitudeOf(mantissa: string, scale: number, fraction: WordFraction | null): Magnitude {
  const factor = powerOfTen(scale);
  const point = mantissa.indexOf('.');
  const integer = point < 0 ? mantissa : mantissa.slice(0, point);
  const decimals = point < 0 ? 0 : mantissa.length - point - 1;
  const printed = decimals > 0 ? integer + mantissa.slice(point + 1) : integer;
  const significant = printed.length - leadingZeros(printed);
  // Zeros that end an integer are filling; 0 itself has none.
  const filling = significant === 0 || decimals > 0 ? 0 : trailingZeros(integer);
  const digits = Math.max(1, significant - filling);
  const whole: Rational = rational(mantissa);
  if (fraction !== null) {
    const unit = factor.div(fraction.denominator);
    const value = whole.add(fraction.value).mul(factor);
    const parts = whole.equals(ZERO) ? 1 : digits + 1;
    return { value, fineStep: unit.div(10), coarseStep: unit, digits: parts, scaled: true, decimals: 1, scale };
  }
  const fineStep = powerOfTen(scale - decimals);
  const coarseStep = decimals > 0 ? fineStep : powerOfTen(scale + filling);
  return { value: whole.mul(factor), fineStep, coarseStep, digits, scaled: scale > 0, decimals, scale };
}

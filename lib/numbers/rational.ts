import { Exact } from './exact';

/**
 * An exact rational number. Doubles are not used for figures: on decimal figures whose ranges touch they change verdicts
 * (`2.45 + 1.9 >= 4.4 - 0.05` is false in JavaScript).
 */
export type Rational = Exact;

/**
 * @param value An integer, or a plain decimal such as "4.4" (no exponent, no thousands marks, no repeating digits).
 * @throws {RangeError} for anything else: a double has already lost what was printed.
 */
export function rational(value: number | bigint | string): Rational {
  return Exact.from(value);
}

export const ZERO: Rational = rational(0);
export const ONE: Rational = rational(1);
export const HUNDRED: Rational = rational(100);

/** @returns numerator ÷ denominator, exact. @throws {RangeError} for a denominator of 0. */
export function ratio(numerator: number | bigint, denominator: number | bigint): Rational {
  return rational(numerator).div(denominator);
}

/** @returns 10 to the power of a non-negative or negative integer, exact. */
export function powerOfTen(exponent: number): Rational {
  const known = POWERS.get(exponent);
  if (known !== undefined) return known;
  const power = 10n ** BigInt(Math.abs(exponent));
  const exact = exponent < 0 ? ratio(1, power) : rational(power);
  if (Math.abs(exponent) <= KEPT) POWERS.set(exponent, exact);
  return exact;
}

/** Those of scale words and decimals are wanted for every number of a text; they never change. */
const POWERS = new Map<number, Rational>();
const KEPT = 18;

export function max(a: Rational, b: Rational): Rational {
  return a.gte(b) ? a : b;
}

/** More digits than a double holds: with a last digit for what lies beyond them, the nearest double is found. */
const DOUBLE_DIGITS = 25;

/**
 * The double nearest to an exact number, for output (JSON, screen positions) and never for arithmetic.
 * @returns null beyond the largest double: there is no number to print.
 */
export function toNumber(value: Rational): number | null {
  // Of two exact doubles the quotient is the nearest one (IEEE 754).
  if (value.isSmall) return value.valueOf();
  const { s, n, d } = value;
  const shift = DOUBLE_DIGITS - (String(n).length - String(d).length);
  const [top, bottom] = shift >= 0 ? [n * 10n ** BigInt(shift), d] : [n, d * 10n ** BigInt(-shift)];
  const beyond = top % bottom === 0n ? '' : '1';
  const nearest = Number(`${s * (top / bottom)}${beyond}e${-shift - beyond.length}`);
  return Number.isFinite(nearest) ? nearest : null;
}

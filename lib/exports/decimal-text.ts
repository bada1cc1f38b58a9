import { powerOfTen, type Rational } from '../numbers/rational';

/** Where a value goes that has no end as a decimal: a low end down, a high end up, so that no range loses a value. */
export type Inexact = 'nearest' | 'down' | 'up';

/** Decimal places of a value that has no end as a decimal (one third). */
const PLACES = 15;

/** A number as a plain decimal, without exponent and thousands marks: exact where a decimal can be, "1700000", "0.2". */
export function formatDecimal(value: Rational, inexact: Inexact = 'nearest'): string {
  const exact = exactPlaces(value.d);
  const places = exact ?? PLACES;
  const shifted = value.mul(powerOfTen(places));
  const whole = exact === null ? rounded(shifted, inexact) : shifted;
  const digits = whole.n.toString().padStart(places + 1, '0');
  const integer = digits.slice(0, digits.length - places);
  const sign = whole.s < 0n && whole.n > 0n ? '-' : '';
  return `${sign}${integer}${places === 0 ? '' : `.${digits.slice(-places)}`}`;
}

function rounded(value: Rational, inexact: Inexact): Rational {
  switch (inexact) {
    case 'nearest':
      return value.round();
    case 'down':
      return value.floor();
    case 'up':
      return value.ceil();
    default:
      return inexact satisfies never;
  }
}

/** The decimal places that print a fraction with this denominator exactly; null where none do. */
function exactPlaces(denominator: bigint): number | null {
  let rest = denominator;
  const timesDivisible = (by: bigint): number => {
    let times = 0;
    for (; rest % by === 0n; times += 1) rest /= by;
    return times;
  };
  const places = Math.max(timesDivisible(2n), timesDivisible(5n));
  return rest === 1n ? places : null;
}

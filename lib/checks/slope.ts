import { type Rational, ZERO } from '../numbers/rational';
import { type Box, rangeOf } from './box';
import { idsOf, type Polynomial, plus, split, times, timesNumber } from './polynomial';
import type { Ratio } from './quotient';

export type Slope = 'rises' | 'falls' | 'unknown';

/**
 * Whether a quotient rises or falls in one figure all over a box: then only one end of that figure can give the lowest
 * or highest value, and half of the corners need not be looked at. The slope of (a·x + b) ÷ (c·x + d) has the sign of
 * a·d − b·c.
 * @returns `unknown` where the sign changes, is 0, or is not plain from the ends of the terms.
 */
export function slopeIn(quotient: Ratio, id: string, box: Box): Slope {
  const { a, b } = split(quotient.numerator, id);
  const { a: c, b: d } = split(quotient.denominator, id);
  const [left, right] = [times(a, d), times(b, c)];
  const sign =
    typeof left === 'string' || typeof right === 'string'
      ? sumSign(productSign(signOf(a, box), signOf(d, box)), turned(productSign(signOf(b, box), signOf(c, box))))
      : signOf(plus(left, timesNumber(right, ZERO.sub(1))), box);
  if (sign.neverNegative === sign.neverPositive) return 'unknown';
  return sign.neverNegative ? 'rises' : 'falls';
}

/** Both: it is 0 everywhere. Neither: it changes, or it cannot be told. */
interface Sign {
  readonly neverNegative: boolean;
  readonly neverPositive: boolean;
}

const turned = ({ neverNegative, neverPositive }: Sign): Sign => ({
  neverNegative: neverPositive,
  neverPositive: neverNegative,
});

const sumSign = (s: Sign, t: Sign): Sign => ({
  neverNegative: s.neverNegative && t.neverNegative,
  neverPositive: s.neverPositive && t.neverPositive,
});

function productSign(s: Sign, t: Sign): Sign {
  const isZero = (of: Sign): boolean => of.neverNegative && of.neverPositive;
  if (isZero(s) || isZero(t)) return { neverNegative: true, neverPositive: true };
  return {
    neverNegative: (s.neverNegative && t.neverNegative) || (s.neverPositive && t.neverPositive),
    neverPositive: (s.neverNegative && t.neverPositive) || (s.neverPositive && t.neverNegative),
  };
}

function signOf(polynomial: Polynomial, box: Box): Sign {
  return {
    neverNegative: lowerBound(polynomial, box)?.gte(ZERO) ?? false,
    neverPositive: lowerBound(timesNumber(polynomial, ZERO.sub(1)), box)?.gte(ZERO) ?? false,
  };
}

/** A number that no value of the polynomial is below, each term taken by itself; null where there is none. */
function lowerBound(polynomial: Polynomial, box: Box): Rational | null {
  let total = ZERO;
  for (const [term, coefficient] of polynomial) {
    const ranges = idsOf(term).map((id) => rangeOf(box, id));
    if (ranges.some(({ low }) => low === null || low.at.lt(ZERO))) return null;
    const isZero = ranges.some(({ high }) => high?.at.equals(ZERO));
    let part = isZero ? ZERO : coefficient;
    for (const { low, high } of isZero ? [] : ranges) {
      const end = coefficient.gt(ZERO) ? low : high;
      if (end === null) return null;
      part = part.mul(end.at);
    }
    total = total.add(part);
  }
  return total;
}

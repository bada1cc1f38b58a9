import { contains, negated, point, type Range, scaled, sum } from '../numbers/range';
import { ONE, ZERO } from '../numbers/rational';
import { type Box, rangeOf } from './box';
import { rangeAtCorners } from './corners';
import { constantOf, isAffine, type Polynomial, timesNumber } from './polynomial';
import { figuresOf, MOST_FIGURES, type Quotient, type Ratio, TOO_MANY } from './quotient';

/** Why a quotient has no range over a box: a result, not an error. */
export interface Refused {
  readonly ok: false;
  readonly reason: 'denominator' | 'formula';
  readonly problem: string;
}

export type RangeResult = { readonly ok: true; readonly range: Range } | Refused;

/**
 * The exact range of a quotient of multilinear polynomials over a box: sums add their ends, everything else is attained
 * at corners, since with all other figures fixed it is monotone in each. An unbounded end is a limit, and open.
 * @returns a refusal where a divisor may be 0 (`denominator`) or too many figures are multiplied (`formula`).
 */
export function rangeOver(quotient: Quotient, box: Box): RangeResult {
  for (const divisor of quotient.divisors) {
    const result = rangeOfRatio(divisor, box);
    if (!result.ok) return result;
    if (contains(result.range, ZERO)) {
      return { ok: false, reason: 'denominator', problem: 'a divisor may be 0, and nothing can be divided by 0' };
    }
  }
  return rangeOfRatio(quotient, box);
}

/** @returns a refusal where the range could only be found at more corners than can be looked at, whatever the box. */
export function refuseCorners(quotient: Ratio): Refused | null {
  const hasCorners = constantOf(quotient.denominator) === null || !isAffine(quotient.numerator);
  if (!hasCorners || figuresOf(quotient).length <= MOST_FIGURES) return null;
  return { ok: false, reason: 'formula', problem: TOO_MANY };
}

/** The range of a quotient whose divisors are known not to be 0. */
function rangeOfRatio(quotient: Ratio, box: Box): RangeResult {
  const divisor = constantOf(quotient.denominator);
  if (divisor !== null && isAffine(quotient.numerator)) {
    const numerator = divisor.equals(ONE) ? quotient.numerator : timesNumber(quotient.numerator, divisor.inverse());
    return { ok: true, range: sumOfEnds(numerator, box) };
  }
  return refuseCorners(quotient) ?? { ok: true, range: rangeAtCorners(quotient, box) };
}

function sumOfEnds(numerator: Polynomial, box: Box): Range {
  let total: Range | null = null;
  for (const [id, coefficient] of numerator) {
    const range = id === '' ? point(ONE) : rangeOf(box, id);
    const part = coefficient.gte(ZERO) ? scaled(range, coefficient) : negated(scaled(range, coefficient.neg()));
    total = total === null ? part : sum(total, part);
  }
  return total ?? point(ZERO);
}

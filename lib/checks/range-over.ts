import { contains, negated, point, type Range, scaled, sum } from '../numbers/range';
import { ONE, ZERO } from '../numbers/rational';
import { type Box, rangeOf } from './box';
import { rangeAtCorners } from './corners';
import { constantOf, isAffine, type Polynomial, timesNumber } from './polynomial';
import { figuresOf, MOST_FIGURES, type Quotient, type Ratio, TOO_MANY } from './quotient';

export type RangeResult =
  | { readonly ok: true; readonly range: Range }
  | { readonly ok: false; readonly reason: 'denominator' | 'formula'; readonly problem: string };

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

/** The range of a quotient whose divisors are known not to be 0. */
function rangeOfRatio(quotient: Ratio, box: Box): RangeResult {
  const divisor = constantOf(quotient.denominator);
  if (divisor !== null && isAffine(quotient.numerator)) {
    return { ok: true, range: sumOfEnds(timesNumber(quotient.numerator, divisor.inverse()), box) };
  }
  if (figuresOf(quotient).length > MOST_FIGURES) return { ok: false, reason: 'formula', problem: TOO_MANY };
  return { ok: true, range: rangeAtCorners(quotient, box) };
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

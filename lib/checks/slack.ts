import type { Range } from '../numbers/range';
import type { Rational } from '../numbers/rational';
import { ZERO } from '../numbers/rational';
import { type Box, rangeOver } from './corners';
import { constantOf, type Polynomial, split, substitute } from './polynomial';
import { figuresOf, fix, type Quotient } from './quotient';

/** A relation of the residual (formula − compared) to 0 that makes a check possible. */
export type Condition = 'zero' | 'not-above-zero';

/**
 * The value nearest to a figure's nominal that makes the relation possible for some values of the others in their ranges.
 * @param residual formula − compared.
 * @param others The ranges of all other figures.
 * @returns the nominal itself where the relation is possible with it; null where no value ≥ 0 does.
 */
export function nearestPossible(
  residual: Quotient,
  id: string,
  nominal: Rational,
  others: Box,
  condition: Condition,
): Rational | null {
  const possible = (value: Rational): boolean => {
    const result = rangeOver(fix(residual, id, value), others);
    return result.ok && meetsCondition(result.range, condition);
  };
  if (possible(nominal)) return nominal;
  let nearest: Rational | null = null;
  for (const root of rootsOf(residual, id, others)) {
    if (root.lt(ZERO)) continue;
    const closer = nearest === null || root.sub(nominal).abs().lt(nearest.sub(nominal).abs());
    if (closer && possible(root)) nearest = root;
  }
  return nearest;
}

/** Ends count as reached here: slack is the limit from which on the relation is possible. */
function meetsCondition({ low, high }: Range, condition: Condition): boolean {
  const reachesDown = low === null || low.at.lte(ZERO);
  return condition === 'zero' ? reachesDown && (high === null || high.at.gte(ZERO)) : reachesDown;
}

/** Where the residual is 0 with the others at a corner of their ranges: a·x + b = 0 at x = −b ÷ a. */
function rootsOf(residual: Quotient, id: string, others: Box): readonly Rational[] {
  const { a, b } = split(residual.numerator, id);
  const names = figuresOf(residual).filter((name) => name !== id);
  const affine = constantOf(a);
  if (affine !== null && constantOf(residual.denominator) !== null) {
    if (affine.equals(ZERO)) return [];
    const rest = rangeOver({ ...residual, numerator: b, divisors: [] }, others);
    if (!rest.ok) return [];
    return [rest.range.low, rest.range.high].flatMap((end) => (end === null ? [] : [end.at.div(affine).neg()]));
  }
  return [...cornerValues([a, b], names, others)].flatMap(([slope, rest]) =>
    slope === undefined || rest === undefined || slope.equals(ZERO) ? [] : [rest.div(slope).neg()],
  );
}

/** The values of polynomials at every corner with finite ends. */
function* cornerValues(
  polynomials: readonly Polynomial[],
  names: readonly string[],
  box: Box,
): Generator<readonly Rational[]> {
  const [name, ...rest] = names;
  if (name === undefined) {
    yield polynomials.map((polynomial) => constantOf(polynomial) ?? ZERO);
    return;
  }
  const range = box.get(name);
  for (const end of [range?.low, range?.high]) {
    if (end === null || end === undefined) continue;
    yield* cornerValues(
      polynomials.map((polynomial) => substitute(polynomial, name, end.at)),
      rest,
      box,
    );
  }
}

import type { Range } from '../numbers/range';
import { ONE, type Rational, rational, ZERO } from '../numbers/rational';
import { type Box, rangeOf } from './box';
import { constant, constantOf, split, substitute, timesNumber, variablesOf } from './polynomial';
import { figuresOf, fix, type Quotient, type Ratio } from './quotient';
import { rangeOver } from './range-over';

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
  // Moving away from the nominal, the relation becomes possible where the residual first reaches 0.
  const nearest = rootsOf(residual, id, others)
    .filter((root) => root.gte(ZERO))
    .map((root) => ({ root, distance: root.sub(nominal).abs() }))
    .sort((a, b) => a.distance.compare(b.distance));
  return nearest.find(({ root }) => possible(root))?.root ?? null;
}

/** Ends count as reached here: slack is the limit from which on the relation is possible. */
function meetsCondition({ low, high }: Range, condition: Condition): boolean {
  const reachesDown = low === null || low.at.lte(ZERO);
  return condition === 'zero' ? reachesDown && (high === null || high.at.gte(ZERO)) : reachesDown;
}

/** Corners double with every figure; beyond these a figure whose factor may be 0 has no slack to tell. */
const MOST_CORNERS = 10;

/**
 * The values of a figure at which the residual a·x + b can first be 0: the ends of the range of −b ÷ a, or, where a may
 * be 0, that quotient at every corner.
 */
function rootsOf(residual: Quotient, id: string, others: Box): readonly Rational[] {
  const { a, b } = split(residual.numerator, id);
  if (a.size === 0) return [];
  const solved = { numerator: timesNumber(b, rational(-1)), denominator: a };
  const values = rangeOver({ ...solved, divisors: [{ numerator: a, denominator: constant(ONE) }] }, others);
  if (values.ok) return [values.range.low, values.range.high].flatMap((end) => (end === null ? [] : [end.at]));
  const names = figuresOf(solved);
  return values.reason === 'denominator' && names.length <= MOST_CORNERS ? [...cornerRoots(solved, names, others)] : [];
}

/** Without bound, what grows fastest decides where a·x + b is 0. */
function* cornerRoots({ numerator, denominator }: Ratio, names: readonly string[], box: Box): Generator<Rational> {
  const [name, ...rest] = names;
  if (name === undefined) {
    const [top, bottom] = [constantOf(numerator), constantOf(denominator)];
    if (top !== null && bottom !== null && !bottom.equals(ZERO)) yield top.div(bottom);
    return;
  }
  for (const end of [rangeOf(box, name).low, rangeOf(box, name).high]) {
    const [top, bottom] = [numerator, denominator].map((polynomial) => {
      if (end !== null) return substitute(polynomial, name, end.at);
      const grows = variablesOf(numerator).has(name) || variablesOf(denominator).has(name);
      return grows ? split(polynomial, name).a : polynomial;
    });
    if (top !== undefined && bottom !== undefined)
      yield* cornerRoots({ numerator: top, denominator: bottom }, rest, box);
  }
}

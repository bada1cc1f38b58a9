import { ONE, type Rational, ZERO } from '../numbers/rational';
import { type Readings, widthOf } from '../numbers/readings';
import type { Hanging, Operand } from './case';
import { boxOf } from './formula-readings';
import type { Quotient } from './quotient';
import { type Condition, nearestPossible } from './slack';
import type { Outcome } from './verdict';

/** For each figure, the smallest relative change of its nominal, the others at their rounding ranges, that makes the relation possible. */
export function slackOf(
  residual: Quotient,
  readings: ReadonlyMap<string, Readings>,
  condition: Condition,
): ReadonlyMap<string, Rational> {
  const box = boxOf(readings, 'coarse', 'rounding');
  const found = new Map<string, Rational>();
  for (const [id, { nominal }] of readings) {
    if (nominal === null || nominal.equals(ZERO)) continue;
    const possible = nearestPossible(residual, id, nominal, box, condition);
    if (possible !== null) found.set(id, possible.div(nominal).sub(ONE));
  }
  return found;
}

/** Where the width of a loosening hedge decides: the width at which the verdict would turn, the other figures at their hedges. */
export function hangsOn(
  outcome: Outcome,
  residual: Quotient,
  operands: ReadonlyMap<string, Operand>,
  readings: ReadonlyMap<string, Readings>,
  condition: Condition,
): readonly Hanging[] {
  if (outcome.verdict !== 'inconsistent' && outcome.reason !== 'hedge') return [];
  const box = boxOf(readings, 'coarse', 'hedge');
  return [...readings].flatMap(([figure, { nominal, coarse }]) => {
    const printed = operands.get(figure)?.printed;
    const hedge = printed?.hedge?.class;
    const [magnitude] = printed?.numeral.magnitudes ?? [];
    if (nominal === null || nominal.equals(ZERO) || printed === undefined || magnitude === undefined) return [];
    if (hedge !== 'about' && hedge !== 'estimated' && hedge !== 'nearly') return [];
    const possible = nearestPossible(residual, figure, nominal, box, condition);
    if (possible === null || (hedge === 'nearly' && possible.gt(nominal))) return [];
    const { low, high } = coarse.rounding;
    const inRounding = low !== null && high !== null && possible.gte(low.at) && possible.lte(high.at);
    if (inRounding) return [];
    const width = widthOf(magnitude, printed.numeral.dimension.type);
    return [{ figure, width, turnsAt: possible.div(nominal).sub(ONE).abs() }];
  });
}

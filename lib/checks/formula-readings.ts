import type { Printed } from '../numbers/printed';
import { scaled } from '../numbers/range';
import { HUNDRED, ONE } from '../numbers/rational';
import { buildReadings, type Reading, type Readings } from '../numbers/readings';
import type { Box } from './box';
import type { Operand } from './case';

/** Readings in formula units: 40 % counts as 0.4. */
export function readingsInFormula(printed: Printed): Readings {
  const readings = buildReadings(printed);
  const { type } = printed.numeral.dimension;
  if (type !== 'percent' && type !== 'percentage-points') return readings;
  const factor = ONE.div(HUNDRED);
  const turn = ({ rounding, hedge, step }: Reading): Reading => {
    const turned = scaled(rounding, factor);
    return { rounding: turned, hedge: hedge === rounding ? turned : scaled(hedge, factor), step: step.mul(factor) };
  };
  const coarse = turn(readings.coarse);
  const fine = readings.fine === readings.coarse ? coarse : turn(readings.fine);
  return { ...readings, nominal: readings.nominal?.mul(factor) ?? null, fine, coarse };
}

/** The readings of the figures with these ids, in formula units. */
export function readingsOf(
  operands: ReadonlyMap<string, Operand>,
  ids: readonly string[],
): ReadonlyMap<string, Readings> {
  return new Map(
    ids.flatMap((id) => {
      const operand = operands.get(id);
      return operand === undefined ? [] : [[id, readingsInFormula(operand.printed)] as const];
    }),
  );
}

/** The ranges of one reading, by figure. */
export const boxOf = (
  readings: ReadonlyMap<string, Readings>,
  reading: 'fine' | 'coarse',
  range: 'rounding' | 'hedge',
): Box => new Map([...readings].map(([id, of]) => [id, of[reading][range]]));

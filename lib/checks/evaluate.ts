import { ONE, ZERO } from '../numbers/rational';
import type { Readings } from '../numbers/readings';
import { NOTHING, type Values } from './case';
import { type RangeResult, rangeOver } from './corners';
import { boxOf } from './formula-readings';
import type { Prepared } from './prepare';
import { type Quotient, valueAt } from './quotient';
import type { Side } from './verdict';

export type Evaluated =
  | {
      readonly ok: true;
      readonly values: Values;
      readonly f: Values;
      readonly c: Values;
      readonly sides: readonly (readonly [Side, Side])[];
    }
  | Extract<RangeResult, { ok: false }>;

/**
 * Evaluates a prepared case in both readings.
 * @returns the values to print (coarse reading), and both sides in the fine and the coarse reading, in this order.
 */
export function evaluate(
  { f, c, residual }: Prepared,
  readings: ReadonlyMap<string, Readings>,
  isGrim: boolean,
): Evaluated {
  const nominals = new Map(
    [...readings].flatMap(([id, { nominal }]) => (nominal === null ? [] : [[id, nominal] as const])),
  );
  const sides: (readonly [Side, Side])[] = [];
  let all: readonly Values[] = [];
  for (const reading of ['fine', 'coarse'] as const) {
    const [rounding, hedge] = [boxOf(readings, reading, 'rounding'), boxOf(readings, reading, 'hedge')];
    const parts: Values[] = [];
    for (const quotient of c === null ? [f, residual] : [f, residual, c]) {
      const [rounded, hedged] = [rangeOver(quotient, rounding), rangeOver(quotient, hedge)];
      if (!hedged.ok) return hedged;
      if (!rounded.ok) return rounded;
      parts.push({ nominal: valueAt(quotient, nominals), rounding: rounded.range, hedge: hedged.range });
    }
    all = parts;
    const [left, , right] = parts;
    if (left !== undefined && right !== undefined && c !== null) {
      sides.push([sideOf(f, left, readings, reading), sideOf(c, right, readings, reading)]);
    }
  }
  const [left = NOTHING, values = NOTHING, right = NOTHING] = all;
  return { ok: true, values: isGrim ? NOTHING : values, f: left, c: right, sides };
}

function sideOf(
  quotient: Quotient,
  values: Values,
  readings: ReadonlyMap<string, Readings>,
  reading: 'fine' | 'coarse',
): Side {
  const ids = [...quotient.numerator.keys()];
  const [only] = ids;
  const single =
    ids.length === 1 && only !== undefined && quotient.numerator.get(only)?.equals(ONE)
      ? readings.get(only)
      : undefined;
  const isSingle = single !== undefined && quotient.denominator.size === 1 && quotient.denominator.has('');
  const isConstant = ids.every((id) => id === '');
  const figures = [...quotient.numerator.keys(), ...quotient.denominator.keys()].flatMap((term) => term.split('*'));
  if (values.rounding === null || values.hedge === null) throw new Error('a side is evaluated before it is compared');
  return {
    nominal: values.nominal,
    rounding: values.rounding,
    hedge: values.hedge,
    step: isSingle ? single[reading].step : isConstant ? ZERO : null,
    oneSided: figures.some((id) => readings.get(id)?.oneSided ?? false),
  };
}

import { ONE, type Rational, ZERO } from '../numbers/rational';
import type { Readings } from '../numbers/readings';
import { NOTHING, type Values } from './case';
import { boxOf } from './formula-readings';
import type { Prepared } from './prepare';
import { type Quotient, valueAt } from './quotient';
import { type Refused, rangeOver, refuseCorners } from './range-over';
import type { Side } from './verdict';

export type Evaluated =
  | {
      readonly ok: true;
      /** To print, from the coarse reading: of the formula, and of what it is compared with. */
      readonly f: Values;
      readonly c: Values;
      /** Both sides of the comparison, in the fine and in the coarse reading; none for a `range`. */
      readonly sides: readonly (readonly [Side, Side])[];
    }
  | Refused;

/** Evaluates both sides of a prepared case in both readings. @returns a refusal where a divisor may be 0. */
export function evaluate({ f, c, residual }: Prepared, readings: ReadonlyMap<string, Readings>): Evaluated {
  const coarse = valuesIn('coarse', c === null ? [f] : [f, c], readings);
  if (!coarse.ok) return coarse;
  const [left = NOTHING, right = NOTHING] = coarse.values;
  if (c === null) return { ok: true, f: left, c: NOTHING, sides: [] };
  // Its divisors are those of both sides.
  const refused = refuseCorners(residual);
  if (refused !== null) return refused;
  const isOneReading = [...readings.values()].every((reading) => reading.fine === reading.coarse);
  const fine = isOneReading ? coarse : valuesIn('fine', [f, c], readings);
  if (!fine.ok) return fine;
  const [fineLeft = NOTHING, fineRight = NOTHING] = fine.values;
  const sides = [
    [sideOf(f, fineLeft, readings, 'fine'), sideOf(c, fineRight, readings, 'fine')],
    [sideOf(f, left, readings, 'coarse'), sideOf(c, right, readings, 'coarse')],
  ] as const;
  return { ok: true, f: left, c: right, sides };
}

/** The values of the residual of a case whose sides were evaluated, in the coarse reading. */
export function evaluateResidual({ residual }: Prepared, readings: ReadonlyMap<string, Readings>): Values {
  const result = valuesIn('coarse', [residual], readings);
  if (!result.ok) throw new Error('a residual is refused with its sides');
  return result.values[0] ?? NOTHING;
}

/** The values of quotients in one reading. */
function valuesIn(
  reading: 'fine' | 'coarse',
  quotients: readonly Quotient[],
  readings: ReadonlyMap<string, Readings>,
): { readonly ok: true; readonly values: readonly Values[] } | Refused {
  const nominals = new Map<string, Rational>();
  let isUnhedged = true;
  for (const [id, of] of readings) {
    if (of.nominal !== null) nominals.set(id, of.nominal);
    isUnhedged &&= of[reading].rounding === of[reading].hedge;
  }
  const hedge = boxOf(readings, reading, 'hedge');
  const rounding = isUnhedged ? hedge : boxOf(readings, reading, 'rounding');
  const values: Values[] = [];
  for (const quotient of quotients) {
    const hedged = rangeOver(quotient, hedge);
    const rounded = isUnhedged ? hedged : rangeOver(quotient, rounding);
    if (!hedged.ok) return hedged;
    if (!rounded.ok) return rounded;
    values.push({ nominal: valueAt(quotient, nominals), rounding: rounded.range, hedge: hedged.range });
  }
  return { ok: true, values };
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

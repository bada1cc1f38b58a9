import { ONE, ZERO } from '../numbers/rational';
import type { Readings } from '../numbers/readings';
import { NOTHING, type Values } from './case';
import { boxOf } from './formula-readings';
import type { Prepared } from './prepare';
import { type Quotient, valueAt } from './quotient';
import { type RangeResult, rangeOver } from './range-over';
import type { Side } from './verdict';

export type Evaluated =
  | {
      readonly ok: true;
      /** To print, from the coarse reading: of the residual, of the formula, and of what it is compared with. */
      readonly values: Values;
      readonly f: Values;
      readonly c: Values;
      /** Both sides of the comparison, in the fine and in the coarse reading; none for a `range`. */
      readonly sides: readonly (readonly [Side, Side])[];
    }
  | Refused;
type Refused = Extract<RangeResult, { ok: false }>;

/** Evaluates a prepared case in both readings. @returns a refusal where a divisor may be 0. */
export function evaluate(prepared: Prepared, readings: ReadonlyMap<string, Readings>, isGrim: boolean): Evaluated {
  const { f, c, residual } = prepared;
  const coarse = valuesIn('coarse', [f, c ?? f, residual], readings);
  if (!coarse.ok) return coarse;
  const [left = NOTHING, right = NOTHING, values = NOTHING] = coarse.values;
  const shared = { ok: true, values: isGrim ? NOTHING : values, f: left } as const;
  if (c === null) return { ...shared, c: NOTHING, sides: [] };
  const isOneReading = [...readings.values()].every((reading) => reading.fine === reading.coarse);
  const fine = isOneReading ? coarse : valuesIn('fine', [f, c], readings);
  if (!fine.ok) return fine;
  const [fineLeft = NOTHING, fineRight = NOTHING] = fine.values;
  const sides = [
    [sideOf(f, fineLeft, readings, 'fine'), sideOf(c, fineRight, readings, 'fine')],
    [sideOf(f, left, readings, 'coarse'), sideOf(c, right, readings, 'coarse')],
  ] as const;
  return { ...shared, c: right, sides };
}

/** The values of several quotients in one reading; one that is asked for twice is computed once. */
function valuesIn(
  reading: 'fine' | 'coarse',
  quotients: readonly Quotient[],
  readings: ReadonlyMap<string, Readings>,
): { readonly ok: true; readonly values: readonly Values[] } | Refused {
  const nominals = new Map(
    [...readings].flatMap(([id, { nominal }]) => (nominal === null ? [] : [[id, nominal] as const])),
  );
  const [rounding, hedge] = [boxOf(readings, reading, 'rounding'), boxOf(readings, reading, 'hedge')];
  const isUnhedged = [...readings.values()].every((of) => of[reading].rounding === of[reading].hedge);
  const found = new Map<Quotient, Values>();
  for (const quotient of new Set(quotients)) {
    const hedged = rangeOver(quotient, hedge);
    const rounded = isUnhedged ? hedged : rangeOver(quotient, rounding);
    if (!hedged.ok) return hedged;
    if (!rounded.ok) return rounded;
    found.set(quotient, { nominal: valueAt(quotient, nominals), rounding: rounded.range, hedge: hedged.range });
  }
  return { ok: true, values: quotients.map((quotient) => found.get(quotient) ?? NOTHING) };
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

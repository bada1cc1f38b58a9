import type { Operand } from '../checks/case';
import { checkOutcome } from '../checks/check';
import type { Outcome } from '../checks/verdict';
import type { Rational } from '../numbers/rational';
import type { Quantity, Value } from './quantity';
import { isComparable, scopeOfValue } from './scopes';

/** Two values that count the same, held against each other. */
export interface Pair {
  readonly a: Value;
  readonly b: Value;
  /** Whether there is a number that both can stand for. */
  readonly meet: boolean;
  readonly outcome: Outcome;
}

/** From the lowest to the highest of the numbers that count the same. */
export interface Spread {
  readonly low: Value;
  readonly high: Value;
  /** By how much their nominals differ. */
  readonly by: Rational;
}

/** What a quantity's sources agree on. */
export interface Agreement {
  /** Every two values that count the same. */
  readonly pairs: readonly Pair[];
  /** null where all of them print the same, or there is one only. */
  readonly spread: Spread | null;
  /** Those that count what the quantity is. */
  readonly comparable: readonly Value[];
  /** Those that count something else, by what their source counts. */
  readonly apart: readonly Value[];
}

/**
 * Holds two values of a quantity against each other, as a check of equality under the quantity's definition; null where
 * they do not count the same.
 */
export function compareValues({ file }: Quantity, a: Value, b: Value): Pair | null {
  const operand = (value: Value): Operand => ({
    printed: value.figure.printed,
    scope: scopeOfValue(value, file),
  });
  const outcome = checkOutcome({
    operands: new Map([a, b].map((value) => [value.data.id, operand(value)])),
    relation: 'eq',
    formula: a.data.id,
    compared: b.data.id,
    hypothesis: file.definition,
    bridges: [],
  });
  if (outcome === null || outcome.reason === 'scope') return null;
  return { a, b, meet: outcome.verdict !== 'inconsistent', outcome };
}

export function buildAgreement(quantity: Quantity): Agreement {
  const { values } = quantity;
  const comparable = values.filter(isComparable);
  return {
    pairs: values.flatMap((a, index) => values.slice(index + 1).flatMap((b) => compareValues(quantity, a, b) ?? [])),
    spread: spreadOf(comparable),
    comparable,
    apart: values.filter((value) => !isComparable(value)),
  };
}

function spreadOf(values: readonly Value[]): Spread | null {
  const numbers = values
    .flatMap((value) => {
      const { nominal } = value.figure.values;
      return nominal === null ? [] : [{ value, nominal }];
    })
    .toSorted((a, b) => a.nominal.compare(b.nominal));
  const [low, high] = [numbers[0], numbers.at(-1)];
  if (low === undefined || high === undefined || low.nominal.equals(high.nominal)) return null;
  return { low: low.value, high: high.value, by: high.nominal.sub(low.nominal) };
}

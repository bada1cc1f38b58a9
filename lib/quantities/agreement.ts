import type { CheckResult, Operand } from '../checks/case';
import { runCheck } from '../checks/check';
import type { Quantity, Value } from './quantity';
import { isComparable, scopeOfValue } from './scopes';

/** Two values held against each other. */
export interface Pair {
  readonly a: Value;
  readonly b: Value;
  /** Whether there is a number that both can stand for; null where they do not count the same. */
  readonly meet: boolean | null;
  readonly result: CheckResult;
}

/** From the lowest to the highest of the numbers that count the same. */
export interface Spread {
  readonly low: Value;
  readonly high: Value;
}

/** What a quantity's sources agree on. */
export interface Agreement {
  /** Every two values that count the same. */
  readonly pairs: readonly Pair[];
  readonly spread: Spread | null;
  /** Those that count what the quantity is. */
  readonly comparable: readonly Value[];
  /** Those that count something else, by what their source counts. */
  readonly apart: readonly Value[];
}

/** Holds two values of a quantity against each other, as a check of equality under the quantity's definition. */
export function compareValues({ file }: Quantity, a: Value, b: Value): Pair {
  const operand = (value: Value): Operand => ({
    printed: value.figure.printed,
    scope: scopeOfValue(value, file),
  });
  const result = runCheck({
    operands: new Map([a, b].map((value) => [value.data.id, operand(value)])),
    relation: 'eq',
    formula: a.data.id,
    compared: b.data.id,
    hypothesis: file.definition,
    bridges: [],
  });
  const refused = result.outcome === null || result.outcome.reason === 'scope';
  return { a, b, meet: refused ? null : result.outcome.verdict !== 'inconsistent', result };
}

export function buildAgreement(quantity: Quantity): Agreement {
  const { values } = quantity;
  const pairs = values.flatMap((a, index) => values.slice(index + 1).map((b) => compareValues(quantity, a, b)));
  const comparable = values.filter(isComparable);
  const numbers = comparable
    .filter(({ figure }) => figure.values.nominal !== null)
    .toSorted((a, b) => a.figure.values.nominal?.compare(b.figure.values.nominal ?? 0) ?? 0);
  const [low, high] = [numbers[0], numbers.at(-1)];
  return {
    pairs: pairs.filter(({ meet }) => meet !== null),
    spread: low === undefined || high === undefined || low === high ? null : { low, high },
    comparable,
    apart: values.filter((value) => !isComparable(value)),
  };
}

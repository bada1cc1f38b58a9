import { digestOf } from '../library/digest';
import { buildValue } from './build-value';
import { lastDay } from './dates';
import type { Known, Quantity, Value } from './quantity';
import type { QuantityFile } from './schema';

/** A quantity with its values computed and sorted. What cannot be computed is left out: check-quantity.ts names it. */
export function buildQuantity(file: QuantityFile, known: Known): Quantity {
  const values = file.values.flatMap((data) => buildValue(file, data, known) ?? []).sort(byDate);
  const series = file.series === null ? null : (known.series.get(file.series) ?? null);
  return {
    file,
    digest: digestOf({ file, values: values.map(({ scope, source }) => [scope, source]) }),
    values,
    series,
  };
}

/** By the day that a value is of, then by the day it was published; a date that is known roughly is its last day. */
function byDate(a: Value, b: Value): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ data, scope, source }: Value): string {
  // An article tells when it was written, mostly in the present tense.
  const of = source.article === null ? scope.period.to : source.published;
  return [lastDay(of), lastDay(source.published), data.id].join(' ');
}

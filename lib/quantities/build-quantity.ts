import { digestOf } from '../library/digest';
import { buildValue } from './build-value';
import { firstDay, lastDay } from './dates';
import type { Known, Quantity, Value } from './quantity';
import type { QuantityFile } from './schema';

/** A quantity with its values computed and sorted. What cannot be computed is left out: check-quantity.ts names it. */
export function buildQuantity(file: QuantityFile, known: Known): Quantity {
  const values = file.values
    .flatMap((data) => buildValue(file, data, known) ?? [])
    .toSorted((a, b) => (keyOf(a, file) < keyOf(b, file) ? -1 : 1));
  const series = file.series === null ? null : (known.series.get(file.series) ?? null);
  return {
    file,
    // All that its pages and files show: what it says itself, what articles and series say for it, and the series whole.
    digest: digestOf({ file, values: values.map(({ figure, scope, source }) => [figure.data, scope, source]), series }),
    values,
    series,
  };
}

/**
 * By the day that a value is of, then by the day it was published; a date that is known roughly is its last day. Of an
 * article, and where all is of one day, the day that counts is that of publication.
 */
function keyOf({ data, scope, source }: Value, { period }: QuantityFile): string {
  const isOneDay = firstDay(period.from) === lastDay(period.to);
  const of = source.article === null && !isOneDay ? scope.period.to : source.published;
  return [lastDay(of), lastDay(source.published), data.id].join(' ');
}

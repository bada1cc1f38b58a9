import { type ChartRow, textOf } from '@/lib/charts/chart';

/** A row as it is read out: the same words as its card, in the same order. */
export function spokenRow(row: ChartRow): string {
  const quotes = row.quotes.map(({ quote, attribution }) => `“${quote}” ${attribution}.`);
  return [`${textOf(row.value)}: ${row.name}.`, `${row.ranges}.`, ...quotes].join(' ');
}

import type { Chart } from '../charts/chart';
import { type Agreement, buildAgreement } from '../quantities/agreement';
import type { Quantity } from '../quantities/quantity';
import { pairWords } from '../quantities/wording';
import { chartTableName } from './computed-tables';
import { type Columns, type DataTable, textColumn } from './data-table';
import { countsTable, otherNumbersTable, seriesTable } from './series-tables';
import { valuesTable } from './values-table';

const PAIRS = {
  id: textColumn('Id', 'The ids of both values.'),
  one: textColumn('One', 'Id of a value.'),
  other: textColumn('Other', 'Id of another value that counts the same.'),
  can_be_one: textColumn('Can be one number', 'yes: some number is within what both can stand for; else no.'),
  verdict: textColumn('Verdict', 'That of the check whether one equals the other.'),
  reason: textColumn('Reason', 'Why it cannot be decided. Empty where it can.'),
  words: textColumn('Words', 'The same in words.'),
} satisfies Columns;

/** The tables of a quantity's data package: values, how they agree, every count of its series, numbers in its notes. */
export function quantityTables(quantity: Quantity): readonly DataTable[] {
  const { series } = quantity;
  return [
    valuesTable(quantity),
    pairsTable(buildAgreement(quantity)),
    ...(series === null ? [] : [countsTable(series), otherNumbersTable(series)]),
  ];
}

/** The numbers of a quantity's chart: of a time line one row for each place and year, else one for each source. */
export const quantityChartTable = (quantity: Quantity, chart: Chart): DataTable => ({
  ...(chart.kind === 'series' ? seriesTable(chart) : valuesTable(quantity)),
  name: chartTableName(chart.id),
  title: chart.title,
  description: chart.description,
});

const pairsTable = ({ pairs }: Agreement): DataTable => ({
  name: 'pairs',
  title: 'Pairs',
  description: 'Every two values that count the same, and whether they can be one number.',
  columns: PAIRS,
  rows: pairs.map((pair) => ({
    id: `${pair.a.data.id} ${pair.b.data.id}`,
    one: pair.a.data.id,
    other: pair.b.data.id,
    can_be_one: pair.meet ? 'yes' : 'no',
    verdict: pair.outcome.verdict,
    reason: pair.outcome.reason ?? '',
    words: pairWords(pair),
  })),
  key: 'id',
  references: ['one', 'other'].map((column) => ({ column, table: 'values', target: 'id' })),
});

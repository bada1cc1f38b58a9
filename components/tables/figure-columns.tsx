import { createColumnHelper, type SortFn } from '@tanstack/react-table';
import { TABLE_WORDS } from '@/components/words';
import type { FigureField, FigureRow } from '@/lib/exports/figure-fields';
import { joinParts, type NumberParts } from '@/lib/exports/number-parts';
import { FigureLink } from './figure-link';
import type { FigureTableRow } from './figure-table-rows';
import type { CsvField, Features, FigureColumnMeta } from './table-features';

type Order = string | number | undefined;

const helper = createColumnHelper<Features, FigureTableRow>();
const collator = new Intl.Collator('en', { numeric: true });

const byOrder: SortFn<Features, FigureTableRow> = (a, b, column) => {
  const [first, second] = [a.getValue<Order>(column), b.getValue<Order>(column)];
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  return collator.compare(String(first ?? ''), String(second ?? ''));
};

interface Column {
  readonly id: keyof typeof TABLE_WORDS.columns;
  readonly text: (row: FigureTableRow) => string;
  readonly fields: readonly CsvField[];
  /** Its order, where that is not its text's; undefined goes last. */
  readonly order?: (row: FigureTableRow) => Order;
  /** What stands in the cell, where that is more than its text. */
  readonly cell?: (row: FigureTableRow) => React.ReactNode;
  readonly isFixed?: boolean;
}

const numeric = (field: FigureField) => (row: FigureTableRow) =>
  row.fields[field] === '' ? undefined : Number(row.fields[field]);
const field = (name: keyof FigureRow) => (row: FigureTableRow) => row.fields[name];
const bare = (numeral: string): NumberParts => ({ before: null, numeral, behind: null });

/** A range leads to the sentence too; the keyboard gets there from the number in the same row. */
const rangeLink = (row: FigureTableRow, text: string) => (
  <FigureLink number={bare(text)} figure={row.fields.id} href={row.href} isRepeated />
);

const COLUMNS: readonly Column[] = [
  { id: 'name', text: (row) => row.name, fields: ['id', 'name'], isFixed: true },
  {
    id: 'number',
    text: (row) => joinParts(row.number),
    fields: ['hedge', 'printed', 'nominal'],
    order: numeric('nominal'),
    cell: (row) => <FigureLink number={row.number} figure={row.fields.id} href={row.href} />,
    isFixed: true,
  },
  {
    id: 'rounding',
    text: (row) => row.rounding,
    fields: ['rounding_low', 'rounding_high'],
    order: numeric('rounding_low'),
    cell: (row) => rangeLink(row, row.rounding),
  },
  {
    id: 'hedge',
    text: (row) => row.hedge ?? TABLE_WORDS.noWider,
    fields: ['hedge_low', 'hedge_high'],
    order: numeric('hedge_low'),
    cell: (row) =>
      row.hedge === null ? <span className="figures-soft">{TABLE_WORDS.noWider}</span> : rangeLink(row, row.hedge),
  },
  { id: 'saidBy', text: field('said_by'), fields: ['said_by'] },
  { id: 'period', text: (row) => row.period, fields: ['period'], order: (row) => row.periodFrom },
  { id: 'kind', text: (row) => TABLE_WORDS.kinds[row.kind], fields: ['kind'] },
  { id: 'label', text: field('label'), fields: ['label'] },
  { id: 'unit', text: field('unit'), fields: ['unit'] },
  { id: 'population', text: field('population'), fields: ['population'] },
  { id: 'place', text: field('place'), fields: ['place'] },
  { id: 'quote', text: field('quote'), fields: ['quote'] },
];

/** The columns that are not there until a reader asks for them: what the others and the page say already. */
export const HIDDEN_AT_FIRST = { label: false, unit: false, population: false, place: false, quote: false } as const;

export const FIGURE_COLUMNS = helper.columns(
  COLUMNS.map(({ id, text, fields, order, cell, isFixed }) =>
    helper.accessor((row): Order => (order ?? text)(row), {
      id,
      header: TABLE_WORDS.columns[id],
      cell: ({ row }) => (cell ?? text)(row.original),
      sortFn: byOrder,
      sortUndefined: 'last',
      sortDescFirst: order !== undefined && id !== 'period',
      enableHiding: isFixed !== true,
      meta: { header: TABLE_WORDS.columns[id], text, fields } satisfies FigureColumnMeta,
    }),
  ),
);

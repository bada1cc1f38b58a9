import { plainNotes } from '../quantities/notes';
import type { Quantity, Value } from '../quantities/quantity';
import { isComparable } from '../quantities/scopes';
import { type Columns, type DataTable, textColumn } from './data-table';
import { VALUE_COLUMNS } from './figure-columns';
import { figureValues, valueCells } from './value-cells';

/** The columns of a quantity's values. */
const VALUES = {
  id: textColumn('Id', 'Id of the value: an address on the quantity’s page, which never changes.'),
  said_by: textColumn('Said by', 'Who says so.'),
  reported_by: textColumn('Reported by', 'Where it was read, if not there.'),
  published: textColumn('Published', 'As precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD.'),
  printed: textColumn('As printed', 'The numeral as it is printed.'),
  hedge: textColumn('Hedge', 'The words that loosen the number, as printed. Empty for none.'),
  ...VALUE_COLUMNS,
  unit: textColumn('Unit', 'What one of them is.'),
  kind: textColumn('Kind', 'stock (there at a time), flow (moving in a period) or event-count.'),
  population: textColumn('Population', 'Who is counted.'),
  place: textColumn('Place', 'Where, several separated by semicolons.'),
  period: textColumn('Period', 'When, in words.'),
  comparable: textColumn('Comparable', 'yes: it counts what the quantity is, by itself or as its note says; else no.'),
  difference: textColumn('Difference', 'What differs in definition. Empty for nothing.'),
  quote: textColumn('Quote', 'The clause that carries the number. Empty for a table or a sum.'),
  instead: textColumn('Instead', 'The table’s row, or the parts of a sum. Empty where there is a clause.'),
  article: textColumn('Article', 'Id of the article on this site. Empty for none.'),
  url: textColumn('Address', 'Where it can be read. Empty where it is not known.'),
} satisfies Columns;

/** What every source says of a quantity, one row each. */
export const valuesTable = (quantity: Quantity): DataTable => ({
  name: 'values',
  title: 'Values',
  description:
    'What every source says of the quantity, with its ranges, what it counts, and the clause or table it is from.',
  columns: VALUES,
  rows: quantity.values.map((value) => valueRow(quantity, value)),
  key: 'id',
  references: [],
});

function valueRow(quantity: Quantity, value: Value): Readonly<Record<keyof typeof VALUES, string>> {
  const { data, figure, scope, source } = value;
  return {
    id: data.id,
    said_by: source.who,
    reported_by: source.reportedBy ?? '',
    published: source.published,
    printed: figure.data.numeral.text,
    hedge: figure.data.hedge?.text ?? '',
    ...valueCells(figureValues(figure), figure.style),
    unit: figure.data.unit,
    kind: scope.kind,
    population: scope.population,
    place: scope.places.join('; '),
    period: scope.period.words,
    comparable: isComparable(value) ? 'yes' : 'no',
    difference: data.difference === null ? '' : plainNotes(quantity, data.difference.note),
    quote: source.quote ?? '',
    instead: source.instead ?? '',
    article: source.article?.id ?? '',
    url: source.url ?? '',
  };
}

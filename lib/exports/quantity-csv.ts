import type { Chart, SeriesChart } from '../charts/chart';
import type { Quantity, Value } from '../quantities/quantity';
import { isComparable } from '../quantities/scopes';
import { type Columns, formatTable, numberColumn, textColumn } from './data-table';
import { VALUE_COLUMNS } from './figure-columns';
import { figureValues, valueCells } from './value-cells';

/** The columns of a quantity's values. */
export const QUANTITY_COLUMNS = {
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
  article: textColumn('Article', 'Id of the article on this site. Empty for none.'),
  url: textColumn('Address', 'Where it can be read. Empty where it is not known.'),
} satisfies Columns;

/** The columns of a time line's counts. */
export const SERIES_COLUMNS = {
  year: numberColumn('Year', 'Counted at its end.'),
  place: textColumn('Place', 'Country of asylum.'),
  count: numberColumn('Count', 'As the release gives it.'),
  estimate: textColumn('Estimate', 'yes: a round or carried-forward estimate, no count; else no.'),
  break: textColumn('Break', 'yes: counted in another way than the year before; else no.'),
  change: textColumn('Change', 'What changed in counting this year, in a few words. Empty for nothing.'),
} satisfies Columns;

/** The numbers of a quantity's chart as CSV: of a time line one row for each place and year, else one for each source. */
export function formatQuantityCsv(quantity: Quantity, chart: Chart): string {
  return chart.kind === 'series'
    ? formatTable({ columns: SERIES_COLUMNS, rows: seriesRows(chart) })
    : formatTable({ columns: QUANTITY_COLUMNS, rows: quantity.values.map(valueRow) });
}

function valueRow(value: Value): Readonly<Record<keyof typeof QUANTITY_COLUMNS, string>> {
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
    difference: data.difference?.note ?? '',
    quote: source.quote ?? '',
    article: source.article?.id ?? '',
    url: source.url ?? '',
  };
}

function seriesRows({ lines, breaks }: SeriesChart): readonly Readonly<Record<keyof typeof SERIES_COLUMNS, string>>[] {
  return lines.flatMap((line) =>
    line.points.map(({ year, value }) => ({
      year: String(year),
      place: line.label,
      count: String(value),
      estimate: line.estimates.some(([from, to]) => from <= year && year <= to) ? 'yes' : 'no',
      break: line.breaks.includes(year) ? 'yes' : 'no',
      change: breaks
        .filter((each) => each.year === year && line.breaks.includes(year))
        .map(({ words }) => words)
        .join('; '),
    })),
  );
}

import type { SeriesChart } from '../charts/chart';
import type { SeriesFile } from '../quantities/series-schema';
import { otherSources } from '../quantities/series-sources';
import { type Columns, type DataTable, numberColumn, textColumn } from './data-table';

/** The columns of a time line's counts. */
const SERIES_COLUMNS = {
  id: textColumn('Id', 'Place and year; notes name counts by it.'),
  year: numberColumn('Year', 'Counted at its end.'),
  place: textColumn('Place', 'Country of asylum.'),
  count: numberColumn('Count', 'As the release gives it.'),
  estimate: textColumn('Estimate', 'yes: a round or carried-forward estimate, no count; else no.'),
  break: textColumn('Break', 'yes: counted in another way than the year before; else no.'),
  change: textColumn('Change', 'What changed in counting this year, in a few words. Empty for nothing.'),
} satisfies Columns;

type CountRow = Readonly<Record<keyof typeof SERIES_COLUMNS | 'release', string>>;

/** Every count of every release of a series, in the order of its data. */
function countRows({ values, places, breaks, estimates }: SeriesFile): readonly CountRow[] {
  return values.flatMap(({ place, year, count, vintages }) => {
    const changes = breaks.filter((each) => each.year === year && each.places.includes(place));
    const isEstimate = estimates.some((each) => each.place === place && each.from <= year && year <= each.to);
    return vintages.map((release) => ({
      id: `${place}_${year}_${release}`,
      year: String(year),
      place: places.find(({ id }) => id === place)?.label ?? place,
      count: String(count),
      estimate: isEstimate ? 'yes' : 'no',
      break: changes.length > 0 ? 'yes' : 'no',
      change: changes.map(({ short }) => `${year}: ${short}`).join('; '),
      release,
    }));
  });
}

const OTHERS = {
  id: textColumn('Id', 'Id of the number.'),
  counts: textColumn('Counts', 'What it counts: who, where, when.'),
  printed: textColumn('As printed', 'With its hedge.'),
  source: textColumn('Source', 'Who says so, where and when.'),
  quote: textColumn('Quote', 'The clause that carries the number. Empty for a table.'),
  url: textColumn('Address', 'Where it can be read.'),
} satisfies Columns;

/** Every count of every release of a series. */
export const countsTable = (series: SeriesFile): DataTable => ({
  name: 'counts',
  title: series.title,
  description: `Every count of every release. ${series.source.credit}, ${series.source.licence.name}.`,
  columns: { ...SERIES_COLUMNS, release: textColumn('Release', 'The release that gives the count.') },
  rows: countRows(series),
  key: 'id',
  references: [],
});

/** The numbers in the notes of a series that are no counts of it. */
export const otherNumbersTable = (series: SeriesFile): DataTable => ({
  name: 'other-numbers',
  title: 'Other numbers',
  description: 'Numbers in the notes of the series that are no counts of it, with their sources.',
  columns: OTHERS,
  rows: otherSources(series).map(({ data, number, attribution, url }) => ({
    id: data.id,
    counts: data.counts,
    printed: [number.hedge ?? '', number.text].filter((part) => part !== '').join(' '),
    source: attribution,
    quote: data.from === 'clause' ? data.quote : '',
    url,
  })),
  key: 'id',
  references: [],
});

/** The counts that a time line draws. */
export const seriesTable = (chart: SeriesChart): Pick<DataTable, 'columns' | 'rows' | 'key' | 'references'> => ({
  columns: SERIES_COLUMNS,
  rows: chart.lines.flatMap((line) =>
    line.points.map(({ year, value }) => ({
      id: `${line.id}_${year}`,
      year: String(year),
      place: line.label,
      count: String(value),
      estimate: line.estimates.some(([from, to]) => from <= year && year <= to) ? 'yes' : 'no',
      break: line.breaks.includes(year) ? 'yes' : 'no',
      change: chart.breaks
        .filter((each) => each.year === year && line.breaks.includes(year))
        .map(({ words }) => words)
        .join('; '),
    })),
  ),
  key: 'id',
  references: [],
});

import { buildFigure, type Figure } from '../checks/evaluated';
import { figureNumber, type NumberText } from '../checks/rich-text';
import { formatValue } from '../numbers/format';
import { rational } from '../numbers/rational';
import { countOf, newestOf } from './series-counts';
import type { SeriesFile, SeriesOther } from './series-schema';

/** The numbers that the notes of a series may print: its counts as {place_year}, and its other numbers by their id. */

/** The chart of a release: of the newest "series", of another one with its id behind it. */
export const seriesChartId = (series: SeriesFile, vintage: string): string =>
  vintage === newestOf(series) ? 'series' : `series_${vintage}`;

/** Where a year stands in the table of a time line: the hyphen keeps it apart from ids of data. */
export const yearAnchor = (chart: string, year: number): string => `${chart}-${year}`;

/** Ids of the counts and other numbers of a series, for messages. */
export const numberForms = ({ places, others }: SeriesFile): string =>
  [...places.map(({ id }) => `{${id}_<year>}`), ...others.map(({ id }) => `{${id}}`)].join(', ');

/**
 * A number of the notes; null for an id that is none.
 * @param vintage The release whose count is printed; where it has none, that of the newest release which has one.
 */
export function seriesNumber(series: SeriesFile, id: string, vintage: string): NumberText | null {
  const other = series.others.find((each) => each.id === id);
  if (other !== undefined) return otherNumber(other);
  const [, place = '', year = ''] = /^(.+)_(\d{4})$/.exec(id) ?? [];
  const releases = [vintage, ...series.vintages.map((each) => each.id).reverse()];
  for (const release of releases) {
    const count = countOf(series, place, Number(year), release);
    if (count !== null)
      return numberOf(id, formatCount(count), yearAnchor(seriesChartId(series, release), Number(year)));
  }
  return null;
}

const numberOf = (of: string, text: string, sentence: string): NumberText => ({
  type: 'number',
  of,
  hedge: null,
  text,
  figures: [],
  sentences: [sentence],
});

/** A number that the series does not have, leading to where it stands; null where no number stands at its offset. */
export function otherNumber(other: SeriesOther): NumberText | null {
  if (other.from === 'table') return numberOf(other.id, formatCount(other.count), other.id);
  const figure = otherFigure(other);
  return figure === null ? null : figureNumber(figure);
}

/** The number of a clause with what follows from its print; null where no number stands at its offset. */
export function otherFigure({
  id,
  quote,
  numeral,
  hedge,
  counts,
  saidBy,
  published,
}: Extract<SeriesOther, { from: 'clause' }>): Figure | null {
  const sentence = { id, start: 0, end: quote.length, quote };
  const period = { words: published, from: published, to: published, inferred: null };
  const said = { who: saidBy, voice: 'named' as const };
  const scope = { population: counts, places: [], kind: 'stock' as const, unit: 'people', period };
  return buildFigure(
    { id, sentence: id, name: counts, label: counts, ...scope, saidBy: said, numeral, hedge, note: null },
    [sentence],
  );
}

/** "3,061,110". */
export const formatCount = (count: number): string =>
  formatValue(rational(count), { type: 'count', scale: 0, decimals: 0 });

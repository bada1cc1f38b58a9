import { DataError, type Problem, shorten } from '../article/data-error';
import { checkChanges } from '../library/check-changes';
import { checkNumber } from '../library/check-quotes';
import { checkEstimates } from './check-estimates';
import { checkSeriesNotes } from './check-notes';
import { countsOf } from './series-counts';
import type { SeriesCount, SeriesFile } from './series-schema';

/**
 * Checks the meaning of a series whose shape is right.
 * @param name How messages call the file. @param id What it is named, without ending.
 * @throws {DataError} with all problems of meaning at once.
 */
export function checkSeries(file: SeriesFile, name: string, id: string): SeriesFile {
  const problems = [
    ...(file.id === id ? [] : [problem('id', shorten(file.id), `${shorten(id)}, as the file is named`)]),
    ...checkUnique(file),
    ...file.values.flatMap((value, index) => checkCount(file, value, index)),
    ...checkGaps(file),
    ...file.breaks.flatMap(({ year, places }, index) => [
      ...places.flatMap((place, at) => checkPlace(file, place, `breaks[${index}].places[${at}]`)),
      ...places.flatMap((place) => checkYear(file, place, year, `breaks[${index}].year`)),
    ]),
    ...checkEstimates(file),
    ...checkOthers(file),
    ...checkSeriesNotes(file),
    ...checkChanges(file),
  ];
  if (problems.length > 0) throw new DataError(name, problems);
  return file;
}

const problem = (path: string, found: string, expected: string): Problem => ({ path, found, expected });

function checkUnique({ places, vintages, others }: SeriesFile): Problem[] {
  return Object.entries({ places, vintages, others }).flatMap(([list, items]) =>
    items.flatMap(({ id }, index) =>
      items.findIndex((item) => item.id === id) === index
        ? []
        : [problem(`${list}[${index}].id`, shorten(id), 'an id of its own in the list')],
    ),
  );
}

/** One count for each place, year and release. */
function checkCount(file: SeriesFile, { place, year, vintages }: SeriesCount, index: number): Problem[] {
  const known = file.vintages.map(({ id }) => id);
  return [
    ...checkPlace(file, place, `values[${index}].place`),
    ...vintages.flatMap((vintage, at) => {
      const path = `values[${index}].vintages[${at}]`;
      if (!known.includes(vintage)) return [problem(path, shorten(vintage), `one of ${known.join(', ')}`)];
      const first = file.values.findIndex(
        (other) => other.place === place && other.year === year && other.vintages.includes(vintage),
      );
      const twice = first !== index || vintages.indexOf(vintage) !== at;
      return twice ? [problem(path, shorten(vintage), `one count of a release for a place and year`)] : [];
    }),
  ];
}

/** A line joins its years: where one is not there, it would say a count that nobody gave. */
function checkGaps(file: SeriesFile): Problem[] {
  const lines = file.places.flatMap(({ id: place }) => file.vintages.map(({ id: vintage }) => ({ place, vintage })));
  return lines.flatMap(({ place, vintage }) => {
    const years = countsOf(file, place, vintage).map(({ year }) => year);
    const before = years.find((year, index) => (years[index + 1] ?? year + 1) > year + 1);
    if (before === undefined) return [];
    return [problem('values', `no count of ${vintage} for ${place} in ${before + 1}`, 'a count in every year between')];
  });
}

function checkPlace(file: SeriesFile, place: string, path: string): Problem[] {
  const known = file.places.map(({ id }) => id);
  return known.includes(place) ? [] : [problem(path, shorten(place), `one of ${known.join(', ')}`)];
}

/** A year that the place has a count for. */
function checkYear(file: SeriesFile, place: string, year: number, path: string): Problem[] {
  const years = file.values.filter((value) => value.place === place).map((value) => value.year);
  if (years.includes(year) || years.length === 0) return [];
  const expected = `a year with a count, from ${Math.min(...years)} to ${Math.max(...years)}`;
  return [problem(path, String(year), expected)];
}

/** Numbers that the notes need stand in their clauses, or are of a release, and are told from counts by their ids. */
function checkOthers(file: SeriesFile): Problem[] {
  const releases = file.vintages.map(({ id }) => id);
  return file.others.flatMap((other, index) => {
    const path = `others[${index}]`;
    const isCount = file.places.some(({ id }) => other.id.replace(/_\d{4}$/, '') === id);
    const taken = isCount ? [problem(`${path}.id`, shorten(other.id), 'an id that is not that of a count')] : [];
    if (other.from === 'table') {
      if (releases.includes(other.vintage)) return taken;
      return [...taken, problem(`${path}.vintage`, shorten(other.vintage), `one of ${releases.join(', ')}`)];
    }
    const { id, quote, numeral, hedge } = other;
    return [...taken, ...checkNumber(numeral, hedge, path, 'numeral', { id, start: 0, end: quote.length, quote })];
  });
}

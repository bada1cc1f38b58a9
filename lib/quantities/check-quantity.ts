import { DataError, type Problem, shorten } from '../article/data-error';
import { checkChanges } from '../library/check-changes';
import { checkNumber } from '../library/check-quotes';
import { FOREST } from './build-forest-chart';
import { buildQuantity } from './build-quantity';
import { buildValue } from './build-value';
import { checkQuantityNotes } from './check-notes';
import { firstDay, lastDay } from './dates';
import type { Known, Quantity } from './quantity';
import type { CountedScope, QuantityFile, ValueData } from './schema';
import { differencesOf } from './scopes';
import { countsOf } from './series-counts';
import { seriesChartId } from './series-numbers';

/**
 * Checks the meaning of a quantity whose shape is right, and computes it.
 * @param name How messages call the file. @param id What it is named, without ending.
 * @throws {DataError} with all problems of meaning at once.
 */
export function checkQuantity(file: QuantityFile, name: string, id: string, known: Known): Quantity {
  const problems = [
    ...(file.id === id ? [] : [problem('id', shorten(file.id), `${shorten(id)}, as the file is named`)]),
    ...checkPeriod(file.period, 'period'),
    ...(file.series === null ? [] : missing('series', file.series, [...known.series.keys()], 'a series')),
    ...file.values.flatMap((value, index) => checkValue(file, value, `values[${index}]`, known)),
    ...checkQuantityNotes(file),
    ...checkChanges(file),
    ...checkSeriesDate(file, known),
  ];
  if (problems.length > 0) throw new DataError(name, problems);
  return buildQuantity(file, known);
}

/** @returns a problem where `id` is none of the `known` ones. @param what What it should be the id of. */
function missing(path: string, id: string, known: readonly string[], what: string): Problem[] {
  if (known.includes(id)) return [];
  return [problem(path, shorten(id), `the id of ${what}: ${known.join(', ') || 'there are none'}`)];
}

/** A change of the series is one of every quantity that shows it: its digest changes, and its readers have to be told. */
function checkSeriesDate({ dataDate, series }: QuantityFile, known: Known): Problem[] {
  const other = series === null ? undefined : known.series.get(series);
  if (other === undefined || dataDate >= other.dataDate) return [];
  return [
    problem('dataDate', shorten(dataDate), `a day from ${other.dataDate} on, when its series ${other.id} changed`),
  ];
}

const problem = (path: string, found: string, expected: string): Problem => ({ path, found, expected });

function checkValue(file: QuantityFile, value: ValueData, path: string, known: Known): Problem[] {
  const first = file.values.find(({ id }) => id === value.id);
  const twice = first === value ? [] : [problem(`${path}.id`, shorten(value.id), 'an id of its own in the quantity')];
  const taken = isTaken(file, known, value.id)
    ? [problem(`${path}.id`, shorten(value.id), 'an id that is not that of a chart or of a number of the series')]
    : [];
  const problems = [...twice, ...taken, ...checkSource(file, value, path, known)];
  if (problems.length > 0) return problems;
  const built = buildValue(file, value, known);
  if (built === null) return [problem(path, shorten(value.id), 'one number that counts something')];
  if (built.figure.data.unit !== file.unit)
    return [problem(path, `a number of ${built.figure.data.unit}`, `a number of ${file.unit}`)];
  return checkDifference(file, value, built.scope, path);
}

/** Charts, values and the other numbers of the series are addresses on the same page. */
function isTaken(file: QuantityFile, { series }: Known, id: string): boolean {
  const own = file.series === null ? undefined : series.get(file.series);
  if (own === undefined) return id === FOREST;
  const charts = own.vintages.map((vintage) => seriesChartId(own, vintage.id));
  return [FOREST, ...charts, ...own.others.map((other) => other.id)].includes(id);
}

function checkSource(file: QuantityFile, value: ValueData, path: string, known: Known): Problem[] {
  switch (value.from) {
    case 'clause': {
      const sentence = { id: value.id, start: 0, end: value.quote.length, quote: value.quote };
      const { numeral, hedge, period } = value;
      return [...checkNumber(numeral, hedge, path, 'numeral', sentence), ...checkPeriod(period, `${path}.period`)];
    }
    case 'article': {
      const article = known.articles.get(value.article);
      if (article === undefined)
        return missing(`${path}.article`, value.article, [...known.articles.keys()], 'an article');
      return missing(`${path}.figure`, value.figure, [...article.figures.keys()], `a figure of ${value.article}`);
    }
    case 'series': {
      const series = known.series.get(value.series);
      if (series === undefined) return missing(`${path}.series`, value.series, [...known.series.keys()], 'a series');
      if (series.unit !== file.unit)
        return [problem(`${path}.series`, `a series of ${series.unit}`, `a series of ${file.unit}`)];
      const vintages = series.vintages.map(({ id }) => id);
      const unknown = missing(`${path}.vintage`, value.vintage, vintages, `a release of ${value.series}`);
      if (unknown.length > 0) return unknown;
      return value.places.flatMap((place, at) => {
        const places = series.places.map(({ id }) => id);
        if (!places.includes(place))
          return missing(`${path}.places[${at}]`, place, places, `a place of ${value.series}`);
        const years = countsOf(series, place, value.vintage).map(({ year }) => year);
        if (years.includes(value.year)) return [];
        const expected = `a year from ${years[0]} to ${years.at(-1)}, which that release counts in ${place}`;
        return [problem(`${path}.year`, String(value.year), expected)];
      });
    }
    case 'sum': {
      const others = file.values.filter(({ from }) => from !== 'sum').map(({ id }) => id);
      return value.of.flatMap((id, at) => missing(`${path}.of[${at}]`, id, others, 'a value that is no sum'));
    }
    default:
      return value satisfies never;
  }
}

/** A value of another definition, place, kind or period says so, all of it and no more. */
function checkDifference(file: QuantityFile, { difference }: ValueData, scope: CountedScope, path: string): Problem[] {
  const found = differencesOf(scope, file);
  const said = difference?.in ?? [];
  if (found.length === said.length && found.every((attribute) => said.includes(attribute))) return [];
  const expected =
    found.length === 0
      ? 'null: the value counts what the quantity is'
      : `a note on ${found.join(', ')}, in which the value is not what the quantity is`;
  const at = difference === null ? `${path}.difference` : `${path}.difference.in`;
  return [problem(at, difference === null ? 'null' : shorten(said), expected)];
}

function checkPeriod({ from, to }: CountedScope['period'], path: string): Problem[] {
  return firstDay(from) <= lastDay(to) ? [] : [problem(`${path}.to`, shorten(to), `a date from ${from} on`)];
}

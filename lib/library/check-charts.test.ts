import { describe, expect, test } from 'vitest';
import type { ArticleFile, ChartData } from '../article/schema';
import { derivedIn, problemsAfter, sampleFile } from './sample-file';

const words = { title: 'A chart', subtitle: 'People', description: 'A chart made for a test, described at length.' };
const figures = sampleFile().figures.map(({ id }) => id);
const derived = sampleFile().derived.map(({ id }) => id);
const checks = sampleFile().checks.map(({ id }) => id);

/** The problems of the shipped file with this chart as its only one. */
const problemsWith = (chart: ChartData) =>
  problemsAfter((file: ArticleFile) => {
    file.charts = [chart];
  });

const bars = (...rows: string[]): ChartData => ({ kind: 'bars', id: 'made', ...words, rows });
const exactness = (...rows: string[]): ChartData => ({ kind: 'exactness', id: 'made', ...words, rows });
const line = (check: string): ChartData => ({ kind: 'line', id: 'made', ...words, check });
const parts = (whole: string, of: string[], unaccounted: string | null): ChartData => ({
  kind: 'parts',
  id: 'made',
  ...words,
  whole,
  parts: of,
  unaccounted,
  note: 'A note.',
});

describe('a chart can only draw what is there', () => {
  const figure = `the id of a figure of this file: ${figures.join(', ')}`;
  test.each([
    [
      'bars',
      bars('total', 'x'),
      'rows[1]',
      `the id of a figure or derived number of this file: ${[...figures, ...derived].join(', ')}`,
    ],
    ['exactness', exactness('x'), 'rows[0]', figure],
    ['exactness of a derived number', exactness('others'), 'rows[0]', figure],
    ['the whole', parts('x', ['total'], null), 'whole', figure],
    ['a part', parts('total', ['x'], null), 'parts[0]', figure],
    [
      'what is left over',
      parts('total', ['refugee_status'], 'x'),
      'unaccounted',
      `the id of a derived number of this file: ${derived.join(', ')}`,
    ],
    ['a line', line('x'), 'check', `the id of a check of this file: ${checks.join(', ')}`],
    ['a line of a figure', line('total'), 'check', `the id of a check of this file: ${checks.join(', ')}`],
  ])('%s', (_, chart, key, expected) => {
    expect(problemsWith(chart)).toEqual([
      { path: `charts[0].${key}`, found: expect.stringMatching(/^"(x|others|total)"$/), expected },
    ]);
  });
});

test('a number is drawn once', () => {
  expect(problemsWith(exactness('total', 'killed', 'total'))).toEqual([
    { path: 'charts[0].rows[2]', found: '"total", which is also rows[0]', expected: 'each number once' },
  ]);
  expect(problemsWith(parts('total', ['total'], null))).toEqual([
    { path: 'charts[0].parts[0]', found: '"total", which is also whole', expected: 'each number once' },
  ]);
});

describe('one axis is for', () => {
  test('one unit', () => {
    expect(problemsWith(parts('total', ['refugee_status', 'killed'], null))).toEqual([
      {
        path: 'charts[0].parts[1]',
        found: 'total (people) and killed (deaths) on one axis',
        expected: 'numbers of the same unit',
      },
      {
        path: 'charts[0].parts[1]',
        found: 'total (stock) and killed (event-count) on one axis',
        expected: 'numbers of the same kind',
      },
    ]);
    expect(problemsWith(bars('total', 'share_unauthorized'))[0]).toEqual({
      path: 'charts[0].rows[1]',
      found: 'total (people) and share_unauthorized (share) on one axis',
      expected: 'numbers of the same unit',
    });
  });

  test('one kind', () => {
    expect(problemsWith(bars('flight_1980s', 'total'))).toEqual([
      {
        path: 'charts[0].rows[1]',
        found: 'flight_1980s (flow) and total (stock) on one axis',
        expected: 'numbers of the same kind',
      },
    ]);
  });

  test('a derived number of the same unit too', () => {
    expect(problemsWith(bars('others', 'total'))).toEqual([]);
  });
});

describe('what is left over', () => {
  const leftOver = (formula: string) =>
    problemsAfter((file: ArticleFile) => {
      derivedIn(file, 'unaccounted').formula = formula;
    }).filter(({ path }) => path.startsWith('charts'));

  test('is what the parts that are drawn leave of the whole', () => {
    expect(leftOver('total - refugee_status - unauthorized')).toEqual([]);
    expect(leftOver('total - refugee_status')).toEqual([
      expect.objectContaining({
        found: 'unaccounted, which is "total - refugee_status"',
        expected: 'a number that is made of total, refugee_status, unauthorized',
      }),
    ]);
  });

  test('is not spoken of where its formula cannot be read: that is said of the formula', () => {
    expect(leftOver('total -')).toEqual([]);
  });
});

test('how exact figures are can be drawn for all of them: their widths are relative', () => {
  expect(problemsWith(exactness(...figures))).toEqual([]);
});

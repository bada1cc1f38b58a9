import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { smallArticle } from '../checks/fixtures/small-article';
import { readArticles } from '../library/library';
import { chartsOf } from '../library/list-charts';
import { buildChartRows, formatChartCsv } from './chart-csv';
import { CHART_COLUMNS } from './figure-columns';
import { FIGURE_FIELDS } from './figure-fields';
import { buildFigureRows } from './figure-rows';

const [article] = readArticles();
if (article === undefined) throw new Error('no article');

function rowsOf(id: string, of = article) {
  const chart = of === undefined ? undefined : chartsOf(of).find((one) => one.id === id);
  if (of === undefined || chart === undefined) throw new Error(`no chart ${id}`);
  return buildChartRows(of, chart);
}

test('the columns are those of figures, then formula and hypothesis', () => {
  expect(Object.keys(CHART_COLUMNS)).toEqual([...FIGURE_FIELDS, 'formula', 'hypothesis']);
  for (const chart of chartsOf(article)) {
    const [header] = formatChartCsv(article, chart).split('\n');
    expect(header).toBe(Object.keys(CHART_COLUMNS).join(','));
  }
});

test('rows stand in the order of the chart, figures as in figures.csv', () => {
  const rows = rowsOf('exactness');
  expect(rows.map(({ id }) => id)).toEqual([
    'total',
    'refugee_status',
    'unauthorized',
    'flight_1980s',
    'flight_since_2021',
    'killed',
  ]);
  const total = buildFigureRows(article).find(({ id }) => id === 'total');
  expect(rows[0]).toEqual({ ...total, formula: '', hypothesis: '' });
});

test('a derived number has its computed ranges, its sentences and what it rests on, and nothing printed', () => {
  expect(rowsOf('parts_of_total').at(-1)).toEqual({
    id: 'unaccounted',
    label: 'Unaccounted for, if the two groups were everyone',
    printed: '',
    hedge: '',
    nominal: '300000',
    rounding_low: '150000',
    rounding_high: '450000',
    hedge_low: '30000',
    hedge_high: '570000',
    unit: 'people',
    kind: 'stock',
    population: 'Afghans living in Pakistan; Afghans in Pakistan with refugee status; Unauthorized Afghans in Pakistan',
    place: 'Pakistan',
    period: 'at the time of the article (2023-10, inferred); when they were ordered to leave (2023-10, inferred)',
    said_by: 'the article, in its own voice; authorities; nobody named',
    quote: expect.stringMatching(/^Two separate .+ forced deportation\. Of the 4\.4 million .+ free to stay\.$/),
    article: expect.stringMatching(/^Hasan Ali/),
    formula: 'total - refugee_status - unauthorized',
    hypothesis:
      'Hypothesis (our question; the article does not say so): Every Afghan in Pakistan either has refugee status or is unauthorized, whoever counted them.',
  });
});

test('the chart of a check has the figures of both sides, then what was computed from them', () => {
  expect(rowsOf('groups_are_everyone').map(({ id }) => id)).toEqual([
    'refugee_status',
    'unauthorized',
    'total',
    'two_groups',
  ]);
  expect(rowsOf('groups_and_total').map(({ id }) => id)).toEqual(rowsOf('groups_are_everyone').map(({ id }) => id));
  expect(rowsOf('second_wave_smaller').map(({ id }) => id)).toEqual(['flight_since_2021', 'flight_1980s']);
});

test('a side that is no derived number is a row with the formula and hypothesis of its check', () => {
  const small = smallArticle({
    figures: { a: '40 percent of all', b: 'about 5,000', c: '12,000' },
    checks: [{ id: 'fit', formula: 'b', compared: 'a * c', relation: 'le' }],
  });
  const rows = rowsOf('fit', small);
  expect(rows.map(({ id }) => id)).toEqual(['b', 'a', 'c', 'fit_compared']);
  expect(rows.at(-1)).toMatchObject({
    printed: '',
    nominal: '4800',
    unit: 'people',
    kind: '',
    formula: 'a * c',
    hypothesis: 'Hypothesis (our question; the article does not say so): They count the same.',
  });
});

test('a line that draws no check of the article has the numbers of its rows, each once', () => {
  const small = smallArticle({
    figures: { a: '40 people', b: '50 people' },
    checks: [{ formula: 'a', compared: 'b' }],
  });
  const [drawn] = chartsOf(small);
  if (drawn === undefined) throw new Error('no chart');
  expect(buildChartRows(small, { ...drawn, id: 'other' }).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('shares are in percent, printed or computed; without end as a decimal, ranges are cut outwards', () => {
  const small = smallArticle({
    figures: { a: '40 percent of all', b: 'one third of all', c: '3 people', d: 'exactly 9 people' },
    derived: [{ id: 'share', formula: 'c / d', unit: 'share' }],
    charts: [{ ...BARS, rows: ['a', 'b', 'share'] }],
  });
  const [a, b, share] = rowsOf('bars', small);
  expect(a).toMatchObject({ nominal: '40', unit: 'share' });
  expect(b?.nominal).toBe('33.333333333333333');
  expect(share).toMatchObject({ nominal: '33.333333333333333', unit: 'share', kind: 'share' });
  expect(share).toMatchObject({ rounding_low: '33.333333333333333', rounding_high: '33.333333333333334' });
});

const BARS = { kind: 'bars', id: 'bars', title: 'Title', subtitle: 'Subtitle', description: 'Description' } as const;

test('every chart is read back as its rows, and ids tell them apart', () => {
  for (const chart of chartsOf(article)) {
    const rows = buildChartRows(article, chart);
    expect([...csvParse(formatChartCsv(article, chart))]).toEqual(rows);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  }
});

import { describe, expect, test } from 'vitest';
import { smallArticle } from '../checks/fixtures/small-article';
import { plainText } from '../checks/rich-text';
import { buildSeriesCharts } from './build-series-chart';
import { clausesOf } from './build-value-row';
import { quantityWith, release, smallQuantity, smallSeries } from './fixtures/small';
import { chartsOfQuantity, findQuantityChart } from './list-charts';
import { buildNotes, buildSeriesNotes } from './notes';
import { compareReleases } from './release-words';
import { seriesNumber } from './series-numbers';
import type { SeriesFile } from './series-schema';
import { otherSources } from './series-sources';

const COUNTS = { upper: [101, 103, 107], lower: [211, 223, 227] };
const chartOf = (series: SeriesFile) => {
  const [chart] = buildSeriesCharts(quantityWith(series));
  if (chart === undefined) throw new Error('no time line');
  return chart;
};

describe('a time line', () => {
  test('of few people counts them out, and of millions in millions', () => {
    const few = chartOf(smallSeries(COUNTS));
    expect(few.unit).toBe('people');
    expect(few.ticks.at(-1)?.label).toBe('250');
    const many = chartOf(smallSeries({ upper: [1_200_001, 2_300_003] }));
    expect(many.unit).toBe('million people');
    expect(many.ticks.at(-1)?.label).toBe('2.5 million');
  });

  test('says of each place where it begins, stands highest and ends, and of breaks nothing where there are none', () => {
    expect(chartOf(smallSeries({ upper: [101, 109, 107] })).description).toBe(
      'upper: 101 in 2018, most in 2019 with 109, 107 in 2020.',
    );
  });

  test('of a release says when that was published, no more exactly than is known', () => {
    expect(chartOf(smallSeries(COUNTS)).source).toMatch(/, First release \(June 2022\), CC BY 4\.0\. Headcount/);
  });

  test('has no word on a place that its release does not count', () => {
    const series = smallSeries(COUNTS, {
      vintages: [release('first', 'First', '2021'), release('last', 'Last', '2022')],
    });
    for (const value of series.values) if (value.place === 'upper') value.vintages.push('last');
    const [newest, first] = buildSeriesCharts(quantityWith(series));
    expect(newest?.lines.map(({ points }) => points.length)).toEqual([3, 0]);
    expect(newest?.description).not.toContain('lower');
    expect(first?.description).toContain('lower: 211 in 2018');
  });

  test('gives a fourth place the colour of the first, and each break a letter of its own', () => {
    const series = smallSeries(
      { a: [101, 103], b: [103, 107], c: [107, 109], d: [109, 113] },
      {
        breaks: ['a', 'd'].map((place) => ({
          year: 2019,
          places: [place],
          short: 'counted anew',
          words: 'A new count.',
        })),
      },
    );
    const chart = chartOf(series);
    expect(chart.lines.map(({ tone }) => tone)).toEqual(['plain', 'flow', 'stock', 'plain']);
    expect(chart.breaks.map(({ mark, line, detail }) => [mark, line, detail])).toEqual([
      ['a', 'a', 'A new count.'],
      ['b', 'd', 'A new count.'],
    ]);
    expect(chart.description).toContain('Changes in counting: 2019: A new count. 2019: A new count.');
  });

  test('says whose numbers are laid on it, and what their band is', () => {
    const article = smallArticle({
      figures: {
        all: [
          'about 412 people',
          {
            population: 'everyone in the valley',
            places: ['The valley'],
            period: { words: 'in 2020', from: '2020', to: '2020', inferred: null },
          },
        ],
      },
    });
    const series = smallSeries(COUNTS);
    const quantity = smallQuantity(
      { office: '412 people' },
      [{ from: 'article', id: 'paper', article: 'small', figure: 'all', difference: null }],
      { series: 'census' },
      { articles: new Map([['small', article]]), series: new Map([['census', series]]) },
    );
    const [chart] = buildSeriesCharts(quantity);
    expect(chart?.subtitle).toBe('People at the end of the year. Laid on it: what The Paper printed');
    expect(chart?.notes).toHaveLength(2);
    expect(chartOf(series).subtitle).toBe('People at the end of the year.');
    expect(chartOf(series).notes).toHaveLength(1);
  });
});

describe('a chart of a quantity', () => {
  const quantity = quantityWith(smallSeries(COUNTS));

  test('is found by its id, with its quantity', () => {
    expect(chartsOfQuantity(quantity).map(({ id }) => id)).toEqual(['sources', 'series']);
    expect(findQuantityChart(quantity, 'series')?.chart.kind).toBe('series');
    expect(findQuantityChart(quantity, 'nothing')).toBeNull();
    expect(findQuantityChart(null, 'series')).toBeNull();
  });

  test('leads to the clauses behind it: a time line also to those of its notes', () => {
    const others: SeriesFile['others'] = [
      {
        from: 'clause',
        id: 'households',
        counts: 'Households in the valley',
        saidBy: 'The Mayor',
        published: '2019',
        url: 'https://example.org/mayor',
        quote: 'some 90 households',
        numeral: { text: '90', start: 5, end: 7 },
        hedge: { text: 'some', start: 0, end: 4 },
      },
      { from: 'table', id: 'guests', counts: 'Guests in the valley', count: 1234, vintage: 'first' },
    ];
    const [sources, series] = chartsOfQuantity(quantityWith(smallSeries(COUNTS, { others })));
    const quotes = (chart: typeof sources) =>
      chart === undefined
        ? []
        : clausesOf(quantityWith(smallSeries(COUNTS, { others })), chart).flatMap((each) => each.quotes);
    expect(quotes(sources).map(({ quote }) => quote)).toEqual(['412 people']);
    expect(quotes(series).map(({ quote, attribution }) => [quote, attribution])).toEqual([
      ['some 90 households', 'The Mayor, 2019'],
      ['Guests in the valley: 1,234', 'The Office, Census of the Valley, First release, June 2022'],
    ]);
  });
});

describe('where a series is read', () => {
  test('is its publisher and its name, or the name alone where it says the publisher', () => {
    const others: SeriesFile['others'] = [
      { from: 'table', id: 'guests', counts: 'Guests', count: 12, vintage: 'first' },
    ];
    const series = smallSeries(COUNTS, { others });
    const named = { ...series, source: { ...series.source, name: 'The Office’s Census' } };
    expect([series, named].map((each) => otherSources(each)[0]?.attribution)).toEqual([
      'The Office, Census of the Valley, First release, June 2022',
      'The Office’s Census, First release, June 2022',
    ]);
  });
});

describe('what a note names and nobody has', () => {
  test('is no number of a series, and stays a word in its notes', () => {
    const series = smallSeries(COUNTS);
    expect(seriesNumber(series, 'nowhere_2018', 'first')).toBeNull();
    expect(seriesNumber(series, 'nobody', 'first')).toBeNull();
    expect(plainText(buildSeriesNotes(series, 'first', '{upper_2018} of {nobody}'))).toBe('101 of nobody');
  });

  test('stays a word in the notes of a quantity', () => {
    expect(plainText(buildNotes(quantityWith(smallSeries(COUNTS)), '{office} of {nobody}'))).toBe('412 of nobody');
  });
});

test('the only release of a series is compared with none', () => {
  expect(compareReleases(smallSeries(COUNTS), 'first')).toBe('');
});

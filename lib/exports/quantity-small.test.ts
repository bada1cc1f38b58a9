import { describe, expect, test } from 'vitest';
import { IN_ONE_VILLAGE, quantityWith, release, smallQuantity, smallSeries, sumOf } from '../quantities/fixtures/small';
import { chartsOfQuantity } from '../quantities/list-charts';
import type { Quantity } from '../quantities/quantity';
import { buildQuantityJson } from './quantity-json';
import { buildQuantityDataset } from './quantity-json-ld';
import { formatQuantityReadme } from './quantity-readme';
import { chartReference, sourceReferences } from './quantity-references';
import { formatQuantityReport } from './quantity-report';
import { quantityTables } from './quantity-tables';
import { valuesTable } from './values-table';

const SITE = { origin: 'https://example.org', base: '' };
const ALONE = smallQuantity({ a: '412 people' });
const SERIES = smallSeries({ upper: [101, 103], lower: [211, 223] });

const reportOf = (quantity: Quantity): string => formatQuantityReport(quantity, chartsOfQuantity(quantity), SITE);
function firstChart(quantity: Quantity) {
  const [chart] = chartsOfQuantity(quantity);
  if (chart === undefined) throw new Error('no chart');
  return chart;
}
function timeLine(quantity: Quantity) {
  const chart = chartsOfQuantity(quantity).find(({ kind }) => kind === 'series');
  if (chart === undefined) throw new Error('no time line');
  return chart;
}

describe('the files of a quantity without a series', () => {
  test('have no table of counts, and its README names none', () => {
    expect(quantityTables(ALONE).map(({ name }) => name)).toEqual(['values', 'pairs']);
    const readme = formatQuantityReadme(ALONE);
    expect(readme).not.toContain('counts.csv');
    expect(readme).not.toContain('Counts:');
    expect(buildQuantityJson(ALONE, SITE).series).toBeNull();
  });

  test('with a series the README names its tables, and whose counts they are', () => {
    const readme = formatQuantityReadme(quantityWith(SERIES));
    expect(readme).toContain('counts.csv              every count of People in the valley at the end of each year, of');
    expect(readme).toMatch(/\nCounts: The Office, Census of the Valley, CC BY 4\.0, https:.*\n$/);
  });

  test('say in the report nothing of changes in counting, nor of pairs where there is one number', () => {
    expect(reportOf(ALONE)).not.toContain('# Changes in counting');
    expect(reportOf(ALONE)).not.toContain('| One | Other | Both |');
    expect(reportOf(quantityWith(SERIES))).toContain('# Changes in counting');
    expect(reportOf(smallQuantity({ a: '412 people', b: '430 people' }))).toContain('| One | Other | Both |');
  });

  test('cite its sources alone', () => {
    expect(sourceReferences(ALONE, firstChart(ALONE)).map(({ item }) => item.id)).toEqual(['small-a']);
    expect(chartReference(ALONE, firstChart(ALONE), SITE).line).toContain('Drawn from: Office a, March 2021.');
  });
});

test('of one number there is no lowest and no highest', () => {
  expect(buildQuantityJson(ALONE, SITE).agreement).toMatchObject({ lowest: null, highest: null, pairs: [] });
  expect(buildQuantityJson(smallQuantity({ a: '430 people', b: '412 people' }), SITE).agreement).toMatchObject({
    lowest: 'b',
    highest: 'a',
  });
});

test('a source is where it was read, or else who said so', () => {
  const quantity = smallQuantity({ a: '412 people', b: ['430 people', { reportedBy: 'The Paper' }] });
  const references = sourceReferences(quantity, firstChart(quantity));
  expect(references.map(({ item }) => [item.publisher, item['container-title'] ?? null])).toEqual([
    ['Office a', null],
    ['The Paper', 'The Paper'],
  ]);
  expect(references.map(({ line }) => line)).toEqual([
    'Office a, “412 people”, March 2021, https://example.org/a.',
    'Office b, “430 people”, in The Paper, March 2021, https://example.org/b.',
  ]);
  expect(buildQuantityDataset(quantity, firstChart(quantity), SITE).isBasedOn).toEqual([
    expect.objectContaining({ publisher: { '@type': 'Organization', name: 'Office a' }, url: 'https://example.org/a' }),
    expect.objectContaining({ publisher: { '@type': 'Organization', name: 'The Paper' } }),
  ]);
});

test('a sum is cited by none, since its parts are, and is based on nothing of its own', () => {
  const quantity = smallQuantity({ a: 'exactly 12 people', b: 'exactly 30 people' }, [sumOf('both', ['a', 'b'])]);
  expect(reportOf(quantity)).toMatch(/> Our sum: 12 \\?\+ 30 \\?= 42\. Office a; Office b, March 2021\.\n/);
  expect(sourceReferences(quantity, firstChart(quantity)).map(({ item }) => item.id)).toEqual(['small-a', 'small-b']);
  expect(buildQuantityDataset(quantity, firstChart(quantity), SITE).isBasedOn).toHaveLength(2);
});

test('what counts something else is marked so in the table, with its note', () => {
  const quantity = smallQuantity({ a: '412 people', b: ['12 people', IN_ONE_VILLAGE] });
  expect(valuesTable(quantity).rows).toMatchObject([
    { id: 'a', comparable: 'yes', difference: '' },
    { id: 'b', comparable: 'no', difference: 'In one village.' },
  ]);
});

describe('a time line whose newest release leaves a place out', () => {
  const series = smallSeries(
    { upper: [101, 103], lower: [211, 223] },
    { vintages: [release('first', 'First release', '2021-06'), release('last', 'Last release', '2022')] },
  );
  for (const value of series.values) if (value.place === 'upper') value.vintages.push('last');
  const quantity = quantityWith(series);

  test('measures the places that it counts, from the least to the most', () => {
    expect(buildQuantityDataset(quantity, timeLine(quantity), SITE)).toMatchObject({
      temporalCoverage: '2018/2019',
      variableMeasured: [{ name: 'everyone in the valley, Village of upper', minValue: 101, maxValue: 103 }],
    });
  });

  test('is cited with its release, and dated no more exactly than that is', () => {
    const [reference] = sourceReferences(quantity, timeLine(quantity));
    expect(reference?.item).toMatchObject({
      id: 'census-last',
      issued: { 'date-parts': [[2022]] },
      note: 'Last release, commit c0ffee, CC BY 4.0',
    });
    expect(reference?.line).toBe(
      'The Office, Census of the Valley, Last release, 2022, CC BY 4.0, https://example.org/census.',
    );
  });

  test('has no note where its release has none', () => {
    const { series: json } = buildQuantityJson(quantity, SITE);
    expect(json?.releases.map(({ note }) => note)).toEqual([null, null]);
  });
});

import { describe, expect, test } from 'vitest';
import { smallArticle } from '../checks/fixtures/small-article';
import { problemsIn } from '../library/sample-file';
import { buildQuantity } from './build-quantity';
import { claimedValues } from './build-series-claims';
import { buildValue } from './build-value';
import { checkQuantity } from './check-quantity';
import { NOTHING_KNOWN, smallFile, smallQuantity, smallSeries, sumOf, valueNamed } from './fixtures/small';
import { othersOf } from './others';
import type { Known } from './quantity';
import type { ValueData } from './schema';
import { numberText, valueName } from './wording';

const SCOPE = { population: 'everyone in the valley', places: ['The valley'] };
const PERIOD = { words: 'in 2020', from: '2020', to: '2020', inferred: null };
const ARTICLE = smallArticle({
  figures: {
    all: ['exactly 42 people', { ...SCOPE, period: PERIOD }],
    share: ['62 percent', { ...SCOPE, period: PERIOD }],
  },
});
const SERIES = smallSeries({ upper: [101, 103], lower: [211, 223] });
const KNOWN: Known = { articles: new Map([['small', ARTICLE]]), series: new Map([['census', SERIES]]) };

const printedBy = (figure: string, article = 'small'): ValueData => ({
  from: 'article',
  id: 'printed',
  article,
  figure,
  difference: null,
});
const counted = (change: Partial<Extract<ValueData, { from: 'series' }>> = {}): ValueData => ({
  from: 'series',
  id: 'counted',
  series: 'census',
  places: ['upper'],
  year: 2018,
  vintage: 'first',
  difference: null,
  ...change,
});

describe('a value is nothing', () => {
  const file = smallFile({ a: 'exactly 12 people', b: 'about 30 people' });
  test.each<[string, ValueData]>([
    ['where its article is not there', printedBy('all', 'nowhere')],
    ['where the article has no such figure', printedBy('nothing')],
    ['where the figure is a share, which counts nothing', printedBy('share')],
    ['where its series is not there', counted({ series: 'nowhere' })],
    ['where the series has no such release', counted({ vintage: 'nowhere' })],
    ['where the series has no such place', counted({ places: ['upper', 'nowhere'] })],
    ['where the release has no count of that year', counted({ year: 1850 })],
    ['where a part of a sum is not there', sumOf('sum', ['a', 'nowhere'])],
    ['where a part of a sum is not exact', sumOf('sum', ['a', 'b'])],
  ])('%s', (_, data) => {
    expect(buildValue(file, data, KNOWN)).toBeNull();
    expect(buildQuantity({ ...file, values: [...file.values, data] }, KNOWN).values).toHaveLength(2);
  });

  test('where no number stands at its offset', () => {
    const [data] = file.values;
    if (data?.from !== 'clause') throw new Error('no clause');
    const elsewhere = { ...data, numeral: { ...data.numeral, start: 0 } };
    expect(buildValue(file, elsewhere, KNOWN)).toBeNull();
  });
});

test('a share and a sum of what is not exact are refused with their place', () => {
  const values = [printedBy('share'), sumOf('sum', ['a', 'b'])];
  const file = smallFile({ a: 'exactly 12 people', b: 'about 30 people' }, values);
  expect(problemsIn(() => checkQuantity(file, 'small.json', 'small', KNOWN))).toEqual([
    { path: 'values[2]', found: '"printed"', expected: 'one number that counts something' },
    { path: 'values[3]', found: '"sum"', expected: 'one number that counts something' },
  ]);
});

test('what a quantity refers to and nobody has is refused, with all that there is', () => {
  const problems = (values: readonly ValueData[], known: Known) =>
    problemsIn(() => checkQuantity(smallFile({ a: '412 people' }, values), 'small.json', 'small', known)).map(
      ({ path, found, expected }) => `${path}: ${found}; ${expected}`,
    );
  expect(problems([printedBy('all', 'nowhere'), counted({ series: 'gone' })], NOTHING_KNOWN)).toEqual([
    'values[1].article: "nowhere"; the id of an article: there are none',
    'values[2].series: "gone"; the id of a series: there are none',
  ]);
  expect(problems([counted({ places: ['middle'] })], KNOWN)).toEqual([
    'values[1].places[0]: "middle"; the id of a place of census: upper, lower',
  ]);
});

test('a quantity that is not named as its file is refused', () => {
  const file = smallFile({ a: '412 people' });
  expect(problemsIn(() => checkQuantity(file, 'other.json', 'other', NOTHING_KNOWN))).toEqual([
    { path: 'id', found: '"small"', expected: '"other", as the file is named' },
  ]);
});

test('a series that is not there leaves the quantity without one', () => {
  expect(buildQuantity(smallFile({ a: '412 people' }, [], { series: 'census' }), NOTHING_KNOWN).series).toBeNull();
});

describe('a sum', () => {
  const file = [printedBy('all'), sumOf('both', ['printed', 'a'])];
  const quantity = smallQuantity({ a: ['exactly 12 people', { published: '2020-05' }] }, file, {}, KNOWN);

  test('is ours, of the day of its latest part', () => {
    const both = valueNamed(quantity, 'both');
    expect(numberText(both)).toBe('54');
    expect(both.source).toMatchObject({
      who: 'The Paper; Office a',
      published: '2023-10',
      quote: null,
      instead: 'Our sum: 42 + 12 = 54',
    });
  });

  test('with a number of an article in it is nothing that the article prints', () => {
    expect(valueName(valueNamed(quantity, 'printed'), quantity)).toMatch(/^On this site: /);
    expect(valueName(valueNamed(quantity, 'both'), quantity)).not.toMatch(/On this site/);
    expect(claimedValues(quantity).map(({ data }) => data.id)).toEqual(['printed']);
    // Of the figure, not of the sum.
    expect(othersOf('small', [quantity]).get('all')?.words).toMatch(/^The Paper; Office a: 54/);
  });
});

test('counts of several places are added, each in words', () => {
  const quantity = smallQuantity(
    { a: '412 people' },
    [
      counted({
        places: ['upper', 'lower'],
        difference: { in: ['places', 'period'], short: 'two villages', note: 'Without the third.', comparable: false },
      }),
    ],
    {},
    KNOWN,
  );
  const { figure, source } = valueNamed(quantity, 'counted');
  expect(figure.values.nominal?.valueOf()).toBe(312);
  expect(source.instead).toMatch(/, end of 2018: Village of upper 101 \+ Village of lower 211$/);
});

test('an article whose figures belong to no quantity has nothing of others', () => {
  expect(othersOf('another', [smallQuantity({ a: '412 people' })]).size).toBe(0);
});

import { describe, expect, test } from 'vitest';
import { buildAgreement, compareValues } from './agreement';
import { buildForestChart } from './build-forest-chart';
import { IN_ONE_VILLAGE, smallQuantity, sumOf, valueNamed } from './fixtures/small';
import { agreementWords, otherWords, pairWords, rangeWords, valueName } from './wording';

type Phrases = Parameters<typeof smallQuantity>[0];
const wordsOf = (phrases: Phrases): string => agreementWords(buildAgreement(smallQuantity(phrases))).join(' ');
const pairOf = (phrases: Phrases) => {
  const [pair] = buildAgreement(smallQuantity(phrases)).pairs;
  if (pair === undefined) throw new Error('nothing was compared');
  return pair;
};

describe('how sources agree', () => {
  test('one number is held against none', () => {
    expect(wordsOf({ a: '412 people' })).toBe('One number here counts what the definition says.');
  });

  test('where none counts what the definition says, nothing is said of pairs', () => {
    expect(wordsOf({ a: ['12 people', IN_ONE_VILLAGE], b: ['13 people', IN_ONE_VILLAGE] })).toBe(
      'No number here counts what the definition says. 2 more are of something else, and are held against their like only.',
    );
  });

  test('two numbers that rounding brings together can be one', () => {
    expect(wordsOf({ a: '4.4 million people', b: '4,412,000 people' })).toBe(
      '2 numbers here count what the definition says. Held against each other two by two, they can be one number. They spread from 4.4 million to 4,412,000, a difference of 12,000.',
    );
  });

  test('two numbers that nothing brings together cannot', () => {
    expect(wordsOf({ a: '412 people', b: '430 people' })).toBe(
      '2 numbers here count what the definition says. Held against each other two by two, they cannot be one number. They spread from 412 to 430, a difference of 18.',
    );
  });

  test('of three that all differ no pair can be one number', () => {
    expect(wordsOf({ a: '412 people', b: '430 people', c: '455 people' })).toContain(
      'none of 3 pairs can be one number',
    );
  });

  test('sources that print the same number have no spread', () => {
    const quantity = smallQuantity({ a: '4.4 million people', b: '4.4 million people' });
    expect(buildAgreement(quantity).spread).toBeNull();
    expect(wordsOf({ a: '4.4 million people', b: '4.4 million people' })).toBe(
      '2 numbers here count what the definition says. Held against each other two by two, they can be one number.',
    );
    expect(buildForestChart(quantity).title).toBe('How many people lived in the valley');
  });

  test('a range has no number of its own that could be the lowest or the highest', () => {
    const { spread } = buildAgreement(
      smallQuantity({ a: 'between 100 and 900 people', b: '412 people', c: '430 people' }),
    );
    expect([spread?.low.data.id, spread?.high.data.id]).toEqual(['b', 'c']);
  });
});

describe('a pair', () => {
  test.each<[string, string, string]>([
    ['412 people', '430 people', 'cannot be one number'],
    ['4.4 million people', '4.41 million people', 'can be one number'],
    ['about 412 people', '430 people', 'can be one number only where a hedge is read loosely'],
    ['at least 400 people', '430 people', 'can be one number since one of them gives one end only'],
    ['3,000 people', '3,100 people', 'can be one number if it is a round one'],
  ])('%s, %s: %s', (a, b, words) => {
    expect(pairWords(pairOf({ a, b }))).toBe(words);
  });

  test('that does not count the same is none', () => {
    const quantity = smallQuantity({ a: '412 people', b: ['12 people', IN_ONE_VILLAGE] });
    expect(compareValues(quantity, valueNamed(quantity, 'a'), valueNamed(quantity, 'b'))).toBeNull();
  });
});

describe('what others say of a number', () => {
  const said = (phrases: Phrases): string | null => {
    const quantity = smallQuantity(phrases);
    return otherWords(quantity, buildAgreement(quantity).pairs, valueNamed(quantity, 'own'));
  };

  test('is nothing where nobody else counts the same', () => {
    expect(said({ own: '412 people', b: ['12 people', IN_ONE_VILLAGE] })).toBeNull();
  });

  test('is the one other that counts the same, and whether it can be this', () => {
    expect(said({ own: '412 people', b: '412 people' })).toBe(
      'Office b: 412, in 2020. It can be the same number as this.',
    );
    expect(said({ own: '412 people', b: '430 people' })).toBe(
      'Office b: 430, in 2020. It cannot be the same number as this.',
    );
  });

  test('is the latest that was known when it was said, and how many can be this', () => {
    const saidIn = (published: string) => ({ published });
    expect(
      said({
        own: '412 people',
        old: ['430 people', saidIn('2020-02')],
        newer: ['440 people', saidIn('2021-01')],
        later: ['412 people', saidIn('2024')],
      }),
    ).toBe('Office newer: 440, in 2020. Of 3 others that count the same, 1 can be the same number as this.');
    expect(said({ own: '412 people', b: '430 people', c: '440 people' })).toMatch(
      /Of 2 others that count the same, none can be the same number as this\.$/,
    );
  });
});

test('the ranges of a sum are its parts', () => {
  const quantity = smallQuantity({ a: 'exactly 12 people', b: 'exactly 30 people' }, [sumOf('both', ['a', 'b'])]);
  expect(rangeWords(valueNamed(quantity, 'both'))).toBe('Our sum: 12 + 30 = 42');
});

test('a source is named with its date, and with what it counts where that is something else', () => {
  const quantity = smallQuantity({ a: '412 people', b: ['12 people', IN_ONE_VILLAGE] });
  expect(quantity.values.map((value) => valueName(value, quantity))).toEqual([
    'Office a, in 2020',
    'Office b, in 2020: one village',
  ]);
});

test('the chart of one source alone says so', () => {
  expect(buildForestChart(smallQuantity({ a: '412 people' })).source).toMatch(
    /^Source: the source named, with its date\./,
  );
  expect(buildForestChart(smallQuantity({ a: '412 people', b: '430 people' })).source).toMatch(
    /^Source: the 2 sources named, each with its date\./,
  );
});

import { describe, expect, test } from 'vitest';
import { CARDINALS, cardinalOf, denominatorOf, FRACTION_GLYPHS, glyphFraction, SCALES } from './number-words';

describe('one word is a number', () => {
  test('from zero to nineteen and every ten', () => {
    expect([...CARDINALS.values()]).toEqual([...Array(20).keys(), 20, 30, 40, 50, 60, 70, 80, 90]);
    expect(['zero', 'one', 'twelve', 'nineteen', 'twenty', 'forty', 'ninety'].map(cardinalOf)).toEqual([
      0, 1, 12, 19, 20, 40, 90,
    ]);
  });

  test.each([
    ['twenty-one', 21],
    ['twenty-three', 23],
    ['ninety-nine', 99],
  ])('%s with its hyphen: %s', (word, value) => {
    expect(cardinalOf(word)).toBe(value);
  });

  test.each([
    'twenty-zero',
    'twenty-ten',
    'twenty-twelve',
    'ten-five',
    'nineteen-one',
    'twenty-three-four',
    'twenty-',
    '-three',
    'twenty-people',
    'people-three',
    'people',
    '',
  ])('“%s” is none', (word) => {
    expect(cardinalOf(word)).toBeNull();
  });
});

describe('a word names a part', () => {
  test.each([
    ['half', 2],
    ['halves', 2],
    ['third', 3],
    ['thirds', 3],
    ['quarter', 4],
    ['quarters', 4],
    ['fourth', 4],
    ['fifths', 5],
    ['sixth', 6],
    ['sevenths', 7],
    ['eighth', 8],
    ['ninths', 9],
    ['tenth', 10],
    ['tenths', 10],
    ['second', null],
    ['thirdly', null],
    ['', null],
  ])('“%s”: %s', (word, parts) => {
    expect(denominatorOf(word)).toBe(parts);
  });
});

test.each([...FRACTION_GLYPHS])('%s is the fraction that Unicode says it is', (glyph) => {
  const [above, below] = glyph.normalize('NFKD').split('\u2044');
  const fraction = glyphFraction(glyph);
  expect(`${fraction?.value.toFraction()} in ${fraction?.denominator}`).toBe(`${above}/${below} in ${below}`);
});

test('no other character is a fraction', () => {
  expect(['', '1', '/', '%', '²'].map(glyphFraction)).toEqual([null, null, null, null, null]);
});

test.each([
  ['hundred', undefined],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['b', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
])('“%s” multiplies by %s', (word, by) => {
  const power = SCALES.get(word);
  expect(power === undefined ? undefined : 10 ** power).toBe(by);
});

import { describe, expect, test } from 'vitest';
import { type Printed, parsePrinted, parsePrintedAt } from './printed';
import { type Rational, ratio, rational } from './rational';

const read = (text: string): Printed => {
  const result = parsePrinted(text);
  if (!result.ok) throw new Error(result.problem);
  return result.printed;
};
const numeralOf = ({ text, numeral }: Printed): string => text.slice(numeral.start, numeral.end);
const valuesOf = ({ numeral }: Printed): Rational[] => numeral.magnitudes.map(({ value }) => value);

const NBSP = '\u00a0';

describe('the numerals of the article', () => {
  test.each([
    ['4.4 million', '4.4 million', 4_400_000, null, null],
    ['2.4 million', '2.4 million', 2_400_000, null, null],
    ['an estimated 1.7 million', '1.7 million', 1_700_000, 'estimated', 'an estimated'],
    [`an estimated 1.7${NBSP}million`, `1.7${NBSP}million`, 1_700_000, 'estimated', 'an estimated'],
    [`an${NBSP}estimated${NBSP}1.7${NBSP}million`, `1.7${NBSP}million`, 1_700_000, 'estimated', `an${NBSP}estimated`],
    ['approximately 6 million', '6 million', 6_000_000, 'about', 'approximately'],
    ['Nearly 2 million more', '2 million', 2_000_000, 'nearly', 'Nearly'],
    ['at least 60', '60', 60, 'at-least', 'at least'],
    ['Two', 'Two', 2, null, null],
    ['two', 'two', 2, null, null],
    ['roughly two dozen', 'two dozen', 24, 'about', 'roughly'],
  ])('%s', (text, numeral, value, hedge, words) => {
    const printed = read(text);
    expect(numeralOf(printed)).toBe(numeral);
    expect(valuesOf(printed).map(String)).toEqual([String(value)]);
    expect(printed.hedge?.class ?? null).toBe(hedge);
    expect(printed.hedge?.text ?? null).toBe(words);
    expect(printed.unread).toEqual([]);
  });

  test('the majority is a share above one half, its words numeral and hedge in one', () => {
    const printed = read('the majority');
    expect(numeralOf(printed)).toBe('the majority');
    expect(printed.hedge).toEqual({ class: 'more-than', text: 'the majority', start: 0, end: 12 });
    expect(valuesOf(printed)[0]?.equals(ratio(1, 2))).toBe(true);
  });

  test('2 million more is an increment, 2 million or more is not', () => {
    expect(read('Nearly 2 million more').increment).toBe(true);
    expect(read('another 60').increment).toBe(true);
    expect(read('2 million Afghans more').increment).toBe(true);
    expect(read('2 million or more').increment).toBe(false);
    expect(read('2 million more than before').increment).toBe(false);
    expect(read('4.4 million').increment).toBe(false);
  });
});

// Our wording of the 45 phrases is short: the numeral exactly as it should be found, and its value.
const PHRASES: readonly (readonly [text: string, numeral: string, ...values: Rational[]])[] = [
  ['some 1,234,567 people', '1,234,567', rational(1_234_567)],
  ['nearly 4.4m refugees', '4.4m', rational(4_400_000)],
  ['a $4.4bn fund', '4.4bn', rational(4_400_000_000)],
  ['half a million people', 'half a million', rational(500_000)],
  ['one-quarter of them', 'one-quarter', ratio(1, 4)],
  ['two-thirds of refugees', 'two-thirds', ratio(2, 3)],
  ['one in five Afghans', 'one in five', ratio(1, 5)],
  ['3½ million people', '3½ million', rational(3_500_000)],
  ['1.5 to 2 million people', '1.5 to 2 million', rational(1_500_000), rational(2_000_000)],
  ['between 1.5 million and 2 million', 'between 1.5 million and 2 million', rational(1_500_000), rational(2_000_000)],
  ['about 62 percent', '62 percent', rational(62)],
  ['about 62%', '62%', rational(62)],
  ['a dozen camps', 'a dozen', rational(12)],
  ['roughly two dozen attacks', 'two dozen', rational(24)],
  ['a couple of thousand people', 'a couple of thousand', rational(2000)],
  ['nine people died', 'nine', rational(9)],
  ['twenty-three people', 'twenty-three', rational(23)],
  ['one hundred and twelve thousand people', 'one hundred and twelve thousand', rational(112_000)],
  ['a million people', 'a million', rational(1_000_000)],
  ['1.7 million Afghans', '1.7 million', rational(1_700_000)],
  ['1.7-million Afghans', '1.7-million', rational(1_700_000)],
  ['2.40 million people', '2.40 million', rational(2_400_000)],
  ['6.0 million people', '6.0 million', rational(6_000_000)],
  ['over 300,000 people', '300,000', rational(300_000)],
  ['fewer than 20 people', '20', rational(20)],
  ['zero cases', 'zero', rational(0)],
  ['0.3 million', '0.3 million', rational(300_000)],
  ['.3 million', '.3 million', rational(300_000)],
  ['1 in 5 people', '1 in 5', ratio(1, 5)],
  ['3.7 million–4 million people', '3.7 million–4 million', rational(3_700_000), rational(4_000_000)],
  ['15,000-20,000 people', '15,000-20,000', rational(15_000), rational(20_000)],
  ['400 000 people', '400 000', rational(400_000)],
  ['six-point-five million', 'six-point-five million', rational(6_500_000)],
  ['one and a half million people', 'one and a half million', rational(1_500_000)],
  ['five million two hundred thousand people', 'five million two hundred thousand', rational(5_200_000)],
  ['five million two hundred people', 'five million two hundred', rational(5_000_200)],
];

/** Phrases in which nothing may be reported as a figure. "Resolution 1701" is left to the reading of prose. */
const NO_FIGURES = [
  'tens of thousands fled',
  'a 12-year-old child',
  'hundreds of people',
  'no refugees came',
  'the 21st century',
  'COVID-19 patients',
  'an F-16 jet',
  'the 9/11 attacks',
];

describe('a phrase is read to its numeral and value', () => {
  test.each(PHRASES.map(([text, numeral, ...values]) => ({ text, numeral, values })))('$text', (phrase) => {
    const printed = read(phrase.text);
    expect(numeralOf(printed)).toBe(phrase.numeral);
    expect(valuesOf(printed).map((value) => value.toFraction())).toEqual(
      phrase.values.map((value) => value.toFraction()),
    );
  });

  test.each(NO_FIGURES)('%s: no figure', (text) => {
    expect(parsePrinted(text).ok).toBe(false);
  });

  test('a second number in parentheses is found at its offset, and named as not read', () => {
    const text = '4.4 million (2.4 million registered)';
    expect(read(text).unread).toEqual(['(2.4 million registered)']);
    const second = parsePrintedAt(text, text.indexOf('2.4'));
    expect(second && numeralOf(second)).toBe('2.4 million');
    expect(second && valuesOf(second).map(String)).toEqual(['2400000']);
  });
});

describe('other ways to print a number', () => {
  test.each([
    ['2 millions', '2 millions', 2_000_000],
    ['4.4 bn', '4.4 bn', 4_400_000_000],
    ['60K people', '60K', 60_000],
    ['5 hundred thousand', '5 hundred thousand', 500_000],
    ['one thousand million', 'one thousand million', 1_000_000_000],
    ['1.5 lakh', '1.5 lakh', 150_000],
    ['1.5 lakh crore', '1.5 lakh crore', 1_500_000_000_000],
    ['12,34,567 people', '12,34,567', 1_234_567],
    ["1'234'567 people", "1'234'567", 1_234_567],
    ['1.234.567 people', '1.234.567', 1_234_567],
    ['1,7 million', '1,7 million', 1_700_000],
    [`4.4\nmillion`, `4.4\nmillion`, 4_400_000],
    [`400${NBSP}000`, `400${NBSP}000`, 400_000],
    ['4.4 MILLION', '4.4 MILLION', 4_400_000],
    ['A Million people', 'A Million', 1_000_000],
    ['a half million people', 'a half million', 500_000],
    ['a half-million', 'a half-million', 500_000],
    ['half-million', 'half-million', 500_000],
    ['a quarter of a million', 'a quarter of a million', 250_000],
    ['three quarters of a million', 'three quarters of a million', 750_000],
    ['a million and a half people', 'a million and a half', 1_500_000],
    ['2 and a half million', '2 and a half million', 2_500_000],
    ['two and a half million', 'two and a half million', 2_500_000],
    ['3 ½ million', '3 ½ million', 3_500_000],
    ['½ million', '½ million', 500_000],
    ['2 1/4 million', '2 1/4 million', 2_250_000],
    ['half a dozen', 'half a dozen', 6],
    ['2 dozen', '2 dozen', 24],
    ['a hundred and twelve', 'a hundred and twelve', 112],
    ['two hundred', 'two hundred', 200],
    ['one hundred thousand and five', 'one hundred thousand and five', 100_005],
    ['four point zero five million', 'four point zero five million', 4_050_000],
    ['refugees – 4.4 million', '4.4 million', 4_400_000],
    ['-', null, null],
  ])('%j', (text, numeral, value) => {
    if (numeral === null) return expect(parsePrinted(text).ok).toBe(false);
    const printed = read(text);
    expect(numeralOf(printed)).toBe(numeral);
    expect(valuesOf(printed).map(String)).toEqual([String(value)]);
  });

  test('spelled decimals keep every digit', () => {
    const [value] = valuesOf(
      read('one point one two three four five six seven eight nine one two three four five six seven'),
    );
    expect(value?.equals(rational('1.1234567891234567'))).toBe(true);
  });

  test.each(['half', 'half of them', 'half the people', 'nearly half'])('%s: one half', (text) => {
    expect(valuesOf(read(text))[0]?.equals(ratio(1, 2))).toBe(true);
  });

  test.each([
    ['half a million', 'count'],
    ['62%', 'percent'],
    ['62 per cent', 'percent'],
    ['1.5 percentage points', 'percentage-points'],
    ['two-thirds', 'share'],
    ['three out of every four', 'share'],
    ['$4.4bn', 'money'],
    ['4 million euros', 'money'],
    ['60 km', 'measure'],
    ['60 days', 'measure'],
    ['60 people', 'count'],
  ])('%s: a %s', (text, type) => {
    expect(read(text).numeral.dimension.type).toBe(type);
  });

  test.each([
    ['10 km', '1 Kilometre'],
    ['1 mile', '2 miles'],
    ['1 foot', '6 feet'],
    ['5 square kilometers', '6 square km'],
  ])('%s and %s are in one unit', (a, b) => {
    expect(read(a).numeral.dimension).toEqual(read(b).numeral.dimension);
  });
});

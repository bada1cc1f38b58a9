import { describe, expect, test } from 'vitest';
import { readDigits } from './digits';

/** The digits that begin a text as they stand there, the number they come to, and a fraction behind it. */
function read(text: string): readonly (string | undefined)[] | null {
  const found = readDigits(text, 0);
  if (found === null) return null;
  const fraction = found.fraction?.value.toFraction();
  return [text.slice(0, found.end), found.mantissa, ...(fraction === undefined ? [] : [fraction])];
}

describe('thousands', () => {
  test.each([
    ['1,234 huts', '1,234', '1234'],
    ['12,345,678', '12,345,678', '12345678'],
    ['123,456', '123,456', '123456'],
    ['1,234.5', '1,234.5', '1234.5'],
    ['1,234.56,', '1,234.56', '1234.56'],
    ['1,234,', '1,234', '1234'],
    ['12,34,567', '12,34,567', '1234567'],
    ['1,23,45,678', '1,23,45,678', '12345678'],
    ['12,34,567.5', '12,34,567.5', '1234567.5'],
    ['1 234 huts', '1 234', '1234'],
    ['12 345 678', '12 345 678', '12345678'],
    ['1\u00a0234\u00a0567', '1\u00a0234\u00a0567', '1234567'],
    ['1\u202f234', '1\u202f234', '1234'],
    ['1\u2009234', '1\u2009234', '1234'],
    ["1'234'567", "1'234'567", '1234567'],
    ['1’234.5', '1’234.5', '1234.5'],
    ['1.234.567', '1.234.567', '1234567'],
    ['123.456.789.012', '123.456.789.012', '123456789012'],
    ['1.234', '1.234', '1.234'],
    ['1, 209,062', '1, 209,062', '1209062'],
    ['12, 209,062,001', '12, 209,062,001', '12209062001'],
    ['15, 183 IDPs', '15, 183', '15183'],
    ['115, 183 displaced families', '115, 183', '115183'],
    ['15, 183 “guests”', '15, 183', '15183'],
  ])('%j: %s', (text, printed, mantissa) => {
    expect(read(text)).toEqual([printed, mantissa]);
  });

  test.each([
    ['another mark than before', '1 234\u00a0567', ['1 234', '1234']],
    ['a group too short', '1 23', ['1', '1']],
    ['a list', '15, 183 huts', ['15', '15']],
    ['a list of three', '115, 209,062', ['115', '115']],
  ])('but not %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['3844 541 214', 5, '541'],
    ['38 44 541 214', 6, '541'],
    ["38'541 214", 3, '541 214'],
    ['of 541 214', 3, '541 214'],
  ])('in the row %j', (text, at, printed) => {
    const found = readDigits(text, at);
    expect(text.slice(at, found?.end)).toBe(printed);
  });

  test.each(['1,2345', '1,234,56', '12,34,5', '4,4', '1.5.2020', '1.234.56', '12,34,567,8', '1, 209,062.5,1'])(
    '%s is no number, nor is its beginning',
    (text) => {
      expect(read(text)?.[0] === text).toBe(false);
    },
  );
});

describe('decimals', () => {
  test.each([
    ['4.4 million', '4.4', '4.4'],
    ['.3 million', '.3', '0.3'],
    ['60.', '60', '60'],
    ['0.50', '0.50', '0.50'],
    ['1,7 million', '1,7', '1.7'],
    ['1,75-million', '1,75', '1.75'],
    ['1,7\u00a0billion', '1,7', '1.7'],
    ['12,5%', '12,5', '12.5'],
    ['12,5 %', '12,5', '12.5'],
    ['12,55\u00a0%', '12,55', '12.55'],
    ['12,5 per cent', '12,5', '12.5'],
    ['12,5 percent', '12,5', '12.5'],
    ['12,5 lakh', '12,5', '12.5'],
    ['1 .649 million', '1 .649', '1.649'],
    ['112 .5 thousand', '112 .5', '112.5'],
    ['1 .649 lakh', '1 .649', '1.649'],
    ['1 .649 millions', '1', '1'],
    ['1 .649 huts', '1', '1'],
    ['1 .64', '1', '1'],
  ])('%j: %s', (text, printed, mantissa) => {
    expect(read(text)).toEqual([printed, mantissa]);
  });

  test.each(['12,5 people', '12,5', '12,5 permille', '12,555 %'])(
    'not with a comma before anything else: %s',
    (text) => {
      expect(read(text)?.[1] ?? '').not.toMatch(/^12\./);
    },
  );
});

describe('fractions', () => {
  test.each([
    ['3½ million', ['3½', '3', '1/2']],
    ['3 ½ million', ['3 ½', '3', '1/2']],
    ['3\u00a0¼', ['3\u00a0¼', '3', '1/4']],
    ['½ million', ['½', '0', '1/2']],
    ['2 1/2 huts', ['2 1/2', '2', '1/2']],
    ['2 1/3', ['2 1/3', '2', '1/3']],
    ['2-2/3', ['2-2/3', '2', '2/3']],
    ['2\u00a01/4', ['2\u00a01/4', '2', '1/4']],
    ['2 3/4', ['2 3/4', '2', '3/4']],
    ['100 1/2', ['100 1/2', '100', '1/2']],
    ['1000 1/2', ['1000', '1000']],
    ['2 1/5', ['2', '2']],
    ['2 1/25', ['2', '2']],
    ['2 1/2/2020', ['2', '2']],
    ['2 11/2', ['2', '2']],
    ['2.5 ½', ['2.5', '2.5']],
    ['3%½', ['3', '3']],
    ['3é', ['3', '3']],
    ['3 é', ['3', '3']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test('what begins with neither a digit, a decimal point nor a fraction is none', () => {
  expect(['people', '', ' 5', '-5', '.', ',5', '..5', 'é'].map(read)).toEqual(Array(8).fill(null));
});

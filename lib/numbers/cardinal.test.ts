import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePrinted } from './printed';

/** The numeral that is read first, and its value. */
function read(text: string): [string, string] | null {
  const result = parsePrinted(text);
  if (!result.ok) return null;
  const { numeral } = result.printed;
  return [text.slice(numeral.start, numeral.end), numeral.magnitudes.map(({ value }) => value.toString()).join(' to ')];
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below 1,000 as English writes it. */
function inWords(n: number, and: boolean): string {
  if (n < 20) return SMALL[n] ?? '';
  if (n < 100) return [TENS[Math.floor(n / 10) - 2], ...(n % 10 === 0 ? [] : [SMALL[n % 10]])].join('-');
  const rest = n % 100 === 0 ? '' : `${and ? ' and' : ''} ${inWords(n % 100, and)}`;
  return `${SMALL[Math.floor(n / 100)]} hundred${rest}`;
}

describe('a number in words is read back as the number it was written from', () => {
  test.each([true, false])('below 1,000, “and” behind the hundred: %s', (and) => {
    for (let n = 0; n < 1000; n += 1) {
      const words = inWords(n, and);
      expect(read(`${words} people`)).toEqual([words, String(n)]);
    }
  });

  test('in millions and thousands', () => {
    const group = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(group, group, fc.boolean(), (millions, thousands, and) => {
        const words = `${inWords(millions, and)} million ${inWords(thousands, and)} thousand`;
        expect(read(`${words} people`)).toEqual([words, String(millions * 1_000_000 + thousands * 1000)]);
      }),
    );
  });
});

describe('a number in words ends where the next word does not go on with it', () => {
  test.each([
    ['twenty thirty', 'twenty', '20'],
    ['twenty ten', 'twenty', '20'],
    ['twenty zero', 'twenty', '20'],
    ['twenty-five six', 'twenty-five', '25'],
    ['nineteen five', 'nineteen', '19'],
    ['five six', 'five', '5'],
    ['one hundred five six', 'one hundred five', '105'],
    ['one hundred ten five', 'one hundred ten', '110'],
    ['one hundred twenty zero', 'one hundred twenty', '120'],
    ['one hundred twenty ten', 'one hundred twenty', '120'],
    ['sixty and five', 'sixty', '60'],
    ['one hundred and people', 'one hundred', '100'],
    ['one hundred and', 'one hundred', '100'],
    ['one hundred or twelve', 'one hundred', '100'],
    ['five thousand dozen', 'five thousand', '5000'],
  ])('%s: %s', (text, numeral, value) => {
    expect(read(text)).toEqual([numeral, value]);
  });
});

describe('decimals in words', () => {
  test.each([
    ['six point five', 'six point five', '6.5'],
    ['six point five people', 'six point five', '6.5'],
    ['six point zero nine million', 'six point zero nine million', '6090000'],
    ['six point', 'six', '6'],
    ['six point people', 'six', '6'],
    ['six point twenty', 'six', '6'],
    ['six point five ten', 'six point five', '6.5'],
  ])('%s: %s', (text, numeral, value) => {
    expect(read(text)).toEqual([numeral, value]);
  });
});

describe('a fraction behind a number in words', () => {
  test.each([
    ['twelve and a half people', 'twelve and a half', '12.5'],
    ['two and three quarters', 'two and three quarters', '2.75'],
    ['two and four quarters', 'two', '2'],
    ['two and five quarters', 'two', '2'],
    ['two and half', 'two', '2'],
    ['two and a person', 'two', '2'],
    ['two and', 'two', '2'],
    ['two and a', 'two', '2'],
  ])('%s: %s', (text, numeral, value) => {
    expect(read(text)).toEqual([numeral, value]);
  });
});

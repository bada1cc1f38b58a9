import { describe, expect, test } from 'vitest';
import { readSingle } from './single';

/** The number that begins a text as it stands there, its value, and what it is of. */
function read(text: string, at = 0): string | null {
  const found = readSingle(text, at, at);
  if (found === null) return null;
  const { dimension, magnitude } = found;
  const of = dimension.type === 'measure' ? dimension.unit : dimension.type === 'money' ? dimension.currency : '';
  return [text.slice(at, found.end), magnitude.value.toFraction(), dimension.type, of].join('|');
}

describe('metres', () => {
  test.each([
    ['4,500m above', '4,500m', '4500'],
    ['6m high', '6', '6'],
    ['6 m long', '6', '6'],
    ['6-m wall', null, null],
    ['12m (39 ft)', '12', '12'],
  ])('%s', (text, _, value) => {
    if (value === null) return expect(read(text)).not.toContain('metre');
    expect(read(text)).toContain(`|${value}|measure|metre`);
  });

  test('but of money “m” is of millions, and so it is without thousands marks', () => {
    expect(read('€4,500m in aid', 1)).toBe('4,500m|4500000000|money|EUR');
    expect(read('4.4m people')).toBe('4.4m|4400000|count|');
    expect(read('6m people')).toBe('6m|6000000|count|');
  });
});

describe('a sum of money', () => {
  test('may have its “m” behind a space', () => {
    expect(read('$ 16 m for', 2)).toBe('16 m|16000000|money|USD');
    expect(read('16 m for')).not.toContain('16000000');
    expect(read('16.5 M for')).toBe('16.5 M|16500000|count|');
    expect(read('16 M for')).not.toContain('16000000');
  });
});

describe('thousands and what is left over', () => {
  test.each([
    ['29 thousand and 467 people', '29 thousand and 467|29467|count|'],
    ['29 thousand 467 people', '29 thousand 467|29467|count|'],
    ['29 thousand and 467 km', '29 thousand and 467|29467|measure|km'],
    ['29 thousand and 467 million', '29 thousand|29000|count|'],
    ['29 thousand and 467%', '29 thousand|29000|count|'],
    ['29 thousand and 4670', '29 thousand|29000|count|'],
    ['29 million and 467 people', '29 million|29000000|count|'],
    ['2900 thousand and 467 people', '2900 thousand|2900000|count|'],
    ['2.9 thousand and 467 people', '2.9 thousand|2900|count|'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what is counted has no decimals', () => {
  test.each([
    ['580.845 people', '580845'],
    ['580.845', '116169/200'],
    ['580.845 or more', '116169/200'],
    ['580.845 or so', '116169/200'],
    ['580.845 kg', '116169/200'],
    ['580.84 people', '14521/25'],
    ['0.845 people', '169/200'],
    ['5808.450 people', '116169/20'],
    ['580.845 thousand people', '580845'],
    ['580.845%', '116169/200'],
  ])('%s: %s', (text, value) => {
    expect(read(text)?.split('|')[1]).toBe(value);
  });
});

describe('letters glued to a number', () => {
  test.each([
    ['11,230children', '11,230|11230|count|'],
    ['11,230kids2', null],
    ['11230children', null],
    ['11,230abc', null],
    ['5x', '5x|5|measure|times'],
    ['60abc', null],
    ['60th', null],
    ['60 abc', '60|60|count|'],
    ['½abc', '½|1/2|count|'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a part behind a number', () => {
  test.each([
    ['2 and a half million', '2 and a half million|2500000|count|'],
    ['2 and a quarter million', '2 and a quarter million|2250000|count|'],
    ['2.5 and a half million', '2.5|5/2|count|'],
    ['2½ million', '2½ million|2500000|count|'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('dozens', () => {
  test.each([
    ['2 dozen', '2 dozen|24|count|'],
    ['two dozen', 'two dozen|24|count|'],
    ['two-dozen people', 'two-dozen|24|count|'],
    ['half a dozen', 'half a dozen|6|count|'],
    ['2 thousand dozen', '2 thousand|2000|count|'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('numbers that begin with an article or a part', () => {
  test.each([
    ['a couple of thousand', 'a couple of thousand|2000|count|'],
    ['an hundred', 'an hundred|100|count|'],
    ['a couple of people', null],
    ['a couple', null],
    ['a pair of thousand', null],
    ['couple of thousand', null],
    ['a million', 'a million|1000000|count|'],
    ['a million and a half', 'a million and a half|1500000|count|'],
    ['a million and a person', 'a million|1000000|count|'],
    ['a million or a half', 'a million|1000000|count|'],
    ['a million and the half', 'a million|1000000|count|'],
    ['a million and', 'a million|1000000|count|'],
    ['a million and a', 'a million|1000000|count|'],
    ['quarter of a million', 'quarter of a million|250000|count|'],
    ['person of a million', null],
    ['half a hundred', null],
    ['three quarters of a million', 'three quarters of a million|750000|count|'],
    ['a third of a million', 'a third of a million|1000000/3|count|'],
    ['a people', null],
    ['a', null],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

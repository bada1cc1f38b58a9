import { describe, expect, test } from 'vitest';
import { parsePrintedAt } from './printed';

/** The numeral at the first digit or at the beginning, and its values. */
function read(text: string, alone = false): readonly [string, ...string[]] | null {
  const at = Math.max(0, text.search(/\d/));
  const printed = parsePrintedAt(text, /^\D*$/.test(text) || /^between/i.test(text) ? 0 : at, alone);
  if (printed === null) return null;
  const { numeral } = printed;
  return [text.slice(numeral.start, numeral.end), ...numeral.magnitudes.map(({ value }) => value.toFraction())];
}

describe('numbers beside each other', () => {
  test.each([
    ['a range in money', 'US$10 million to $15 million', ['10 million to $15 million', '10000000', '15000000']],
    ['a range in capitals', 'BETWEEN 1 AND 2', ['BETWEEN 1 AND 2', '1', '2']],
    ['a range to the end in capitals', '1 TO 2 MILLION', ['1 TO 2 MILLION', '1000000', '2000000']],
    ['numbers that share a word in capitals', '1 AND 2 MILLION', ['1', '1000000']],
    ['a range between two marks', 'between $1 and $2', ['between $1 and $2', '1', '2']],
    ['one scale word for two', '2.4 and 1.7 million', ['2.4', '2400000']],
    ['one percent sign for two', '20 and 30%', ['20', '20']],
    ['neighbours', '2 or 3 huts', ['2 or 3', '2', '3']],
    ['no neighbours', '2 or 5 huts', ['2', '2']],
    ['both in thousands', '20-25,000 huts', ['20-25,000', '20000', '25000']],
    ['but not where that would fall', '20-15,000 huts', ['20-15,000', '20', '15000']],
    ['a sign before a number joins nothing', '588 -292%', ['588', '588']],
    ['lines do', '10 to\n12 huts', ['10 to\n12', '10', '12']],
    ['a hyphen between thousands and what is no thousand', '20-25,500 huts', ['20-25,500', '20', '25500']],
    ['a number that is thousands itself', '2,000-25,000 huts', ['2,000-25,000', '2000', '25000']],
    ['thousands that were printed so', '2000-25,000,000 huts', ['2000-25,000,000', '2000', '25000000']],
    ['a hyphen before what ends in no three zeros', '20-30,001 huts', ['20-30,001', '20', '30001']],
    ['a scale word behind thousands', '20-25,000 thousand', ['20-25,000 thousand', '20000', '25000000']],
    ['a line between thousands and a word', '44,400\nMillion', ['44,400', '44400']],
    ['a line between decimals and their word', '4.4\nmillion of 44,400', ['4.4\nmillion', '4400000']],
    ['thousands of millions', '44,400 million', ['44,400 million', '44400000000']],
    ['three scale words', '1 thousand thousand thousand', ['1 thousand thousand', '1000000']],
    ['two percentages', '10% to 20%', ['10% to 20%', '10', '20']],
    ['percent and a sum of money', '10% to $20', ['10%', '10']],
    ['a fall', '20 to 10 huts', ['20', '20']],
    ['the same twice', '20 to 20 huts', ['20', '20']],
    ['two scale words', '2 million to 3 million', ['2 million to 3 million', '2000000', '3000000']],
    ['another scale word', '500 thousand to 2 million', ['500 thousand to 2 million', '500000', '2000000']],
    ['a number and its percentage', '640 and 43 percent', ['640', '640']],
    ['a small number and a percentage', '64 and 43 percent', ['64', '64']],
    ['a hundred as a percentage', '100 and 43 percent', ['100', '100']],
    ['neighbours in millions', '1 or 2 million', ['1 or 2 million', '1000000', '2000000']],
    ['a number and its neighbour in millions', '1 million or 2 million', ['1 million', '1000000']],
    ['between two', 'between 10 and 20 huts', ['between 10 and 20', '10', '20']],
    ['between two that fall', 'between 20 and 10 huts', null],
    ['between one alone', 'between 20 huts', null],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

  test('a small number beside a percentage is one too, a large one is what was counted', () => {
    const typeOf = (text: string) => parsePrintedAt(text, 0)?.numeral.dimension.type;
    expect(['64 and 43 percent', '100 and 43 percent', '101 and 43 percent'].map(typeOf)).toEqual([
      'percent',
      'percent',
      'count',
    ]);
    expect(typeOf('10 and 20 percentage points')).toBe('percentage-points');
    expect(typeOf('10 and 20 dollars')).toBe('count');
    expect(typeOf('10 to 20 dollars')).toBe('money');
  });

  test('the first of two takes scale, percent sign and currency of the second, also where it is larger', () => {
    expect(read('1.5 to 2 million', true)).toEqual(['1.5', '1500000']);
    expect(read('2 to 1.5 million', true)).toEqual(['2', '2000000']);
    expect(parsePrintedAt('5 to 8 per cent', 0, true)?.numeral.dimension).toEqual({ type: 'percent' });
    expect(parsePrintedAt('10 to 20 dollars', 0, true)?.numeral.dimension).toEqual({ type: 'money', currency: 'USD' });
  });
});

describe('multiples', () => {
  test.each([
    ['double', '2'],
    ['Doubled', '2'],
    ['twice', '2'],
    ['Thrice', '3'],
    ['doubling', '2'],
    ['doubles', '2'],
    ['triple', '3'],
    ['triples', '3'],
    ['tripling', '3'],
    ['treble', '3'],
    ['trebled', '3'],
    ['quadruple', '4'],
    ['quadrupled', '4'],
    ['quadruples', '4'],
    ['quadrupling', '4'],
    ['quintuple', '5'],
    ['quintupled', '5'],
    ['twofold', '2'],
    ['tenfold', '10'],
    ['twentyfold', '20'],
    ['hundredfold', '100'],
    ['thousandfold', '1000'],
    ['tripled', '3'],
    ['ninefold', '9'],
    ['nine-fold', '9'],
    ['three times', '3'],
    ['10 times', '10'],
    ['2.5x', '5/2'],
  ])('%s', (text, value) => {
    expect(read(text)).toEqual([text, value]);
    expect(parsePrintedAt(text, 0)?.numeral.dimension).toEqual({ type: 'measure', unit: 'times' });
  });

  test.each(['doubles-match', 'doublet', 'timeshare', 'onefold', 'zerofold', 'manifold'])(
    '%s is none, or no more than its word',
    (text) => {
      expect(read(text)?.[0] ?? null).not.toBe(text);
    },
  );
});

describe('shares', () => {
  test.each([
    ['3 in every 5', ['3 in every 5', '3/5']],
    ['nine of every ten', ['nine of every ten', '9/10']],
    ['1 in 125', ['1 in 125', '1/125']],
    ['2/3 of them', ['2/3', '2/3']],
    ['2/3 cups', null],
    ['¾ of them', ['¾', '3/4']],
    ['¾ million', ['¾ million', '750000']],
    ['12 out of 34 provinces', ['12', '12']],
    ['7 in 12 days', ['7', '7']],
    ['1 in 12 people', ['1 in 12', '1/12']],
    ['2 in 12 people', ['2', '2']],
    ['2 in every 12 people', ['2 in every 12', '1/6']],
    ['2 of every 12 people', ['2 of every 12', '1/6']],
    ['3 in 10 people', ['3 in 10', '3/10']],
    ['3 in 20 people', ['3 in 20', '3/20']],
    ['3 in 25 people', ['3 in 25', '3/25']],
    ['7 in 9 people', ['7 in 9', '7/9']],
    ['1 in 1000 people', ['1 in 1000', '1/1000']],
    ['1 in 1001 people', ['1', '1']],
    ['5 in 5 people', ['5', '5']],
    ['6 in 5 people', ['6', '6']],
    ['0 in 5 people', ['0', '0']],
    ['1 in 5 million people', ['1', '1']],
    ['1 in 5 percent', ['1', '1']],
    ['1 in 5%', ['1', '1']],
    ...['day', 'week', 'month', 'year', 'hour', 'minute', 'decade'].flatMap((period): [string, string[]][] => [
      [`1 in 5 ${period}s`, ['1', '1']],
      [`1 in 5 ${period}`, ['1', '1']],
      [`1 in 5 ${period}lings`, ['1 in 5', '1/5']],
    ]),
    ['1 in 5 huts', ['1 in 5', '1/5']],
    ['1 in 5.5 huts', ['1', '1']],
    ['one in five', ['one in five', '1/5']],
    ['one-in-five', ['one-in-five', '1/5']],
    ['twenty-one-in-fifty', ['twenty-one-in-fifty', '21/50']],
    ['one-out-of-five', ['one-out-of-five', '1/5']],
    ['1-in-5', ['1-in-5', '1/5']],
    ['One out of every five', ['One out of every five', '1/5']],
    ['twenty-one in fifty', ['twenty-one in fifty', '21/50']],
    ['a third of them', ['a third', '1/3']],
    ['an eighth of them', ['an eighth', '1/8']],
    ['three thirds of them', ['three', '3']],
    ['four thirds of them', ['four', '4']],
    ['zero thirds of them', ['zero', '0']],
    ['two halves of them', ['two', '2']],
    ['half an hour', null],
    ['11/20 of them', ['11/20', '11/20']],
    ['2/3rds of them', ['2/3rds', '2/3']],
    ['3/3 of them', ['3', '3']],
    ['4/3 of them', ['4', '4']],
    ['¾ the people', ['¾', '3/4']],
    ['½ of them', ['½', '1/2']],
  ])('%s', (text, expected) => {
    const found = parsePrintedAt(text, 0);
    if (expected === null) return expect(found?.numeral.dimension.type ?? null).not.toBe('share');
    expect(read(text)).toEqual(expected);
  });
});

describe('units', () => {
  test.each([
    ['22,500 sq. kilometers', { type: 'measure', unit: 'square km' }],
    ['8,650 sq. miles', { type: 'measure', unit: 'square mile' }],
    ['5°C', { type: 'measure', unit: 'degree' }],
    ['20ft', { type: 'measure', unit: 'feet' }],
    ['6m high', { type: 'measure', unit: 'metre' }],
    ['6m people', { type: 'count' }],
    ['6 pct', { type: 'percent' }],
    ['6 pp', { type: 'percentage-points' }],
    ['6 per\ncent', { type: 'percent' }],
    ['299.4 M', { type: 'count' }],
  ])('%s', (text, dimension) => expect(parsePrintedAt(text, 0)?.numeral.dimension).toEqual(dimension));

  test('people have no decimals, percentages may have a comma', () => {
    expect(read('1.234 refugees')).toEqual(['1.234', '1234']);
    expect(read('580.845, up')).toEqual(['580.845', '580845']);
    expect(read('five million two million')).toEqual(['five million', '5000000']);
    expect(read('five million and two million')).toEqual(['five million', '5000000']);
    expect(read('five thousand two million')).toEqual(['five thousand', '5000']);
    expect(read('0.845, up')).toEqual(['0.845', '169/200']);
    expect(read('580.845')).toEqual(['580.845', '116169/200']);
    expect(read('1, 209,062 huts')).toEqual(['1, 209,062', '1209062']);
    expect(read('1, 209 huts')).toEqual(['1', '1']);
    expect(read('1.234 million')).toEqual(['1.234 million', '1234000']);
    expect(read('1.234 litres')).toEqual(['1.234', '617/500']);
    expect(read('12,5 %')).toEqual(['12,5 %', '25/2']);
    expect(read('299.4 M')).toEqual(['299.4 M', '299400000']);
    expect(read('5 M, 3 F')).toEqual(['5', '5']);
  });
});

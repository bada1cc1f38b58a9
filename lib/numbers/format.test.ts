import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceStyle, formatChange, formatRange, formatValue, type Style } from './format';
import { closedEnd, closedRange, type End, openEnd, type Range } from './range';
import { parseRange } from './range-notation';
import { powerOfTen, type Rational, ratio, rational } from './rational';

const count = (scale = 0, decimals = 0): Style => ({ type: 'count', scale, decimals });
const share = (decimals: number): Style => ({ type: 'share', scale: 0, decimals });
const millions = count(6, 1);

describe('a value', () => {
  test.each([
    ['300000', millions, '0.3 million'],
    ['4100000', millions, '4.1 million'],
    ['2000000', millions, '2.0 million'],
    ['8000000', count(6), '8 million'],
    ['1234567', count(), '1,234,567'],
    ['12345678', count(3), '12,346 thousand'],
    ['100', count(), '100'],
    ['1000', count(), '1,000'],
    ['2500000000', count(9, 1), '2.5 billion'],
    ['3000000000000', count(12), '3 trillion'],
    ['0', millions, '0.0 million'],
    ['0', count(), '0'],
    ['-300000', millions, '−0.3 million'],
    ['-1234', count(), '−1,234'],
    ['0.54545', share(1), '54.5%'],
    ['1', share(1), '100.0%'],
    ['-0.05', share(1), '−5.0%'],
    ['0.075', { type: 'points', scale: 0, decimals: 1 } as const, '7.5 percentage points'],
  ])('of %s is printed in its style: %o as %s', (value, style, text) => {
    expect(formatValue(rational(value), style)).toBe(text);
  });

  test.each([
    ['0.5', '1'],
    ['1.5', '2'],
    ['2.5', '3'],
    ['2.4999', '2'],
    ['-0.5', '−1'],
    ['-2.5', '−3'],
    ['-2.4999', '−2'],
  ])('of %s is rounded half away from zero: %s', (value, text) => {
    expect(formatValue(rational(value), count())).toBe(text);
  });

  test.each([
    ['40000', millions, '0.04 million'],
    ['-40000', millions, '−0.04 million'],
    ['50', millions, '0.00005 million'],
    ['0.0004', share(1), '0.04%'],
    ['0.25', count(), '0.3'],
  ])('that is not 0 is not printed as 0: %s', (value, style, text) => {
    expect(formatValue(rational(value), style)).toBe(text);
  });

  test('beyond all decimals is 0 without a sign', () => {
    expect(formatValue(ratio(-1, 10n ** 30n), count())).toBe('0.000000000000');
  });
});

describe('a range', () => {
  test.each([
    ['[150000, 450000]', millions, '0.15–0.45 million'],
    ['[30000, 570000]', millions, '0.03–0.57 million'],
    ['[4000000, 4200000]', millions, '4.0–4.2 million'],
    ['[3880000, 4320000]', millions, '3.88–4.32 million'],
    ['[5500000, 6500000]', count(6), '5.5–6.5 million'],
    ['[-450000, -150000]', millions, '−0.45 to −0.15 million'],
    ['[-150000, 150000]', millions, '−0.15 to 0.15 million'],
    ['[-150000, 0]', millions, '−0.15 to 0.00 million'],
    ['[1111, 2222222]', count(), '1,111–2,222,222'],
    ['[1234.5, 1235.5]', count(), '1,234.5–1,235.5'],
    ['[1/3, 2/3]', count(), '0.33–0.67'],
  ])('%s of a count is %s', (range, style, text) => {
    expect(formatRange(parseRange(range), style)).toBe(text);
  });

  test.each([
    ['[47/89, 49/87]', 1, '52.8–56.3%'],
    ['[0.615, 0.625]', 0, '61.5–62.5%'],
    ['[0.6245, 0.6255]', 1, '62.45–62.55%'],
    ['[0.55, 0.65]', 0, '55–65%'],
    ['[1/2, 5/6]', 0, '50.0–83.3%'],
    ['[0.0004, 1/3]', 1, '0.04–33.33%'],
  ])('%s of a share with %d decimals is %s', (range, decimals, text) => {
    expect(formatRange(parseRange(range), share(decimals))).toBe(text);
  });

  test('of percentage points has their words once', () => {
    const points = differenceStyle(share(1));
    expect(formatRange(parseRange('[0.052, 0.097]'), points)).toBe('5.2–9.7 percentage points');
    expect(differenceStyle(millions)).toBe(millions);
  });

  test.each([
    ['[60, ∞)', '60 or more'],
    ['(300000, ∞)', 'more than 300,000'],
    ['[0, 500]', 'up to 500'],
    ['[0, 300)', 'less than 300'],
    ['(-∞, 500]', 'up to 500'],
    ['(-∞, -10)', 'less than −10'],
    ['(-∞, ∞)', 'any number'],
    ['[-20, ∞)', '−20 or more'],
    ['[60, 60]', '60'],
    ['[0, 0]', '0'],
  ])('%s with one end or none is %s', (range, text) => {
    expect(formatRange(parseRange(range), count())).toBe(text);
  });

  test('with an open end has the unit at each end in words', () => {
    const of = (range: string) => formatRange(parseRange(range), share(0));
    expect(of('(1/2, 1]')).toBe('more than 50%, up to 100%');
    expect(of('[3/5, 1)')).toBe('60% or more, less than 100%');
    expect(of('(1/5, 2/5)')).toBe('more than 20%, less than 40%');
    expect(of('(0, 2/5]')).toBe('more than 0%, up to 40%');
    expect(formatRange(parseRange('[60000, ∞)'), count(3))).toBe('60 thousand or more');
  });

  test('whose ends print alike is one number', () => {
    expect(formatRange(parseRange('[6/11, 601/1100]'), share(1))).toBe('54.5–54.6%');
    expect(formatRange(closedRange(ratio(5454, 10_000), ratio(6, 11)), share(1))).toBe('54.5%');
  });
});

test('a change has its sign, and 0 has none', () => {
  expect([ratio(2, 17), ratio(-1, 22), rational(0), ratio(-1, 5000)].map(formatChange)).toEqual([
    '+11.8%',
    '−4.5%',
    '0.0%',
    '−0.02%',
  ]);
});

const anyStyle: fc.Arbitrary<Style> = fc.oneof(
  fc.record({
    type: fc.constant('count' as const),
    scale: fc.constantFrom(0, 3, 6, 9, 12),
    decimals: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({
    type: fc.constantFrom('share' as const, 'points' as const),
    scale: fc.constant(0),
    decimals: fc.integer({ min: 0, max: 3 }),
  }),
);
const unitOf = ({ type, scale }: Style): Rational => powerOfTen(type === 'count' ? scale : -2);
/** In printed units, often on or beside a half of the last place. */
const mantissa = fc.oneof(
  fc
    .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 6 }))
    .map(([n, places]) => ratio(n, 10 ** places)),
  fc.tuple(fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: 1, max: 999 })).map(([n, d]) => ratio(n, d)),
);
const NUMBER = /−?\d(?:[\d,]*\d)?(?:\.\d+)?/g;
/** The numbers in a text as exact decimals, each with half a unit of its last place. */
const printedIn = (text: string) =>
  (text.match(NUMBER) ?? []).map((printed) => ({
    value: rational(printed.replaceAll(',', '').replace('−', '-')),
    half: powerOfTen(-(printed.split('.')[1]?.length ?? 0)).div(2),
  }));

describe('what is printed', () => {
  test('is never further from a value than half a unit of its last place', () => {
    fc.assert(
      fc.property(mantissa, anyStyle, (value, style) => {
        const [only, ...others] = printedIn(formatValue(value.mul(unitOf(style)), style));
        expect(others).toEqual([]);
        expect(only?.value.sub(value).abs().lte(only.half)).toBe(true);
        expect(only?.value.equals(0)).toBe(value.equals(0));
      }),
    );
  });

  test('of a range parses back to its ends, both with as many decimals', () => {
    const end = fc.option(
      fc.tuple(mantissa, fc.boolean()).map(([at, closed]) => (closed ? closedEnd(at) : openEnd(at))),
      { nil: null },
    );
    fc.assert(
      fc.property(end, end, anyStyle, (a, b, style) => {
        const range = ordered(a, b);
        fc.pre(range !== null);
        const text = formatRange(scaledBy(range, unitOf(style)), style);
        const printed = printedIn(text);
        const from0 = range.low?.closed && range.low.at.equals(0) && range.high !== null;
        const ends = [...(from0 ? [] : [range.low]), range.high].flatMap((one) => one ?? []);
        // Where both ends print alike, one number stands for both.
        expect([ends.length, 1]).toContain(printed.length || ends.length);
        ends.forEach(({ at }, index) => {
          const shown = printed[Math.min(index, printed.length - 1)];
          expect(shown?.value.sub(at).abs().lte(shown.half)).toBe(true);
        });
        expect(new Set(printed.map(({ half }) => half.toFraction())).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('of a range says of each end whether it belongs to it', () => {
    fc.assert(
      fc.property(mantissa, fc.integer({ min: 1, max: 1000 }), fc.boolean(), fc.boolean(), (at, more, low, high) => {
        const range: Range = { low: { at, closed: low }, high: { at: at.add(more), closed: high } };
        const text = formatRange(range, count());
        const isFrom0 = at.equals(0) && low;
        expect(text.includes('more than')).toBe(!low);
        expect(text.includes('less than')).toBe(!high);
        expect(/ or more|up to/.test(text)).toBe(isFrom0 ? high : low !== high);
      }),
    );
  });
});

function ordered(a: End | null, b: End | null): Range | null {
  if (a === null || b === null) return { low: a, high: b };
  if (a.at.equals(b.at)) return a.closed && b.closed ? { low: a, high: b } : null;
  return a.at.lt(b.at) ? { low: a, high: b } : { low: b, high: a };
}

function scaledBy({ low, high }: Range, factor: Rational): Range {
  const scale = (end: End | null): End | null => (end === null ? null : { ...end, at: end.at.mul(factor) });
  return { low: scale(low), high: scale(high) };
}

describe('both ends of a range have one decimal more than its nominal at most, a count without any two more', () => {
  const of = (low: string, high: string, type: 'count' | 'share', scale: number, decimals: number) =>
    formatRange(closedRange(rational(low), rational(high)), { type, scale, decimals });

  test.each([
    ['a count without decimals', of('1250000', '2260000', 'count', 6, 0), '1.25–2.26 million'],
    ['a count with one', of('1255000', '2255000', 'count', 6, 1), '1.26–2.26 million'],
    ['a percentage without decimals', of('0.5025', '0.6225', 'share', 0, 0), '50.3–62.3%'],
    ['a percentage with one', of('0.50255', '0.62255', 'share', 0, 1), '50.3–62.3%'],
  ])('%s', (_, printed, expected) => {
    expect(printed).toBe(expected);
  });
});

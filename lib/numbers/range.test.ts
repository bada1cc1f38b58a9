import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { contains, cut, difference, encloses, isPoint, meeting, negated, type Range, scaled, sum } from './range';
import { parseRange, writeRange } from './range-notation';
import { type Rational, ratio, rational } from './rational';

// Many cases: on a busy machine they take their time.
vi.setConfig({ testTimeout: 120_000 });

const range = parseRange;

describe('a range contains', () => {
  test.each([
    ['[1, 2]', '1', true],
    ['(1, 2]', '1', false],
    ['[1, 2)', '2', false],
    ['[1, 2]', '2', true],
    ['[1, 2]', '2.0001', false],
    ['(-∞, 2]', '-1000000', true],
    ['[1, ∞)', '1000000', true],
    ['[1, 1]', '1', true],
  ])('%s ∋ %s: %s', (text, value, expected) => {
    expect(contains(range(text), rational(value))).toBe(expected);
  });
});

describe('two ranges meet', () => {
  test.each([
    ['[1, 2]', '[3, 4]', 'apart'],
    ['[1, 2]', '[2, 4]', 'touch'],
    ['[1, 2)', '[2, 4]', 'apart'],
    ['[1, 2]', '(2, 4]', 'apart'],
    ['[1, 3]', '[2, 4]', 'overlap'],
    ['[2, 2]', '[1, 3]', 'overlap'],
    ['[2, 2]', '[2, 3]', 'touch'],
    ['[2, 2]', '[2, 2]', 'overlap'],
    ['[2, 2]', '(2, 3]', 'apart'],
    ['(2, ∞)', '[2, 2]', 'apart'],
    ['(2, ∞)', '(-∞, 2]', 'apart'],
    ['(2, ∞)', '(-∞, 3]', 'overlap'],
    ['(-∞, ∞)', '[5, 5]', 'overlap'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(meeting(range(a), range(b))).toBe(expected);
    expect(meeting(range(b), range(a))).toBe(expected);
  });
});

describe('a range encloses another', () => {
  test.each([
    ['[1, 2]', '[1, 2]', true],
    ['(1, 2]', '[1, 2]', false],
    ['[1, 2]', '(1, 2)', true],
    ['(1, 2)', '(1, 2)', true],
    ['(-∞, ∞)', '[1, 2]', true],
    ['[1, 2]', '[1, ∞)', false],
    ['[1, 2]', '[1.5, 3]', false],
  ])('%s ⊇ %s: %s', (outer, inner, expected) => {
    expect(encloses(range(outer), range(inner))).toBe(expected);
  });
});

describe('ranges are computed', () => {
  test.each([
    ['sums add their ends', () => sum(range('[1, 2]'), range('(3, 4]')), '(4, 6]'],
    ['an unbounded end stays', () => sum(range('[1, ∞)'), range('[3, 4]')), '[4, ∞)'],
    ['differences cross them', () => difference(range('[1, 2)'), range('(3, 5]')), '[-4, -1)'],
    ['and what was unbounded above is so below', () => difference(range('[1, 2]'), range('[3, ∞)')), '(-∞, -1]'],
    ['the opposite turns them', () => negated(range('(1, ∞)')), '(-∞, -1)'],
    ['a factor keeps them open', () => scaled(range('(1, 3]'), ratio(1, 2)), '(1/2, 3/2]'],
    ['a cut closes what it shortens', () => cut(range('[-1, 5]'), rational(0), rational(3)), '[0, 3]'],
    ['and leaves the rest', () => cut(range('(1, 2)'), rational(0), rational(3)), '(1, 2)'],
    ['without a top only the bottom', () => cut(range('(-∞, ∞)'), rational(0), null), '[0, ∞)'],
  ])('%s', (_, compute, expected) => {
    expect(writeRange(compute())).toBe(expected);
  });

  test('a point is one value', () => {
    expect(isPoint(range('[1, 1]'))).toBe(true);
    expect(isPoint(range('[1, 2]'))).toBe(false);
    expect(isPoint(range('(-∞, ∞)'))).toBe(false);
  });
});

const value = fc.integer({ min: -40, max: 40 }).map((n): Rational => ratio(n, 4));
const end = fc.option(fc.record({ at: value, closed: fc.boolean() }), { freq: 5 });
const anyRange = fc
  .tuple(end, end)
  .map(
    ([low, high]): Range =>
      low !== null && high !== null && low.at.gt(high.at) ? { low: high, high: low } : { low, high },
  )
  .filter(({ low, high }) => low === null || high === null || low.at.lt(high.at) || (low.closed && high.closed));

describe('laws of ranges', () => {
  test('two ranges are apart just where no value is in both', () => {
    fc.assert(
      fc.property(anyRange, anyRange, fc.array(value, { minLength: 20 }), (a, b, values) => {
        const shared = values.some((at) => contains(a, at) && contains(b, at));
        if (shared) expect(meeting(a, b)).not.toBe('apart');
      }),
    );
  });

  test('what a range encloses it contains', () => {
    fc.assert(
      fc.property(anyRange, anyRange, value, (outer, inner, at) => {
        if (encloses(outer, inner) && contains(inner, at)) expect(contains(outer, at)).toBe(true);
        if (contains(inner, at) && !contains(outer, at)) expect(encloses(outer, inner)).toBe(false);
      }),
    );
  });

  test('the sum of two values is in the sum of their ranges', () => {
    fc.assert(
      fc.property(anyRange, anyRange, value, value, (a, b, x, y) => {
        fc.pre(contains(a, x) && contains(b, y));
        expect(contains(sum(a, b), x.add(y))).toBe(true);
        expect(contains(difference(a, b), x.sub(y))).toBe(true);
      }),
    );
  });

  test('notation writes what it reads', () => {
    fc.assert(
      fc.property(anyRange, (any) => {
        expect(writeRange(parseRange(writeRange(any)))).toBe(writeRange(any));
      }),
    );
    expect(() => parseRange('1, 2')).toThrow(SyntaxError);
  });
});

describe('ends that are the same number', () => {
  const [meets, holds] = [
    (a: string, b: string) => meeting(parseRange(a), parseRange(b)),
    (a: string, b: string) => encloses(parseRange(a), parseRange(b)),
  ];

  test('are shared only where both are closed', () => {
    expect([meets('[5, 5]', '[3, 5)'), meets('[3, 5)', '[5, 5]'), meets('[5, 5]', '(5, 7]')]).toEqual(
      Array(3).fill('apart'),
    );
    expect([meets('[5, 5]', '[3, 5]'), meets('[3, 5]', '[5, 7]')]).toEqual(['touch', 'touch']);
  });

  test('are enclosed unless only the inner one is closed', () => {
    expect([holds('[1, 2)', '[1, 2]'), holds('(1, 2]', '[1, 2]')]).toEqual([false, false]);
    expect([holds('[1, 2]', '[1, 2)'), holds('(1, 2)', '(1, 2)'), holds('[1, 2]', '(1, 2]')]).toEqual(
      Array(3).fill(true),
    );
  });

  test('make a point of a range, which an unbounded one never is', () => {
    expect(['[1, 1]', '[1, 2]', '[1, ∞)', '(-∞, 1]', '(-∞, ∞)'].map((text) => isPoint(parseRange(text)))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

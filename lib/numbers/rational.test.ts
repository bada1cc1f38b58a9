import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { powerOfTen, ratio, rational, toNumber } from './rational';

describe('exact numbers', () => {
  test('keep what doubles lose', () => {
    expect(2.45 + 1.9 >= 4.4 - 0.05).toBe(false);
    expect(
      rational('2.45')
        .add(rational('1.9'))
        .gte(rational('4.4').sub(rational('0.05'))),
    ).toBe(true);
  });

  test.each(['1e5', '', ' 1', '1,000', 'Infinity', '0x10', '0.(3)', '1/2', '--1', '٤'])(
    'are not made from %j',
    (text) => {
      expect(() => rational(text)).toThrow(RangeError);
    },
  );

  test.each([0.1, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])('are not made from the double %d', (value) => {
    expect(() => rational(value)).toThrow(RangeError);
  });

  test('have powers of ten of both signs', () => {
    expect(powerOfTen(6).equals(1_000_000)).toBe(true);
    expect(powerOfTen(-3).mul(1000).equals(1)).toBe(true);
  });
});

describe('the double for output', () => {
  test.each([
    [ratio(1, 3), 1 / 3],
    [ratio(-1, 3), -1 / 3],
    [ratio(0, 1), 0],
    [rational('0.1'), 0.1],
    [rational('4350000'), 4_350_000],
    [ratio(2n ** 53n + 1n, 1n), 2 ** 53],
    // A trace above half way between two doubles.
    [ratio((2n ** 53n + 1n) * 10n ** 30n + 1n, 10n ** 30n), 2 ** 53 + 2],
    [ratio(1n, 10n ** 30n), 1e-30],
    [ratio(10n ** 300n, 3n), 1e300 / 3],
    [ratio(1n, 10n ** 400n), 0],
  ])('of %s is %d', (value, expected) => {
    expect(toNumber(value)).toBe(expected);
  });

  test('does not exist beyond the largest', () => {
    expect(toNumber(ratio(10n ** 400n, 1n))).toBeNull();
    expect(toNumber(ratio(-(10n ** 400n), 7n))).toBeNull();
  });

  test('of a printed decimal is that decimal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.integer({ min: 0, max: 12 }),
        (digits, places) => {
          expect(toNumber(ratio(BigInt(digits), 10n ** BigInt(places)))).toBe(Number(`${digits}e-${places}`));
        },
      ),
    );
  });
});

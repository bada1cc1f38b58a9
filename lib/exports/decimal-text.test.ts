import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratio, rational } from '../numbers/rational';
import { formatDecimal } from './decimal-text';

test.each([
  ['1700000', '1700000'],
  ['0.2', '0.2'],
  ['-0.05', '-0.05'],
  ['0', '0'],
  ['1000000000000000000000.5', '1000000000000000000000.5'],
  ['0.000000000000000000001', '0.000000000000000000001'],
])('%s is printed exactly, without exponent', (value, text) => {
  expect(formatDecimal(rational(value))).toBe(text);
});

test('a value without end as a decimal is cut at 15 places, low ends down and high ends up', () => {
  expect(formatDecimal(ratio(2, 3))).toBe('0.666666666666667');
  expect(formatDecimal(ratio(2, 3), 'down')).toBe('0.666666666666666');
  expect(formatDecimal(ratio(2, 3), 'up')).toBe('0.666666666666667');
  expect(formatDecimal(ratio(-1, 3), 'down')).toBe('-0.333333333333334');
});

test('every decimal is read back as the same number', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.integer({ min: 0, max: 9 }), (numerator, places) => {
      const value = ratio(numerator, 10n ** BigInt(places));
      expect(rational(formatDecimal(value)).equals(value)).toBe(true);
    }),
  );
});

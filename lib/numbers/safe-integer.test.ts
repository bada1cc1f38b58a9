import { expect, test } from 'vitest';
import { divisorOf, isSafe, MOST } from './safe-integer';

test.each([
  [0, true],
  [5, true],
  [-5, true],
  [MOST, true],
  [-MOST, true],
  [MOST + 1, false],
  [-MOST - 1, false],
  [Number.NaN, false],
  [Number.POSITIVE_INFINITY, false],
])('of what was computed %d is exact: %s', (value, safe) => {
  expect(isSafe(value)).toBe(safe);
});

test.each([
  [12, 18, 6],
  [18, 12, 6],
  [7, 5, 1],
  [0, 5, 5],
  [5, 5, 5],
])('the greatest number that divides %i and %i is %i', (a, b, divisor) => {
  expect(divisorOf(a, b)).toBe(divisor);
});

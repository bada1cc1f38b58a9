import { expect, test } from 'vitest';
import { randomOf, seedOf } from './random';

test('numbers are below their limit, and all of them come up', () => {
  const random = randomOf(7);
  const seen = new Set(Array.from({ length: 500 }, () => random.below(10)));
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(Array.from({ length: 1000 }, () => random.chance(30)).filter(Boolean).length).toBeGreaterThan(200);
  expect(random.pick(['only'])).toBe('only');
});

test('two requests of a seed, and two seeds of a request, differ', () => {
  const first = (seed: number) => randomOf(seed).below(2 ** 31);
  expect(first(seedOf(1, 0))).not.toBe(first(seedOf(1, 1)));
  expect(first(seedOf(1, 5))).not.toBe(first(seedOf(2, 5)));
});

import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { listOf } from './forms';

describe('a list that has nothing twice', () => {
  const list = listOf(z.strictObject({ id: z.string() }), 1);
  const [a, b] = [{ id: 'a' }, { id: 'b' }];

  test('is taken as it is', () => {
    expect(list.parse([a, b])).toEqual([a, b]);
  });

  test('names every entry that is there already, by its place in the list', () => {
    const { error } = list.safeParse([a, b, { ...a }, { ...b }]);
    expect(error?.issues).toEqual(
      [2, 3].map((place) => ({
        code: 'custom',
        path: [place],
        message: 'an entry that the list does not have yet',
      })),
    );
  });

  test('can have to hold something', () => {
    expect(list.safeParse([]).success).toBe(false);
    expect(listOf(z.string()).parse([])).toEqual([]);
  });
});

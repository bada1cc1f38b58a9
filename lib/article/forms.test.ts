import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  day,
  id,
  language,
  listOf,
  partialDate,
  printed,
  sha256,
  shortDigest,
  slug,
  text,
  version,
  webAddress,
} from './forms';

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

describe('who writes something else is told what is wanted', () => {
  test.each([
    ['a text', text('A name.'), ' a', 'without spaces at its ends'],
    ['a text of one line', text('A name.'), 'a\nb', 'of one line, without control characters or marks of direction'],
    ['printed words', printed('Words.'), 'a\u202eb', 'without control characters or overrides of direction'],
    ['part of an address', slug, 'A B', 'small letters and digits, with single hyphens'],
    ['an id', id, 'a-b', 'a letter, then letters, digits and underscores'],
    ['a day', day, '2023-02-29', 'a day of the calendar as YYYY-MM-DD'],
    ['a day of our times', day, '1066-10-14', 'in the years 1800 to 2199'],
    [
      'a date',
      partialDate,
      '2023-13',
      'YYYY, YYYY-MM or a day of the calendar as YYYY-MM-DD, in the years 1800 to 2199',
    ],
    ['a version', version, '1.0', 'three numbers, e.g. 1.0.0'],
    ['a language', language, 'english', 'e.g. en or pt-BR'],
    ['a web address', webAddress, 'example.org', 'begins with https:// or http://'],
    ['a digest', sha256, 'e1b2', '64 digits 0–9 and a–f'],
    ['a short digest', shortDigest, 'e1b2', '6 digits 0–9 and a–f'],
  ])('%s', (_, form, wrong, words) => {
    const messages = form.safeParse(wrong).error?.issues.map(({ message }) => message);
    expect(messages).toEqual([expect.stringContaining(words)]);
  });
});

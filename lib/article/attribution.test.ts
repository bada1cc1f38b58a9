import { expect, test } from 'vitest';
import { attributionOf, publishedWords, speakerOf } from './attribution';
import type { Bibliography, FigureData } from './schema';

const inferred = { basis: 'The text gives no date.' };
const bibliography = (change: Partial<Bibliography> = {}): Bibliography => ({
  title: 'A title',
  publisher: 'A Paper',
  authors: [
    { name: 'Ann One', role: null },
    { name: 'Bo Two', role: 'Contributor' },
  ],
  place: null,
  language: 'en',
  published: { date: '2023-10', words: 'October 2023', inferred: null },
  url: null,
  ...change,
});

test('a date that was inferred is never given without saying so', () => {
  const published = { date: '2023-10', words: 'October 2023', inferred };
  expect(publishedWords(bibliography())).toBe('October 2023');
  expect(publishedWords(bibliography({ published }))).toBe('October 2023 (date inferred)');
  expect(attributionOf(bibliography({ published }))).toMatch(/\(date inferred\)$/);
});

test('an attribution names authors, publisher and date; without authors it begins with the publisher', () => {
  expect(attributionOf(bibliography())).toBe('Ann One, Bo Two, A Paper, October 2023');
  expect(attributionOf(bibliography({ authors: [] }))).toBe('A Paper, October 2023');
});

test.each([
  ['named', 'authorities', 'authorities'],
  ['unnamed', 'nobody named', 'nobody named'],
  ['own', 'A Paper', 'the article, in its own voice'],
] as const)('a speaker who is %s is called so', (voice, who, words) => {
  const said = { saidBy: { who, voice } } satisfies Pick<FigureData, 'saidBy'>;
  expect(speakerOf(said)).toBe(words);
});

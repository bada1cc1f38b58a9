import { expect, test } from 'vitest';
import { readArticles } from '@/lib/library/library';
import { chartsOf } from '@/lib/library/list-charts';
import { CHECK_WORDS } from './check/check-words';
import * as others from './words';

const words = { ...others, CHECK_WORDS };

/** School years that Chartability allows a text of a chart to ask of its readers. */
const GRADE = 9;

/** Syllables of an English word, near enough for a grade. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return letters === '' ? 0 : 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, (spoken.match(/[aeiouy]{1,2}/g) ?? []).length);
}

/** Flesch and Kincaid's grade: school years. */
function gradeOf(text: string): number {
  const sentences = text
    .replace(/\{[^}]*\}/g, '4')
    .replace(/(\d)[.,](\d)/g, '$1$2')
    .split(/[.!?;:]+(?:\s|$)/)
    .filter((sentence) => /\w/.test(sentence));
  const all = text
    .replace(/\{[^}]*\}/g, '')
    .split(/\s+/)
    .filter((word) => /[a-z]/i.test(word));
  const spoken = all.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (all.length / sentences.length) + 11.8 * (spoken / all.length) - 15.59;
}

/** The texts of more than a few words in the words of the interface; names of papers are as they are. */
function textsIn(value: unknown, path = ''): readonly string[] {
  if (path.endsWith('.sources')) return [];
  if (typeof value === 'string') return value.split(' ').length > 12 ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

test('hard and easy sentences are told apart', () => {
  expect(gradeOf('The cat sat on the mat. It was warm.')).toBeLessThan(3);
  expect(
    gradeOf(
      'Notwithstanding considerable methodological heterogeneity, administrative enumeration necessitates reconciliation.',
    ),
  ).toBeGreaterThan(15);
});

test('what charts say in words is plain: half of it for the seventh school year, nearly all for the ninth', () => {
  const grades = readArticles()
    .flatMap((article) => chartsOf(article).map(({ description }) => gradeOf(description)))
    .sort((a, b) => a - b);
  expect(grades.length).toBeGreaterThan(20);
  expect(grades[Math.floor(grades.length / 2)]).toBeLessThan(7);
  expect(grades[Math.floor(grades.length * 0.95)]).toBeLessThan(GRADE);
});

test('no longer text of the interface asks for more than nine school years', () => {
  const hard = textsIn(words)
    .map((text) => [gradeOf(text), text] as const)
    .filter(([grade]) => grade > GRADE);
  expect(hard).toEqual([]);
});

import { expect, test } from 'vitest';
import { smallArticle } from '../checks/fixtures/small-article';
import { readArticles, readDefaultArticle } from '../library/library';
import type { ArticleSummary } from './search-entry';
import { buildSearchIndex, buildSummary, formatSearchIndex, newestFirst } from './search-index';

const article = readDefaultArticle();

test('a summary says of the default article what its page says', () => {
  expect(buildSummary(article)).toEqual({
    id: 'csm-pakistan-2023',
    headline: '4.4 million Afghans in Pakistan: which of the numbers fit together',
    publisher: 'The Christian Science Monitor',
    published: 'week of 5 October 2023 (date inferred)',
    date: '2023-10',
    figures: 6,
    verdicts: [
      { mark: '✓', words: '4 fit' },
      { mark: '≠', words: '1 does not fit' },
      { mark: '?', words: '2 cannot be decided' },
    ],
    isDraft: false,
  });
});

test('an entry has the words of every part of its article, numbers filled in', () => {
  const [entry] = buildSearchIndex([article]);
  expect(entry?.text.title).toMatch(/^Alliance under strain/);
  expect(entry?.text.figures).toContain('Unauthorized');
  expect(entry?.text.figures).toContain('people killed in two attacks');
  expect(entry?.text.places).toContain('Mastung, Pakistan');
  expect(entry?.text.populations).toContain('Afghans in Pakistan with refugee status');
  expect(entry?.text.said).toBe('authorities');
  expect(entry?.text.checks).toContain('Do the two groups make the total?');
  for (const { quote } of article.file.sentences) expect(entry?.text.quotes).toContain(quote);
  expect(JSON.stringify(entry)).not.toMatch(/[{]\w+[}]/);
});

test('what several figures share stands once', () => {
  const [entry] = buildSearchIndex([smallArticle({ figures: { a: '10 people', b: '20 people' } })]);
  const places = entry?.text.places.split('\n') ?? [];
  expect(places).toEqual([...new Set(places)]);
  expect(places).toHaveLength(1);
});

test('the file is JSON with one article a line, and small', () => {
  const entries = buildSearchIndex(readArticles());
  const file = formatSearchIndex(entries);
  expect(JSON.parse(file)).toEqual(entries);
  expect(file.trim().split('\n')).toHaveLength(entries.length + 2);
  expect(formatSearchIndex([])).toBe('[\n\n]\n');
  expect(file.length / entries.length).toBeLessThan(5000);
});

test('the newest article is first; a month stands before its days, and one day is in the order of ids', () => {
  const of = (id: string, date: string): ArticleSummary => ({ ...buildSummary(article), id, date });
  const dates = [of('b', '2023-10-03'), of('c', '2023-10'), of('a', '2023-10-03'), of('d', '2024'), of('e', '2023-11')];
  expect(newestFirst(dates).map(({ id }) => id)).toEqual(['d', 'e', 'a', 'b', 'c']);
});

import { expect, test } from 'vitest';
import { SEARCH_FIELDS, type SearchEntry } from '@/lib/exports/search-entry';
import { buildSearchIndex } from '@/lib/exports/search-index';
import { readArticles } from '@/lib/library/library';
import { openSearch } from './search-articles';

const entries = buildSearchIndex(readArticles());
const search = await openSearch(entries);
const found = (text: string): string[] => search(text).map(({ entry }) => entry.id);

test.each([
  ['its headline', 'which of the numbers fit together', 'csm-pakistan-2023', 'headline'],
  ['its title', 'alliance under strain', 'csm-pakistan-2023', 'title'],
  ['its publisher', 'Milli Chronicle', 'reuters-pakistan-2023', 'publisher'],
  ['a figure’s label', 'proof of registration', 'aaj-pakistan-2023', 'figures'],
  ['a place', 'Mastung', 'csm-pakistan-2023', 'places'],
  ['a population', 'Soviet war', 'csm-pakistan-2023', 'populations'],
  ['who says so', 'Sarfraz', 'reuters-pakistan-2023', 'said'],
  ['a check’s question', 'six shares whole', 'tribune-pakistan-2023', 'checks'],
  ['a quote', 'sentry had opened fire', 'csm-pakistan-2023', 'quotes'],
])('an article is found by %s', (_, text, id, field) => {
  const [first] = search(text);
  expect(first?.entry.id).toBe(id);
  expect(first?.fields).toContain(field);
});

test('every word must be in the article, in any of its parts', () => {
  expect(found('Balochistan')).toContain('tribune-pakistan-2023');
  expect(found('Balochistan Aaj')).toEqual([]);
  expect(found('Tribune Balochistan')).toEqual(['tribune-pakistan-2023']);
});

test('the beginning of a word is enough, and its case and accents do not matter', () => {
  expect(found('baloch')).toEqual(['tribune-pakistan-2023']);
  expect(found('BALÓCHISTAN')).toEqual(['tribune-pakistan-2023']);
});

test('a slip in a long word is forgiven, in a number none is', () => {
  expect(found('Baluchistan')).toEqual(['tribune-pakistan-2023']);
  expect(found('735,800')).toEqual(['tribune-pakistan-2023']);
  expect(found('735,801')).toEqual([]);
  expect(found('4.4 million')).toHaveLength(3);
  expect(found('4.5 million')).toEqual([]);
});

test('nothing typed finds nothing, and no text breaks the search', () => {
  for (const text of ['', '   ', '“”', '{zebra}', '\\ * ( [ "', '🙂', 'constructor', '__proto__']) {
    expect(found(text)).toEqual([]);
  }
});

const [any] = entries;
if (any === undefined) throw new Error('no article');
const empty = { headline: '', title: '', publisher: '', figures: '', places: '', populations: '' };
const entry = (id: string, words: Partial<SearchEntry['text']>): SearchEntry => {
  return { ...any, id, text: { ...empty, said: '', checks: '', quotes: '', ...words } };
};

test('a headline counts for more than a quote that has the word more often', async () => {
  const quoted = entry('quoted', { quotes: 'harbour, harbour, harbour' });
  const two = await openSearch([quoted, entry('named', { headline: 'harbour' })]);
  expect(two('harbour').map(({ entry: { id }, fields }) => [id, ...fields])).toEqual([
    ['named', 'headline'],
    ['quoted', 'quotes'],
  ]);
});

test('accents do not matter in a word that is too short for slips', async () => {
  const one = await openSearch([entry('a', { places: 'Köln' })]);
  for (const text of ['koln', 'KÖLN', 'ko\u0308ln', 'Köl']) expect(one(text), text).toHaveLength(1);
  expect(one('kaln')).toEqual([]);
});

test('every field is one of an entry’s', () => {
  expect(Object.keys(any.text).sort()).toEqual([...SEARCH_FIELDS].sort());
});

import MiniSearch from 'minisearch';
import { SEARCH_FIELDS, type SearchEntry, type SearchField } from '@/lib/exports/search-entry';

/** An article that was found, and in which of its parts. */
export interface Found {
  readonly entry: SearchEntry;
  readonly fields: readonly SearchField[];
}

/** @param text What a person typed. @returns The best first; all of its words are in each article. */
export type Search = (text: string) => readonly Found[];

/** A headline says more of an article than a quote does. */
const BOOST: Readonly<Record<SearchField, number>> = {
  headline: 4,
  title: 3,
  publisher: 3,
  figures: 2,
  places: 2,
  populations: 1.5,
  said: 1.5,
  checks: 1,
  quotes: 1,
};
/** How many articles are indexed before the page may answer its reader again. */
const CHUNK = 50;

/** Indexes articles for searching, in steps, so that typing goes on meanwhile. About 0.3 ms an article. */
export async function openSearch(entries: readonly SearchEntry[]): Promise<Search> {
  const index = new MiniSearch<SearchEntry>({
    fields: [...SEARCH_FIELDS],
    extractField: (entry, field) => (field === 'id' ? entry.id : (fieldOf(entry, field) ?? '')),
    tokenize: wordsIn,
    processTerm: foldedWord,
    searchOptions: { boost: BOOST, combineWith: 'AND', prefix: true, fuzzy: slackOf },
  });
  await index.addAllAsync(entries, { chunkSize: CHUNK });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (text) =>
    index.search(text).flatMap(({ id, match }) => {
      const entry = byId.get(String(id));
      const matched = new Set(Object.values(match).flat());
      return entry === undefined ? [] : [{ entry, fields: SEARCH_FIELDS.filter((field) => matched.has(field)) }];
    });
}

function fieldOf(entry: SearchEntry, name: string): string | undefined {
  const field = SEARCH_FIELDS.find((each) => each === name);
  return field === undefined ? undefined : entry.text[field];
}

/** Words, and numbers as they are printed: "4.4" is one, not two fours. */
const wordsIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** One letter may be wrong in a word of five letters, two in one of eight; none in a number. */
function slackOf(term: string): number | false {
  if (/\d/.test(term) || term.length < 5) return false;
  return term.length < 8 ? 1 : 2;
}

/** Small letters without accents: "Türkiye" is found by "turkiye". */
function foldedWord(term: string): string | null {
  const folded = term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded === '' ? null : folded;
}

import type { VerdictCount } from '../checks/wording';

/** What a list of articles says of each. */
export interface ArticleSummary {
  readonly id: string;
  readonly headline: string;
  readonly publisher: string;
  /** "5 October 2023", "week of … (date inferred)". */
  readonly published: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly figures: number;
  readonly verdicts: readonly VerdictCount[];
  /** Made by a program, and not judged by a person yet. */
  readonly isDraft: boolean;
}

/** The parts of an article in which a search looks, those that weigh most first. */
export const SEARCH_FIELDS = [
  'headline',
  'title',
  'publisher',
  'figures',
  'places',
  'populations',
  'said',
  'checks',
  'quotes',
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** An article in the index: what is shown of it, and its words by field. */
export interface SearchEntry extends ArticleSummary {
  readonly text: Readonly<Record<SearchField, string>>;
}

import type { ArticleSummary } from '@/lib/exports/search-entry';
import { buildSummary, newestFirst } from '@/lib/exports/search-index';
import { readArticles } from '@/lib/library/library';

/** How many dashboards are offered to somebody who has lost the way. */
const OFFERED = 8;

let offered: readonly ArticleSummary[] | null = null;

/**
 * The newest articles. Next builds the page of what is not there into every page, so they are read once: a site does not
 * change while it is built or served. @throws {DataError} for a wrong file.
 */
export function offeredArticles(): readonly ArticleSummary[] {
  offered ??= newestFirst(readArticles().map(buildSummary)).slice(0, OFFERED);
  return offered;
}

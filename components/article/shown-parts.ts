import type { ArticleFile } from '@/lib/article/schema';

/** A part of a dashboard that an article may have nothing for. */
export type OptionalPart = 'charts' | 'checks' | 'derived' | 'others';

/** Which parts an article has something for: a heading over nothing would look as if something were missing. */
export function shownParts(file: Pick<ArticleFile, OptionalPart>): ReadonlySet<string> {
  const all: readonly OptionalPart[] = ['charts', 'checks', 'derived', 'others'];
  return new Set<string>(all.filter((part) => file[part].length > 0));
}

import { type Problem, shorten } from '../article/data-error';
import type { ArticleFile } from '../article/schema';

/** Every id of an article is its own: ids are addresses and stand in formulas. */
export function checkIds(file: ArticleFile): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const list of ['sentences', 'figures', 'derived', 'checks', 'charts'] as const) {
    for (const [index, { id }] of file[list].entries()) {
      const path = `${list}[${index}].id`;
      const taken = first.get(id);
      if (taken === undefined) first.set(id, path);
      else {
        const found = `${shorten(id)}, which is also ${taken}`;
        problems.push({ path, found, expected: 'an id of its own in the article' });
      }
    }
  }
  return problems;
}

/** @returns a problem where `id` is none of the `known` ones. @param what What it should be the id of. */
export function missing(path: string, id: string, known: readonly string[], what: string): Problem[] {
  if (known.includes(id)) return [];
  const expected = `the id of ${what} of this file: ${known.join(', ') || 'there are none'}`;
  return [{ path, found: shorten(id), expected }];
}

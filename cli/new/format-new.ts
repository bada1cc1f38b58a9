import type { Article } from '@/lib/checks/evaluated';
import { addressOf, articlePath, type Site } from '@/lib/paths';
import { formatArticle } from '../check-table';
import { count, wrap } from '../draft/draft-table';

/** Characters in a line of the table. */
const WIDTH = { least: 60, most: 120 };

/** What the checks come to, what is left to be judged, and where to look at it. */
export function formatNew(
  article: Article,
  path: string,
  leftOut: number,
  { columns, site }: { readonly columns: number | undefined; readonly site: Site },
): string {
  const width = Math.min(WIDTH.most, Math.max(WIDTH.least, columns ?? WIDTH.most));
  const left = article.file.draft ?? [];
  const missing = `${count(leftOut, 'number')} of the text could not be taken over; "npm run draft" names what it left out.`;
  return [
    formatArticle(article, width),
    `For a person to judge (${count(left.length, 'field')})`,
    '─'.repeat(width),
    ...left.flatMap(({ field, why }) => wrap(`${field}: ${why}`, width)),
    ...(leftOut > 0 ? wrap(missing, width) : []),
    '',
    `Written to ${path}. To look at it: npm start, then ${addressOf(site, articlePath(article.file.id))}`,
  ].join('\n');
}

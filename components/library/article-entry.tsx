import Link from 'next/link';
import { LIBRARY_WORDS } from '@/components/words';
import type { ArticleSummary } from '@/lib/exports/search-entry';
import { articlePath } from '@/lib/paths';

interface ArticleEntryProps {
  readonly article: ArticleSummary;
  /** What a search says of it besides. */
  readonly children?: React.ReactNode;
}

/** An article in a list: where it leads, who published it and when, and what its checks come to. */
export function ArticleEntry({ article, children }: ArticleEntryProps) {
  const { id, headline, publisher, published, figures, verdicts, isDraft } = article;
  return (
    <li className="article-entry">
      <Link href={articlePath(id)} prefetch={false} className="article-entry-link">
        {headline}
      </Link>
      <p className="facts">
        {publisher}, {published}. {LIBRARY_WORDS.figures(figures)}.{isDraft ? ` ${LIBRARY_WORDS.draft}` : null}
      </p>
      {verdicts.length === 0 ? null : (
        <ul className="verdict-counts" aria-label={LIBRARY_WORDS.verdicts}>
          {verdicts.map(({ mark, words }) => (
            <li key={mark}>
              <span aria-hidden="true">{mark}</span> {words}
            </li>
          ))}
        </ul>
      )}
      {children}
    </li>
  );
}

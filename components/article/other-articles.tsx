import Link from 'next/link';
import { ArticleEntry } from '@/components/library/article-entry';
import { ArticleSearch } from '@/components/library/article-search';
import { LIBRARY_WORDS, WORDS } from '@/components/words';
import type { Article } from '@/lib/checks/evaluated';
import type { ArticleSummary } from '@/lib/exports/search-entry';
import { buildSummary, newestFirst } from '@/lib/exports/search-index';
import { articlePath, linkTo, PARTS, searchPath, siteOf } from '@/lib/paths';
import { Section } from './section';

/** How many articles are listed with all that is said of each; the others are links. */
const NEWEST = 20;

/** The dashboards of other articles, below that of the default one, with a search over all; nothing where there are none. */
export function OtherArticles({ articles }: { readonly articles: readonly Article[] }) {
  if (articles.length === 0) return null;
  const all = newestFirst(articles.map(buildSummary));
  const rest = all.slice(NEWEST);
  return (
    <Section id={PARTS.articles} title={WORDS.citation.more} intro={LIBRARY_WORDS.intro}>
      <ArticleSearch index={linkTo(siteOf(process.env), searchPath())}>
        <ul>
          {all.slice(0, NEWEST).map((article) => (
            <ArticleEntry key={article.id} article={article} />
          ))}
        </ul>
        {rest.length === 0 ? null : <OlderArticles articles={rest} />}
      </ArticleSearch>
    </Section>
  );
}

/** What does not stand among the newest: the list is complete without a script, but folded and short. */
function OlderArticles({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  return (
    <details className="article-rest">
      <summary>{LIBRARY_WORDS.rest(articles.length)}</summary>
      <ul>
        {articles.map(({ id, headline, publisher, published }) => (
          <li key={id}>
            <Link href={articlePath(id)} prefetch={false}>
              {headline}
            </Link>{' '}
            {publisher}, {published}
          </li>
        ))}
      </ul>
    </details>
  );
}

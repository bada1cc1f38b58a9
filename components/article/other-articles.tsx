import Link from 'next/link';
import { ArticleEntry } from '@/components/library/article-entry';
import { ArticleSearch } from '@/components/library/article-search';
import { LIBRARY_WORDS, WORDS } from '@/components/words';
import type { Article } from '@/lib/checks/evaluated';
import { buildSummary, newestFirst } from '@/lib/exports/search-index';
import { articlesPath, linkTo, PARTS, searchPath, siteOf } from '@/lib/paths';
import { Section } from './section';

/** How many articles are listed; the others are on a page of their own, since every byte here is before the dashboard's. */
const NEWEST = 20;

/** The dashboards of other articles, below that of the default one, with a search over all; nothing where there are none. */
export function OtherArticles({ articles }: { readonly articles: readonly Article[] }) {
  if (articles.length === 0) return null;
  const all = newestFirst(articles.map(buildSummary));
  return (
    <Section id={PARTS.articles} title={WORDS.citation.more} intro={LIBRARY_WORDS.intro}>
      <ArticleSearch index={linkTo(siteOf(process.env), searchPath())}>
        <ul>
          {all.slice(0, NEWEST).map((article) => (
            <ArticleEntry key={article.id} article={article} />
          ))}
        </ul>
        {all.length > NEWEST ? (
          <p className="article-rest">
            <Link href={articlesPath()} prefetch={false}>
              {LIBRARY_WORDS.rest(all.length + 1)}
            </Link>
          </p>
        ) : null}
      </ArticleSearch>
    </Section>
  );
}

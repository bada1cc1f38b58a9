import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { LIBRARY_WORDS } from '@/components/words';
import type { ArticleSummary } from '@/lib/exports/search-entry';
import { articlePath, linkTo, PARTS, searchPath, siteOf } from '@/lib/paths';
import { ArticleEntry } from './article-entry';
import { ArticleSearch } from './article-search';

const words = LIBRARY_WORDS.all;

/** How many are listed with all that is said of each. */
const NEWEST = 50;

/** Every article, the newest first, with a search; complete without a script. */
export function ArticlesPage({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const older = articles.slice(NEWEST);
  return (
    <>
      <SiteHeader />
      <main className="page all-articles" id={PARTS.main}>
        <h1 className="headline">{words.title}</h1>
        <p className="lede">{words.lede}</p>
        <div className="article-lists">
          <ArticleSearch index={linkTo(siteOf(process.env), searchPath())}>
            <ul>
              {articles.slice(0, NEWEST).map((article) => (
                <ArticleEntry key={article.id} article={article} />
              ))}
            </ul>
            {older.length === 0 ? null : <OlderArticles articles={older} />}
          </ArticleSearch>
        </div>
      </main>
      <SiteFooter />
    </>
  );
}

/** What does not stand among the newest, in a line each: the page stays light with a thousand. */
function OlderArticles({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  return (
    <>
      <h2 className="older-title">{words.older(articles.length)}</h2>
      <ul className="older-articles">
        {articles.map(({ id, headline, publisher, published }) => (
          <li key={id}>
            <a href={linkTo(siteOf(process.env), articlePath(id))}>{headline}</a> {publisher}, {published}
          </li>
        ))}
      </ul>
    </>
  );
}

import Link from 'next/link';
import { Section } from '@/components/article/section';
import { ArticleEntry } from '@/components/library/article-entry';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { WORDS } from '@/components/words';
import { buildSummary, newestFirst } from '@/lib/exports/search-index';
import { readArticles } from '@/lib/library/library';
import { homePath, PARTS } from '@/lib/paths';

export const metadata = { title: WORDS.notFound.title };

/** How many dashboards are offered to somebody who has lost the way. */
const OFFERED = 8;

export default function NotFound() {
  const articles = newestFirst(readArticles().map(buildSummary)).slice(0, OFFERED);
  return (
    <>
      <SiteHeader />
      <main className="page" id={PARTS.main}>
        <h1 className="headline">{WORDS.notFound.title}</h1>
        <p className="lede">{WORDS.notFound.text}</p>
        <p className="lede">
          <Link href={homePath()}>{WORDS.site.toDashboard}</Link>
        </p>
        <Section id={PARTS.articles} title={WORDS.notFound.articles}>
          <ul>
            {articles.map((article) => (
              <ArticleEntry key={article.id} article={article} />
            ))}
          </ul>
        </Section>
      </main>
      <SiteFooter />
    </>
  );
}

import Link from 'next/link';
import { Section } from '@/components/article/section';
import { ArticleEntry } from '@/components/library/article-entry';
import { offeredArticles } from '@/components/library/offered-articles';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { LIBRARY_WORDS, WORDS } from '@/components/words';
import { articlesPath, homePath, PARTS } from '@/lib/paths';

export const metadata = { title: WORDS.notFound.title };

export default function NotFound() {
  return (
    <>
      <SiteHeader />
      <main className="page" id={PARTS.main}>
        <h1 className="headline">{WORDS.notFound.title}</h1>
        <p className="lede">{WORDS.notFound.text}</p>
        <p className="lede">
          <Link href={homePath()} prefetch={false}>
            {WORDS.site.toDashboard}
          </Link>
        </p>
        <Section id={PARTS.articles} title={WORDS.notFound.articles}>
          <ul>
            {offeredArticles().map((article) => (
              <ArticleEntry key={article.id} article={article} />
            ))}
          </ul>
          <p className="article-rest">
            <Link href={articlesPath()} prefetch={false}>
              {LIBRARY_WORDS.all.title}
            </Link>
          </p>
        </Section>
      </main>
      <SiteFooter />
    </>
  );
}

import type { Metadata } from 'next';
import { ArticlesPage } from '@/components/library/articles-page';
import { LIBRARY_WORDS } from '@/components/words';
import { buildSummary, newestFirst } from '@/lib/exports/search-index';
import { readArticles } from '@/lib/library/library';
import { articlesPath } from '@/lib/paths';

export const metadata: Metadata = {
  title: LIBRARY_WORDS.all.title,
  description: LIBRARY_WORDS.all.lede,
  alternates: { canonical: articlesPath() },
};

const Page = () => <ArticlesPage articles={newestFirst(readArticles().map(buildSummary))} />;
export default Page;

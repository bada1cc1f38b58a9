import { notFound } from 'next/navigation';
import { articleMetadata } from '@/components/article/article-metadata';
import { Dashboard } from '@/components/article/dashboard';
import { findArticle, readArticles } from '@/lib/library/library';

interface Props {
  readonly params: Promise<{ readonly article: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () => readArticles().map(({ file }) => ({ article: file.id }));

export async function generateMetadata({ params }: Props) {
  const article = findArticle((await params).article);
  return article === null ? {} : articleMetadata(article);
}

export default async function ArticlePage({ params }: Props) {
  const article = findArticle((await params).article);
  if (article === null) notFound();
  return <Dashboard article={article} />;
}

import { notFound } from 'next/navigation';
import { ArticleChartPage } from '@/components/chart-page/article-chart-page';
import { chartMetadata } from '@/components/chart-page/chart-metadata';

import { readArticles } from '@/lib/library/library';
import { chartsOf, findChart } from '@/lib/library/list-charts';

interface Props {
  readonly params: Promise<{ readonly article: string; readonly chart: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () =>
  readArticles().flatMap((article) => chartsOf(article).map(({ id }) => ({ article: article.file.id, chart: id })));

export async function generateMetadata({ params }: Props) {
  const { article, chart } = await params;
  const found = findChart(article, chart);
  return found === null ? {} : chartMetadata(found.chart);
}

export default async function Page({ params }: Props) {
  const { article, chart } = await params;
  const found = findChart(article, chart);
  if (found === null) notFound();
  return <ArticleChartPage {...found} />;
}

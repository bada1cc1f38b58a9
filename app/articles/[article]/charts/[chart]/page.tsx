import { notFound } from 'next/navigation';
import { chartMetadata } from '@/components/chart-page/chart-metadata';
import { ChartPage } from '@/components/chart-page/chart-page';
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
  return <ChartPage {...found} />;
}

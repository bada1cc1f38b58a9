import { SentenceList } from '@/components/article/sentence-list';
import { type Chart, rowsOf } from '@/lib/charts/chart';
import type { Article } from '@/lib/checks/evaluated';
import { buildProse, plainText } from '@/lib/checks/rich-text';
import { buildCitations } from '@/lib/exports/citations';
import { citationKey } from '@/lib/exports/csl-item';
import { buildDataset } from '@/lib/exports/json-ld';
import { chartsOf } from '@/lib/library/list-charts';
import { articlePath, linkTo, siteOf } from '@/lib/paths';
import { ChartChecks } from './chart-checks';
import { ChartPage } from './chart-page';

interface ArticleChartPageProps {
  readonly article: Article;
  readonly chart: Chart;
}

/** A chart of an article, with the article's sentences behind it and the checks of its figures. */
export function ArticleChartPage({ article, chart }: ArticleChartPageProps) {
  const { file, digest } = article;
  const site = siteOf(process.env);
  const dashboard = linkTo(site, articlePath(file.id));
  const sentences = rowsOf(chart).flatMap(({ value }) => value.sentences);
  return (
    <ChartPage
      chart={chart}
      of={{ title: plainText(buildProse(article, file.headline)), file, digest }}
      kind="article"
      sentences={<SentenceList article={article} only={sentences} dashboard={dashboard} />}
      checks={<ChartChecks article={article} chart={chart} page={dashboard} />}
      citations={buildCitations(article, chart, site)}
      citationKey={citationKey(file.id, chart.id)}
      others={chartsOf(article).filter(({ id }) => id !== chart.id)}
      dataset={buildDataset(article, chart, site)}
    />
  );
}

import type { Chart } from '@/lib/charts/chart';
import type { Article } from '@/lib/checks/evaluated';
import { citationKey } from '@/lib/exports/csl-item';
import type { Site } from '@/lib/paths';
import { ChartSnippets } from './chart-snippets';

interface ChartEmbedsProps {
  readonly article: Article;
  readonly chart: Chart;
  readonly site: Site;
}

/** The ways to embed a chart of an article. */
export const ChartEmbeds = ({ article, chart, site }: ChartEmbedsProps) => (
  <ChartSnippets chart={chart} citationKey={citationKey(article.file.id, chart.id)} site={site} />
);

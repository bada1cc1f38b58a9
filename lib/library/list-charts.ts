import { buildChart, buildCheckChart } from '../charts/build-chart';
import type { RowsChart } from '../charts/chart';
import type { Article } from '../checks/evaluated';
import { findArticle, readArticles } from './library';

/** A chart to be drawn, with the article it belongs to. */
export interface ListedChart {
  readonly article: string;
  readonly chart: RowsChart;
}

/** Every chart of an article: those of its data, then one for each check whose sides can be computed. */
export function chartsOf(article: Article): readonly RowsChart[] {
  const own = article.file.charts.map((data) => buildChart(article, data));
  const ofChecks = article.checks.flatMap((check) => buildCheckChart(article, check) ?? []);
  return [...own, ...ofChecks];
}

/** Every chart of every article. @throws {DataError} when a data file is wrong. */
export function listCharts(root?: string): readonly ListedChart[] {
  return readArticles(root).flatMap((article) =>
    chartsOf(article).map((chart) => ({ article: article.file.id, chart })),
  );
}

/** A chart with its article, reading that article alone; null where there is none. @throws {DataError} for a wrong file. */
export function findChart(
  articleId: string,
  chartId: string,
  root?: string,
): { readonly article: Article; readonly chart: RowsChart } | null {
  const article = findArticle(articleId, root);
  const chart = article === null ? undefined : chartsOf(article).find(({ id }) => id === chartId);
  return article === null || chart === undefined ? null : { article, chart };
}

import type { Article } from '../checks/evaluated';
import { chartsOf } from '../library/list-charts';
import type { Site } from '../paths';
import { buildArticleJson } from './article-json';
import { buildChartJson } from './chart-json';
import { buildAllCitations } from './citations';
import { buildDataPackage } from './data-package';
import { buildOwnerFiles, type Pictures, picturesOf } from './owner-files';
import { buildPackageFiles } from './package-files';
import { formatReadme } from './readme-text';
import { formatReport } from './report';
import type { SiteFile } from './site-file';

/**
 * Every file of an article and its charts, each at its address. The same input gives the same bytes.
 * @throws {Error} where a chart of the article has no pictures.
 */
export function buildArticleFiles(article: Article, pictures: Pictures, site: Site): readonly SiteFile[] {
  const { id } = article.file;
  const charts = chartsOf(article);
  const resources = buildPackageFiles(article, charts, (chart) => picturesOf(pictures, id, chart).svg);
  return buildOwnerFiles({
    owner: id,
    charts,
    pictures,
    resources,
    dataPackage: buildDataPackage(article, resources, site),
    citations: buildAllCitations(article, charts, site),
    whole: buildArticleJson(article, site),
    wholeName: 'article.json',
    chartJson: (chart) => buildChartJson(article, chart, site),
    report: formatReport(article, charts, site),
    readme: formatReadme(article),
  });
}

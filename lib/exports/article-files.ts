import { strToU8 } from 'fflate';
import type { Article } from '../checks/evaluated';
import { chartsOf } from '../library/list-charts';
import { articleFilePath, chartFilePath, packagePath, type Site } from '../paths';
import { buildArticleJson } from './article-json';
import { buildChartJson } from './chart-json';
import { buildAllCitations } from './citations';
import { buildDataPackage } from './data-package';
import { formatJson } from './number-json';
import { buildPackageFiles, chartFile } from './package-files';
import { formatReport } from './report';
import { buildReportPack } from './report-pack';

/** The pictures of a chart: SVG markup, PNG for screens (2×) and for print (300 dpi at 16 cm). */
export interface ChartPictures {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly printPng: Uint8Array;
}

/** A file of the site. `path` is without the base path, as lib/paths spells it. */
export interface SiteFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/**
 * Every file of an article and its charts, each at its address: the charts' .svg, .png, .csv and .json, the data package
 * with its tables, citations, the article's .json and its report pack. The same input gives the same bytes.
 * @param pictures By id of chart. @throws {Error} where a chart of the article has none.
 */
export function buildArticleFiles(
  article: Article,
  pictures: ReadonlyMap<string, ChartPictures>,
  site: Site,
): readonly SiteFile[] {
  const { id } = article.file;
  const charts = chartsOf(article);
  const picturesOf = (chart: string): ChartPictures => {
    const found = pictures.get(chart);
    if (found === undefined) throw new Error(`no pictures of the chart “${chart}” of ${id}`);
    return found;
  };
  const tables = buildPackageFiles(article, charts, (chart) => picturesOf(chart).svg);
  const citations = buildAllCitations(article, charts, site);
  const articleJson = strToU8(formatJson(buildArticleJson(article, site)));
  /** What has the same path beside the article's address and in the pack. */
  const shared = new Map<string, Uint8Array>([
    ['datapackage.json', strToU8(formatJson(buildDataPackage(article, tables, site)))],
    ...tables.map(({ path, bytes }) => [path, bytes] as const),
    ...charts.map(({ id: chart }) => [chartFile(chart, '.png'), picturesOf(chart).png] as const),
    ['citations.bib', strToU8(citations.bibtex)],
    ['citations.ris', strToU8(citations.ris)],
    ['citations.csl.json', strToU8(citations.cslJson)],
    ['citations.txt', strToU8(citations.text)],
  ]);
  const pack = buildReportPack(
    article,
    new Map([
      ...shared,
      ...charts.map(({ id: chart }) => [chartFile(chart, '-print.png'), picturesOf(chart).printPng] as const),
      ['article.json', articleJson],
      ['report.md', strToU8(formatReport(article, charts, site))],
    ]),
  );
  return [
    ...[...shared].map(([path, bytes]) => siteFile(packagePath(id, path), bytes)),
    ...charts.map((chart) =>
      siteFile(chartFilePath(id, chart.id, 'json'), strToU8(formatJson(buildChartJson(article, chart, site)))),
    ),
    siteFile(articleFilePath(id, 'json'), articleJson),
    siteFile(articleFilePath(id, 'zip'), pack),
  ];
}

/** By the end of the name; the longer of two first. */
const MEDIA_TYPES: readonly (readonly [ending: string, mediaType: string])[] = [
  ['.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['.json', 'application/json'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.zip', 'application/zip'],
];

/** A file with its media type, which its ending tells. */
export function siteFile(path: string, bytes: Uint8Array): SiteFile {
  const [, mediaType = 'application/octet-stream'] = MEDIA_TYPES.find(([ending]) => path.endsWith(ending)) ?? [];
  return { path, bytes, mediaType };
}

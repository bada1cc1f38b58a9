import { strToU8 } from 'fflate';
import type { Article } from '../checks/evaluated';
import { chartsOf } from '../library/list-charts';
import { chartFilePath, packagePath, type Site } from '../paths';
import { buildAllCitations } from './citations';

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
 * Every file of an article and its charts. The same input gives the same bytes.
 * @param pictures By id of chart, one for each chart of the article.
 */
export function buildArticleFiles(
  article: Article,
  pictures: ReadonlyMap<string, ChartPictures>,
  site: Site,
): readonly SiteFile[] {
  const { id } = article.file;
  const charts = chartsOf(article);
  const citations = buildAllCitations(article, charts, site);
  return [
    ...charts.flatMap((chart): readonly SiteFile[] => {
      const files = pictures.get(chart.id);
      if (files === undefined) throw new Error(`no pictures of the chart “${chart.id}” of ${id}`);
      return [
        { path: chartFilePath(id, chart.id, 'svg'), bytes: strToU8(files.svg), mediaType: 'image/svg+xml' },
        { path: chartFilePath(id, chart.id, 'png'), bytes: files.png, mediaType: 'image/png' },
      ];
    }),
    {
      path: packagePath(id, 'citations.bib'),
      bytes: strToU8(citations.bibtex),
      mediaType: 'application/x-bibtex; charset=utf-8',
    },
  ];
}

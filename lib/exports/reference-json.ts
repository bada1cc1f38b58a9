import type { Chart } from '../charts/chart';
import type { Article } from '../checks/evaluated';
import type { Site } from '../paths';
import { formatArticleCitation, formatChartCitation, formatsOf } from './citations';
import { buildArticleItem, buildChartItem, type CslItem } from './csl-item';

/** One reference in JSON, in every format. */
export interface ReferenceJson {
  /** In BibTeX and pandoc. */
  readonly key: string;
  readonly text: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: CslItem;
}

export const articleReference = (article: Article): ReferenceJson =>
  referenceJson(buildArticleItem(article), formatArticleCitation(article));

export const chartReference = (article: Article, chart: Chart, site: Site): ReferenceJson =>
  referenceJson(buildChartItem(article, chart, site), formatChartCitation(article, chart, site));

function referenceJson(csl: CslItem, text: string): ReferenceJson {
  const { bibtex, ris } = formatsOf([csl]);
  return { key: csl.id, text, bibtex, ris, csl };
}

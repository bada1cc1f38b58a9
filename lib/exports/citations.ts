import type { Chart } from '../charts/chart';
import { formatDay } from '../charts/dates';
import type { Article } from '../checks/evaluated';
import { addressOf, chartPath, type Site } from '../paths';
import { formatBibtex } from './bibtex';
import { buildArticleItem, buildChartItem, type CitedArticle, type CslItem } from './csl-item';
import { citationOf } from './figure-rows';
import { endedSentence, oneLine } from './one-line';
import { formatRis } from './ris';

/** References in every format, in one order: of an article's charts the article first. Every text ends with a line break. */
export interface Citations {
  /** One line for each reference. */
  readonly text: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly cslJson: string;
}

/** The article, and behind it one of its charts. @param chart null for the article alone. */
export function buildCitations(article: Article, chart: Chart | null, site: Site): Citations {
  return buildAllCitations(article, chart === null ? [] : [chart], site);
}

/** The article, and behind it charts of it in the order given. */
export function buildAllCitations(article: Article, charts: readonly Chart[], site: Site): Citations {
  const items = [buildArticleItem(article), ...charts.map((chart) => buildChartItem(article, chart, site))];
  const lines = [formatArticleCitation(article), ...charts.map((chart) => formatChartCitation(article, chart, site))];
  return { text: lines.map((line) => `${line}\n`).join(''), ...formatsOf(items) };
}

/** References in the formats that programs read. */
export const formatsOf = (items: readonly CslItem[]): Omit<Citations, 'text'> => ({
  bibtex: formatBibtex(items),
  ris: formatRis(items),
  cslJson: `${JSON.stringify(items, null, 2)}\n`,
});

/** "Hasan Ali, “…”, The Christian Science Monitor, week of 5 October 2023 (date inferred)." */
export const formatArticleCitation = ({ file }: CitedArticle): string =>
  oneLine(endedSentence(citationOf(file.article)));

/** "Headcount, “…” (chart), data 1.1.0 of 24 November 2026, a41f9c, https://…. Drawn from: …" */
export function formatChartCitation(article: Article, chart: Chart, site: Site): string {
  const { file, digest } = article;
  const parts = [
    'Headcount',
    `“${chart.title}” (chart)`,
    `data ${file.version} of ${formatDay(file.dataDate)}`,
    digest,
    addressOf(site, chartPath(file.id, chart.id)),
  ];
  return oneLine(`${parts.filter((part) => part !== '').join(', ')}. Drawn from: ${formatArticleCitation(article)}`);
}

import { type Chart, type ChartKind, textOf } from '../charts/chart';
import type { Article } from '../checks/evaluated';
import type { Site } from '../paths';
import { type ArticleAddresses, articleAddresses, type ChartAddresses, chartAddresses } from './addresses';
import { altTextOf } from './alt-text';
import { type ArticleRecord, buildArticleRecord } from './article-record';
import { chartNumbers, figuresBehind } from './chart-numbers';
import { buildCheckRecord, type CheckRecord } from './check-record';
import { computedOfDerived, computedOfSide } from './computed';
import { buildComputedRecord, type ComputedRecord } from './computed-record';
import { buildFigureRecord, type FigureRecord } from './figure-record';
import { buildQuoteRecord, type QuoteRecord } from './quote-record';
import { articleReference, chartReference, type ReferenceJson } from './reference-json';

/** A chart with all that is behind it: what `/articles/<article>/charts/<chart>.json` holds. */
export interface ChartJson extends ArticleRecord {
  /** The chart's id; the article's is `article.id`. */
  readonly id: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  /** What a hatched part rests on; null where nothing is hatched. */
  readonly hatched: string | null;
  readonly altText: string;
  readonly source: string;
  /** Ids of figures and computed numbers in the order of the chart's CSV. */
  readonly rows: readonly string[];
  /** The figures behind the chart, drawn or computed with, in the order of the article. */
  readonly figures: readonly FigureRecord[];
  readonly derived: readonly ComputedRecord[];
  /** Every check that one of these figures is in. */
  readonly checks: readonly CheckRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly citations: { readonly article: ReferenceJson; readonly chart: ReferenceJson };
  readonly addresses: ChartAddresses & ArticleAddresses;
}

/** Everything a chart says and rests on. The same article, chart and site give the same keys in the same order. */
export function buildChartJson(article: Article, chart: Chart, site: Site): ChartJson {
  const { file } = article;
  const figures = figuresBehind(article, chart);
  const numbers = chartNumbers(article, chart);
  return {
    id: chart.id,
    kind: chart.kind,
    title: chart.title,
    subtitle: chart.subtitle,
    description: chart.description,
    hatched: chart.kind === 'parts' ? textOf(chart.note) : null,
    altText: altTextOf(chart),
    source: chart.source,
    rows: numbers.map(({ id }) => id),
    figures: figures.map(buildFigureRecord),
    derived: numbers.flatMap((number) => {
      if (number.type === 'figure') return [];
      const isSide = number.type === 'side';
      const computed = isSide
        ? computedOfSide(number.check, number.side, number.name)
        : computedOfDerived(number.derived);
      return [buildComputedRecord(article, computed)];
    }),
    checks: article.checks
      .filter((check) => check.figures.some((figure) => figures.includes(figure)))
      .map((check) => buildCheckRecord(article, check)),
    quotes: file.sentences
      .filter((sentence) => figures.some((figure) => figure.sentence === sentence))
      .map((sentence) => buildQuoteRecord(article, sentence, site)),
    citations: { article: articleReference(article), chart: chartReference(article, chart, site) },
    ...buildArticleRecord(article),
    addresses: { ...chartAddresses(chart, site), ...articleAddresses(file.id, site) },
  };
}

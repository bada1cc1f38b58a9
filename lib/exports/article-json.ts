import type { ArticleFile } from '../article/schema';
import type { ChartKind } from '../charts/chart';
import type { Article } from '../checks/evaluated';
import { buildProse, plainText } from '../checks/rich-text';
import { chartsOf } from '../library/list-charts';
import type { Site } from '../paths';
import { type ArticleAddresses, articleAddresses, type ChartAddresses, chartAddresses } from './addresses';
import { altTextOf } from './alt-text';
import { type ArticleRecord, buildArticleRecord } from './article-record';
import { buildCheckRecord, type CheckRecord } from './check-record';
import { computedOfDerived } from './computed';
import { buildComputedRecord, type ComputedRecord } from './computed-record';
import { buildFigureRecord, type FigureRecord } from './figure-record';
import { buildQuoteRecord, type QuoteRecord } from './quote-record';
import { articleReference, type ReferenceJson } from './reference-json';

/** A chart in the list of its article. */
export interface ListedChartJson extends ChartAddresses {
  readonly id: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly description: string;
  readonly altText: string;
}

/** An article with all that follows from it: what `/articles/<article>.json` holds. */
export interface ArticleJson extends ArticleRecord {
  readonly id: string;
  readonly headline: string;
  readonly lede: string;
  readonly finding: string | null;
  readonly sentences: readonly QuoteRecord[];
  readonly figures: readonly FigureRecord[];
  /** The quantities that are no figures, and why not. */
  readonly others: ArticleFile['others'];
  readonly derived: readonly ComputedRecord[];
  readonly checks: readonly CheckRecord[];
  readonly charts: readonly ListedChartJson[];
  readonly citations: { readonly article: ReferenceJson };
  readonly addresses: ArticleAddresses;
}

/** Everything of an article as one value. The same article and site give the same keys in the same order. */
export function buildArticleJson(article: Article, site: Site): ArticleJson {
  const { file } = article;
  const prose = (text: string): string => plainText(buildProse(article, text));
  return {
    id: file.id,
    headline: prose(file.headline),
    lede: prose(file.lede),
    finding: file.finding === null ? null : prose(file.finding),
    ...buildArticleRecord(article),
    sentences: file.sentences.map((sentence) => buildQuoteRecord(article, sentence, site)),
    figures: [...article.figures.values()].map(buildFigureRecord),
    others: file.others,
    derived: [...article.derived.values()].map((one) => buildComputedRecord(article, computedOfDerived(one))),
    checks: article.checks.map((check) => buildCheckRecord(article, check)),
    charts: chartsOf(article).map((chart) => ({
      id: chart.id,
      kind: chart.kind,
      title: chart.title,
      description: chart.description,
      altText: altTextOf(chart),
      ...chartAddresses(chart, site),
    })),
    citations: { article: articleReference(article) },
    addresses: articleAddresses(file.id, site),
  };
}

import type { Bibliography } from '../article/schema';
import { type Chart, rowsOf } from '../charts/chart';
import type { Article, Figure } from '../checks/evaluated';
import { hedgeOf, numeralOf } from '../checks/rich-text';
import { addressOf, articlePath, CHART_FILES, chartFilePath, chartPath, homePath, type Site } from '../paths';
import { LICENCE } from './licence';
import { figureValues, valueCells } from './value-cells';

export type Json = Readonly<Record<string, unknown>>;

/** Google asks for descriptions of 50 to 5,000 characters ("Dataset structured data"). */
const LONGEST_DESCRIPTION = 5000;
const MEDIA_TYPES = { svg: 'image/svg+xml', png: 'image/png', csv: 'text/csv', json: 'application/json' } as const;

/** What catalogues are told of a chart besides what all charts have in common. */
export interface DatasetParts {
  readonly version: string;
  readonly dataDate: string;
  readonly digest: string;
  /** Absolute address of the page that the chart belongs to. */
  readonly isPartOf: string;
  readonly isBasedOn: Json | readonly Json[];
  readonly variableMeasured: readonly Json[];
  readonly [more: string]: unknown;
}

/**
 * An article's chart as a schema.org Dataset: each figure is an Observation with its range, held up by the Quotation that
 * it was read from. No ClaimReview: that rates truth, and a verdict of ours does not.
 */
export function buildDataset(article: Article, chart: Chart, site: Site): Json {
  const { file, digest } = article;
  return describeDataset(chart, site, {
    version: file.version,
    dataDate: file.dataDate,
    digest,
    isPartOf: addressOf(site, articlePath(file.id)),
    isBasedOn: newsArticle(file.article),
    variableMeasured: figuresOf(article, chart).map((figure) => observation(figure, file.article)),
  });
}

/** The same for any chart. */
export function describeDataset(chart: Chart, site: Site, parts: DatasetParts): Json {
  const { version, dataDate, digest, ...rest } = parts;
  const page = addressOf(site, chartPath(chart.article, chart.id));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': page,
    name: chart.title,
    description: chart.description.slice(0, LONGEST_DESCRIPTION),
    url: page,
    identifier: `${chart.article}/${chart.id}@${digest}`,
    version,
    dateModified: dataDate,
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: LICENCE.address,
    creator: { '@type': 'Organization', name: 'Headcount', url: addressOf(site, homePath()) },
    includedInDataCatalog: { '@type': 'DataCatalog', name: 'Headcount', url: addressOf(site, homePath()) },
    ...rest,
    distribution: CHART_FILES.map((ending) => ({
      '@type': 'DataDownload',
      encodingFormat: MEDIA_TYPES[ending],
      contentUrl: addressOf(site, chartFilePath(chart.article, chart.id, ending)),
    })),
  };
}

/** The figures that a chart draws, itself or in a derived number, each once. */
export function figuresOf(article: Article, chart: Chart): readonly Figure[] {
  const ids = new Set(rowsOf(chart).flatMap(({ value }) => value.figures ?? []));
  return [...article.figures.values()].filter(({ data }) => ids.has(data.id));
}

function observation(figure: Figure, bibliography: Bibliography): Json {
  const { label, places, period, saidBy } = figure.data;
  return {
    ...measuredOf(figure),
    name: label,
    observationDate: period.to,
    observationAbout: places.map(placeOf),
    subjectOf: {
      '@type': 'Quotation',
      text: figure.sentence.quote,
      creator: saidBy.voice === 'named' ? organisation(saidBy.who) : undefined,
      isPartOf: newsArticle(bibliography),
    },
  };
}

/** A number with the range that its hedge allows. */
export function measuredOf(figure: Figure): Json {
  const cells = valueCells(figureValues(figure), figure.style);
  const number = (text: string): number | undefined => (text === '' ? undefined : Number(text));
  return {
    '@type': ['PropertyValue', 'Observation'],
    value: number(cells.nominal),
    minValue: number(cells.hedge_low),
    maxValue: number(cells.hedge_high),
    unitText: figure.data.unit,
    description: [hedgeOf(figure) ?? '', numeralOf(figure)].filter((part) => part !== '').join(' '),
  };
}

export const placeOf = (name: string): Json => ({ '@type': 'Place', name });
export const organisation = (name: string): Json => ({ '@type': 'Organization', name });

export function newsArticle({ title, publisher, authors, published, language, url }: Bibliography): Json {
  return {
    '@type': 'NewsArticle',
    headline: title,
    author: authors.map(({ name }) => ({ '@type': 'Person', name })),
    publisher: organisation(publisher),
    datePublished: published.date,
    inLanguage: language,
    url: url ?? undefined,
  };
}

/** JSON for a script element: no text in it can end the element. */
export const formatJsonLd = (data: Json): string => JSON.stringify(data).replaceAll('<', '\\u003c');

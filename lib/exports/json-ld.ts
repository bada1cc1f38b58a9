import type { Bibliography } from '../article/schema';
import { type Chart, rowsOf } from '../charts/chart';
import type { Article, Figure } from '../checks/evaluated';
import { addressOf, articlePath, CHART_FILES, chartFilePath, chartPath, homePath, type Site } from '../paths';
import { buildFigureRow } from './figure-rows';
import { LICENCE } from './licence';

type Json = Readonly<Record<string, unknown>>;

/** Google asks for descriptions of 50 to 5,000 characters ("Dataset structured data"). */
const LONGEST_DESCRIPTION = 5000;
const MEDIA_TYPES = { svg: 'image/svg+xml', png: 'image/png', csv: 'text/csv', json: 'application/json' } as const;

/**
 * A chart as a schema.org Dataset: each figure is an Observation with its range, held up by the Quotation that it was
 * read from. No ClaimReview: that rates truth, and a verdict of ours does not.
 */
export function buildDataset(article: Article, chart: Chart, site: Site): Json {
  const { file, digest } = article;
  const page = addressOf(site, chartPath(file.id, chart.id));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': page,
    name: chart.title,
    description: chart.description.slice(0, LONGEST_DESCRIPTION),
    url: page,
    identifier: `${file.id}/${chart.id}@${digest}`,
    version: file.version,
    dateModified: file.dataDate,
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: LICENCE.address,
    creator: { '@type': 'Organization', name: 'Headcount', url: addressOf(site, homePath()) },
    includedInDataCatalog: { '@type': 'DataCatalog', name: 'Headcount', url: addressOf(site, homePath()) },
    isPartOf: addressOf(site, articlePath(file.id)),
    isBasedOn: newsArticle(file.article),
    distribution: CHART_FILES.map((ending) => ({
      '@type': 'DataDownload',
      encodingFormat: MEDIA_TYPES[ending],
      contentUrl: addressOf(site, chartFilePath(file.id, chart.id, ending)),
    })),
    variableMeasured: figuresOf(article, chart).map((figure) => observation(figure, file.article)),
  };
}

/** The figures that a chart draws, itself or in a derived number, each once. */
export function figuresOf(article: Article, chart: Chart): readonly Figure[] {
  const ids = new Set(rowsOf(chart).flatMap(({ value }) => value.figures ?? []));
  return [...article.figures.values()].filter(({ data }) => ids.has(data.id));
}

function observation(figure: Figure, bibliography: Bibliography): Json {
  const row = buildFigureRow(figure, bibliography);
  const { label, unit, places, period, saidBy } = figure.data;
  const number = (text: string): number | undefined => (text === '' ? undefined : Number(text));
  return {
    '@type': ['PropertyValue', 'Observation'],
    name: label,
    value: number(row.nominal),
    minValue: number(row.hedge_low),
    maxValue: number(row.hedge_high),
    unitText: unit,
    description: [row.hedge, row.printed].filter((part) => part !== '').join(' '),
    observationDate: period.to,
    observationAbout: places.map((name) => ({ '@type': 'Place', name })),
    subjectOf: {
      '@type': 'Quotation',
      text: figure.sentence.quote,
      creator: saidBy.voice === 'named' ? { '@type': 'Organization', name: saidBy.who } : undefined,
      isPartOf: newsArticle(bibliography),
    },
  };
}

function newsArticle({ title, publisher, authors, published, language, url }: Bibliography): Json {
  return {
    '@type': 'NewsArticle',
    headline: title,
    author: authors.map(({ name }) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: published.date,
    inLanguage: language,
    url: url ?? undefined,
  };
}

/** JSON for a script element: no text in it can end the element. */
export const formatJsonLd = (data: Json): string => JSON.stringify(data).replaceAll('<', '\\u003c');

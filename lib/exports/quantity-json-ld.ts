import type { Chart, SeriesChart } from '../charts/chart';
import { addressOf, quantityPath, type Site } from '../paths';
import { claimedValues } from '../quantities/build-series-claims';
import type { Quantity, Value } from '../quantities/quantity';
import type { SeriesFile } from '../quantities/series-schema';
import { describeDataset, type Json, measuredOf, newsArticle, organisation, placeOf } from './json-ld';

/**
 * A quantity's chart as a schema.org Dataset: each source's value is an Observation, held up by the Quotation of its
 * clause; a time line is a variable for each place, over its years.
 */
export function buildQuantityDataset(quantity: Quantity, chart: Chart, site: Site): Json {
  const { file, digest, series } = quantity;
  const values = chart.kind === 'series' ? claimedValues(quantity) : quantity.values;
  return describeDataset(chart, site, {
    version: file.version,
    dataDate: file.dataDate,
    digest,
    isPartOf: addressOf(site, quantityPath(file.id)),
    isBasedOn: [
      ...(chart.kind === 'series' && series !== null ? [seriesDataset(series)] : []),
      ...values.map(workOf).filter((work) => work !== null),
    ],
    variableMeasured: [
      ...(chart.kind === 'series' && series !== null ? lineVariables(chart, series) : []),
      ...values.map((value) => observation(value, file.title)),
    ],
    ...(chart.kind === 'series' ? { temporalCoverage: coverageOf(chart) } : {}),
  });
}

function observation({ data, figure, scope, source }: Value, name: string): Json {
  return {
    ...measuredOf(figure),
    name,
    observationDate: scope.period.to,
    observationAbout: scope.places.map(placeOf),
    measuredProperty: scope.population,
    subjectOf:
      source.quote === null
        ? undefined
        : {
            '@type': 'Quotation',
            text: source.quote,
            // Of an article, only a speaker that it names.
            creator: data.from === 'article' && source.reportedBy === null ? undefined : organisation(source.who),
            isPartOf: workOf({ data, source }),
          },
  };
}

/** Where a value was read; null for a table, which is the series, and for a sum. */
function workOf({ data, source }: Pick<Value, 'data' | 'source'>): Json | null {
  if (source.article !== null) return newsArticle(source.article.bibliography);
  if (data.from !== 'clause') return null;
  const { saidBy, reportedBy, published, url } = data;
  return { '@type': 'CreativeWork', publisher: organisation(reportedBy ?? saidBy), datePublished: published, url };
}

function seriesDataset({ source }: SeriesFile): Json {
  return {
    '@type': 'Dataset',
    name: source.name,
    description: source.credit,
    url: source.url,
    license: source.licence.url,
    creator: organisation(source.publisher),
  };
}

/** A place that the release does not count has no line to measure. */
const lineVariables = ({ lines }: SeriesChart, series: SeriesFile): readonly Json[] =>
  series.places.flatMap(({ id, name }) => {
    const counts = lines.filter((line) => line.id === id).flatMap(({ points }) => points.map(({ value }) => value));
    if (counts.length === 0) return [];
    return [
      {
        '@type': 'PropertyValue',
        name: `${series.population}, ${name}`,
        unitText: series.unit,
        minValue: Math.min(...counts),
        maxValue: Math.max(...counts),
      },
    ];
  });

/** "1979/2025", as ISO 8601 has intervals. */
function coverageOf({ lines }: SeriesChart): string {
  const years = lines.flatMap(({ points }) => points.map(({ year }) => year));
  return `${Math.min(...years)}/${Math.max(...years)}`;
}

import type { Chart } from '../charts/chart';
import { plainText } from '../checks/rich-text';
import { addressOf, ownerFilePath, packagePath, quantityPath, type Site } from '../paths';
import { buildAgreement } from '../quantities/agreement';
import { ownerOf } from '../quantities/build-forest-chart';
import { chartsOfQuantity } from '../quantities/list-charts';
import { buildSeriesNotes, plainNotes } from '../quantities/notes';
import type { Quantity, Value } from '../quantities/quantity';
import { isComparable } from '../quantities/scopes';
import { countsOf, newestOf } from '../quantities/series-counts';
import type { SeriesFile } from '../quantities/series-schema';
import { otherSources } from '../quantities/series-sources';
import { agreementWords, pairWords } from '../quantities/wording';
import { chartAddresses } from './addresses';
import { altTextOf } from './alt-text';
import { QUOTES_NOTE } from './article-record';
import { LICENCE } from './licence';
import { NUMBER_NOTE, numberJson } from './number-json';
import { chartReference, sourceReferences } from './quantity-references';
import { figureValues } from './value-cells';

/** A quantity's chart with all that is behind it: what `/quantities/<quantity>/charts/<chart>.json` holds. */
export function buildQuantityChartJson(quantity: Quantity, chart: Chart, site: Site) {
  return {
    id: chart.id,
    kind: chart.kind,
    title: chart.title,
    subtitle: chart.subtitle,
    description: chart.description,
    altText: altTextOf(chart),
    source: chart.source,
    ...contentOf(quantity),
    ...(chart.kind === 'series' ? { lines: chart.lines, breaks: chart.breaks } : {}),
    citations: {
      chart: chartReference(quantity, chart, site),
      sources: sourceReferences(quantity, chart),
    },
    addresses: { ...chartAddresses(chart, site), ...addressesOf(quantity, site) },
  };
}

/** Everything of a quantity as one value: what `/quantities/<quantity>.json` holds. */
export function buildQuantityJson(quantity: Quantity, site: Site) {
  return {
    ...contentOf(quantity),
    charts: chartsOfQuantity(quantity).map((chart) => ({
      id: chart.id,
      kind: chart.kind,
      title: chart.title,
      description: chart.description,
      altText: altTextOf(chart),
      ...chartAddresses(chart, site),
    })),
    addresses: addressesOf(quantity, site),
  };
}

function addressesOf(quantity: Quantity, site: Site) {
  const owner = ownerOf(quantity);
  return {
    quantity: addressOf(site, quantityPath(quantity.file.id)),
    quantityJson: addressOf(site, ownerFilePath(owner, 'json')),
    dataPackage: addressOf(site, packagePath(owner, 'datapackage.json')),
    reportPack: addressOf(site, ownerFilePath(owner, 'zip')),
  };
}

/** What every JSON file of a quantity says. */
function contentOf(quantity: Quantity) {
  const { file, digest, series } = quantity;
  const agreement = buildAgreement(quantity);
  return {
    quantity: {
      id: file.id,
      title: file.title,
      definition: file.definition,
      unit: file.unit,
      kind: file.kind,
      population: file.population,
      places: file.places,
      period: file.period,
    },
    version: file.version,
    dataDate: file.dataDate,
    digest,
    changes: file.changes,
    values: quantity.values.map((value) => valueJson(quantity, value)),
    agreement: {
      words: agreementWords(agreement),
      lowest: agreement.spread?.low.data.id ?? null,
      highest: agreement.spread?.high.data.id ?? null,
      pairs: agreement.pairs.map((pair) => ({
        between: [pair.a.data.id, pair.b.data.id],
        meet: pair.meet,
        verdict: pair.outcome.verdict,
        reason: pair.outcome.reason,
        words: pairWords(pair),
      })),
    },
    series: series === null ? null : seriesJson(series),
    licence: { ...LICENCE, covers: 'Our data, charts and texts.', quotes: QUOTES_NOTE },
    numbers: NUMBER_NOTE,
  };
}

function valueJson(quantity: Quantity, value: Value) {
  const { data, figure, scope, source } = value;
  const { difference } = data;
  return {
    id: data.id,
    printed: figure.data.numeral.text,
    hedge: figure.data.hedge?.text ?? null,
    ...numberJson(figureValues(figure), figure.style),
    counts: { population: scope.population, places: scope.places, kind: scope.kind, period: scope.period },
    comparable: isComparable(value),
    difference: difference === null ? null : { ...difference, note: plainNotes(quantity, difference.note) },
    saidBy: source.who,
    reportedBy: source.reportedBy,
    published: source.published,
    url: source.url,
    quote: source.quote,
    instead: source.instead,
    article: source.article === null ? null : { id: source.article.id, figure: source.article.figure },
  };
}

/** A series with its notes in words, its counts by release and place. */
function seriesJson(series: SeriesFile) {
  const words = (note: string): string => plainText(buildSeriesNotes(series, newestOf(series), note));
  return {
    id: series.id,
    title: series.title,
    population: series.population,
    unit: series.unit,
    kind: series.kind,
    version: series.version,
    source: { ...series.source, note: words(series.source.note) },
    releases: series.vintages.map((release) => ({
      ...release,
      note: release.note === null ? null : words(release.note),
      counts: series.places.map(({ id, name }) => ({ place: id, name, counts: countsOf(series, id, release.id) })),
    })),
    breaks: series.breaks.map((each) => ({ ...each, words: words(each.words) })),
    estimates: series.estimates.map((each) => ({ ...each, words: words(each.words) })),
    others: otherSources(series).map(({ data, attribution, url }) => ({ ...data, attribution, url })),
    caveats: series.caveats.map(words),
  };
}

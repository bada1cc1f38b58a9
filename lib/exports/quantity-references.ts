import type { Chart } from '../charts/chart';
import type { Site } from '../paths';
import { addressOf, chartPath } from '../paths';
import { claimedValues } from '../quantities/build-series-claims';
import { sourceWords } from '../quantities/build-value-row';
import type { Quantity, Value } from '../quantities/quantity';
import { seriesChartId } from '../quantities/series-numbers';
import type { SeriesFile, SeriesRelease } from '../quantities/series-schema';
import { releaseWords } from '../quantities/series-sources';
import { dataWords } from '../quantities/wording';
import { formatArticleCitation } from './citations';
import { buildArticleItem, type CslItem, citationKey, HEADCOUNT, issuedOn } from './csl-item';
import { endedSentence, oneLine } from './one-line';

/** One reference: for programs, and as a line of text. */
export interface Reference {
  readonly item: CslItem;
  readonly line: string;
}

/** The key of a quantity, or of one of its charts or sources, where it is cited. */
export const quantityKey = ({ file }: Quantity, part: string): string => citationKey(file.id, part);

/** The chart of a quantity as a reference, with its version and digest and whom it draws on. */
export function chartReference(quantity: Quantity, chart: Chart, site: Site): Reference {
  const { file, digest } = quantity;
  const address = addressOf(site, chartPath(chart.article, chart.id));
  const from = `Drawn from: ${drawnFrom(quantity, chart).join('; ')}`;
  const item: CslItem = {
    id: quantityKey(quantity, chart.id),
    type: 'dataset',
    title: oneLine(chart.title),
    author: [{ literal: HEADCOUNT }],
    publisher: HEADCOUNT,
    issued: issuedOn(file.dataDate),
    version: file.version,
    language: 'en',
    URL: address,
    note: oneLine(endedSentence(`Data digest ${digest}. ${from}`)),
  };
  const data = dataWords(quantity)
    .replace(/^Headcount, /, '')
    .replace(/\.$/, '');
  const line = oneLine(endedSentence(`${HEADCOUNT}, “${chart.title}” (chart), ${data}, ${address}. ${from}`));
  return { item, line };
}

/** The sources of a chart, each once: the release of the series that it draws, what articles and others say. */
export function sourceReferences(quantity: Quantity, chart: Chart): readonly Reference[] {
  const all = [
    ...releasesOf(quantity, chart).map(([series, release]) => seriesReference(series, release)),
    ...valuesOf(quantity, chart).flatMap((value) => valueReference(quantity, value) ?? []),
  ];
  return all.filter(({ item }, index) => all.findIndex((other) => other.item.id === item.id) === index);
}

/** Whom a chart draws on, each once: one page may carry several numbers. */
function drawnFrom(quantity: Quantity, chart: Chart): readonly string[] {
  const releases = releasesOf(quantity, chart).map(([series, release]) => releaseWords(series, release.id));
  const said = valuesOf(quantity, chart).filter(({ data }) => data.from === 'clause' || data.from === 'article');
  return [...new Set([...releases, ...said.map(sourceWords)])];
}

/** The values that a chart shows. */
const valuesOf = (quantity: Quantity, { kind }: Chart): readonly Value[] =>
  kind === 'series' ? claimedValues(quantity) : quantity.values;

/** The releases that a chart shows counts of. */
function releasesOf(
  { values, series }: Quantity,
  { kind, id }: Chart,
): readonly (readonly [SeriesFile, SeriesRelease])[] {
  if (series === null) return [];
  const named = values.flatMap(({ data }) => (data.from === 'series' ? [data.vintage] : []));
  return series.vintages
    .filter((vintage) => (kind === 'series' ? seriesChartId(series, vintage.id) === id : named.includes(vintage.id)))
    .map((vintage) => [series, vintage]);
}

/** The key of a release of a series where it is cited. */
export const releaseKey = (series: string, vintage: string): string => citationKey(series, vintage);

function seriesReference(series: SeriesFile, release: SeriesRelease): Reference {
  const { source } = series;
  const item: CslItem = {
    id: releaseKey(series.id, release.id),
    type: 'dataset',
    title: oneLine(source.name),
    author: [{ literal: source.publisher }],
    publisher: source.publisher,
    issued: issuedOn(release.published),
    language: 'en',
    URL: source.url,
    note: oneLine(`${release.name}, commit ${release.commit}, ${source.licence.name}`),
  };
  return { item, line: oneLine(`${releaseWords(series, release.id)}, ${source.licence.name}, ${source.url}.`) };
}

/** null for what is no source of its own: a count of the series, and a sum, whose parts are sources. */
function valueReference(quantity: Quantity, { data, source }: Value): Reference | null {
  if (source.article !== null) {
    const file = { id: source.article.id, article: source.article.bibliography };
    return { item: buildArticleItem({ file }), line: formatArticleCitation({ file }) };
  }
  if (data.from !== 'clause') return null;
  const { saidBy, reportedBy, published, url, quote } = data;
  // The clause stands for the title, which is not recorded.
  const title = `“${oneLine(quote)}”`;
  const item: CslItem = {
    id: quantityKey(quantity, data.id),
    type: 'webpage',
    title,
    author: [{ literal: oneLine(saidBy) }],
    ...(reportedBy === null ? {} : { 'container-title': oneLine(reportedBy) }),
    publisher: oneLine(reportedBy ?? saidBy),
    issued: issuedOn(published),
    language: 'en',
    URL: url,
  };
  const where = reportedBy === null ? '' : `, in ${reportedBy}`;
  return {
    item,
    line: oneLine(endedSentence(`${saidBy}, ${title}${where}, ${source.publishedWords}, ${url}`)),
  };
}

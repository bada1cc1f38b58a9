import { axisFromZero } from '../charts/build-axis';
import { type SeriesChart, type SeriesLine, type Tone, textOf } from '../charts/chart';
import { listOf } from '../checks/rich-text';
import { ownerOf } from './build-forest-chart';
import { buildSeriesClaims, claimedValues } from './build-series-claims';
import { buildSeriesWords } from './build-series-words';
import { formatDate } from './dates';
import type { Quantity, Value } from './quantity';
import { countsOf } from './series-counts';
import { seriesChartId } from './series-numbers';
import type { SeriesFile, SeriesRelease } from './series-schema';
import { dataWords } from './wording';

const TONES: readonly Tone[] = ['plain', 'flow', 'stock'];
const MARKS = 'abcdefghijklmnopqrstuvwxyz';

/** One time line for each release of the quantity's series, the newest first. */
export function buildSeriesCharts(quantity: Quantity): readonly SeriesChart[] {
  const { series } = quantity;
  if (series === null) return [];
  return series.vintages.toReversed().map((release) => buildSeriesChart(quantity, series, release));
}

function buildSeriesChart(quantity: Quantity, series: SeriesFile, release: SeriesRelease): SeriesChart {
  const vintage = release.id;
  const lines = series.places.map(
    ({ id, label }, index): SeriesLine => ({
      id,
      label,
      tone: TONES[index % TONES.length] ?? 'plain',
      points: countsOf(series, id, vintage).map(({ year, count }) => ({ year, value: count })),
      estimates: series.estimates.filter(({ place }) => place === id).map(({ from, to }) => [from, to] as const),
      breaks: series.breaks.filter(({ places }) => places.includes(id)).map(({ year }) => year),
    }),
  );
  const claims = buildSeriesClaims(quantity);
  const all = series.values.map(({ year }) => year);
  const years = [Math.min(...all), Math.max(...all) + 1] as const;
  const known = lines.flatMap(({ points }) => points.map(({ year }) => year));
  const breaks = series.breaks.filter(({ year }) => known.includes(year));
  const most = Math.max(...series.values.map(({ count }) => count));
  const scale = most >= MILLION ? 6 : 0;
  const span = { low: 0, high: most };
  const row = { id: 'most', name: '', tone: 'plain', nominal: most, rounding: span, hedge: span } as const;
  const rest = { value: { text: '', sentences: [] }, ranges: '', quotes: [] };
  const axis = axisFromZero([{ ...row, ...rest }, ...claims.map((claim) => claim.row)], {
    type: 'count',
    scale,
    decimals: 0,
  });
  const said = buildSeriesWords(
    series,
    vintage,
    lines,
    breaks,
    claims.map(({ row: { name, value, ranges } }) => `${name}: ${textOf(value)} (${ranges}).`),
  );
  return {
    kind: 'series',
    article: ownerOf(quantity),
    id: seriesChartId(series, vintage),
    title: release.headline,
    subtitle: `${capital(series.unit)} ${series.when}.${laidOn(claimedValues(quantity))}`,
    description: said.description,
    mentions: said.mentions,
    source: `Source: ${series.source.credit}, ${release.name} (${formatDate(release.published)}), ${series.source.licence.name}. ${dataWords(quantity)}`,
    domain: axis.domain,
    ticks: axis.ticks,
    years,
    yearTicks: ticksBetween(years),
    unit: scale === 6 ? `million ${series.unit}` : series.unit,
    lines,
    breaks: breaks.map(({ year, places, short }, index) => ({
      mark: MARKS.charAt(index % MARKS.length),
      year,
      line: places[0] ?? '',
      words: `${year}: ${short}`,
      detail: said.breaks[index] ?? '',
    })),
    claims,
    notes: notesOf(claims.length > 0),
  };
}

const MILLION = 1_000_000;

const notesOf = (claimed: boolean): readonly string[] => [
  'Dashed: round or carried-forward estimates of governments, no counts. Where the way of counting changed, nothing joins the years.',
  ...(claimed ? ['Band: what the printed number can stand for, over its period.'] : []),
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** " Laid on it: what The Christian Science Monitor prints". */
function laidOn(own: readonly Value[]): string {
  const said = own.map(({ source }) => source.article?.publisher ?? '');
  return said.length === 0 ? '' : ` Laid on it: what ${listOf(said, 'and')} printed`;
}

function ticksBetween([first, last]: readonly [number, number]) {
  const decades: number[] = [];
  for (let year = Math.ceil(first / 10) * 10; year <= last; year += 10) decades.push(year);
  return decades.map((year) => ({ at: year, label: String(year) }));
}

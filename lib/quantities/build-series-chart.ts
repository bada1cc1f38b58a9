import { axisFromZero } from '../charts/build-axis';
import { type SeriesChart, type SeriesLine, type Tone, textOf } from '../charts/chart';
import { formatDay } from '../charts/dates';
import { listOf } from '../checks/rich-text';
import { ownerOf } from './build-forest-chart';
import { valueRow } from './build-value-row';
import { firstDay, lastDay } from './dates';
import type { Quantity, Value } from './quantity';
import { isComparable } from './scopes';
import { countsOf } from './series-counts';
import type { SeriesFile } from './series-schema';

const TONES: readonly Tone[] = ['plain', 'flow', 'stock'];
const MARKS = 'abcdefghijklmnopqrstuvwxyz';

/** The chart of a release: of the newest "series", of another one with its id behind it. */
export const seriesChartId = (series: SeriesFile, vintage: string): string =>
  vintage === series.vintages.at(-1)?.id ? 'series' : `series_${vintage}`;

/** One time line for each release of the quantity's series, the newest first. */
export function buildSeriesCharts(quantity: Quantity): readonly SeriesChart[] {
  const { series } = quantity;
  if (series === null) return [];
  return series.vintages.toReversed().map(({ id }) => buildSeriesChart(quantity, series, id));
}

function buildSeriesChart(quantity: Quantity, series: SeriesFile, vintage: string): SeriesChart {
  const release = series.vintages.find(({ id }) => id === vintage);
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
  const own = quantity.values.filter((value) => value.source.article !== null && isComparable(value));
  const claims = joinAlike(own.map((value) => claimOf(value, quantity)));
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
  return {
    kind: 'series',
    article: ownerOf(quantity),
    id: seriesChartId(series, vintage),
    title: release?.headline ?? series.title,
    subtitle: `${capital(series.unit)} ${series.when}.${laidOn(own)}`,
    description: describe(
      series,
      lines,
      breaks,
      claims.map((claim) => `${claim.row.name}: ${textOf(claim.row.value)} (${claim.row.ranges}).`),
    ),
    source: `Source: ${series.source.credit}, ${release?.name ?? ''} (${formatDay(release?.published ?? series.dataDate)}), ${series.source.licence.name}. Headcount, data of ${formatDay(series.dataDate)}, ${quantity.digest}.`,
    domain: axis.domain,
    ticks: axis.ticks,
    years,
    yearTicks: ticksBetween(years),
    unit: scale === 6 ? `million ${series.unit}` : series.unit,
    lines,
    breaks: breaks.map(({ year, places, short }, index) => ({
      mark: MARKS[index % MARKS.length] ?? '',
      year,
      line: places[0] ?? '',
      words: `${year}: ${short}`,
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

function claimOf(value: Value, quantity: Quantity): SeriesChart['claims'][number] {
  const { from, to } = value.scope.period;
  return { row: valueRow(value, quantity), from: yearOf(firstDay(from)), to: yearOf(lastDay(to)) };
}

/** Of claims that print the same number the first is drawn, for all of them. */
function joinAlike(claims: SeriesChart['claims']): SeriesChart['claims'] {
  const printed = ({ row }: SeriesChart['claims'][number]): string => textOf(row.value);
  const firsts = claims.filter(
    (claim, index) => claims.findIndex((other) => printed(other) === printed(claim)) === index,
  );
  return firsts.map((claim) => {
    const rows = claims.filter((other) => printed(other) === printed(claim)).map(({ row }) => row);
    const sentences = rows.flatMap(({ value }) => value.sentences);
    const value = { ...claim.row.value, sentences, figures: sentences };
    const name = rows.map((row) => row.name).join('; ');
    return { ...claim, row: { ...claim.row, name, value, quotes: rows.flatMap(({ quotes }) => quotes) } };
  });
}

/** A day as a year with a fraction. Counts are of the end of a year and stand at its number, so a day stands a year before. */
function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year - 1 + (month - 1 + date / 31) / 12;
}

function ticksBetween([first, last]: readonly [number, number]) {
  const decades: number[] = [];
  for (let year = Math.ceil(first / 10) * 10; year <= last; year += 10) decades.push(year);
  return decades.map((year) => ({ at: year, label: String(year) }));
}

function describe(
  series: SeriesFile,
  lines: readonly SeriesLine[],
  breaks: SeriesFile['breaks'],
  claims: readonly string[],
): string {
  const ends = lines.flatMap(({ label, points }) => {
    const [first, last] = [points[0], points.at(-1)];
    const top = points.reduce<SeriesLine['points'][number] | null>(
      (best, point) => (best === null || point.value > best.value ? point : best),
      null,
    );
    if (first === undefined || last === undefined || top === null) return [];
    return [
      `${label}: ${number(first.value)} in ${first.year}, most in ${top.year} with ${number(top.value)}, ${number(last.value)} in ${last.year}.`,
    ];
  });
  const changes = breaks.map(({ year, words }) => `${year}: ${words}`);
  return [...ends, ...claims, 'Changes in counting:', ...changes, ...series.caveats].join(' ');
}

const number = (value: number): string => value.toLocaleString('en-GB');

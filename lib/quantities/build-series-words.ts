import { labelOf } from '../charts/build-row';
import type { Label, SeriesLine } from '../charts/chart';
import { plainText } from '../checks/rich-text';
import { buildSeriesNotes, numbersIn } from './notes';
import { formatCount, seriesChartId, yearAnchor } from './series-numbers';
import type { SeriesFile } from './series-schema';

/** What a time line says in words, and where each number in them leads. */
export interface SeriesWords {
  readonly description: string;
  /** The full words of each break, in their order. */
  readonly breaks: readonly string[];
  readonly mentions: readonly Label[];
}

/**
 * @param lines What is drawn; @param breaks Those of the series that are in it; @param claims Sentences on what is laid
 * on it.
 */
export function buildSeriesWords(
  series: SeriesFile,
  vintage: string,
  lines: readonly SeriesLine[],
  breaks: SeriesFile['breaks'],
  claims: readonly string[],
): SeriesWords {
  const chart = seriesChartId(series, vintage);
  const ends = lines.flatMap((line) => endsOf(line, chart) ?? []);
  const notes = (prose: string) => buildSeriesNotes(series, vintage, prose);
  const changes = breaks.map(({ words }) => notes(words));
  const caveats = series.caveats.map(notes);
  return {
    description: [
      ...ends.map(({ words }) => words),
      ...claims,
      ...(breaks.length === 0 ? [] : ['Changes in counting:']),
      ...changes.map((words, index) => `${breaks[index]?.year}: ${plainText(words)}`),
      ...caveats.map(plainText),
    ].join(' '),
    breaks: changes.map(plainText),
    mentions: [...ends.flatMap(({ labels }) => labels), ...[...changes, ...caveats].flatMap(numbersIn).map(labelOf)],
  };
}

/** "Iran: 100,000 in 1979, most in 2023 with 3,752,317, 758,339 in 2025." */
function endsOf({ label, points }: SeriesLine, chart: string) {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const top = points.reduce((best, point) => (point.value > best.value ? point : best), first);
  const [from, most, to] = [first, top, last].map(({ value }) => formatCount(value));
  return {
    words: `${label}: ${from} in ${first.year}, most in ${top.year} with ${most}, ${to} in ${last.year}.`,
    labels: [first, top, last].map(({ year, value }) => ({
      text: formatCount(value),
      sentences: [yearAnchor(chart, year)],
    })),
  };
}

import { type Chart, type ChartKind, textOf } from '../charts/chart';
import { endedSentence, oneLine } from './one-line';

/** What a picture of each kind is, for those who do not see it. */
export const KIND_NAMES: Readonly<Record<ChartKind, string>> = {
  bars: 'Bar chart',
  parts: 'Bar chart of a whole and its parts',
  line: 'Chart of ranges on one number line',
  exactness: 'Chart of how exact each number is',
  series: 'Time line',
};

/**
 * A chart in prose, for a picture of it that stands somewhere else: kind, title, unit and scope or whose hypothesis it is,
 * description, what a hatched part rests on, source. One line; nothing is cut.
 */
export function altTextOf(chart: Chart): string {
  const note = chart.kind === 'parts' ? textOf(chart.note) : '';
  const said = [KIND_NAMES[chart.kind], chart.title, chart.subtitle, chart.description, note, chart.source];
  return said
    .filter((text) => text !== '')
    .map((text) => endedSentence(oneLine(text.trim())))
    .join(' ');
}

import { DRAWINGS, type Drawing, type SeriesChart } from './chart';
import { placeBreaks } from './place-breaks';
import { heightOfLabels } from './place-line-labels';
import { placeMarks } from './place-marks';
import { lineHeight, type PlacedText, placeText, runsOf } from './placed-text';
import { textWidth } from './text-width';
import { splitUnit } from './thin-ticks';

/** What every part of a time line shares: its plot, its two scales, and the words over the plot. Everything in px. */
export interface SeriesFrame {
  readonly size: number;
  readonly width: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly toX: (year: number) => number;
  readonly toY: (value: number) => number;
  /** The numbers at the value axis, without the unit, and their values. */
  readonly numbers: readonly { readonly at: number; readonly text: string }[];
  readonly unit: PlacedText;
  /** Over the plot, in the order of the breaks: what changed, or a letter that is explained under the plot. */
  readonly breaks: readonly PlacedText[];
  /** Whether the breaks are letters. */
  readonly isLettered: boolean;
  /** Words of claims that have no room beside their bands, by id of row. */
  readonly onTop: ReadonlyMap<string, PlacedText>;
}

/** A phone has no room for words over their years. */
const SIZES = {
  narrow: { text: 12, plot: 230, label: 76, isLettered: true },
  wide: { text: 13, plot: 320, label: 110, isLettered: false },
} as const;
/** From the plot to the words beside it, px. */
export const BESIDE = 8;

/** @param onTop Rows of claims whose words stand over the plot. */
export function frameSeries(chart: SeriesChart, drawing: Drawing, onTop: ReadonlySet<string>): SeriesFrame {
  const { width } = DRAWINGS[drawing];
  const { text: size, plot: least, label: labelRoom, isLettered } = SIZES[drawing];
  const numbers = chart.ticks.map(({ at, label }) => ({ at, text: splitUnit(label)[0] }));
  const left = Math.ceil(Math.max(...numbers.map(({ text }) => textWidth(text, size, 'regular')))) + BESIDE;
  const right = width - labelRoom - BESIDE;
  const [first, last] = chart.years;
  const toX = (year: number): number => left + ((year - first) / (last - first)) * (right - left);
  const within = [0, width] as const;
  let y = 0;
  const claims = chart.claims
    .filter(({ row }) => onTop.has(row.id))
    .map(({ row, where, from, to }) => {
      const runs = [...runsOf(row.value, 'strong'), { text: where, style: 'regular' }] as const;
      const text = placeText(
        { role: 'value', row: row.id, size, runs, sentences: row.value.sentences },
        { top: y, room: width, x: (toX(from) + toX(to)) / 2, anchor: 'middle', within },
      );
      y = text.box.bottom;
      return [row.id, text] as const;
    });
  const unitWidth = textWidth(chart.unit, size, 'regular');
  const height = lineHeight(size);
  const head = isLettered
    ? placeMarks(
        chart.breaks.map(({ mark, year }) => ({ text: mark, x: toX(year) })),
        { top: y, size, within, taken: unitWidth },
      )
    : placeBreaks(
        chart.breaks.map(({ words, year }) => ({ text: words, x: toX(year) })),
        { top: y, size, within, taken: { width: unitWidth, height } },
      );
  const unit = placeText(
    { role: 'tick', size, runs: [{ text: chart.unit, style: 'regular' }] },
    { top: head.bottom - height, room: Number.POSITIVE_INFINITY, x: 0, anchor: 'start', within },
  );
  // The number at the highest tick stands half over the plot.
  const top = head.bottom + Math.ceil(height / 2) + 2;
  const names = chart.lines.map(({ label }) => label);
  const plotHeight = Math.max(least, heightOfLabels(names, labelRoom, size));
  const bottom = top + plotHeight;
  const [low, high] = chart.domain;
  return {
    size,
    width,
    plot: { left, right, top, bottom },
    toX,
    toY: (value) => bottom - ((value - low) / (high - low)) * plotHeight,
    numbers,
    unit,
    breaks: head.texts,
    isLettered,
    onTop: new Map(claims),
  };
}

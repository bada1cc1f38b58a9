import { DRAWINGS, type Drawing, type SeriesChart } from './chart';
import { type PlacedClaim, placeClaim } from './place-claim';
import { heightOfLabels, type LineLabel, placeLineLabels } from './place-line-labels';
import { placeMarks } from './place-marks';
import { lineHeight, type PlacedText, placeText, runsOf } from './placed-text';
import { type Rule, ruleAt } from './rule';
import { type Segment, splitLine } from './split-line';
import { textWidth } from './text-width';
import { splitUnit, thinTicks } from './thin-ticks';

/** A time line with every place in it fixed, in px of its own scale. */
export interface SeriesLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly segments: readonly Segment[];
  /** Both ends of a stretch beside a break, so that a single year is seen too. */
  readonly dots: readonly { readonly line: string; readonly x: number; readonly y: number }[];
  /** The y of a hairline for each tick. */
  readonly grid: readonly number[];
  /** From the words and marks over the plot down to what they are of. */
  readonly guides: readonly Rule[];
  readonly claims: readonly PlacedClaim[];
  readonly labels: readonly LineLabel[];
  readonly texts: readonly PlacedText[];
}

const SIZES = {
  narrow: { text: 12, plot: 210, label: 76 },
  wide: { text: 13, plot: 320, label: 110 },
} as const;
/** From the plot to the words beside it; from one note to the next; from the axis to its labels, px. */
const BESIDE = 8;
const NOTE_GAP = 3;
const TICK_GAP = 5;

/** Lays a time line out: pure, needs no browser, the same for the same data. */
export function layoutSeries(chart: SeriesChart, drawing: Drawing): SeriesLayout {
  const { width } = DRAWINGS[drawing];
  const { text: size, plot: least, label: labelRoom } = SIZES[drawing];
  const numbers = chart.ticks.map(({ label }) => splitUnit(label)[0]);
  const left = Math.ceil(Math.max(...numbers.map((number) => textWidth(number, size, 'regular')))) + BESIDE;
  const right = width - labelRoom - BESIDE;
  const [first, last] = chart.years;
  const toX = (year: number): number => left + ((year - first) / (last - first)) * (right - left);
  const words = { size, runs: [], role: 'note' } as const;

  const texts: PlacedText[] = [];
  let y = 0;
  const claimed = chart.claims.map(({ row, from, to }) => {
    const label = placeText(
      { ...words, role: 'value', row: row.id, runs: runsOf(row.value, 'strong'), sentences: row.value.sentences },
      { top: y, room: width, x: (toX(from) + toX(to)) / 2, anchor: 'middle', within: [0, width] },
    );
    y = label.box.bottom;
    return label;
  });
  const marks = placeMarks(
    chart.breaks.map(({ mark, year }) => ({ text: mark, x: toX(year) })),
    { top: y, size, within: [0, width], taken: textWidth(chart.unit, size, 'regular') },
  );
  const unit = placeText(
    { ...words, role: 'tick', runs: [{ text: chart.unit, style: 'regular' }] },
    { top: marks.bottom - lineHeight(size), room: Number.POSITIVE_INFINITY, x: 0, anchor: 'start', within: [0, width] },
  );
  texts.push(...claimed, unit, ...marks.texts);
  // The number at the highest tick stands half over the plot.
  const top = marks.bottom + Math.ceil(lineHeight(size) / 2) + 2;
  const names = heightOfLabels(
    chart.lines.map(({ label }) => label),
    labelRoom,
    size,
  );
  const plotHeight = Math.max(least, names);
  const bottom = top + plotHeight;
  const [low, high] = chart.domain;
  const toY = (value: number): number => bottom - ((value - low) / (high - low)) * plotHeight;

  const ends = chart.lines.flatMap(({ id, label, points }) => {
    const end = points.at(-1);
    return end === undefined ? [] : [{ id, label, x: toX(end.year), y: toY(end.value) }];
  });
  const labels = placeLineLabels(ends, { left: right + BESIDE, right: width, top, bottom, size });
  texts.push(...labels.map(({ text }) => text));
  texts.push(
    ...chart.ticks.map(({ at }, index) =>
      placeText(
        { ...words, role: 'tick', runs: [{ text: numbers[index] ?? '', style: 'regular' }] },
        { top: toY(at) - lineHeight(size) / 2, room: left, x: left - BESIDE, anchor: 'end', within: [0, left] },
      ),
    ),
  );
  const years = thinTicks(chart.yearTicks, toX, {
    top: bottom + TICK_GAP,
    size,
    within: [left - BESIDE, right + BESIDE],
  });
  y = Math.max(bottom + lineHeight(size), ...years.map(({ box }) => box.bottom)) + BESIDE;
  for (const note of [...chart.breaks.map(({ mark, words: what }) => `${mark}  ${what}`), ...chart.notes]) {
    const placed = placeText(
      { ...words, runs: [{ text: note, style: 'regular' }] },
      { top: y, room: width, x: 0, anchor: 'start', within: [0, width] },
    );
    texts.push(placed);
    y = placed.box.bottom + NOTE_GAP;
  }
  texts.push(...years);

  const boxes = texts.map(({ box }) => box);
  const claims = chart.claims.map((claim) => placeClaim(claim, toX, toY, [left, right], [top, bottom]));
  const valueAt = (line: string, year: number): number =>
    chart.lines.find(({ id }) => id === line)?.points.find((point) => point.year === year)?.value ?? low;
  const segments = chart.lines.flatMap(splitLine);
  return {
    width,
    height: Math.ceil(y + 1),
    plot: { left, right, top, bottom },
    segments,
    dots: dotsOf(chart, segments).map(({ line, year, value }) => ({ line, x: toX(year), y: toY(value) })),
    grid: chart.ticks.map(({ at }) => Math.round(toY(at)) + 0.5),
    guides: [
      ...claims.map(({ left: from, right: to, hedge }, index) =>
        ruleAt((from + to) / 2, [[claimed[index]?.box.bottom ?? top, Math.max(top, hedge[0])]], boxes),
      ),
      ...chart.breaks.map(({ year, line }, index) =>
        ruleAt(toX(year), [[marks.texts[index]?.box.bottom ?? top, toY(valueAt(line, year)) - 4]], boxes),
      ),
    ],
    claims,
    labels,
    texts,
  };
}

/** Years beside which nothing is drawn on one side because the counting changed, and the ends of each line. */
function dotsOf({ lines }: SeriesChart, segments: readonly Segment[]) {
  return lines.flatMap(({ id, breaks }) => {
    const own = segments.filter(({ line }) => line === id);
    const ends = own.flatMap(({ points }, index) => {
      const [first, last] = [points[0], points.at(-1)];
      const next = own[index + 1]?.points[0];
      return [
        ...(first !== undefined && breaks.includes(first.year) ? [first] : []),
        ...(last !== undefined && (next === undefined || breaks.includes(next.year)) ? [last] : []),
      ];
    });
    // A year alone between two breaks is both ends.
    return [...new Set(ends)].map((point) => ({ line: id, ...point }));
  });
}

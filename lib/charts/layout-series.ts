import type { Drawing, SeriesChart } from './chart';
import { clearSegments } from './clear-segments';
import { type PlacedClaim, placeClaim } from './place-claim';
import { type ClaimLabel, placeClaimLabel } from './place-claim-labels';
import { type LineLabel, placeLineLabels } from './place-line-labels';
import { type Box, lineHeight, type PlacedText, placeText } from './placed-text';
import { type Rule, ruleAt } from './rule';
import { BESIDE, frameSeries, type SeriesFrame } from './series-frame';
import { type Segment, splitLine, stretchEnds } from './split-line';
import { thinTicks } from './thin-ticks';

/** A time line with every place in it fixed, in px of its own scale. */
export interface SeriesLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: SeriesFrame['plot'];
  readonly segments: readonly Segment[];
  /** Both ends of a stretch beside a break, so that a single year is seen too. */
  readonly dots: readonly { readonly line: string; readonly x: number; readonly y: number }[];
  /** A hairline for each tick, in the pieces that run through no text. */
  readonly grid: readonly { readonly y: number; readonly pieces: readonly (readonly [from: number, to: number])[] }[];
  /** From the words over the plot down to what they are of. */
  readonly guides: readonly Rule[];
  readonly claims: readonly PlacedClaim[];
  /** From bands to their words in the plot. */
  readonly leaders: readonly ClaimLabel['leader'][];
  readonly labels: readonly LineLabel[];
  readonly texts: readonly PlacedText[];
  /** Where a year and a count are, for what answers to touch. */
  readonly toX: (year: number) => number;
  readonly toY: (value: number) => number;
}

/** From one note to the next; from the axis to its labels; from a guide to the line that it leads to, px. */
const NOTE_GAP = 3;
const TICK_GAP = 5;
const GUIDE_GAP = 4;

/** Lays a time line out: pure, needs no browser, the same for the same data. */
export function layoutSeries(chart: SeriesChart, drawing: Drawing): SeriesLayout {
  // What finds no room in the plot stands over it, which moves the plot down but nothing in it.
  let onTop: ReadonlySet<string> = new Set();
  for (;;) {
    const layout = layoutWith(chart, drawing, onTop);
    const more = layout.unplaced.filter((id) => !onTop.has(id));
    if (more.length === 0) return layout;
    onTop = new Set([...onTop, ...more]);
  }
}

function layoutWith(chart: SeriesChart, drawing: Drawing, onTop: ReadonlySet<string>) {
  const frame = frameSeries(chart, drawing, onTop);
  const { size, width, plot, toX, toY, numbers } = frame;
  const { left, right, top, bottom } = plot;
  const ends = chart.lines.flatMap(({ id, label, points }) => {
    const end = points.at(-1);
    return end === undefined ? [] : [{ id, label, x: toX(end.year), y: toY(end.value) }];
  });
  const labels = placeLineLabels(ends, { left: right + BESIDE, right: width, top, bottom, size });
  const segments = chart.lines.flatMap(splitLine);
  const claims = chart.claims.map((claim) => placeClaim(claim, toX, toY, [left, right], [top, bottom]));
  const guides = chart.breaks.map(({ year, line }, index) => ({
    x: toX(year),
    top: frame.breaks[index]?.box.bottom ?? top,
    bottom: toY(valueAt(chart, line, year)) - GUIDE_GAP,
  }));
  const placed = new Map<string, ClaimLabel | null>();
  for (const claim of claims) {
    const others = [...placed.values()].flatMap((label) => (label === null ? [] : [label.text.box]));
    const bands = claims.map(
      (other): Box => ({ left: other.left, right: other.right, top: other.hedge[0], bottom: other.hedge[1] }),
    );
    const names = labels.map(({ text }) => text.box);
    const lines = [
      ...segments.map(({ points }) => points.map(({ year, value }) => [toX(year), toY(value)] as const)),
      ...labels.map(({ from, to }) => [from, to]),
      ...guides.map((guide) => [[guide.x, guide.top] as const, [guide.x, Math.max(guide.top, guide.bottom)] as const]),
    ];
    const spot = { size, within: { left, right: width, top: top + 1, bottom } };
    const isOnTop = onTop.has(claim.row.id);
    placed.set(
      claim.row.id,
      isOnTop ? null : placeClaimLabel(claim, spot, { boxes: [...others, ...bands, ...names], lines }),
    );
  }
  const beside = [...placed.values()].filter((label) => label !== null);
  const ticks = numbers.map(({ at, text }) =>
    placeText(
      { role: 'tick', size, runs: [{ text, style: 'regular' }] },
      { top: toY(at) - lineHeight(size) / 2, room: left, x: left - BESIDE, anchor: 'end', within: [0, left] },
    ),
  );
  const spot = { top: bottom + TICK_GAP, size, within: [left - BESIDE, right + BESIDE] } as const;
  const years = thinTicks(chart.yearTicks, toX, spot);
  const axis = Math.max(bottom + lineHeight(size), ...years.map(({ box }) => box.bottom)) + BESIDE;
  const notes = placeNotes(chart, frame, axis);
  const inPlot = [...beside.map(({ text }) => text), ...labels.map(({ text }) => text)];
  const texts = [...frame.onTop.values(), frame.unit, ...frame.breaks, ...inPlot, ...ticks, ...notes, ...years];
  const boxes = texts.map(({ box }) => box);
  const flat = beside.map(({ text: { box } }) => ({
    left: box.top,
    right: box.bottom,
    top: box.left,
    bottom: box.right,
  }));
  return {
    width,
    height: Math.ceil((notes.at(-1)?.box.bottom ?? axis) + NOTE_GAP + 1),
    plot,
    toX,
    toY,
    segments,
    dots: stretchEnds(chart.lines, segments).map(({ line, year, value }) => ({ line, x: toX(year), y: toY(value) })),
    grid: chart.ticks.map(({ at }) => {
      const y = Math.round(toY(at)) + 0.5;
      return { y, pieces: clearSegments(y, left, right, flat) };
    }),
    guides: [
      ...claims.flatMap(({ row, left: from, right: to, hedge }) => {
        const text = frame.onTop.get(row.id);
        return text === undefined ? [] : [ruleAt((from + to) / 2, [[text.box.bottom, Math.max(top, hedge[0])]], boxes)];
      }),
      ...guides.map((guide) => ruleAt(guide.x, [[guide.top, guide.bottom]], boxes)),
    ],
    claims,
    leaders: beside.map(({ leader }) => leader),
    labels,
    texts,
    unplaced: [...placed].flatMap(([id, label]) => (label === null ? [id] : [])),
  };
}

const valueAt = (chart: SeriesChart, line: string, year: number): number =>
  chart.lines.find(({ id }) => id === line)?.points.find((point) => point.year === year)?.value ?? chart.domain[0];

/** Under the plot: what the letters stand for, and how to read the lines. */
function placeNotes(
  { breaks, notes }: SeriesChart,
  { size, width, isLettered }: SeriesFrame,
  from: number,
): readonly PlacedText[] {
  const letters = isLettered ? breaks.map(({ mark, words }) => `${mark}  ${words}`) : [];
  let top = from;
  return [...letters, ...notes].map((note) => {
    const text = placeText(
      { role: 'note', size, runs: [{ text: note, style: 'regular' }] },
      { top, room: width, x: 0, anchor: 'start', within: [0, width] },
    );
    top = text.box.bottom + NOTE_GAP;
    return text;
  });
}

import type { Band } from './bands';
import type { Run } from './break-lines';
import type { ChartRow } from './chart';
import type { Frame } from './frame';
import { COLUMN_GAP, MARK_OVERHANG } from './measures';
import { lineHeight, type PlacedText, placeText, runsOf, type Words } from './placed-text';

/** A row in px of the picture's own scale: from `top` to `bottom`, its band in between. */
export interface PlacedRow {
  readonly band: Band;
  readonly top: number;
  readonly bottom: number;
  readonly bandTop: number;
  readonly bandHeight: number;
}

export interface RowParts {
  readonly row: PlacedRow;
  readonly texts: readonly PlacedText[];
}

/** What stands under a band, given the band's bottom in px. */
export type Below = (bottom: number) => readonly PlacedText[];

/** From the end of a band to a label beside it, px. */
const BESIDE = 10;

/**
 * Places one row under `top`: its name (above its band or in the column of names), the label on its band, the band.
 * @param below what stands under the band, given the band's bottom in px: the key, a note
 */
export function placeRow(frame: Frame, band: Band, top: number, below: Below): RowParts {
  const { measures } = frame;
  return measures.nameColumn === null ? stacked(frame, band, top, below) : beside(frame, band, top, below);
}

function stacked(frame: Frame, band: Band, top: number, below: Below): RowParts {
  const names = nameBlock(frame, band.row, top, frame.measures.width);
  const label = labelOnBand(frame, band, top + heightOf(names) + 1);
  return close(frame, band, top, label.bandTop, [...names, label.text], below);
}

function beside(frame: Frame, band: Band, top: number, below: Below): RowParts {
  const room = frame.left - COLUMN_GAP;
  const names = nameBlock(frame, band.row, top, room);
  const label = labelOnBand(frame, band, top);
  const middle = label.bandTop + frame.measures.band / 2;
  // A name of one line stands level with its band; a longer one reaches up and down from there, and may push the band.
  const push = Math.max(0, top + heightOf(names) / 2 - middle);
  const start = middle + push - heightOf(names) / 2;
  const texts = [...nameBlock(frame, band.row, start, room), labelOnBand(frame, band, top + push).text];
  return close(frame, band, top, label.bandTop + push, texts, below);
}

function close(
  frame: Frame,
  band: Band,
  top: number,
  bandTop: number,
  texts: readonly PlacedText[],
  below: Below,
): RowParts {
  const bandHeight = frame.measures.band;
  const all = [...texts, ...below(bandTop + bandHeight)];
  const bottom = Math.max(bandTop + bandHeight, ...all.map((text) => text.box.bottom));
  return { row: { band, top, bottom, bandTop, bandHeight }, texts: all };
}

const heightOf = (texts: readonly PlacedText[]): number =>
  Math.max(...texts.map(({ box }) => box.bottom)) - Math.min(...texts.map(({ box }) => box.top));

/** A row's name as it is set. */
export const nameRuns = ({ name, isOwn = false }: ChartRow): readonly Run[] => [
  { text: name, style: isOwn ? 'strong' : 'regular' },
];

/** The name, and where the marks carry another label (exactness), the number above it. */
function nameBlock(frame: Frame, row: ChartRow, top: number, room: number): readonly PlacedText[] {
  const { text } = frame.measures;
  const place = (words: Words, at: number) =>
    placeText(words, { top: at, room, x: 0, anchor: 'start', within: [0, frame.measures.width] });
  const role = row.tone === 'apart' ? 'apart' : 'name';
  const name: Words = { role, row: row.id, runs: nameRuns(row), size: text.name };
  if (frame.chart.kind !== 'exactness') return [place(name, top)];
  const printed: Words = {
    role: 'value',
    row: row.id,
    runs: runsOf(row.value, 'strong'),
    size: text.value,
    sentences: row.value.sentences,
  };
  const value = place(printed, top);
  return [value, place({ ...name, size: text.small }, value.box.bottom)];
}

interface OnBand {
  readonly text: PlacedText;
  /** Top of the band that the label belongs to, px. */
  readonly bandTop: number;
}

function labelOnBand(frame: Frame, band: Band, top: number): OnBand {
  const besides = frame.chart.kind === 'exactness' ? labelBeside(frame, band, top) : null;
  if (besides !== null) return besides;
  const { first } = frame;
  const text = placeText(bandWords(frame, band), {
    top,
    room: frame.measures.width - first,
    x: frame.toPixel(band.labelAt),
    anchor: 'middle',
    within: [first, frame.measures.width],
  });
  return { text, bandTop: text.box.bottom + MARK_OVERHANG };
}

/** The label to the right of the marks, else to the left; `null` when neither has the room. */
function labelBeside(frame: Frame, band: Band, top: number): OnBand | null {
  const { measures, first, toPixel } = frame;
  const words = bandWords(frame, band);
  const ends = [
    band.labelAt,
    ...band.zones.flatMap(({ low, high }) => [low, high]),
    ...band.opens.flatMap(({ from, to }) => [from, to]),
  ].map(toPixel);
  const bandTop = top + MARK_OVERHANG;
  const middle = bandTop + (measures.band - lineHeight(words.size)) / 2;
  const place = (x: number, anchor: 'start' | 'end', room: number) =>
    placeText(words, { top: middle, room, x, anchor, within: [first, measures.width] });
  const right = Math.max(...ends) + BESIDE;
  const onRight = place(right, 'start', measures.width - right);
  if (onRight.lines.length === 1 && onRight.box.left >= right) return { text: onRight, bandTop };
  const left = Math.min(...ends) - BESIDE;
  const onLeft = place(left, 'end', left - first);
  return onLeft.lines.length === 1 && onLeft.box.right <= left ? { text: onLeft, bandTop } : null;
}

function bandWords(frame: Frame, band: Band): Words {
  const { text } = frame.measures;
  const exactness = frame.chart.kind === 'exactness';
  return {
    role: exactness ? 'width' : 'value',
    row: band.row.id,
    runs: runsOf(band.label, exactness ? 'regular' : 'strong'),
    size: exactness ? text.small : text.value,
    sentences: band.label.sentences,
  };
}

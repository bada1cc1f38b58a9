import type { Gap } from './chart';
import { clearSegments } from './clear-segments';
import type { Frame } from './frame';
import type { PlacedRow } from './place-row';
import { type PlacedText, placeText, runsOf } from './placed-text';
import type { Rule } from './rule';

/** The space between two ranges that do not meet: a hatched box, and lines down to it from both ranges. */
export interface PlacedGap {
  readonly low: number;
  readonly high: number;
  readonly top: number;
  readonly height: number;
  readonly rules: readonly Rule[];
}

const HEIGHT = 10;

/** Places a gap and its words under the rows of a number line. */
export function placeGap(
  frame: Frame,
  gap: Gap,
  rows: readonly PlacedRow[],
  texts: readonly PlacedText[],
  top: number,
): { readonly placed: PlacedGap; readonly label: PlacedText } {
  const { measures, first, toPixel } = frame;
  const label = placeText(
    { role: 'gap', runs: runsOf(gap.label, 'regular'), size: measures.text.small, sentences: gap.label.sentences },
    {
      top: top + HEIGHT + 3,
      room: measures.width - first,
      x: toPixel((gap.low + gap.high) / 2),
      anchor: 'middle',
      within: [first, measures.width],
    },
  );
  const boxes = texts.map(({ box }) => box);
  const rules = [gap.low, gap.high].map((end): Rule => {
    const touching =
      rows.find(({ band }) => band.zones.some(({ low, high }) => low === end || high === end)) ?? rows[0];
    const from = touching === undefined ? top : touching.bandTop + touching.bandHeight;
    return { x: toPixel(end), pieces: clearSegments(toPixel(end), from, top + HEIGHT, boxes) };
  });
  return { label, placed: { low: gap.low, high: gap.high, top, height: HEIGHT, rules } };
}

import { type PlacedText, placeText } from './placed-text';

/** The name at the end of a line, and the hairline that leads to it, px. */
export interface LineLabel {
  readonly line: string;
  readonly text: PlacedText;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

interface LabelSpot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** From the end of a line, and from its name, to the hairline between them, px. */
const SPACE = 3;

/** The height that names take one under the other, px. @param room width of the widest line, px */
export const heightOfLabels = (labels: readonly string[], room: number, size: number): number =>
  labels.reduce((sum, label) => sum + placeLabel(label, { left: 0, right: room, size }, 0).box.bottom, 0);

const placeLabel = (
  label: string,
  { left, right, size }: Pick<LabelSpot, 'left' | 'right' | 'size'>,
  top: number,
): PlacedText =>
  placeText(
    { role: 'name', runs: [{ text: label, style: 'regular' }], size },
    { top, room: right - left, x: left, anchor: 'start', within: [left, right] },
  );

/** Sets names beside the ends of lines: level with them where there is room, else pushed apart. */
export function placeLineLabels(
  ends: readonly { readonly id: string; readonly label: string; readonly x: number; readonly y: number }[],
  { left, right, top, bottom, size }: LabelSpot,
): readonly LineLabel[] {
  const place = (label: string, at: number): PlacedText => placeLabel(label, { left, right, size }, at);
  const names = ends
    .toSorted((a, b) => a.y - b.y)
    .map((end) => {
      const height = place(end.label, 0).box.bottom;
      return { ...end, height, top: end.y - height / 2 };
    });
  // Down the page each is pushed under the one before it, then up again from the bottom.
  let limit = top;
  for (const name of names) {
    name.top = Math.max(name.top, limit);
    limit = name.top + name.height;
  }
  limit = bottom;
  for (const name of names.toReversed()) {
    name.top = Math.min(name.top, limit - name.height);
    limit = name.top;
  }
  return names.map(({ id, label, x, y, top: at }) => {
    const text = place(label, at);
    const middle = (text.box.top + text.box.bottom) / 2;
    return { line: id, text, from: [x + SPACE, y], to: [left - SPACE, middle] };
  });
}

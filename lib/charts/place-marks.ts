import { type Box, lineHeight, overlap, type PlacedText, placeText } from './placed-text';

interface MarksSpot {
  readonly top: number;
  readonly size: number;
  readonly within: readonly [number, number];
  /** Up to which x the lowest lane is taken, px. */
  readonly taken: number;
}

/** Space between two marks, px. */
const SPACE = 4;

/**
 * Sets marks over their x, in as many lanes as it takes for no two to meet, the first lane below.
 * @returns the marks in their order, and the bottom of the lowest lane, px
 */
export function placeMarks(
  marks: readonly { readonly text: string; readonly x: number }[],
  { top, size, within, taken }: MarksSpot,
): { readonly texts: readonly PlacedText[]; readonly bottom: number } {
  const height = lineHeight(size);
  const place = (text: string, x: number, at: number): PlacedText =>
    placeText(
      { role: 'note', runs: [{ text, style: 'strong' }], size },
      { top: at, room: Number.POSITIVE_INFINITY, x, anchor: 'middle', within },
    );
  const wider = (box: Box): Box => ({ ...box, left: box.left - SPACE, right: box.right + SPACE });
  const placed: { readonly text: string; readonly x: number; readonly box: Box; readonly lane: number }[] = [];
  for (const { text, x } of marks) {
    const { box } = place(text, x, 0);
    let lane = 0;
    const hits = () => placed.some((other) => other.lane === lane && overlap(wider(box), other.box));
    const hitsTaken = () => lane === 0 && box.left - SPACE < taken;
    while (hits() || hitsTaken()) lane += 1;
    placed.push({ text, x, box, lane });
  }
  const count = Math.max(1, ...placed.map(({ lane }) => lane + 1));
  const lowest = top + (count - 1) * height;
  return {
    texts: placed.map(({ text, x, lane }) => place(text, x, lowest - lane * height)),
    bottom: lowest + height,
  };
}

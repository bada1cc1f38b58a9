import type { Box } from './placed-text';

/** Space kept free between a line and a text, px. */
const CLEARANCE = 2;

/**
 * A vertical line in the pieces that stay clear of all texts, so that no line runs through a word.
 * @param boxes the texts' boxes
 * @returns pieces from top to bottom, px
 */
export function clearSegments(
  x: number,
  top: number,
  bottom: number,
  boxes: readonly Box[],
): readonly (readonly [top: number, bottom: number])[] {
  const blocking = boxes
    .filter((box) => box.left - CLEARANCE < x && x < box.right + CLEARANCE)
    .toSorted((a, b) => a.top - b.top);
  const segments: [number, number][] = [];
  let start = top;
  for (const box of blocking) {
    if (box.top > start) segments.push([start, Math.min(box.top, bottom)]);
    start = Math.max(start, box.bottom);
  }
  if (start < bottom) segments.push([start, bottom]);
  return segments.filter(([from, to]) => to - from > 1);
}

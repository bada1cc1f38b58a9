import type { Run } from './break-lines';
import type { PlacedClaim } from './place-claim';
import { type Box, overlap, type PlacedText, placeText, runsOf } from './placed-text';

/** The words of a claim in the plot beside its band, with the hairline between them; null where there is no room. */
export interface ClaimLabel {
  readonly text: PlacedText;
  readonly leader: { readonly from: readonly [x: number, y: number]; readonly to: readonly [x: number, y: number] };
}

/** What the words must stay clear of, px. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  readonly lines: readonly (readonly (readonly [x: number, y: number])[])[];
}

interface LabelSpot {
  readonly size: number;
  readonly within: Box;
}

/** Around words; from a band to its words at least and at most; how far apart places are tried; before words, px. */
const CLEAR = 3;
const NEAR = 8;
const FAR = 120;
const STEP = 8;
const BEFORE = 2;
const UNBOUNDED = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
const SLOPES = [0, -1, 1, -2, 2, -3, 3].map((step) => step * STEP);

/** Sets a claim's words left or right of its band: as near as they stand clear, in one line rather than in several. */
export function placeClaimLabel(
  { row, where, left, right, hedge, rounding, nominal }: PlacedClaim,
  { size, within }: LabelSpot,
  obstacles: Obstacles,
): ClaimLabel | null {
  const y = nominal ?? (Math.max(hedge[0], rounding[0]) + Math.min(hedge[1], rounding[1])) / 2;
  const runs: readonly Run[] = [...runsOf(row.value, 'strong'), { text: where, style: 'regular' }];
  const words = { role: 'value', row: row.id, size, runs, sentences: row.value.sentences } as const;
  // How large the words come out in one line and in more; where they stand is tried with boxes alone.
  const measure = (room: number) => {
    const { box } = placeText(words, { top: 0, room, x: 0, anchor: 'start', within: UNBOUNDED });
    return { room, width: box.right - box.left, height: box.bottom - box.top };
  };
  const whole = measure(Number.POSITIVE_INFINITY);
  const shapes = [whole, ...[2, 3].map((lines) => measure(whole.width / lines + 2 * size))];
  for (let away = NEAR; away <= FAR; away += STEP)
    for (const { room, width, height } of shapes)
      for (const dy of SLOPES)
        for (const anchor of ['end', 'start'] as const) {
          const edge = anchor === 'end' ? left : right;
          const x = anchor === 'end' ? edge - away : edge + away;
          const [from, to] = anchor === 'end' ? [x - width, x] : [x, x + width];
          const top = y + dy - height / 2;
          const box = { left: from, right: to, top, bottom: top + height };
          if (!isInside(box, within) || isHit(box, obstacles)) continue;
          const text = placeText(words, { top, room, x, anchor, within: UNBOUNDED });
          const end = [anchor === 'end' ? to + BEFORE : from - BEFORE, top + height / 2] as const;
          return { text, leader: { from: [edge, y], to: end } };
        }
  return null;
}

const isInside = (box: Box, within: Box): boolean =>
  box.left >= within.left && box.right <= within.right && box.top >= within.top && box.bottom <= within.bottom;

function isHit(box: Box, { boxes, lines }: Obstacles): boolean {
  const wide = { left: box.left - CLEAR, right: box.right + CLEAR, top: box.top - CLEAR, bottom: box.bottom + CLEAR };
  return (
    boxes.some((other) => overlap(wide, other)) ||
    lines.some((line) =>
      line.some(([x, y], index) => {
        const [fromX, fromY] = line[index - 1] ?? [x, y];
        return crosses(wide, fromX, fromY, x, y);
      }),
    )
  );
}

/** Whether a piece of a line runs through a box: what is left of it between the box's sides meets the box (Liang–Barsky). */
function crosses(box: Box, x1: number, y1: number, x2: number, y2: number): boolean {
  let [enter, leave] = [0, 1];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const sides: readonly (readonly [number, number])[] = [
    [-dx, x1 - box.left],
    [dx, box.right - x1],
    [-dy, y1 - box.top],
    [dy, box.bottom - y1],
  ];
  for (const [direction, distance] of sides) {
    if (direction === 0) {
      if (distance < 0) return false;
    } else if (direction < 0) enter = Math.max(enter, distance / direction);
    else leave = Math.min(leave, distance / direction);
  }
  return enter <= leave;
}

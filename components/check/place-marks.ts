import type { Mark, Place } from './desk-messages';

/** A piece of a text as it is drawn: plain, a number, or the hedge of one. */
export interface Piece extends Place {
  readonly mark: Mark | null;
  readonly role: 'plain' | 'number' | 'hedge';
}

type Placed = Piece & { readonly mark: Mark };

/**
 * All marks as places in the text, in order and apart: where two overlap, the one that comes first in the list stays.
 */
export function placeMarks(marks: readonly Mark[]): readonly Placed[] {
  const placed = marks.flatMap((mark): Placed[] => {
    const number: Placed = { start: mark.start, end: mark.end, mark, role: 'number' };
    const hedge = mark.hedge;
    const isApart = hedge !== null && (hedge.end <= mark.start || hedge.start >= mark.end);
    return isApart ? [{ ...hedge, mark, role: 'hedge' }, number] : [number];
  });
  const order = new Map(placed.map((piece, index) => [piece, index] as const));
  const sorted = [...placed].sort((a, b) => a.start - b.start || (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const apart: Placed[] = [];
  for (const piece of sorted) {
    const before = apart.at(-1);
    if (before === undefined || before.end <= piece.start) apart.push(piece);
    else if ((order.get(piece) ?? 0) < (order.get(before) ?? 0)) apart[apart.length - 1] = piece;
  }
  return apart;
}

/** A stretch of the text in pieces that together are its every character. @param placed In order and apart. */
export function piecesIn({ start, end }: Place, placed: readonly Placed[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const plain = (to: number): void => {
    if (to > at) pieces.push({ start: at, end: to, mark: null, role: 'plain' });
  };
  for (let index = firstBehind(placed, start); index < placed.length; index += 1) {
    const piece = placed[index];
    if (piece === undefined || piece.start >= end) break;
    plain(piece.start);
    const from = Math.max(piece.start, start);
    at = Math.min(piece.end, end);
    pieces.push({ ...piece, start: from, end: at });
  }
  plain(end);
  return pieces;
}

/** Index of the first that ends behind a place, by halving. */
function firstBehind(placed: readonly Placed[], at: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { FoundFigure } from './reading';

/**
 * Which of several figures a text means is chosen by which one fits, on doubles and with room: a reader does the same.
 * The verdict is never decided here, but exactly, by lib/checks.
 */

/** Low and high end that the print makes plausible, fine reading, in formula units. */
export function plausibleRange({ value, hedge, printed }: FoundFigure, factor: number): readonly [number, number] {
  const [low, high] = typeof value === 'number' ? [Math.abs(value), Math.abs(value)] : value;
  const [first] = printed.numeral.magnitudes;
  const half = first.fineStep.valueOf() / 2;
  const width = Math.max(half, (first.digits === 1 ? 0.2 : 0.1) * low);
  const ends = endsOf(hedge?.class ?? null, low, high, half, width);
  return [Math.max(0, ends[0]) * factor, ends[1] * factor];
}

/**
 * Low and high end for sums that nobody spells out: the coarse rounding alone, on the side where the hedge has it ("over
 * 379,000" is cut off after the thousands).
 */
export function tightRange({ value, hedge, printed }: FoundFigure, factor: number): readonly [number, number] {
  const [low, high] = typeof value === 'number' ? [Math.abs(value), Math.abs(value)] : value;
  const step = printed.numeral.magnitudes[0].coarseStep.valueOf();
  switch (hedge?.class) {
    case 'more-than':
    case 'at-least':
      return [low * factor, (high + step) * factor];
    case 'less-than':
    case 'up-to':
    case 'nearly':
      return [Math.max(0, low - step) * factor, high * factor];
    default:
      return [Math.max(0, low - step / 2) * factor, (high + step / 2) * factor];
  }
}

type HedgeClass = NonNullable<FoundFigure['hedge']>['class'];

function endsOf(hedge: HedgeClass | null, low: number, high: number, half: number, width: number): [number, number] {
  switch (hedge) {
    case null:
    case 'exactly':
      return [low - half, high + half];
    case 'about':
    case 'estimated':
      return [low - width, high + width];
    case 'nearly':
      return [low - width, high];
    case 'at-least':
    case 'more-than':
      return [low, high + width];
    case 'up-to':
    case 'less-than':
      return [low - width, high];
    default:
      return hedge satisfies never;
  }
}

export interface Plausible {
  readonly low: number;
  readonly high: number;
}

/** Whether two plausible ranges meet. A millionth of room is for doubles. */
export function meets(a: Plausible, b: Plausible): boolean {
  const room = 1e-9 * Math.max(Math.abs(a.high), Math.abs(b.high));
  return a.low <= b.high + room && b.low <= a.high + room;
}

export const sumOf = (parts: readonly Plausible[]): Plausible => ({
  low: parts.reduce((sum, { low }) => sum + low, 0),
  high: parts.reduce((sum, { high }) => sum + high, 0),
});

export const quotientOf = (a: Plausible, b: Plausible): Plausible => ({
  low: b.high === 0 ? 0 : a.low / b.high,
  high: b.low === 0 ? Number.POSITIVE_INFINITY : a.high / b.low,
});

/** (later − earlier) ÷ earlier, as a size. */
export function changeOf(later: Plausible, earlier: Plausible): Plausible {
  const ratio = quotientOf(later, earlier);
  const [a, b] = [ratio.low - 1, ratio.high - 1];
  return b <= 0 ? { low: -b, high: -a } : { low: Math.max(0, a), high: Math.max(Math.abs(a), b) };
}

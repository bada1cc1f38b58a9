import { pairs } from 'd3-array';
import type { Tick } from './chart';
import { type PlacedText, placeText, type Words } from './placed-text';
import { textWidth } from './text-width';

interface AxisSpot {
  readonly top: number;
  readonly size: number;
  readonly within: readonly [number, number];
}

/** Least space between two tick labels, px. */
const SPACE = 8;

/** A tick's number, and the words behind it: ["4.5", "million"]. */
export function splitUnit(label: string): readonly [number: string, unit: string] {
  const [number = '', ...unit] = label.split(' ');
  return [number, unit.join(' ')];
}

/** The same of the last tick, which has the unit; two empty texts where there is no tick. */
export const splitLast = (ticks: readonly Tick[]): ReturnType<typeof splitUnit> => splitUnit(ticks.at(-1)?.label ?? '');

/**
 * The labels of a value axis that have room beside each other: every tick's, or every second, third, … counted from
 * the last one, whose label carries the unit. Each number stands under its own tick, or an axis would be misread; the
 * unit stands behind the last one, or below it where there is no room.
 * @param toPixel from a value to px
 * @param spot top of the labels, and the edges they keep within, px
 */
export function thinTicks(
  ticks: readonly Tick[],
  toPixel: (value: number) => number,
  spot: AxisSpot,
): readonly PlacedText[] {
  const [lastNumber, unit] = splitLast(ticks);
  const numbers = ticks.map((tick, index) => (index === ticks.length - 1 ? { ...tick, label: lastNumber } : tick));
  const labels = numbers.map(({ at, label }) =>
    placeText(wordsOf(label, spot.size), {
      top: spot.top,
      room: Number.POSITIVE_INFINITY,
      x: toPixel(at),
      anchor: 'middle',
      within: spot.within,
    }),
  );
  for (let step = 1; step < labels.length; step += 1) {
    const kept = labels.filter((_, index) => (labels.length - 1 - index) % step === 0);
    if (pairs(kept, (a, b) => b.box.left - a.box.right).every((space) => space >= SPACE)) {
      return [...kept, ...unitOf(unit, kept.at(-1), spot)];
    }
  }
  return [...labels.slice(-1), ...unitOf(unit, labels.at(-1), spot)];
}

const wordsOf = (text: string, size: number): Words => ({ role: 'tick', runs: [{ text, style: 'regular' }], size });

function unitOf(unit: string, last: PlacedText | undefined, spot: AxisSpot): readonly PlacedText[] {
  if (unit === '' || last === undefined) return [];
  const words = wordsOf(unit, spot.size);
  const rest = { room: Number.POSITIVE_INFINITY, within: spot.within } as const;
  const left = last.box.right + textWidth(' ', spot.size, 'regular');
  const behind = placeText(words, { ...rest, top: spot.top, x: left, anchor: 'start' });
  if (behind.box.left >= left) return [behind];
  return [placeText(words, { ...rest, top: last.box.bottom, x: spot.within[1], anchor: 'end' })];
}

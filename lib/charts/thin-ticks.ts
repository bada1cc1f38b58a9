import type { Tick } from './chart';
import { type PlacedText, placeText } from './placed-text';

/** Least space between two tick labels, px. */
const SPACE = 8;

/**
 * The labels of a value axis that have room beside each other: every tick's, or every second, third, … counted from
 * the last one, whose label carries the unit.
 * @param toPixel from a value to px
 * @param spot top of the labels, and the edges they keep within, px
 */
export function thinTicks(
  ticks: readonly Tick[],
  toPixel: (value: number) => number,
  spot: { readonly top: number; readonly size: number; readonly within: readonly [number, number] },
): readonly PlacedText[] {
  const labels = ticks.map(({ at, label }) =>
    placeText(
      { role: 'tick', runs: [{ text: label, style: 'regular' }], size: spot.size },
      { top: spot.top, room: Number.POSITIVE_INFINITY, x: toPixel(at), anchor: 'middle', within: spot.within },
    ),
  );
  for (let step = 1; step < labels.length; step += 1) {
    const kept = labels.filter((_, index) => (labels.length - 1 - index) % step === 0);
    if (kept.every((label, index) => index === 0 || label.box.left - (kept[index - 1]?.box.right ?? 0) >= SPACE)) {
      return kept;
    }
  }
  return labels.slice(-1);
}

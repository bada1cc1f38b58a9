import { describe, expect, test } from 'vitest';
import { thinTicks } from './thin-ticks';

const spot = { top: 0, size: 12, within: [0, 288] as const };
const ticks = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    at: index,
    label: index === count - 1 ? `${index} million` : `${index}`,
  }));
const textsOf = (labels: ReturnType<typeof thinTicks>) =>
  labels.map(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''));

describe('the labels of an axis', () => {
  test('are all there when they have room', () => {
    expect(textsOf(thinTicks(ticks(5), (value) => value * 70, spot))).toEqual(['0', '1', '2', '3', '4', 'million']);
  });

  test('lose every second one when they have not, but never the last, which has the unit', () => {
    expect(textsOf(thinTicks(ticks(10), (value) => value * 14, spot))).toEqual(['1', '3', '5', '7', '9', 'million']);
  });

  test('are the last one alone when no two have room', () => {
    expect(textsOf(thinTicks(ticks(3), (value) => value, spot))).toEqual(['2', 'million']);
  });

  test('keep within the picture', () => {
    const labels = thinTicks(ticks(5), (value) => value * 72, spot);
    expect(Math.max(...labels.map(({ box }) => box.right))).toBeCloseTo(288, 6);
  });

  test('stand under their ticks, also the last one; the unit goes below it where there is no room behind it', () => {
    const at = (value: number): number => value * 68;
    const labels = thinTicks(ticks(5), at, spot);
    expect(labels.slice(1, 5).map(({ x }) => x)).toEqual([68, 136, 204, 272].map((x) => expect.closeTo(x, 0)));
    const [number, unit] = labels.slice(-2);
    expect(unit?.box.top).toBe(number?.box.bottom);
    expect(thinTicks(ticks(3), at, spot).at(-1)?.box.top).toBe(0);
  });

  test('are none when there are no ticks', () => {
    expect(thinTicks([], (value) => value, spot)).toEqual([]);
  });
});

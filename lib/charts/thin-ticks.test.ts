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
    expect(textsOf(thinTicks(ticks(5), (value) => value * 70, spot))).toEqual(['0', '1', '2', '3', '4 million']);
  });

  test('lose every second one when they have not, but never the last, which has the unit', () => {
    expect(textsOf(thinTicks(ticks(10), (value) => value * 31, spot))).toEqual(['1', '3', '5', '7', '9 million']);
  });

  test('are the last one alone when no two have room', () => {
    expect(textsOf(thinTicks(ticks(3), (value) => value, spot))).toEqual(['2 million']);
  });

  test('keep within the picture', () => {
    const last = thinTicks(ticks(5), (value) => value * 72, spot).at(-1);
    expect(last?.box.right).toBeCloseTo(288, 6);
  });

  test('are none when there are no ticks', () => {
    expect(thinTicks([], (value) => value, spot)).toEqual([]);
  });
});

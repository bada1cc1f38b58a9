import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointerCentres } from './pointer-centres';

const stack = (heights: readonly number[]) => {
  let bottom = 0;
  const rows = heights.map((height) => {
    const top = bottom;
    bottom += height;
    return { top, bottom };
  });
  return { rows, height: bottom };
};
const nearest = (centres: readonly number[], y: number) =>
  centres.reduce(
    (best, centre, index) => (Math.abs(centre - y) < Math.abs((centres[best] ?? 0) - y) ? index : best),
    0,
  );

describe('the centres of rows', () => {
  test('give the pointer the row that it is in, also where the first is tall', () => {
    const { rows, height } = stack([110, 60]);
    const centres = pointerCentres(rows, height);
    expect(nearest(centres, 108)).toBe(0);
    expect(nearest(centres, 112)).toBe(1);
  });

  test('are the middles where there are none that do', () => {
    const { rows, height } = stack([20, 100, 20]);
    expect(pointerCentres(rows, height)).toEqual([10, 70, 130]);
  });

  test('are one for each row, in order, within the picture', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 1, maxLength: 8 }), (heights) => {
        const { rows, height } = stack(heights);
        const centres = pointerCentres(rows, height);
        expect(centres).toHaveLength(rows.length);
        expect(centres).toEqual(centres.toSorted((a, b) => a - b));
        for (const centre of centres) expect(centre > 0 && centre < height).toBe(true);
      }),
    );
  });

  test('give the pointer the right row wherever the borders allow it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 50, max: 60 }), { minLength: 2, maxLength: 3 }), (heights) => {
        const { rows, height } = stack(heights);
        const centres = pointerCentres(rows, height);
        rows.forEach(({ top, bottom }, index) => {
          expect(nearest(centres, top + 1)).toBe(index);
          expect(nearest(centres, bottom - 1)).toBe(index);
        });
      }),
    );
  });
});

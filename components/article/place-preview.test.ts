import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePreview } from './place-preview';

const view = { width: 360, height: 740 };
const numberAt = (left: number, top: number) => ({ left, right: left + 60, top, bottom: top + 20 });

test('it stands below the number, at its left edge', () => {
  expect(placePreview(numberAt(20, 100), { width: 200, height: 150 }, view)).toMatchObject({ left: 20, top: 126 });
});

test('it stands above a number near the end of the window', () => {
  expect(placePreview(numberAt(20, 700), { width: 200, height: 150 }, view)).toMatchObject({ left: 20, top: 544 });
});

test('it is moved back from the right edge', () => {
  expect(placePreview(numberAt(300, 100), { width: 344, height: 150 }, view).left).toBe(8);
});

test('a long one takes the larger side and scrolls', () => {
  const place = placePreview(numberAt(20, 300), { width: 200, height: 2000 }, view);
  expect(place).toMatchObject({ top: 326, maxHeight: 406 });
});

test('it never leaves the window', () => {
  const px = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(px(340), px(720), px(344), px(3000), px(500), (left, top, width, height, shift) => {
      const window = { width: 360, height: 240 + shift };
      const place = placePreview(numberAt(left, top), { width, height }, window);
      expect(place.left).toBeGreaterThanOrEqual(8);
      expect(place.left + width).toBeLessThanOrEqual(360 - 8);
      expect(place.top).toBeGreaterThanOrEqual(8);
      expect(place.top + Math.min(height, place.maxHeight)).toBeLessThanOrEqual(window.height - 8);
    }),
  );
});

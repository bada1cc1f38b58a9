import { describe, expect, test } from 'vitest';
import { clearSegments } from './clear-segments';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('a vertical line', () => {
  test('is whole where no text is in its way', () => {
    expect(clearSegments(10, 0, 100, [box(20, 0, 40, 100)])).toEqual([[0, 100]]);
  });

  test('is broken around texts, in whatever order they come', () => {
    expect(clearSegments(10, 0, 100, [box(0, 60, 20, 70), box(0, 20, 20, 30)])).toEqual([
      [0, 20],
      [30, 60],
      [70, 100],
    ]);
  });

  test('keeps two pixels beside a text', () => {
    expect(clearSegments(10, 0, 100, [box(11.5, 0, 20, 100)])).toEqual([]);
  });

  test('leaves no piece too short to be seen between texts that touch', () => {
    expect(clearSegments(10, 0, 60, [box(0, 20, 20, 40), box(0, 40.5, 20, 60)])).toEqual([[0, 20]]);
  });

  test('is not drawn longer by a text beyond its end', () => {
    expect(clearSegments(10, 0, 50, [box(0, 80, 20, 90)])).toEqual([[0, 50]]);
  });
});

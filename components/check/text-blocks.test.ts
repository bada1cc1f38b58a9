import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from './desk-messages';
import { piecesIn, placeMarks } from './place-marks';
import { splitText } from './text-blocks';

const joined = (text: string, places: readonly { readonly start: number; readonly end: number }[]): string =>
  places.map(({ start, end }) => text.slice(start, end)).join('');

describe('a text in blocks', () => {
  test('has every character but its line breaks, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constant('\n'), fc.constant('One. Two. '.repeat(900)))),
        (parts) => {
          const text = parts.join('');
          const paragraphs = splitText(text).flatMap((block) => block.paragraphs);
          expect(joined(text, paragraphs)).toBe(text.replaceAll('\n', ''));
        },
      ),
    );
  });

  test('is cut behind a sentence where a line is too long, and blocks are small', () => {
    const text = 'There are 60 people. '.repeat(3000);
    const blocks = splitText(text);
    expect(blocks.length).toBeGreaterThan(4);
    expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(12_000);
    for (const { paragraphs } of blocks) for (const { start } of paragraphs) expect(text.charAt(start)).toBe('T');
  });

  test('is not cut between the halves of a pair', () => {
    for (const { paragraphs } of splitText('🙂'.repeat(9001))) {
      for (const { start } of paragraphs) expect(start % 2).toBe(0);
    }
  });
});

const mark = (id: string, start: number, end: number, hedge: Mark['hedge'] = null): Mark => ({
  id,
  start,
  end,
  hedge,
  why: null,
});

describe('marks', () => {
  test('cut a stretch into pieces that are its every character', () => {
    const text = 'nearly 2 million of 4.4 million';
    const placed = placeMarks([mark('f2', 20, 31), mark('f1', 7, 16, { start: 0, end: 6 })]);
    const pieces = piecesIn({ start: 0, end: text.length }, placed);
    expect(joined(text, pieces)).toBe(text);
    expect(pieces.map(({ role, mark: of }) => `${role} ${of?.id ?? ''}`.trim())).toEqual([
      'hedge f1',
      'plain',
      'number f1',
      'plain',
      'number f2',
    ]);
  });

  test('that overlap give way to the first in the list', () => {
    expect(placeMarks([mark('a', 2, 5), mark('b', 0, 3), mark('c', 4, 9)]).map(({ mark: { id } }) => id)).toEqual([
      'a',
    ]);
    expect(placeMarks([mark('a', 0, 5, { start: 0, end: 5 })]).map(({ role }) => role)).toEqual(['number']);
  });

  test('that go beyond a stretch are cut at its ends', () => {
    expect(piecesIn({ start: 3, end: 6 }, placeMarks([mark('a', 0, 4), mark('b', 5, 9)]))).toMatchObject([
      { start: 3, end: 4 },
      { start: 4, end: 5, role: 'plain' },
      { start: 5, end: 6 },
    ]);
  });
});

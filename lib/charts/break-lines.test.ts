import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, type Run } from './break-lines';

const plain = (text: string): Run[] => [{ text, style: 'regular' }];
const textOf = (lines: ReturnType<typeof breakLines>) => lines.map((line) => line.runs.map((run) => run.text).join(''));

describe('breaking a text into lines', () => {
  test('breaks at spaces and keeps words whole', () => {
    expect(textOf(breakLines(plain('Moved to Iran and Pakistan in the 1980s'), 14, 150))).toEqual([
      'Moved to Iran and',
      'Pakistan in the',
      '1980s',
    ]);
  });

  test('keeps the hedge in its own style before the number', () => {
    const runs: Run[] = [
      { text: 'approximately', style: 'hedge' },
      { text: '6 million', style: 'strong' },
    ];
    const [line] = breakLines(runs, 15, 400);
    expect(line?.runs).toEqual([
      { text: 'approximately', style: 'hedge' },
      { text: ' 6 million', style: 'strong' },
    ]);
  });

  test('does not break at a no-break space', () => {
    expect(textOf(breakLines(plain('at 4.4\u00a0million'), 14, 80))).toEqual(['at', '4.4\u00a0million']);
  });

  test('gives one empty line for no text', () => {
    expect(breakLines([], 14, 100)).toEqual([{ runs: [], width: 0 }]);
  });

  test('never makes a line wider than its room, and loses no character', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120, unit: 'grapheme' }), fc.integer({ min: 40, max: 400 }), (text, room) => {
        const lines = breakLines(plain(text), 14, room);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(room);
        expect(
          textOf(lines)
            .join('')
            .replace(/[ \t\r\n]/g, ''),
        ).toBe(text.replace(/[ \t\r\n]/g, ''));
      }),
    );
  });
});

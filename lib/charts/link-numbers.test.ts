import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Label } from './chart';
import { linkNumbers } from './link-numbers';

const label = (text: string, hedge?: string): Label =>
  hedge === undefined ? { text, sentences: ['s1'] } : { text, hedge, sentences: ['s1'] };
const shown = (text: string, labels: readonly Label[]) =>
  linkNumbers(text, labels).map((piece) => (typeof piece === 'string' ? piece : `[${piece.printed}]`));

describe('the numbers in a text', () => {
  test('are found with their hedges, in whatever case', () => {
    expect(shown('Nearly 2 million fled.', [label('2 million', 'nearly')])).toEqual(['[Nearly 2 million]', ' fled.']);
  });

  test('are found without their hedges where the text has another', () => {
    expect(shown('About 6 million', [label('6 million', 'approximately')])).toEqual(['About ', '[6 million]']);
  });

  test('are not found inside longer numbers or words', () => {
    for (const text of ['160', '60.5', '60–70', '60s', '1.60', '50–60'])
      expect(shown(text, [label('60')])).toEqual([text]);
  });

  test('are found at the very beginning, also behind a dash or a point', () => {
    expect(shown('–60 people', [label('60')])).toEqual(['–', '[60]', ' people']);
    expect(shown('.60', [label('60')])).toEqual(['.', '[60]']);
  });

  test('are found in their own case alone where lower case is of another length', () => {
    expect(shown('İzmir: about 60, About 60', [label('60', 'about')])).toEqual([
      'İzmir: ',
      '[about 60]',
      ', About ',
      '[60]',
    ]);
  });

  test('are found before a full stop, a comma or a closing bracket', () => {
    expect(shown('(60), at least 60.', [label('60', 'at least')])).toEqual(['(', '[60]', '), ', '[at least 60]', '.']);
  });

  test('are the longer one of two that begin alike', () => {
    expect(shown('4.4 million', [label('4.4'), label('4.4 million')])).toEqual(['[4.4 million]']);
  });

  test('are left alone when they lead nowhere', () => {
    expect(shown('60 people', [{ text: '60', sentences: [] }])).toEqual(['60 people']);
  });

  test('lose no character of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1, maxLength: 3 }), (text, number) => {
        const pieces = linkNumbers(text, [label(number)]);
        expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.printed)).join('')).toBe(text);
      }),
    );
  });
});

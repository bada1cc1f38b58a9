import { describe, expect, test } from 'vitest';
import { findSentences } from './find-sentences';

const split = (text: string): string[] => findSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['One. Two? “Three!” Four', ['One.', 'Two?', '“Three!”', 'Four']],
    ['A title\n\n  The text. ', ['A title', 'The text.']],
    ['Gen. A. B. Khan met Dr. Ali. They left.', ['Gen. A. B. Khan met Dr. Ali.', 'They left.']],
    ['On Sept. 29 the U.S. Embassy closed.', ['On Sept. 29 the U.S. Embassy closed.']],
    ['They went to the U.S. The rest stayed.', ['They went to the U.S.', 'The rest stayed.']],
    ['About 4.4 million. See No. 5 (p. 12).', ['About 4.4 million.', 'See No. 5 (p. 12).']],
    ['\r\n \t\n', []],
    ['', []],
  ])('%j', (text, sentences) => expect(split(text)).toEqual(sentences));

  test('a line without an end is cut, so that no window grows', () => {
    const text = 'a'.repeat(50_000);
    const sentences = findSentences(text);
    expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4000);
    expect(sentences.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(text.length);
  });

  test('a sentence that a window cuts is found whole', () => {
    const sentence = `They ${'left and '.repeat(120)}came back.`;
    const text = `${sentence} `.repeat(20);
    expect(split(text)).toEqual(Array.from({ length: 20 }, () => sentence));
  });
});

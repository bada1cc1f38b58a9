import { describe, expect, test } from 'vitest';
import { parseRange, writeRange } from './range-notation';

describe('a range as mathematicians write it', () => {
  test.each(['[2, 3]', '(2, 3]', '[2, 3)', '(2, 3)', '[-3, -2]', '[53/20, 11/4]', '(300000, ∞)', '(-∞, 0]', '(-∞, ∞)'])(
    '%s is read and written the same',
    (text) => {
      expect(writeRange(parseRange(text))).toBe(text);
    },
  );

  test('decimals are written as fractions, so that equal ranges are equal texts', () => {
    expect(writeRange(parseRange('[2.65, 2.75]'))).toBe('[53/20, 11/4]');
  });

  test.each(['', '2, 3', '[2,3]', '[2, 3', '[2]', '[2, ]', 'x[2, 3]', '[2, 3]x', '[∞, 3]', '[a, b]'])(
    '“%s” is none',
    (text) => {
      expect(() => parseRange(text)).toThrow(new SyntaxError(`not a range: ${text}`));
    },
  );
});

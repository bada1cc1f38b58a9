import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { textWidth } from './text-width';

const FONT = new URL('../../node_modules/@fontsource-variable/inter/files/', import.meta.url);

/** Advance widths (of 2048 to the em) of the package's fonts, the wider of upright and italic, digits tabular. */
function readAdvances(): Record<string, number> {
  const advances: Record<string, number> = {};
  const collect = (file: string, from: number, to: number) => {
    const font = fontkit.openSync(fileURLToPath(new URL(`inter-${file}.woff2`, FONT)));
    if (!('layout' in font)) throw new Error(`${file} is a collection of fonts`);
    if (font.unitsPerEm !== 2048) throw new Error(`${file}: ${font.unitsPerEm} units to the em, not 2048`);
    for (const point of font.characterSet) {
      if (point < from || point > to || (point >= 0x300 && point <= 0x36f)) continue;
      const character = String.fromCodePoint(point);
      const advance = font.layout(character, ['tnum']).glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0);
      advances[character] = Math.max(advances[character] ?? 0, advance);
    }
  };
  for (const style of ['normal', 'italic']) {
    collect(`latin-wght-${style}`, 0x20, 0x2fff);
    collect(`latin-ext-wght-${style}`, 0x100, 0x17f);
  }
  return advances;
}

describe('the width of a text', () => {
  test('comes from the advance widths in the font package (vitest -u writes them anew)', {
    timeout: 30_000,
  }, async () => {
    const sorted = Object.entries(readAdvances()).sort(([a], [b]) => (a < b ? -1 : 1));
    await expect(`${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`).toMatchFileSnapshot(
      './inter-advances.json',
    );
  });

  test('is the sum of its advances with 10 % to spare', () => {
    expect(textWidth('00', 100, 'regular')).toBeCloseTo(((2 * 1328) / 2048) * 100 * 1.1, 6);
  });

  test('is larger in semibold', () => {
    expect(textWidth('4.4 million', 15, 'strong')).toBeGreaterThan(textWidth('4.4 million', 15, 'regular'));
  });

  test('takes a whole em for a character that the font does not have', () => {
    expect(textWidth('難', 10, 'regular')).toBeCloseTo(11, 6);
  });

  test('gives no width to a combining mark', () => {
    expect(textWidth('e\u0301', 10, 'regular')).toBe(textWidth('e', 10, 'regular'));
  });
});

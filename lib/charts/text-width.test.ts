import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import advances from './inter-advances.json';
import { textWidth } from './text-width';
import { titleWidth } from './title-width';

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

const TITLES = '../../node_modules/@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf';

/** Advance widths (of 1000 to the em) of the titles' font, for the characters whose width in Inter is known. */
function readTitleAdvances(): Record<string, number> {
  const font = fontkit.openSync(fileURLToPath(new URL(TITLES, import.meta.url)));
  if (!('layout' in font)) throw new Error(`${TITLES} is a collection of fonts`);
  if (font.unitsPerEm !== 1000) throw new Error(`${TITLES}: ${font.unitsPerEm} units to the em, not 1000`);
  const known = new Set(font.characterSet);
  return Object.fromEntries(
    Object.keys(advances)
      .filter((character) => known.has(character.codePointAt(0) ?? 0))
      .map((character) => [character, font.layout(character).advanceWidth]),
  );
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

describe('the width of a title', () => {
  test('comes from the advance widths in the font package (vitest -u writes them anew)', async () => {
    await expect(`${JSON.stringify(readTitleAdvances(), null, 2)}\n`).toMatchFileSnapshot(
      './source-serif-advances.json',
    );
  });

  test('is the sum of its advances with 22 % to spare', () => {
    expect(titleWidth('00', 100)).toBeCloseTo(((2 * 547) / 1000) * 100 * 1.22, 6);
  });

  test('takes a whole em for a character that the font does not have', () => {
    expect(titleWidth('難', 10)).toBeCloseTo(12.2, 6);
  });
});

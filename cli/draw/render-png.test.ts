import * as fontkit from 'fontkit';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { WAVES } from '@/lib/charts/fixtures/sample-charts';
import { FONTS, fontPath, renderPng } from './render-png';

const picture = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="768" height="60" viewBox="0 0 768 60" font-family="Inter, &quot;Helvetica Neue&quot;, Arial, sans-serif"><rect width="768" height="60" fill="#fbfaf6"/>${inside}</svg>`;
const text = (attributes: string): string =>
  picture(`<text x="10" y="40" font-size="30" fill="#1b1b1a" ${attributes}>nearly 4.4 million</text>`);
const draw = async (svg: string) => PNG.sync.read(Buffer.from(await renderPng(svg, WAVES, 'png')));
const inkOf = ({ data }: PNG): number =>
  data.reduce((ink, value, at) => ink + (at % 4 === 0 && value < 128 ? 1 : 0), 0);

describe('the bitmap of a picture', { timeout: 60_000 }, () => {
  test('is 1536 px wide for screens, 1890 px for print', async () => {
    for (const [bitmap, width] of [
      ['png', 1536],
      ['print.png', 1890],
    ] as const) {
      expect(PNG.sync.read(Buffer.from(await renderPng(picture(''), WAVES, bitmap))).width).toBe(width);
    }
  });

  test('is set in the fonts of our packages: regular, semibold, italic, and the titles’ own', async () => {
    const serif = 'font-family="&quot;Source Serif 4&quot;, Georgia, serif"';
    const drawn = await Promise.all(
      ['', 'font-weight="600"', `${serif} font-style="italic"`, `${serif} font-weight="600"`].map((style) =>
        draw(text(style)),
      ),
    );
    const inks = drawn.map(inkOf);
    for (const ink of inks) expect(ink).toBeGreaterThan(1000);
    expect(new Set(inks).size).toBe(4);
    // A bold drawn from the regular, or a font that is not there, would be as dark as the regular.
    expect(inks[1]).toBeGreaterThan((inks[0] ?? 0) * 1.2);
  });

  test('says what it shows, who made it, whence, and under which licence', async () => {
    const png = Buffer.from(await renderPng(picture(''), WAVES, 'png')).toString('utf8');
    for (const [keyword, words] of [
      ['Title', WAVES.title],
      ['Author', 'Headcount'],
      ['Description', WAVES.description],
      ['Copyright', 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/'],
      ['Source', WAVES.source],
    ]) {
      expect(png).toContain(`iTXt${keyword}\0\0\0\0\0${words}`);
    }
  });

  test('asks for fonts by the names that they have', () => {
    for (const { family, weight, style, file } of FONTS) {
      const font = fontkit.openSync(fontPath(file));
      if (!('OS/2' in font)) throw new Error(`${file} is a collection of fonts`);
      expect(font.familyName.startsWith(family)).toBe(true);
      expect(font['OS/2'].usWeightClass).toBe(weight);
      expect(font.italicAngle === 0 ? 'normal' : 'italic').toBe(style);
    }
  });
});

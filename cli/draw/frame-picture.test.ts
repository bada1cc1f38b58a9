import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chart } from '@/lib/charts/chart';
import { PARTS, SAMPLE_CHARTS, SUM, WAVES } from '@/lib/charts/fixtures/sample-charts';
import { type DrawingBoard, openDrawingBoard } from './draw-svg';
import { framePicture } from './frame-picture';
import { PAGE_VARIABLES } from './page-variables';
import { renderDrawing } from './render-charts';

const DATA = { date: '2026-11-22', digest: 'a41f9c' };
let board: DrawingBoard;
beforeAll(async () => {
  board = await openDrawingBoard();
}, 60_000);
afterAll(() => board.close());

const pictureOf = async (chart: Chart): Promise<string> =>
  framePicture(await renderDrawing(board.draw, chart.article, chart, 'wide'), chart, DATA);
/** Its words in the order in which they stand in it. */
const wordsOf = (svg: string): string =>
  [...svg.replace(/<metadata>.*<\/metadata>/s, '').matchAll(/<text[^>]*>(.*?)<\/text>/gs)]
    .map(([, inside = '']) => inside.replaceAll(/<[^>]+>/g, ''))
    .join('\n');

describe('a picture that stands alone', { timeout: 60_000 }, () => {
  test('says what a page says around the drawing, from the title to the licence', async () => {
    const words = wordsOf(await pictureOf(WAVES)).split('\n');
    expect(words[0]).toBe(WAVES.title);
    expect(words[1]).toBe(WAVES.subtitle);
    expect(words).toContain('What each number can stand for');
    expect(words.at(-1)).toBe('Chart and data: CC BY 4.0. Quotes belong to their publishers.');
    expect(words.at(-2)).toBe(WAVES.source);
  });

  test('needs no page: no link, no variable, no class, no script, nothing from elsewhere', async () => {
    for (const chart of SAMPLE_CHARTS) {
      const svg = await pictureOf(chart);
      expect(svg).not.toMatch(/<a[ >]| href=|var\(| class=| style=| data-|<script|<image|<use|@import|url\((?!#)/);
      expect(svg.match(/<svg/g)).toHaveLength(1);
      expect(svg.match(/<title/g)).toHaveLength(1);
      expect(svg.match(/<desc/g)).toHaveLength(1);
    }
  });

  test('is an image with a name and a description', async () => {
    const svg = await pictureOf(PARTS);
    const prefix = 'csm-pakistan-2023-parts-picture';
    expect(svg).toContain('role="img"');
    expect(svg).toContain(`aria-labelledby="${prefix}-title"`);
    expect(svg).toContain(`aria-describedby="${prefix}-description"`);
    expect(svg).toContain(`<title id="${prefix}-title">${PARTS.title}</title>`);
    expect(svg).toContain(`<desc id="${prefix}-description">${PARTS.description}</desc>`);
    expect(svg).toContain(`url(#${prefix}-1)`);
    expect(svg).toContain(`<pattern id="${prefix}-1"`);
  });

  test('says in Dublin Core what it is, from which data, and under which licence', async () => {
    const metadata = /<metadata>(.*)<\/metadata>/s.exec(await pictureOf(SUM))?.[1] ?? '';
    const dc = [...metadata.matchAll(/<dc:(\w+)>(.*?)<\/dc:\1>/gs)].map(([, name, text]) => [name, text]);
    expect(dc).toEqual([
      ['title', SUM.title],
      ['description', SUM.description],
      ['creator', 'Headcount'],
      ['publisher', 'Headcount'],
      ['date', '2026-11-22'],
      ['source', SUM.source],
      ['rights', 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/'],
      ['language', 'en'],
      ['format', 'image/svg+xml'],
      ['identifier', '/articles/csm-pakistan-2023/charts/sum'],
      ['identifier', 'a41f9c'],
    ]);
    expect(metadata).toContain('<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>');
  });

  test('is in the colours of the page by day', () => {
    const [root = ''] = /:root \{[^}]*\}/.exec(readFileSync('app/globals.css', 'utf8')) ?? [];
    const colours = Object.entries(PAGE_VARIABLES).filter(([, value]) => value.startsWith('#'));
    expect(colours).toHaveLength(7);
    for (const [name, value] of colours) expect(root).toContain(`--${name}: ${value};`);
  });

  test('prints hostile words as words, and drops characters that XML does not know', async () => {
    const words = '</title><script>alert(1)</script> & "quotes" ]]> <!-- ';
    const evil = `${words}\u0001\ud800\uffff`;
    const svg = await pictureOf({ ...WAVES, title: evil, subtitle: evil, description: evil, source: evil });
    expect(svg).not.toMatch(/<script|<!--|\p{Cc}|\p{Cs}|\uffff/u);
    expect(svg).toContain('&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; ');
    const parsed = new window.DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelector('title')?.textContent).toBe(words);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { FONTS, fontPath } from '@/cli/draw/render-png';
import { listCharts } from '@/lib/library/list-charts';
import { PICTURES, readChartFiles } from '@/lib/library/read-pictures';
import { measureTexts, problemsOf } from './chart-texts';

/** Side of the squares in which a difference must be small too: a label is little in the whole, but not in a square. */
const SQUARE = 32;
/** Share of the pixels that may differ in the whole picture, and in any square of it. Measured: 0.0013 and 0.038. */
const ALLOWED = { whole: 0.01, square: 0.05 };

const CHARTS = listCharts();

const FACES = FONTS.map(({ family, weight, style, file }) => {
  const url = `data:font/ttf;base64,${readFileSync(fontPath(file)).toString('base64')}`;
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; src: url(${url}); }`;
}).join('\n');

/** Reads our typefaces into a page, once for all pictures that it shows. */
async function openWithTypefaces(page: Page): Promise<void> {
  const style = `${FACES} body { margin: 0 } svg { display: block; text-rendering: geometricPrecision }`;
  await page.setContent(`<!doctype html><style>${style}</style><main></main>`);
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
}

/** The picture as Chromium draws it at twice its size, without moving letters to whole pixels, which resvg never does. */
async function drawInChromium(page: Page, svg: string): Promise<PNG> {
  await page.locator('main').evaluate((main, picture) => {
    main.innerHTML = picture;
  }, svg);
  return PNG.sync.read(await page.locator('svg').screenshot());
}

interface Difference {
  /** Share of all pixels. */
  readonly whole: number;
  /** Share of the pixels in the square with the most. */
  readonly square: number;
  /** What differs, in red. */
  readonly mask: PNG;
}

function compare(a: PNG, b: PNG): Difference {
  const { width, height } = a;
  const mask = new PNG({ width, height });
  const count = pixelmatch(a.data, b.data, mask.data, width, height, { diffMask: true });
  const across = Math.ceil(width / SQUARE);
  const squares = new Uint32Array(across * Math.ceil(height / SQUARE));
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const at = pixel * 4;
    // Yellow is what pixelmatch takes for anti-aliasing.
    if (mask.data[at + 3] === 0 || mask.data[at] !== 255 || mask.data[at + 1] !== 0) continue;
    const square = Math.floor(pixel / width / SQUARE) * across + Math.floor((pixel % width) / SQUARE);
    squares[square] = (squares[square] ?? 0) + 1;
  }
  return { whole: count / (width * height), square: Math.max(...squares) / SQUARE ** 2, mask };
}

const readPng = (article: string, chart: string): PNG => PNG.sync.read(Buffer.from(readChartFiles(article, chart).png));

test.use({ deviceScaleFactor: 2, viewport: { width: 800, height: 1000 } });

test.describe('Chromium draws each picture as its PNG shows it', () => {
  for (const article of new Set(CHARTS.map((one) => one.article))) {
    test(article, async ({ page }, info) => {
      await openWithTypefaces(page);
      for (const { chart } of CHARTS.filter((one) => one.article === article)) {
        const ours = readPng(article, chart.id);
        const theirs = await drawInChromium(page, readChartFiles(article, chart.id).svg);
        expect([theirs.width, theirs.height], chart.id).toEqual([ours.width, ours.height]);
        const { whole, square, mask } = compare(ours, theirs);
        const file = info.outputPath(`${chart.id}.png`);
        if (whole >= ALLOWED.whole || square >= ALLOWED.square) writeFileSync(file, PNG.sync.write(mask));
        expect.soft(whole, `${file} shows where`).toBeLessThan(ALLOWED.whole);
        expect.soft(square, `${file} shows where`).toBeLessThan(ALLOWED.square);
      }
    });
  }
});

test('a label one pixel off is noticed, even the shortest', async ({ page }) => {
  const [article, chart] = ['csm-pakistan-2023', 'parts_of_total'] as const;
  const { svg } = readChartFiles(article, chart);
  const ours = readPng(article, chart);
  await openWithTypefaces(page);
  for (const words of ['>0<', '>Unauthorized<', '>Source: ', '><tspan font-weight="600">4.4 million<']) {
    const label = new RegExp(`(<text x=")([\\d.]+)("[^>]*${words})`);
    expect(svg).toMatch(label);
    const moved = svg.replace(label, (_, before, x, after) => `${before}${Number(x) + 1}${after}`);
    expect(compare(ours, await drawInChromium(page, moved)).square, words).toBeGreaterThan(ALLOWED.square);
  }
});

test('a picture opened by itself, in whatever fonts there are, has nothing overlapping or cut', async ({ page }) => {
  for (const { article, chart } of CHARTS) {
    await page.goto(pathToFileURL(resolve(PICTURES, article, `${chart.id}.picture.svg`)).href);
    const texts = await page.locator('svg').evaluate(measureTexts);
    expect(texts.lines.length).toBeGreaterThan(10);
    expect(problemsOf(texts), chart.id).toEqual([]);
  }
});

test('a picture in a wider typeface than ours has nothing overlapping or cut', async ({ page }) => {
  for (const { article, chart } of CHARTS) {
    // Verdana and DejaVu are the widest typefaces that a machine is likely to have.
    const svg = readChartFiles(article, chart.id)
      .svg.replaceAll('Inter, ', 'Verdana, &quot;DejaVu Sans&quot;, ')
      .replaceAll('&quot;Source Serif 4&quot;, ', '&quot;DejaVu Serif&quot;, ');
    expect(svg).toContain('&quot;DejaVu Serif&quot;, Georgia');
    await page.setContent(`<!doctype html><style>body { margin: 0 } svg { display: block }</style>${svg}`);
    expect(problemsOf(await page.locator('svg').evaluate(measureTexts)), chart.id).toEqual([]);
  }
});

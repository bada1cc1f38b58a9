import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { BUDGETS } from '@/cli/bench/budgets';
import { chartsOf } from '@/lib/library/list-charts';
import { embedPath, quantityPath } from '@/lib/paths';
import { chartsOfQuantity } from '@/lib/quantities/list-charts';
import { readQuantities } from '@/lib/quantities/quantity-library';
import { ARTICLE, enliven, expect, FILE, PAGES, test } from './dashboard';

const QUANTITIES = readQuantities();
const EMBEDS = [
  ...chartsOf(ARTICLE).map(({ id }) => embedPath(FILE.id, id)),
  ...QUANTITIES.flatMap(chartsOfQuantity).map(({ article, id }) => embedPath(article, id)),
];

interface Loaded {
  readonly html: number;
  readonly script: number;
  readonly fonts: number;
  readonly requests: number;
  readonly scripts: readonly string[];
}

/** Opens a page and weighs all that it loads until it is quiet, bytes as gzip sends them; fonts are packed already. */
async function load(page: Page, path: string): Promise<Loaded> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(path, { waitUntil: 'networkidle' });
  const kinds = responses.map((response) => response.request().resourceType());
  const bodies = await Promise.all(responses.map((response) => response.body()));
  const weigh = (kind: string, weight: (body: Buffer) => number): number =>
    bodies.reduce((sum, body, index) => (kinds[index] === kind ? sum + weight(body) : sum), 0);
  const packed = (body: Buffer): number => gzipSync(body).length;
  return {
    html: weigh('document', packed) + weigh('stylesheet', packed),
    script: weigh('script', packed),
    fonts: weigh('font', ({ length }) => length),
    // A browser asks for the icon when it likes.
    requests: kinds.filter((kind) => kind !== 'other').length,
    scripts: bodies.filter((_, index) => kinds[index] === 'script').map((body) => body.toString('utf8')),
  };
}

const drawsCharts = (script: string): boolean => script.includes('recharts-wrapper');

/** Which of our fonts a page has asked for, and what came of it. "Fallback" is one of the reader's machine with our measures. */
const ownFonts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () =>
    [...(await document.fonts.ready)]
      .filter(({ family }) => !family.includes('Fallback'))
      .map(({ family, style, status }) => `${family} ${style}: ${status}`),
  );

test.describe('what a page loads at first is there, without a complaint, and within its budget', () => {
  for (const path of [...PAGES, ...QUANTITIES.map(({ file }) => quantityPath(file.id))])
    test(path, async ({ page }) => {
      const { scripts, ...weight } = await load(page, path);
      expect(scripts.length).toBeGreaterThan(5);
      expect(scripts.some(drawsCharts)).toBe(false);
      for (const kind of ['html', 'script', 'fonts', 'requests'] as const)
        expect(weight[kind], `${kind} of ${JSON.stringify(weight)}`).toBeLessThanOrEqual(BUDGETS[kind]);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const fonts = await ownFonts(page);
      for (const font of fonts) expect(font).toMatch(/: (?:loaded|unloaded)$/);
      expect(fonts.filter((font) => font.endsWith(': loaded')).length).toBeGreaterThanOrEqual(2);
    });
});

test.describe('a page that is not there', () => {
  test.use({ provoked: /status of 404/ });

  test('is light too', async ({ page }) => {
    const { html } = await load(page, '/nothing-of-this-name');
    expect(html).toBeLessThan(BUDGETS.html / 4);
  });
});

test('letters beyond those of Western Europe bring files of their own, and no other text does', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const extended = () =>
    page.evaluate(async () =>
      [...(await document.fonts.ready)]
        .filter(({ family, status }) => family.includes('Extended') && status === 'loaded')
        .map(({ family, style }) => `${family} ${style}`),
    );
  expect(await extended()).toEqual([]);
  await page.locator('h1').evaluate((heading) => {
    heading.textContent = 'Şırnak, Škoda';
  });
  await expect.poll(extended).toEqual(['headcountSerifExtended normal']);
});

test('what draws charts is loaded with the first touch, and would be seen here', async ({ page }) => {
  await page.goto('/');
  const drawing = page.waitForResponse(async (response) => drawsCharts(await response.text()));
  await enliven(page.locator('#two_waves'));
  expect((await drawing).ok()).toBe(true);
});

test('an embed is within its budget', async ({ request }) => {
  expect(EMBEDS.length).toBeGreaterThan(10);
  for (const path of EMBEDS) {
    const html = gzipSync(await (await request.get(path)).body()).length;
    expect(html, path).toBeLessThanOrEqual(BUDGETS.embed);
  }
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { CHART_PAGE_WORDS } from '@/components/words';
import { chartPath } from '@/lib/paths';
import { expect, FILE, test } from '../dashboard';

// What is copied from a chart's page is pasted into an empty file, as a report writer would.

const CHART = 'two_waves';
const { kinds } = CHART_PAGE_WORDS.embed;

test.use({ permissions: ['clipboard-read', 'clipboard-write'], provoked: /^asks another host/ });

/** Copies by one of the page's buttons, and opens a file with what was copied. */
async function paste(page: Page, baseURL: string | undefined, button: string, folder: string): Promise<void> {
  await page.goto(chartPath(FILE.id, CHART));
  const canonical = new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '');
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('button', { name: button, exact: true })).toHaveAttribute('data-state', 'copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  // The build names the address that it will have; here it has another one.
  await page.route(`${canonical.origin}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${baseURL}${pathname}${search}` }) });
  });
  const file = join(folder, 'empty.html');
  writeFileSync(file, `<!DOCTYPE html>\n<meta charset="utf-8">\n<title>A report</title>\n${copied}\n`);
  await page.goto(pathToFileURL(file).href);
}

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

test('the frame, pasted into an empty file, shows the chart at its own height', async ({ page, baseURL }) => {
  await paste(page, baseURL, kinds.frame.copy, folder);
  const frame = page.locator('iframe');
  const inside = frame.contentFrame();
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText(/Two waves of flight/);
  await expect(inside.locator('svg:visible')).toHaveCount(1);
  for (const width of [360, 1200]) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(async () => {
        const content = await inside.locator('main').evaluate((main) => main.getBoundingClientRect().height);
        return Math.abs(content - (await frame.evaluate((element) => element.clientHeight)));
      })
      .toBeLessThanOrEqual(2);
  }
});

test('the picture, pasted into an empty file, shows with its alt text and leads to the chart', async ({
  page,
  baseURL,
}) => {
  await paste(page, baseURL, kinds.image.copy, folder);
  const image = page.locator('a > img');
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(1000);
  await expect(image).toHaveAttribute('alt', /approximately 6 million .* nearly 2 million more .* Source: /);
  const [width, height] = await image.evaluate((element: HTMLImageElement) => [element.width, element.height]);
  expect(width).toBe(768);
  const natural = await image.evaluate((element: HTMLImageElement) => element.naturalHeight / element.naturalWidth);
  expect((height ?? 0) / (width ?? 1)).toBeCloseTo(natural, 2);
  expect(new URL((await page.locator('a').getAttribute('href')) ?? '').pathname).toBe(chartPath(FILE.id, CHART));
});

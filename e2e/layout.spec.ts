import type { Page } from '@playwright/test';
import { TABLE_WORDS } from '@/components/words';
import { measureTexts, problemsOf } from './chart-texts';
import { expect, FILE, openDashboard, PAGES, test, unfoldAll } from './dashboard';

const WIDTHS = [320, 360, 768, 1280];

test.use({ provoked: /status of 404/ });

/** How far the page can be scrolled sideways, px. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(scrollWidth, document.body.scrollWidth) - clientWidth;
  });

/** Measures every drawing that is shown. */
async function drawingProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(async () => void (await document.fonts.ready));
  const drawings = await page.locator('main svg:visible').all();
  expect(drawings.length).toBeGreaterThanOrEqual(FILE.charts.length + 5);
  const problems: string[] = [];
  for (const drawing of drawings) {
    const texts = await drawing.evaluate(measureTexts);
    expect(texts.lines.length).toBeGreaterThan(4);
    problems.push(...problemsOf(texts));
  }
  return problems;
}

for (const width of WIDTHS) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('the dashboard does not scroll sideways, with everything unfolded and every column shown', async ({
      page,
    }) => {
      await openDashboard(page);
      expect(await sideways(page)).toBe(0);
      await unfoldAll(page);
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      await expect(page.getByRole('columnheader', { name: TABLE_WORDS.columns.quote })).toBeVisible();
      expect(await sideways(page)).toBe(0);
    });

    test('all text of all drawings is large enough, inside, and apart', async ({ page }) => {
      await openDashboard(page);
      expect(await drawingProblems(page)).toEqual([]);
    });
  });
}

for (const path of [...PAGES.slice(1), '/articles/unknown'])
  test(`${path} does not scroll sideways, however wide the window is`, async ({ page }) => {
    await page.goto(path);
    await unfoldAll(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sideways(page), `${width} px`).toBe(0);
    }
  });

test.describe('at 200 % zoom of a window of 1280 px', () => {
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });

  test('nothing is lost and nothing scrolls sideways', async ({ page }) => {
    await openDashboard(page);
    await unfoldAll(page);
    expect(await sideways(page)).toBe(0);
    expect(await drawingProblems(page)).toEqual([]);
    await page.getByRole('heading', { level: 1 }).getByRole('link').click();
    const box = await page.getByRole('dialog').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(400);
  });
});

test('no text of the page is smaller than a reader can read', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await openDashboard(page);
  await unfoldAll(page);
  const small = await page.locator('main, header, footer').evaluateAll((parts) =>
    parts.flatMap((part) => {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        // Drawings are scaled and measured elsewhere; a link's superscript says the same as the number it hangs on.
        if (parent === null || parent.closest('svg, .num-more, .sr-only, script, style') || !parent.checkVisibility())
          continue;
        if (Number.parseFloat(getComputedStyle(parent).fontSize) < 12) found.push(walker.currentNode.textContent ?? '');
      }
      return found.filter((text) => text.trim() !== '');
    }),
  );
  expect(small).toEqual([]);
});

import type { Page } from '@playwright/test';
import { readOtherArticles } from '@/lib/library/library';
import { articlePath, chartPath, checkPath, homePath, methodsPath, quantityPath } from '@/lib/paths';
import { readQuantities } from '@/lib/quantities/quantity-library';
import { expect, FILE, openDashboard, test, unfoldAll } from './dashboard';

/** One page of each kind. */
const KINDS: readonly string[] = [
  homePath(),
  ...readOtherArticles().map(({ file }) => articlePath(file.id)),
  ...FILE.charts.slice(0, 1).map(({ id }) => chartPath(FILE.id, id)),
  ...readQuantities()
    .map(({ file }) => quantityPath(file.id))
    .slice(0, 1),
  methodsPath(),
  checkPath(),
];

/** WCAG 1.4.12: what a reader may set, and nothing may be lost. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** How far the page can be scrolled sideways, and what cuts off its own text. */
const losses = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll('body *:not(svg *, .sr-only, .sr-only *, .chart-spoken, [type=file])')]
      .filter((element) => element.checkVisibility() && /hidden|clip/.test(getComputedStyle(element).overflow))
      .filter(
        (element) => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
      )
      .map((element) => element.outerHTML.slice(0, 120));
    return scrollWidth > clientWidth ? [`scrolls sideways by ${scrollWidth - clientWidth} px`, ...cut] : cut;
  });

for (const width of [320, 1280]) {
  test(`with wider spacing of text nothing is lost, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of KINDS) {
      await page.goto(path);
      await unfoldAll(page);
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, SPACED);
      expect(await losses(page), path).toEqual([]);
    }
  });
}

test.describe('at 400 % zoom of a window of 1280 by 1024', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  test('no page scrolls in two directions, and no bar keeps its place over the text', async ({ page }) => {
    for (const path of KINDS) {
      await page.goto(path);
      await unfoldAll(page);
      expect(await losses(page), path).toEqual([]);
      const fixed = await page.locator('body *:visible').evaluateAll((all) =>
        all
          .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
          // A column that stays beside its table scrolls inside it.
          .filter((element) => !element.matches('.figures-scroll *'))
          .filter((element) => element.getBoundingClientRect().height > innerHeight / 2)
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(fixed, path).toEqual([]);
    }
  });

  test('the sentence beside a number fits the window, or scrolls in its box', async ({ page }) => {
    await openDashboard(page);
    await page.getByRole('heading', { level: 1 }).getByRole('link').click();
    const box = await page.getByRole('dialog').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(256);
  });
});

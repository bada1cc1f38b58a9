import type { Page } from '@playwright/test';
import { CHART_PAGE_WORDS, TABLE_WORDS, WORDS } from '@/components/words';
import { chartPath, checkPath, homePath, methodsPath, PARTS, quantityPath } from '@/lib/paths';
import { expect, FILE, openDashboard, test } from './dashboard';

const OUTFLOW = 'afghan-outflow-1980s';
const KINDS = [
  homePath(),
  chartPath(FILE.id, 'groups_and_total'),
  quantityPath(OUTFLOW),
  methodsPath(),
  checkPath(),
] as const;
/** More than any page has. */
const STOPS = 600;

/** What is wrong with the stop that has the focus; null behind the last. */
const problemOfStop = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const stop = document.activeElement;
    if (stop === null || stop === document.body) return null;
    const rects = [...stop.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const isInWindow = rects.some((r) => r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth);
    // Its middle, or near a corner: a chart that has the focus shows a card, which may lie over its middle.
    const isOnTop = rects.some((r) =>
      [
        [0.5, 0.5],
        [0.05, 0.05],
        [0.95, 0.05],
        [0.05, 0.95],
        [0.95, 0.95],
      ].some(([x = 0, y = 0]) => {
        const hit = document.elementFromPoint(
          Math.min(Math.max(r.left + x * r.width, 0), innerWidth - 1),
          Math.min(Math.max(r.top + y * r.height, 0), innerHeight - 1),
        );
        return hit !== null && (stop.contains(hit) || hit.contains(stop));
      }),
    );
    // A file's field is transparent over its label, and a frame shows the focus inside.
    const drawn = getComputedStyle(stop.matches('[type=file]') ? (stop.parentElement ?? stop) : stop);
    const isDrawn = stop.localName === 'iframe' || drawn.outlineStyle !== 'none';
    if (isInWindow && isOnTop && isDrawn) return '';
    return `${isInWindow ? '' : 'out of the window, '}${isOnTop ? '' : 'covered, '}${isDrawn ? '' : 'not drawn, '}${stop.outerHTML.slice(0, 140)}`;
  });

/** The same, once a drawing that is touched has come alive and taken the focus over. */
async function settledProblem(page: Page): Promise<string | null> {
  let problem = await problemOfStop(page);
  for (let tries = 0; tries < 20 && problem !== null && problem !== ''; tries += 1) {
    await page.waitForTimeout(100);
    problem = await problemOfStop(page);
  }
  return problem;
}

for (const width of [360, 1280]) {
  test(`every stop of Tab is in the window, uncovered and drawn, ${width} px wide; no page is a trap`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const path of KINDS) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const problems: string[] = [];
      let stops = 0;
      for (; stops < STOPS; stops += 1) {
        await page.keyboard.press('Tab');
        const problem = await settledProblem(page);
        if (problem === null) break;
        if (problem !== '') problems.push(problem);
      }
      expect(problems, path).toEqual([]);
      expect(stops, path).toBeGreaterThan(4);
      expect(stops, path).toBeLessThan(STOPS);
    }
  });
}

test('the table is sorted, filtered and widened by keyboard alone', async ({ page }) => {
  await openDashboard(page);
  const header = page.locator(`#${PARTS.table}`).getByRole('columnheader', { name: TABLE_WORDS.columns.number });
  await header.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  const filter = page.getByRole('searchbox', { name: TABLE_WORDS.filter });
  await filter.focus();
  await page.keyboard.type('authorities');
  await expect(page.locator(`#${PARTS.table} tbody tr`)).toHaveCount(1);
  await page.locator(`#${PARTS.table} summary`).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: TABLE_WORDS.columns.unit, exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('columnheader', { name: TABLE_WORDS.columns.unit, exact: true })).toBeVisible();
});

test('a figure is copied, a chart unfolded and its own page reached by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDashboard(page);
  await page.locator('#total').getByRole('button', { name: WORDS.figures.copy }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('4.4 million');
  const chart = page.locator('#two_waves');
  await chart.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(chart.getByRole('table')).toBeVisible();
  await chart.locator('.chart-own').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${chartPath(FILE.id, 'two_waves')}$`));
});

test('the release of a series and the width of a preview are chosen with the arrow keys', async ({ page }) => {
  await page.goto(quantityPath(OUTFLOW));
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('figure[id="series_october_2023"]')).toBeVisible();
  await page.goto(chartPath(FILE.id, 'two_waves'), { waitUntil: 'networkidle' });
  await page.getByRole('radio', { name: CHART_PAGE_WORDS.embed.widths.phone }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: CHART_PAGE_WORDS.embed.widths.column })).toBeChecked();
  await expect(page.locator('.embed-preview iframe')).toHaveAttribute('width', '480');
});

import type { Page } from '@playwright/test';
import { QUANTITY_WORDS } from '@/components/words';
import { articlePath, chartFilePath, chartPath, embedPath, homePath, PARTS, quantityPath } from '@/lib/paths';
import { FOREST, ownerOf } from '@/lib/quantities/build-forest-chart';
import { chartsOfQuantity } from '@/lib/quantities/list-charts';
import { othersOf } from '@/lib/quantities/others';
import { readQuantities } from '@/lib/quantities/quantity-library';
import { violations, violationsInDark } from './axe';
import { measureTexts, problemsOf } from './chart-texts';
import { expect, FILE, test, unfoldAll } from './dashboard';

const QUANTITIES = readQuantities();
const OUTFLOW = 'afghan-outflow-1980s';
const OWNER = `quantities/${OUTFLOW}`;

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('without JavaScript', () => {
  // A browser that runs no script refuses to fetch them.
  test.use({ javaScriptEnabled: false, provoked: /\.js csp$/ });

  for (const quantity of QUANTITIES) {
    const { file, values } = quantity;
    test(`${file.id} has its plot, a table, and every source with its clause, date and address`, async ({ page }) => {
      await page.goto(quantityPath(file.id));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(file.title);
      const plot = page.locator(`#${FOREST} svg:visible`);
      await expect(plot.locator('a')).toHaveCount(values.length);
      await page.locator(`#${FOREST} summary`).click();
      await expect(page.locator(`#${FOREST} tbody tr`)).toHaveCount(values.length);
      for (const { data, source } of values) {
        const item = page.locator(`.sources [id="${data.id}"]`);
        await expect(item).toContainText(source.quote ?? source.instead ?? '');
        await expect(item).toContainText(source.who);
        await expect(item).toContainText(source.publishedWords);
        const href = source.article === null ? source.url : articlePath(source.article.id, source.article.figure);
        await expect(item.locator(`a[href="${href}"]`)).toHaveCount(1);
      }
    });
  }

  test('the release that is seen is chosen without a script', async ({ page }) => {
    await page.goto(quantityPath(OUTFLOW));
    const latest = page.locator('figure[id="series"]');
    const october = page.locator('figure[id="series_october_2023"]');
    await expect(latest).toBeVisible();
    await expect(october).toBeHidden();
    await page.getByRole('radio', { name: 'as known in October 2023' }).check();
    await expect(latest).toBeHidden();
    await expect(october).toBeVisible();
    await expect(october.locator('svg:visible')).toContainText('Iran counted anew');
  });

  test('a number of the plot leads to its clause', async ({ page }) => {
    await page.goto(quantityPath(OUTFLOW));
    await page.locator(`#${FOREST} svg:visible a[href="#unhcr_1997"]`).click();
    await expect(page.locator(':target')).toHaveAttribute('id', 'unhcr_1997');
    await expect(page.locator(':target mark')).toHaveText(['more than', 'six million']);
  });

  test('each figure of the dashboard leads to its quantity, with a sentence on what others say', async ({ page }) => {
    await page.goto(homePath());
    const others = othersOf(FILE.id, QUANTITIES);
    expect(others.size).toBe(FILE.figures.length);
    for (const [figure, { quantity, words }] of others) {
      const card = page.locator(`#${PARTS.figures} [id="${figure}"]`);
      await expect(card.locator('.figure-others')).toContainText(words ?? '');
      await expect(card.locator(`a[href="${quantityPath(quantity)}"]`)).toBeVisible();
    }
  });
});

for (const path of [...QUANTITIES.map(({ file }) => quantityPath(file.id)), chartPath(OWNER, 'series')])
  test(`${path} does not scroll sideways, and no text of a drawing is cut or covered`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(async () => void (await document.fonts.ready));
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await sideways(page), `${width} px`).toBe(0);
      for (const drawing of await page.locator('main svg:visible').all())
        expect(problemsOf(await drawing.evaluate(measureTexts)), `${width} px`).toEqual([]);
    }
  });

for (const path of [
  ...QUANTITIES.map(({ file }) => quantityPath(file.id)),
  chartPath(OWNER, FOREST),
  chartPath(OWNER, 'series'),
])
  test(`axe finds nothing on ${path}, light or dark`, async ({ page }) => {
    await page.goto(path);
    // The boxes of what is copied, on a chart's page, are looked at where they belong (accessibility.spec.ts).
    if (!path.includes('/charts/')) await unfoldAll(page);
    expect(await violations(page)).toEqual([]);
    expect(await violationsInDark(page)).toEqual([]);
  });

test('every chart of a quantity is there as a page, an embed and four files', async ({ page, request }) => {
  for (const quantity of QUANTITIES) {
    for (const { id } of chartsOfQuantity(quantity)) {
      const owner = ownerOf(quantity);
      for (const ending of ['svg', 'png', 'csv', 'json'] as const)
        expect((await request.get(chartFilePath(owner, id, ending))).status(), `${owner} ${id}.${ending}`).toBe(200);
      const embed = await request.get(embedPath(owner, id));
      expect(embed.status()).toBe(200);
      expect(embed.headers()['content-security-policy']).toContain('frame-ancestors *');
      expect((await request.get(chartPath(owner, id))).status()).toBe(200);
    }
  }
  await page.goto(chartPath(OWNER, 'series'));
  await expect(
    page.getByRole('link', { name: QUANTITIES.find(({ file }) => file.id === OUTFLOW)?.file.title ?? '' }),
  ).toBeVisible();
  await expect(page.locator('main')).toContainText(QUANTITY_WORDS.series.years);
  await expect(page.locator('main')).toContainText('3,061,110');
});

test('oEmbed knows the charts of quantities', async ({ request, baseURL }) => {
  const url = `${baseURL}${chartPath(OWNER, 'series')}`;
  const answer = await request.get(`/oembed?url=${encodeURIComponent(url)}`);
  expect(answer.status()).toBe(200);
  expect((await answer.json()).html).toContain(embedPath(OWNER, 'series'));
});

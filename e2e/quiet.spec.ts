import { TABLE_WORDS } from '@/components/words';
import { homePath, PARTS } from '@/lib/paths';
import { enliven, expect, FILE, openDashboard, PAGES, test, unfoldAll } from './dashboard';

// That there is no error, no warning, no failed request and no other host is seen to in every test: see ./dashboard.

for (const path of PAGES) {
  test(`${path} loads without a complaint, a missing file or a word to any other host`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const fonts = await page.evaluate(async () =>
      [...(await document.fonts.ready)].map(({ family, style, status }) => `${family} ${style}: ${status}`),
    );
    // "Fallback" is a font of the reader's own machine with our measures, where there is one.
    const own = fonts.filter((font) => !font.includes('Fallback'));
    expect(own).not.toHaveLength(0);
    for (const font of own) expect(font).toMatch(/: (?:loaded|unloaded)$/);
    expect(own.filter((font) => font.endsWith(': loaded')).length).toBeGreaterThanOrEqual(2);
  });
}

test('all charts touched, everything unfolded and the table used: still no complaint', async ({ page }) => {
  await openDashboard(page);
  for (const { id } of FILE.charts) await enliven(page.locator(`#${id}`));
  await unfoldAll(page);
  await page.getByRole('columnheader').getByRole('button').first().click();
  await page.getByRole('searchbox', { name: TABLE_WORDS.filter }).fill('Pakistan');
  await page.getByRole('checkbox', { name: TABLE_WORDS.columns.quote }).check();
  await page.getByRole('heading', { level: 1 }).getByRole('link').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.waitForLoadState('networkidle');
});

test('the pages lead to one another without a complaint', async ({ page }) => {
  await openDashboard(page);
  await page.getByRole('banner').getByRole('link', { name: 'Methods' }).click();
  await expect(page).toHaveURL(/\/methods$/);
  await page.getByRole('banner').getByRole('link', { name: 'Headcount' }).click();
  await expect(page).toHaveURL(new RegExp(`${homePath()}$`));
  await expect(page.locator(`#${PARTS.figures} summary`)).toHaveCount(FILE.figures.length);
  await page.goBack();
  await expect(page).toHaveURL(/\/methods$/);
});

import { TABLE_WORDS } from '@/components/words';
import { homePath, PARTS } from '@/lib/paths';
import { enliven, expect, FILE, openDashboard, test, unfoldAll } from './dashboard';

// That there is no error, no warning, no failed request and no other host is seen to in every test: see ./dashboard;
// weight.spec.ts opens every page.

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

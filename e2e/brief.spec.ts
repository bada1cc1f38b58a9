import { WORDS } from '@/components/words';
import { readDefaultArticle, readOtherArticles } from '@/lib/library/library';
import { articlePath, PARTS } from '@/lib/paths';
import { expect, FILE, openDashboard, PRINTED_CHARTS, printedOf, test } from './dashboard';
import { sheetsOf } from './sheets';

/** An article with 16 figures and nine checks takes a third sheet. */
const SHEETS_OF_LONG = 3;

for (const { file } of [readDefaultArticle(), ...readOtherArticles()]) {
  const sheets = file.figures.length > 10 ? SHEETS_OF_LONG : 2;
  test(`the dashboard of ${file.id} is a brief of ${sheets} sheets, on A4 and on Letter`, async ({ page }) => {
    await page.goto(articlePath(file.id));
    expect(await sheetsOf(page, 'A4')).toBe(sheets);
    expect(await sheetsOf(page, 'Letter')).toBe(sheets);
  });
}

test('the brief has every figure with its hedge, every verdict, the sentences, the record and the way back', async ({
  page,
}) => {
  await openDashboard(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const { id, label } of FILE.figures) {
    const card = page.locator(`#${id}`);
    await expect(card).toContainText(label);
    expect((await card.locator('summary').innerText()).replaceAll(/\s+/g, ' ')).toContain(printedOf(id));
  }
  for (const { id } of PRINTED_CHARTS) await expect(page.locator(`#${id} .chart-source`)).toBeVisible();
  for (const { id } of FILE.checks) {
    await expect(page.locator(`#${id} .hypothesis`)).toBeVisible();
    await expect(page.locator(`#${id} strong`).first()).toBeVisible();
  }
  const quoted = new Set(FILE.figures.map(({ sentence }) => sentence));
  for (const id of quoted) await expect(page.locator(`#${id} blockquote`)).toBeVisible();
  const record = page.locator(`#${PARTS.citation}`);
  await expect(record).toContainText(FILE.article.title);
  await expect(record.locator('.on-paper').first()).toContainText(articlePath(FILE.id));
});

test('what can only be pressed, and the tables to work with, stay on the screen', async ({ page }) => {
  await openDashboard(page);
  await page.emulateMedia({ media: 'print' });
  for (const part of [PARTS.derived, PARTS.table, PARTS.others, PARTS.articles])
    await expect(page.locator(`#${part}`)).toBeHidden();
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByText(WORDS.figures.ask).filter({ visible: true })).toHaveCount(0);
});

import type { Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { SHARE_WORDS, TABLE_WORDS, WORDS } from '@/components/words';
import { PARTS } from '@/lib/paths';
import { expect, FILE, figureData, openDashboard, printedOf, sentenceOf, test } from './dashboard';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const { columns } = TABLE_WORDS;
const table = (page: Page) => page.getByRole('table', { name: WORDS.table.caption });
const header = (page: Page, name: string) => table(page).getByRole('columnheader', { name });
const names = (page: Page) => table(page).getByRole('rowheader');
const ALL = FILE.figures.map(({ name }) => name);
/** From the most to the fewest, by hand. */
const BY_NUMBER = ['flight_1980s', 'total', 'refugee_status', 'flight_since_2021', 'unauthorized', 'killed'].map(
  (id) => FILE.figures.find((figure) => figure.id === id)?.name ?? id,
);

/** Presses a button that copies, and returns what is on the clipboard then. */
async function copied(page: Page, label: string): Promise<string> {
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: label }).click();
  await expect.poll(clipboard).not.toBe('');
  await expect(page.locator(`#${PARTS.table}`).getByRole('status').filter({ hasText: SHARE_WORDS.copied })).toHaveCount(
    1,
  );
  return clipboard();
}

/** The table as it is read on the screen: header, then rows. */
async function shown(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = await table(page).getByRole('row').all();
  const texts = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  return texts.map((cells) => cells.map((cell) => cell.replace(/[↕↑↓]/g, '').trim()));
}

test('a header sorts by number, the most first, then the fewest, then as in the article', async ({ page }) => {
  await openDashboard(page);
  const button = header(page, columns.number).getByRole('button');
  await expect(header(page, columns.number)).toHaveAttribute('aria-sort', 'none');
  await button.click();
  await expect(header(page, columns.number)).toHaveAttribute('aria-sort', 'descending');
  await expect(names(page)).toHaveText(BY_NUMBER);
  await button.press('Enter');
  await expect(header(page, columns.number)).toHaveAttribute('aria-sort', 'ascending');
  await expect(names(page)).toHaveText([...BY_NUMBER].reverse());
  await button.press(' ');
  await expect(names(page)).toHaveText(ALL);
  await header(page, columns.name).getByRole('button').click();
  await expect(names(page)).toHaveText([...ALL].sort((a, b) => a.localeCompare(b, 'en')));
  await expect(header(page, columns.number)).toHaveAttribute('aria-sort', 'none');
});

test('the filter “authorities” leaves the one figure that they say, and no match is said', async ({ page }) => {
  await openDashboard(page);
  const filter = page.getByRole('searchbox', { name: TABLE_WORDS.filter });
  await filter.fill('authorities');
  await expect(names(page)).toHaveText(['With refugee status']);
  await expect(page.getByText(TABLE_WORDS.count(1, 6), { exact: true })).toBeVisible();
  await filter.fill('nobody of this name');
  await expect(table(page)).toContainText(TABLE_WORDS.noMatch);
  await filter.fill('');
  await expect(names(page)).toHaveText(ALL);
});

test('a column can be added and taken away', async ({ page }) => {
  await openDashboard(page);
  await expect(header(page, columns.place)).toHaveCount(0);
  await page.getByText(TABLE_WORDS.chooseColumns, { exact: true }).click();
  await page.getByRole('checkbox', { name: columns.place }).check();
  await expect(header(page, columns.place)).toBeVisible();
  await expect(table(page).getByRole('row', { name: /^Killed/ })).toContainText('Hangu, Pakistan');
  await page.getByRole('checkbox', { name: columns.place }).uncheck();
  await page.getByRole('checkbox', { name: columns.kind }).uncheck();
  await expect(header(page, columns.place)).toHaveCount(0);
  await expect(header(page, columns.kind)).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: columns.number })).toHaveCount(0);
});

test('what is copied as Markdown is what is shown', async ({ page }) => {
  await openDashboard(page);
  const whole = await copied(page, TABLE_WORDS.copyMarkdown);
  expect(cellsOf(whole)).toEqual(await shown(page));
  expect(whole).toContain('The Christian Science Monitor');

  await page.getByRole('searchbox', { name: TABLE_WORDS.filter }).fill('million');
  await header(page, columns.number).getByRole('button').click();
  await page.getByText(TABLE_WORDS.chooseColumns, { exact: true }).click();
  await page.getByRole('checkbox', { name: columns.period }).uncheck();
  await page.getByRole('checkbox', { name: columns.unit }).check();
  const part = cellsOf(await copied(page, TABLE_WORDS.copyMarkdown));
  expect(part).toEqual(await shown(page));
  expect(part).toHaveLength(6);
});

const cellsOf = (markdown: string): readonly (readonly string[])[] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s:|-]+\|$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );

test('what is copied as CSV is what is shown, with exact numbers', async ({ page }) => {
  await openDashboard(page);
  await header(page, columns.number).getByRole('button').click();
  const rows = csvParse(await copied(page, TABLE_WORDS.copyCsv));
  expect(rows.map(({ name }) => name)).toEqual(BY_NUMBER);
  expect(rows.map(({ nominal }) => nominal)).toEqual(['6000000', '4400000', '2400000', '2000000', '1700000', '60']);
  for (const { id = '', hedge = '', printed = '' } of rows)
    expect(printedOf(id)).toContain(`${hedge} ${printed}`.trim());
  const killed = rows.find(({ id }) => id === 'killed');
  expect(killed).toMatchObject({ hedge: 'at least', said_by: 'the article, in its own voice' });
  expect(rows.columns).not.toContain('place');

  await page.getByText(TABLE_WORDS.chooseColumns, { exact: true }).click();
  await page.getByRole('checkbox', { name: columns.quote }).check();
  await page.getByRole('searchbox', { name: TABLE_WORDS.filter }).fill('in search of safety');
  const one = csvParse(await copied(page, TABLE_WORDS.copyCsv));
  expect(one).toHaveLength(1);
  expect(one[0]).toMatchObject({ id: 'flight_1980s', quote: sentenceOf(figureData('flight_1980s')).quote });
});

test('on a phone the table scrolls inside itself, by keyboard too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openDashboard(page);
  const region = page.getByRole('region', { name: WORDS.table.caption });
  await region.focus();
  await expect(region).toBeFocused();
  const overflows = await region.evaluate((box) => box.scrollWidth > box.clientWidth);
  if (!overflows) return;
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});

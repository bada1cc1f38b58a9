import { CHART_WORDS } from '@/components/words';
import { CHARTS } from './charts-under-test';
import { expect, test } from './dashboard';

// A screen reader reads the page's own HTML: no script is needed for a chart in words.
test.use({ javaScriptEnabled: false, provoked: /\.js csp$/ });

const COLUMNS = Object.values(CHART_WORDS.table);

test('every chart is read as prose and as a table: its title, what it shows, and each row with its number', async ({
  page,
}) => {
  test.setTimeout(240_000);
  expect(CHARTS.length).toBeGreaterThan(20);
  for (const { page: path, title } of CHARTS) {
    await page.goto(path);
    await test.step(path, async () => {
      await expect(page.getByRole('figure', { name: title })).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      // Nothing of the picture is lost to those who do not see it: it is no image, its texts and links are there.
      await expect(page.getByRole('figure').getByRole('group', { name: title }).last()).toBeVisible();
      const prose = await page.locator('.chart-words > p').innerText();
      expect(prose).toMatch(/^[A-Z0-9“].{40,}[.)]$/s);
      const table = page.getByRole('table').first();
      const headers = await table.getByRole('columnheader').allInnerTexts();
      expect(headers).toEqual(COLUMNS);
      const rows = await table.locator('tbody tr').evaluateAll((all) =>
        all.map((row) => ({
          name: row.querySelector('th[scope=row]')?.textContent ?? '',
          cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
        })),
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const { name, cells } of rows) {
        expect(name).not.toBe('');
        expect(cells).toHaveLength(COLUMNS.length - 1);
        // A number, and a range in words.
        expect(cells[0]).toMatch(/\S/);
        expect(cells[1]).toMatch(/\d/);
      }
    });
  }
});

import { chartPath, homePath, methodsPath } from '@/lib/paths';
import { violations, violationsInDark } from './axe';
import { enliven, expect, FILE, openDashboard, test, unfoldAll } from './dashboard';

const PHONE = { width: 360, height: 740 };
/** One of the article's own charts and one of a check. */
const CHART_PAGES = ['parts_of_total', 'groups_are_everyone'].map((id) => chartPath(FILE.id, id));
const DESK = { width: 1280, height: 900 };

for (const [name, viewport] of [
  ['a phone', PHONE],
  ['a desk', DESK],
] as const) {
  test.describe(`on ${name} axe finds nothing`, () => {
    test.use({ viewport });

    test('on the dashboard as it is opened', async ({ page }) => {
      await openDashboard(page);
      expect(await violations(page)).toEqual([]);
    });

    test('on the dashboard in the dark, everything unfolded', async ({ page }) => {
      await openDashboard(page);
      await unfoldAll(page);
      expect(await violationsInDark(page)).toEqual([]);
    });

    test('on the dashboard with a figure open and a live chart that shows a sentence', async ({ page }) => {
      await openDashboard(page);
      await page.locator('#total summary').press('Enter');
      await expect(page.locator('#total blockquote')).toBeVisible();
      await enliven(page.locator('#parts_of_total'));
      await expect(page.locator('#parts_of_total blockquote').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      expect(await violationsInDark(page)).toEqual([]);
    });

    test('on the sentence beside a number', async ({ page }) => {
      await openDashboard(page);
      await page.getByRole('heading', { level: 1 }).getByRole('link').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page, { within: '[role=dialog]' })).toEqual([]);
      expect(await violationsInDark(page, '[role=dialog]')).toEqual([]);
    });

    test('on the methods page, on charts’ pages, and where there is no page', async ({ page }) => {
      for (const path of [methodsPath(), ...CHART_PAGES, '/articles/unknown']) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(path);
        expect(await violations(page)).toEqual([]);
        expect(await violationsInDark(page)).toEqual([]);
      }
    });
    // The page that is missing is asked for on purpose.
    test.use({ provoked: /status of 404/ });
  });
}

test('there is one headline, and no level of headings is left out', async ({ page }) => {
  for (const path of [homePath(), methodsPath(), ...CHART_PAGES]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map((h) => Number(h.localName[1])));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
});

test('everything that can be reached with Tab can be seen, and says what it is', async ({ page }) => {
  await openDashboard(page);
  const stops = page.locator('a[href], button, input, summary, [tabindex="0"]').filter({ visible: true });
  const nameless = await stops.evaluateAll((all) =>
    all
      .filter((stop) => (stop.textContent ?? '').trim() === '' && !stop.hasAttribute('aria-label'))
      .filter((stop) => !(stop instanceof HTMLInputElement) || (stop.labels?.length ?? 0) === 0)
      .map((stop) => stop.outerHTML.slice(0, 200)),
  );
  expect(nameless).toEqual([]);
  // The focus is drawn: on a number of the text, on a figure, on a drawn number.
  for (const stop of [
    page.getByRole('heading', { level: 1 }).getByRole('link'),
    page.locator('#total summary'),
    page.locator('#two_waves svg:visible').getByRole('link').first(),
  ]) {
    await stop.focus();
    await page.keyboard.press('Shift');
    // A drawing that is touched comes alive, and takes the focus over as it does.
    await expect.poll(() => stop.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
  }
});

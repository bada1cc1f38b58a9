import type { Page } from '@playwright/test';
import { LIBRARY_WORDS, WORDS } from '@/components/words';
import { readArticles, readOtherArticles } from '@/lib/library/library';
import { articlePath, homePath, ownerFilePath, PARTS, packagePath, searchPath } from '@/lib/paths';
import { expect, tabTo, test } from './dashboard';

// The other articles on the front page, the search over all, and each article's own dashboard.

const OTHERS = readOtherArticles();
const ALL = readArticles().length;

const section = (page: Page) => page.locator(`#${PARTS.articles}`);
const entries = (page: Page) => section(page).locator('.article-entry');
const box = (page: Page) => page.getByRole('searchbox', { name: LIBRARY_WORDS.search });
const status = (page: Page) => section(page).getByRole('status');

/** The newest first, with what its checks come to: read by hand. */
const LISTED = [
  ['aaj-pakistan-2023', 'Aaj English TV, 5 October 2023. 4 figures.', '✓ 3 fit≠ 1 does not fit'],
  [
    'reuters-pakistan-2023',
    'Reuters (via Milli Chronicle), 3 October 2023. 3 figures.',
    '✓ 2 fit? 1 cannot be decided',
  ],
  [
    'tribune-pakistan-2023',
    'The Express Tribune (copy at funbridge.live), September 2023 (date inferred). 16 figures.',
    '✓ 1 fits≈ 2 fit within rounding≠ 5 do not fit? 1 cannot be decided',
  ],
] as const;

async function expectList(page: Page): Promise<void> {
  await expect(entries(page)).toHaveCount(LISTED.length);
  for (const [index, [id, facts, verdicts]] of LISTED.entries()) {
    const entry = entries(page).nth(index);
    await expect(entry.getByRole('link')).toHaveAttribute('href', articlePath(id));
    await expect(entry.locator('.facts')).toHaveText(facts);
    await expect(entry.locator('.verdict-counts')).toHaveText(verdicts);
  }
}

test('the front page lists every other article with what its checks come to, the newest first', async ({ page }) => {
  await page.goto(homePath());
  expect(LISTED).toHaveLength(OTHERS.length);
  await expectList(page);
});

test.describe('without JavaScript', () => {
  // A browser that runs no script refuses to fetch them.
  test.use({ javaScriptEnabled: false, provoked: /\.js csp$/ });

  test('the list is whole, and no search is offered', async ({ page }) => {
    await page.goto(homePath());
    await expectList(page);
    await expect(box(page)).toHaveCount(0);
    await entries(page).first().getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`${articlePath('aaj-pakistan-2023')}$`));
  });
});

test('by keyboard: search, hear how many, and open what was found', async ({ page }) => {
  await page.goto(homePath());
  await expect(box(page)).toBeVisible();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  // Backwards from the end of the page: the footer's links, then the list's.
  await section(page).getByRole('link').last().focus();
  for (let presses = 0; presses < OTHERS.length; presses += 1) await page.keyboard.press('Shift+Tab');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('baluchistan unregistered');
  await expect(status(page)).toHaveText(LIBRARY_WORDS.count(1, 1, ALL));
  expect(loaded.filter((path) => path === searchPath())).toHaveLength(1);
  const found = page.getByRole('list', { name: LIBRARY_WORDS.found });
  await expect(found.locator('.verdict-counts')).toContainText('2 fit within rounding');
  await tabTo(page, found.getByRole('link'), 2);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${articlePath('tribune-pakistan-2023')}$`));
});

test('the default article is found too, and an empty box gives the list back', async ({ page }) => {
  await page.goto(homePath());
  await box(page).fill('Christian Science Monitor');
  const found = page.getByRole('list', { name: LIBRARY_WORDS.found }).locator('.article-entry');
  await expect(found).toHaveCount(1);
  await expect(found).toContainText(LIBRARY_WORDS.foundIn(['publisher']));
  await box(page).fill('no such word anywhere');
  await expect(status(page)).toHaveText(LIBRARY_WORDS.count(0, 0, ALL));
  await expect(found).toHaveCount(0);
  await box(page).fill('');
  await expect(status(page)).toHaveText('');
  await expectList(page);
});

test.describe('when the index does not come', () => {
  test.use({ provoked: /search\.json|status of 503/ });

  test('it is said, and the list stays', async ({ page }) => {
    await page.route(`**${searchPath()}`, (route) => route.fulfill({ status: 503, body: 'busy' }));
    await page.goto(homePath());
    await box(page).fill('Balochistan');
    await expect(status(page)).toHaveText(LIBRARY_WORDS.failed);
    await expectList(page);
  });
});

for (const { file } of OTHERS) {
  test(`${articlePath(file.id)} is a whole dashboard of an excerpt, with its files`, async ({ page, request }) => {
    await page.goto(articlePath(file.id));
    await expect(page.locator(`#${PARTS.figures} .figure-card`)).toHaveCount(file.figures.length);
    for (const { id } of file.charts) await expect(page.locator(`#${id} svg:visible`)).toHaveCount(1);
    await expect(page.locator(`#${PARTS.checks} article`)).toHaveCount(file.checks.length);
    const citation = page.locator(`#${PARTS.citation}`);
    await expect(citation).toContainText(WORDS.citation.excerpt);
    await expect(citation.getByRole('link', { name: file.article.url ?? '' })).toBeVisible();
    await expect(citation.locator('dd').first()).toHaveText(new RegExp(`^“${file.article.title.slice(0, 10)}`));
    await expect(page.locator(`#${PARTS.sentences} header`)).toContainText('clauses');
    for (const path of [ownerFilePath(file.id, 'json'), ownerFilePath(file.id, 'zip')])
      expect((await request.get(path)).status(), path).toBe(200);
    expect((await request.get(packagePath(file.id, 'datapackage.json'))).status()).toBe(200);
  });
}

test('the index has one line an article, and says nothing that is not on its page', async ({ request }) => {
  const answer = await request.get(searchPath());
  expect(answer.headers()['content-type']).toContain('application/json');
  const index: { readonly id: string }[] = await answer.json();
  expect(index.map(({ id }) => id)).toEqual(readArticles().map(({ file }) => file.id));
  expect((await answer.text()).trim().split('\n')).toHaveLength(ALL + 2);
});

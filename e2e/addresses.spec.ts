import { SHARE_WORDS, WORDS } from '@/components/words';
import { readArticles } from '@/lib/library/library';
import { chartsOf } from '@/lib/library/list-charts';
import {
  articlePath,
  articlesPath,
  chartPath,
  checkPath,
  homePath,
  methodsPath,
  PARTS,
  quantitiesPath,
} from '@/lib/paths';
import { expect, FILE, openDashboard, test } from './dashboard';

test.describe('what does not exist', () => {
  test.use({ provoked: /status of 404/ });

  for (const path of ['/articles/unknown', '/unknown']) {
    test(`${path} is not found, says so in our words and leads home`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS.notFound.title);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await page.getByRole('link', { name: WORDS.site.toDashboard }).click();
      await expect(page).toHaveURL(new RegExp(`${homePath()}$`));
      await expect(page.locator(`#${PARTS.figures} summary`)).toHaveCount(FILE.figures.length);
    });
  }
});

for (const id of ['total', 'groups_are_everyone', 'two_waves', 's4', 'share_refugee_status']) {
  test(`${articlePath(FILE.id, id)} shows it at once`, async ({ page }) => {
    await page.goto(articlePath(FILE.id, id));
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    await expect(page.locator(':target')).toHaveAttribute('id', id);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  });
}

test('the article’s page is the canonical one, for the front page too', async ({ page }) => {
  for (const path of [homePath(), articlePath(FILE.id)]) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(new URL(canonical ?? '').pathname).toBe(articlePath(FILE.id));
    await expect(page).toHaveTitle(/4\.4 million Afghans in Pakistan/);
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /six figures/);
  }
  await page.goto(methodsPath());
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(new URL(canonical ?? '').pathname).toBe(methodsPath());
});

test('machines find the sitemap, the robots’ file and the icon', async ({ page, request }) => {
  const robots = await request.get('/robots.txt');
  expect(robots.status()).toBe(200);
  expect(await robots.text()).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
  expect(await robots.text()).not.toMatch(/^Disallow: \/$/m);

  const sitemap = await request.get('/sitemap.xml');
  expect(sitemap.status()).toBe(200);
  expect(sitemap.headers()['content-type']).toContain('xml');
  const listed = [...(await sitemap.text()).matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  const ofArticles = readArticles().flatMap((article) => {
    const { id } = article.file;
    return [articlePath(id), ...chartsOf(article).map((chart) => chartPath(id, chart.id))];
  });
  const ofQuantities = listed.filter((path) => path.startsWith(quantitiesPath()));
  expect(ofQuantities).not.toHaveLength(0);
  expect(listed).toEqual([...ofArticles, articlesPath(), ...ofQuantities, methodsPath(), checkPath()]);
  for (const path of listed) expect((await request.get(path)).status()).toBe(200);

  await page.goto(homePath());
  const icon = await request.get((await page.locator('link[rel=icon]').first().getAttribute('href')) ?? '');
  expect(icon.status()).toBe(200);
  expect(icon.headers()['content-type']).toContain('image/svg+xml');
});

test('the page names its licences, its methods and where to report an error', async ({ page }) => {
  await page.goto(homePath());
  const footer = page.getByRole('contentinfo');
  await expect(footer).toContainText(WORDS.footer.code);
  await expect(footer.getByRole('link', { name: WORDS.footer.licenceName })).toHaveAttribute(
    'href',
    WORDS.footer.licenceAddress,
  );
  await footer.getByRole('link', { name: WORDS.footer.report }).click();
  await expect(page.locator('#report')).toBeInViewport();
});

test('every part of the navigation leads to its part of the page', async ({ page }) => {
  await openDashboard(page);
  for (const [part, name] of Object.entries(WORDS.nav)) {
    const id = Object.entries(PARTS).find(([key]) => key === part)?.[1];
    await page.getByRole('navigation', { name: WORDS.site.nav }).getByRole('link', { name, exact: true }).click();
    await expect(page.locator(`[id="${id}"]`).getByRole('heading', { level: 2 })).toBeInViewport();
  }
});

test('every check of the list leads to its check', async ({ page }) => {
  await openDashboard(page);
  const index = page.getByRole('navigation', { name: WORDS.checks.index });
  await expect(index.getByRole('link')).toHaveCount(FILE.checks.length);
  for (const { id, title } of FILE.checks) {
    await index.getByRole('link', { name: title }).click();
    await expect(page.locator(`[id="${id}"]`).getByRole('heading')).toBeInViewport();
  }
});

test('a number that is to be opened in a new tab is left to the browser, and is at its sentence there', async ({
  page,
}) => {
  await openDashboard(page);
  const link = page.getByRole('heading', { level: 1 }).getByRole('link');
  // The tab itself is the browser's work: the last listener of all sees whether anything of ours has stopped the click.
  const isLeft = await link.evaluate((element) => {
    let left = false;
    const look = (event: MouseEvent) => {
      left = !event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', look, { once: true });
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    return left;
  });
  expect(isLeft).toBe(true);
  await expect(page.getByRole('dialog', { name: SHARE_WORDS.preview.title('4.4 million', 1) })).toHaveCount(0);
  await page.goto((await link.getAttribute('href')) ?? '');
  await expect(page.locator('#s6 blockquote')).toBeInViewport();
});

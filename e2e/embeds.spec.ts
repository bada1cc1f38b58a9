import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EMBED_WORDS } from '@/components/words';
import { embedPath } from '@/lib/paths';
import { violations, violationsInDark } from './axe';
import { measureTexts, problemsOf } from './chart-texts';
import { anyChart, CHARTS, FRAME_WIDTHS } from './charts-under-test';
import { expect, heightInside, plainHost, received, test, wordpressPost } from './host-page';

const CHART = anyChart();
const EMBED = CHART.embed;

// Some tests open every embed there is.
test.describe.configure({ timeout: 120_000 });

const setWidth = (page: Page, width: number) => page.setViewportSize({ width, height: 800 });
const openAll = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });

test.describe('in a WordPress post, where it has no origin, no storage and no windows', () => {
  test('the frame becomes as high as the chart, and comes to rest', async ({ page, openHost, complaints, baseURL }) => {
    await openHost(wordpressPost(`${baseURL}${EMBED}`));
    const frame = page.locator('iframe');
    await expect(frame).not.toHaveAttribute('height', '338');
    const height = await heightInside(page);
    expect(height).toBeGreaterThan(338);
    await expect(frame).toHaveAttribute('height', String(Math.min(1000, height)));
    const said = (await received(page)).length;
    await page.waitForTimeout(500);
    expect(await received(page)).toHaveLength(said);
    expect(await heightInside(page)).toBe(height);
    expect(await page.frames()[1]?.evaluate(() => self.origin)).toBe('null');
    expect(complaints).toEqual([]);
  });

  test('it grows with what is unfolded, and shrinks again', async ({ page, openHost, baseURL }) => {
    await openHost(wordpressPost(`${baseURL}${EMBED}`));
    const frame = page.locator('iframe');
    const summary = page.frameLocator('iframe').getByText(EMBED_WORDS.details);
    await expect(frame).not.toHaveAttribute('height', '338');
    const before = Number(await frame.getAttribute('height'));
    await summary.click();
    await expect.poll(async () => Number(await frame.getAttribute('height'))).toBeGreaterThan(before);
    await summary.click();
    await expect(frame).toHaveAttribute('height', String(before));
  });

  test('a post that comes to listen late, and asks with a message, is told too', async ({
    page,
    openHost,
    baseURL,
  }) => {
    await openHost(wordpressPost(`${baseURL}${EMBED}`).replace('#?secret=Abc123XyZ0"', '"'));
    await expect.poll(async () => (await received(page)).length).toBeGreaterThan(0);
    const frame = page.locator('iframe');
    await expect(frame).toHaveAttribute('height', '338');
    await frame.evaluate((element: HTMLIFrameElement) =>
      element.contentWindow?.postMessage({ message: 'ready', secret: element.dataset.secret }, '*'),
    );
    await expect(frame).toHaveAttribute('height', String(Math.min(1000, await heightInside(page))));
  });

  test('a click on a link of our own host is handed to the post; others are not', async ({
    page,
    openHost,
    baseURL,
  }) => {
    await openHost(wordpressPost(`${baseURL}${EMBED}`));
    const inside = page.frameLocator('iframe');
    const link = inside.getByRole('link', { name: EMBED_WORDS.page });
    // Built for another port than the one under test.
    const own = `${baseURL}/articles/x`;
    await link.evaluate((element, href) => element.setAttribute('href', href), own);
    await link.click();
    await inside.getByRole('link', { name: 'CC BY' }).evaluate((element) => {
      element.addEventListener('click', (event) => event.preventDefault());
    });
    await inside.getByRole('link', { name: 'CC BY' }).click();
    await expect.poll(() => page.evaluate(() => (window as unknown as { followed: string[] }).followed)).toEqual([own]);
    expect(JSON.stringify(await received(page))).not.toContain('creativecommons');
  });
});

test('other hosts are told the height in the shapes that they listen to', async ({
  page,
  openHost,
  complaints,
  baseURL,
}) => {
  await openHost(plainHost(`${baseURL}${EMBED}`));
  await expect.poll(async () => (await received(page)).length).toBeGreaterThanOrEqual(3);
  const height = await heightInside(page);
  expect((await received(page)).slice(-3)).toEqual([
    { 'datawrapper-height': { [`${CHART.article}/${CHART.id}`]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: `${baseURL}${EMBED}`, context: 'iframe.resize', height }),
  ]);
  const before = (await received(page)).length;
  await page.frameLocator('iframe').getByText(EMBED_WORDS.sentences).click();
  await expect.poll(async () => (await received(page)).length).toBe(before + 3);
  const grown = await heightInside(page);
  expect(grown).toBeGreaterThan(height);
  expect((await received(page)).at(-2)).toEqual({ sentinel: 'amp', type: 'embed-size', height: grown });
  expect(complaints).toEqual([]);
});

test('a report that is a file on a disk may frame it', async ({ page, complaints, baseURL }) => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  try {
    writeFileSync(join(folder, 'report.html'), plainHost(`${baseURL}${EMBED}`));
    await page.goto(`file://${join(folder, 'report.html')}`);
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
    expect(complaints).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a number leads to its sentence, which unfolds', async ({ page }) => {
  await page.goto(EMBED);
  const quote = page.locator('li blockquote').first();
  await expect(quote).toBeHidden();
  await page.locator('svg a').filter({ visible: true }).first().click();
  await expect(page).toHaveURL(/#s\d+$/);
  await expect(page.locator('li:target blockquote')).toBeInViewport();
});

test('it unfolds in browsers too that do not unfold what an address leads to', async ({ page }) => {
  await page.goto(EMBED);
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
  await page.locator('svg a').filter({ visible: true }).first().click();
  await expect(page.locator('li blockquote').first()).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the chart is there, and what unfolds unfolds', async ({ page }) => {
    await page.goto(EMBED);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('svg').filter({ visible: true })).toHaveCount(1);
    await page.getByText(EMBED_WORDS.details).click();
    await expect(page.getByRole('table')).toBeVisible();
    await page.getByText(EMBED_WORDS.sentences).click();
    await expect(page.locator('blockquote').first()).toBeVisible();
  });
});

test('an embed knows no other address of itself, and search engines leave it', async ({ page }) => {
  await page.goto(EMBED);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(canonical).toMatch(new RegExp(`/articles/${CHART.article}/charts/${CHART.id}$`));
});

test('an unknown embed is not there', async ({ request }) => {
  for (const path of [
    embedPath('other', 'chart'),
    embedPath(CHART.article, 'unknown'),
    '/embed/..%2f..%2fpackage.json/x',
  ])
    expect((await request.get(path)).status(), path).toBe(404);
});

test('a word without an end is broken, wherever it stands', async ({ page }) => {
  await setWidth(page, 200);
  await page.goto(EMBED);
  await openAll(page);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('h1, p, th, td, blockquote, cite, summary'))
      element.prepend('Wort'.repeat(200));
  });
  for (const width of [200, 700]) {
    await setWidth(page, width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('each drawing is shown in its own size or larger where it fits', async ({ page }) => {
  for (const [width, drawing, least] of [
    [292, 'narrow', 288],
    [668, 'narrow', 288],
    [669, 'wide', 665],
    [1600, 'wide', 896],
  ] as const) {
    await setWidth(page, width);
    await page.goto(EMBED);
    const shown = await page.locator(`.${drawing} svg`).evaluate((svg) => svg.getBoundingClientRect().width);
    expect(shown, `${width} px`).toBeGreaterThanOrEqual(least);
  }
});

/** What is wrong with an embed that is unfolded or not, in a window of this width. */
async function problemsAt(page: Page, width: number): Promise<readonly string[]> {
  await setWidth(page, width);
  const drawings = page.locator('svg').filter({ visible: true });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  const sizes = await page
    .locator('h1, p, summary, th, td, li, cite')
    .evaluateAll((all) => all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  return [
    ...(wide === width ? [] : [`scrolls to ${wide} px`]),
    ...((await drawings.count()) === 1 ? [] : ['not one drawing']),
    ...(Math.min(...sizes) >= 12 ? [] : ['text is smaller than 12 px']),
    // A frame that is narrower than its drawing shows it smaller.
    ...(width < 292 ? [] : problemsOf(await drawings.first().evaluate(measureTexts))),
  ].map((problem) => `${width} px: ${problem}`);
}

/** What is wrong with the height that frames of this width are given before they are told: it holds the embed, and not much more. */
async function heightProblem(page: Page, width: number, given: number): Promise<readonly string[]> {
  await setWidth(page, width);
  const real = await page.locator('main').evaluate((main) => main.getBoundingClientRect().height);
  return given >= real && given <= real * 1.15 + 24 ? [] : [`${width} px: given ${given}, has ${real}`];
}

for (const owner of new Set(CHARTS.map(({ article }) => article)))
  test(`each embed of ${owner} is one response under its policy, fits every frame, and axe finds nothing`, async ({
    page,
    complaints,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const [nth, { embed, heights }] of CHARTS.filter(({ article }) => article === owner).entries()) {
      asked.length = 0;
      await page.emulateMedia({ colorScheme: 'light' });
      const response = await page.goto(embed);
      expect(response?.status()).toBe(200);
      const headers = response?.headers() ?? {};
      expect(headers['content-type']).toContain('text/html');
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors \*/);
      expect(headers['x-frame-options']).toBeUndefined();
      expect(headers['x-powered-by']).toBeUndefined();
      const problems: string[] = [];
      for (const [index, width] of FRAME_WIDTHS.entries())
        problems.push(...(await heightProblem(page, width, heights[index] ?? 0)));
      for (const width of [200, 320, 1600]) problems.push(...(await problemsAt(page, width)));
      await openAll(page);
      for (const width of [200, 292, 320, 480, 669, 800, 1280, 1600]) problems.push(...(await problemsAt(page, width)));
      // One window for each of the two drawings; of one article all embeds, of the others, which are of the same kinds, one.
      for (const width of nth === 0 || owner === CHART.article ? [320, 800] : []) {
        await setWidth(page, width);
        problems.push(...(await violations(page)), ...(await violationsInDark(page)));
        await page.emulateMedia({ colorScheme: 'light' });
      }
      expect(problems, embed).toEqual([]);
      expect(asked, embed).toHaveLength(1);
    }
    expect(complaints).toEqual([]);
  });

/** The colours of the page, of its words and of the underline of a number in the drawing, as shares of light. */
const lights = (page: Page): Promise<readonly [number, number, number]> =>
  page.evaluate(() => {
    const light = (colour: string): number =>
      Math.max(...(colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)) / 255;
    const link = [...document.querySelectorAll('svg a')].find((each) => each.getClientRects().length > 0);
    const [html, title] = [document.documentElement, document.querySelector('h1')];
    if (title === null || link === undefined) throw new Error('no title or no link');
    return [
      light(getComputedStyle(html).backgroundColor),
      light(getComputedStyle(title).color),
      light(getComputedStyle(link).fill),
    ];
  });

test('it is light on a light page, dark in the dark, and light on paper', async ({ page }) => {
  for (const [colorScheme, media, isDark] of [
    ['light', 'screen', false],
    ['dark', 'screen', true],
    ['dark', 'print', false],
  ] as const) {
    await page.emulateMedia({ colorScheme, media });
    await page.goto(EMBED);
    const [paper, ink, underline] = await lights(page);
    expect(paper > 0.5).toBe(!isDark);
    expect(ink > 0.5).toBe(isDark);
    expect(underline > 0.5).toBe(isDark);
  }
});

test('it prints the chart with its title and its source, and nothing that is folded', async ({ page }) => {
  await setWidth(page, 700);
  await page.goto(EMBED);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('svg').filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('footer')).toContainText(CHART.source);
  await expect(page.getByText(EMBED_WORDS.details)).toBeHidden();
});

test('in forced colours the bands keep apart from the page', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(EMBED);
  const band = page.locator('svg rect').filter({ visible: true }).first();
  const [fill, paper] = await band.evaluate((rect) => [
    getComputedStyle(rect).fill,
    getComputedStyle(document.documentElement).backgroundColor,
  ]);
  expect(fill).not.toBe(paper);
});

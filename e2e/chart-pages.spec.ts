import { CHART_PAGE_WORDS, CITED_WORDS, COPY_IMAGE_WORDS } from '@/components/words';
import { rowsOf } from '@/lib/charts/chart';
import { findChart } from '@/lib/library/list-charts';
import { CHART_FILES, chartFilePath, chartPath, PARTS } from '@/lib/paths';
import { ARTICLE, enliven, expect, FILE, tabTo, test, unfoldAll } from './dashboard';

const found = findChart(FILE.id, 'parts_of_total');
if (found === null) throw new Error('no chart parts_of_total');
const { chart: CHART } = found;
const PATH = chartPath(FILE.id, CHART.id);
const OF_A_CHECK = chartPath(FILE.id, 'groups_are_everyone');
const { embed, download, cite } = CHART_PAGE_WORDS;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, provoked: /\.js csp$/ });

  test('a chart’s page has the picture, its words and numbers, the sentences, and what to paste', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(CHART.title);
    await expect(page.locator(`#${CHART.id} svg:visible`)).toHaveCount(1);
    const words = page.locator(`#${PARTS.words}`);
    await expect(words).toContainText(CHART.description);
    for (const { name, ranges } of rowsOf(CHART)) {
      await expect(words.getByRole('row').filter({ hasText: name }).first()).toContainText(ranges);
    }
    for (const { quote } of rowsOf(CHART).flatMap(({ quotes }) => quotes)) {
      await expect(page.locator(`#${PARTS.sentences}`)).toContainText(quote);
    }
    const pasted = page.locator(`#${PARTS.embed} pre`);
    await expect(pasted).toHaveCount(6);
    await expect(pasted.filter({ hasText: '<iframe' })).toHaveCount(1);
    await expect(page.locator(`#${PARTS.embed} iframe`)).toBeVisible();
    // Nothing is offered that does nothing.
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('radio')).toHaveCount(0);
  });

  test('every number of the chart leads to its sentence on the same page', async ({ page }) => {
    await page.goto(PATH);
    const links = page.locator(`#${CHART.id} a[href^="#s"], #${PARTS.words} a[href^="#s"]`);
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(targets.length).toBeGreaterThan(8);
    for (const target of new Set(targets)) await expect(page.locator(target)).toHaveCount(1);
  });
});

test('the chart of a check says what it asks, under whose hypothesis, and what it comes to', async ({ page }) => {
  await page.goto(OF_A_CHECK);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Do the two groups make the total? Does not fit.');
  await expect(page.locator('.chart-subtitle')).toHaveText(/^Hypothesis \(our question; the article does not say so\)/);
  const first = page.locator(`#${PARTS.checks} article`).first();
  await expect(first.getByRole('heading')).toHaveText('Do the two groups make the total?');
  await expect(first).toContainText('Does not fit.');
});

test('machines find the canonical address, the picture, oEmbed and the dataset', async ({ page, request }) => {
  await page.goto(PATH);
  const attribute = (selector: string, name: string): Promise<string> =>
    page.locator(selector).evaluate((element, key) => element.getAttribute(key) ?? '', name);
  expect(new URL(await attribute('link[rel=canonical]', 'href')).pathname).toBe(PATH);
  const image = new URL(await attribute('meta[property="og:image"]', 'content'));
  expect(image.pathname).toBe(`${PATH}.png`);
  const png = await (await request.get(image.pathname)).body();
  expect(String(png.readUInt32BE(16))).toBe(await attribute('meta[property="og:image:width"]', 'content'));
  expect(String(png.readUInt32BE(20))).toBe(await attribute('meta[property="og:image:height"]', 'content'));
  expect(await attribute('meta[name="twitter:card"]', 'content')).toBe('summary_large_image');
  expect(await attribute('link[type="application/json+oembed"]', 'href')).toContain(
    `/oembed?url=${encodeURIComponent(await attribute('link[rel=canonical]', 'href'))}&format=json`,
  );
  const dataset = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText());
  expect(dataset).toMatchObject({ '@type': 'Dataset', name: CHART.title, version: FILE.version });
  expect(dataset.variableMeasured).toHaveLength(3);
});

test('every file that is offered is there, in its own form', async ({ page, request }) => {
  await page.goto(PATH);
  const links = page.locator(`#${PARTS.download} a`);
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(paths.slice(0, 4)).toEqual(CHART_FILES.map((ending) => chartFilePath(FILE.id, CHART.id, ending)));
  const types: Readonly<Record<string, string>> = {
    svg: 'image/svg+xml',
    png: 'image/png',
    csv: 'text/csv',
    json: 'application/json',
    zip: 'application/zip',
  };
  for (const path of paths) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()['content-type'], path).toContain(types[path.split('.').at(-1) ?? '']);
    expect(response.headers()['access-control-allow-origin'], path).toBe('*');
    expect(response.headers().etag, path).not.toBe(undefined);
  }
});

test.describe('one click', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies each thing to paste, by keyboard alone, and says so', async ({ page }) => {
    await page.goto(PATH);
    const names = [...Object.values(embed.kinds).map(({ copy }) => copy), ...Object.values(cite.copies)];
    await unfoldAll(page);
    for (const name of names) {
      const button = page.getByRole('button', { name, exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(button.locator('xpath=following-sibling::*[@role="status"]')).toHaveText('Copied');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.length).toBeGreaterThan(40);
      const shown = page.locator('.snippet').filter({ has: button }).locator('pre');
      if ((await shown.count()) > 0) expect(await shown.innerText()).toBe(copied);
    }
  });

  test('copies the picture', async ({ page }) => {
    await page.goto(PATH);
    const button = page.getByRole('button', { name: COPY_IMAGE_WORDS.label, exact: true });
    await button.press('Enter');
    await expect(button).toHaveAttribute('data-state', 'copied');
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
    expect(types).toContain('image/png');
  });

  test('where a picture cannot be copied, the page says what can be done', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'ClipboardItem', { value: undefined }));
    await page.goto(PATH);
    await page.getByRole('button', { name: COPY_IMAGE_WORDS.label, exact: true }).click();
    await expect(page.getByText(COPY_IMAGE_WORDS.failed)).toBeVisible();
  });
});

test('Tab leads from the chart to its embeds and files, each named for what it does', async ({ page }) => {
  await page.goto(PATH);
  await tabTo(page, page.getByRole('button', { name: embed.kinds.address.copy }), 60);
  await tabTo(page, page.getByRole('radio', { name: embed.widths.full }), 20);
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: embed.widths.page })).toBeChecked();
  await tabTo(page, page.locator(`#${PARTS.download}`).getByRole('link', { name: download.files.svg.name }), 20);
});

test('the preview shows the embed at the width that is chosen, as high as it asks', async ({ page }) => {
  await page.goto(PATH);
  const frame = page.locator(`#${PARTS.embed} iframe`);
  await frame.scrollIntoViewIfNeeded();
  await expect(frame.contentFrame().getByRole('heading', { level: 1 })).toHaveText(CHART.title);
  for (const [name, width] of [
    [embed.widths.phone, 320],
    [embed.widths.column, 480],
    [embed.widths.full, null],
  ] as const) {
    await page.getByRole('radio', { name }).check();
    if (width !== null) expect(await frame.evaluate((element) => element.clientWidth)).toBe(width);
    // The whole embed is in sight: nothing of it is left to scroll to.
    await expect
      .poll(() =>
        frame
          .contentFrame()
          .locator('html')
          .evaluate((html) => html.scrollHeight - html.clientHeight),
      )
      .toBe(0);
  }
});

test('the chart is live once it is touched, and its numbers show their sentence beside them', async ({ page }) => {
  await page.goto(PATH);
  await enliven(page.locator(`#${CHART.id}`));
  await page.getByRole('heading', { level: 1 }).getByRole('link', { name: '4.4 million' }).click();
  await expect(page.getByRole('dialog').locator('mark')).toHaveText('4.4 million');
});

test.describe('who comes from a citation', () => {
  const earlier = FILE.changes[0];
  const last = FILE.changes.at(-1);

  test('of an earlier version reads what changed since', async ({ page }) => {
    await page.goto(`${PATH}?cited=${earlier?.digest}`);
    await expect(page.locator('.cited')).toContainText(CITED_WORDS.earlier(earlier?.version ?? ''));
    await expect(page.locator('.cited')).toContainText(last?.note ?? '');
  });

  test('of this version reads that nothing changed', async ({ page }) => {
    await page.goto(`${PATH}?cited=${ARTICLE.digest}`);
    await expect(page.locator('.cited')).toHaveText(CITED_WORDS.current);
  });

  test('of no version is told so', async ({ page }) => {
    await page.goto(`${PATH}?cited=%3Cscript%3E`);
    await expect(page.locator('.cited')).toHaveText(CITED_WORDS.unknown('<script>'));
  });

  test('finds every version with its digest on the page, whoever asks', async ({ page }) => {
    await page.goto(PATH);
    const versions = page.locator(`#${PARTS.versions} li`);
    await expect(versions).toHaveCount(FILE.changes.length);
    await expect(versions.first()).toContainText(ARTICLE.digest);
    await expect(versions.last()).toContainText(earlier?.digest ?? 'no digest');
  });
});

test('from the dashboard to each chart’s page and back', async ({ page }) => {
  await page.goto('/');
  for (const { id } of FILE.charts)
    await expect(page.locator(`#${id} .chart-own`)).toHaveAttribute('href', chartPath(FILE.id, id));
  await page.locator(`#${CHART.id} .chart-own`).click();
  await expect(page).toHaveURL(new RegExp(`${PATH}$`));
  await page.locator('.kicker a').click();
  await expect(page).toHaveURL(new RegExp(`/articles/${FILE.id}$`));
});

test.describe('what is no chart', () => {
  test.use({ provoked: /status of 404/ });

  for (const path of [
    chartPath(FILE.id, 'unknown'),
    chartPath('unknown', CHART.id),
    `${chartPath(FILE.id, 'unknown')}.svg`,
    // A check that is refused is not drawn.
    chartPath(FILE.id, 'deaths_and_people'),
  ]) {
    test(`${path} is not found`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
    });
  }
});

import type { Locator, Page } from '@playwright/test';
import { CHART_WORDS } from '@/components/words';
import { chartPath, homePath } from '@/lib/paths';
import { measureTexts, problemsOf } from './chart-texts';
import {
  enliven,
  expect,
  FILE,
  figureData,
  liveDrawing,
  openDashboard,
  PRINTED,
  PRINTED_CHARTS,
  printedOf,
  sentenceOf,
  tabTo,
  test,
} from './dashboard';
import { sheetsOf } from './sheets';

const chartOf = (page: Page, id: string) => page.locator(`#${id}`);
/** What a live chart says of the row that is asked for; its quotes are all a chart has. */
const quotes = (chart: Locator) => chart.locator('blockquote');
const picture = (chart: Locator) => chart.locator('[data-drawing]').filter({ visible: true });

test('recharts is not among what the page loads; it comes when a chart is first pointed at', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  const holdRecharts = async (urls: readonly string[]): Promise<readonly string[]> => {
    const bodies = await Promise.all(urls.map(async (url) => (await page.request.get(url)).text()));
    return urls.filter((_, index) => bodies[index]?.includes('recharts-'));
  };
  await page.goto(homePath(), { waitUntil: 'networkidle' });
  const first = [...scripts];
  expect(first.length).toBeGreaterThan(0);
  expect(await holdRecharts(first)).toEqual([]);
  await enliven(chartOf(page, 'two_waves'));
  const later = scripts.filter((url) => !first.includes(url));
  expect(await holdRecharts(later)).not.toEqual([]);

  const before = scripts.length;
  await enliven(chartOf(page, 'exactness'));
  expect(scripts).toHaveLength(before);
});

for (const width of [320, 1280]) {
  test(`at ${width} px every chart comes alive in its place, without a jump, as legible as before`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openDashboard(page);
    await page.evaluate(async () => void (await document.fonts.ready));
    await watchShifts(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (const { id } of FILE.charts) {
      const chart = chartOf(page, id);
      const before = await placeInStage(chart, picture(chart).locator('svg'));
      const live = await enliven(chart);
      const after = await placeInStage(chart, live);
      for (const [index, length] of after.entries()) expect(Math.abs(length - (before[index] ?? 0))).toBeLessThan(1);
      expect(problemsOf(await live.evaluate(measureTexts))).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    expect(await shifts(page)).toBe(0);
  });
}

/** Where a drawing is in its box, and how large both are, px. */
async function placeInStage(chart: Locator, drawing: Locator): Promise<readonly number[]> {
  const [stage, box] = [await boxOf(chart.locator('.chart-stage')), await boxOf(drawing)];
  return [box.x - stage.x, box.y - stage.y, box.width, box.height, stage.width, stage.height];
}

/** From now on, counts what jumps. */
const watchShifts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dataset.shifts = '0';
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement;
      dataset.shifts = String(Number(dataset.shifts) + list.getEntries().length);
    }).observe({ type: 'layout-shift', buffered: false });
  });

/** How often something jumped: after two frames, when the observer has been told. */
const shifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(Number(document.documentElement.dataset.shifts))),
        );
      }),
  );

test('the live drawing shows what the static one showed', async ({ page }) => {
  await openDashboard(page);
  const textsOf = (svg: Locator) =>
    svg
      .locator('text')
      .evaluateAll((all) => all.map((text) => (text.textContent ?? '').replace(/\s+/g, ' ').trim()).sort());
  for (const { id } of FILE.charts) {
    const chart = chartOf(page, id);
    const texts = await textsOf(picture(chart));
    expect(await textsOf(await enliven(chart))).toEqual(texts);
  }
});

test('the pointer on a number of a chart shows its sentence, and off the chart hides it', async ({ page }) => {
  await openDashboard(page);
  const chart = chartOf(page, 'two_waves');
  for (const id of ['flight_1980s', 'flight_since_2021']) {
    await enliven(chart);
    // The card of the row that was touched may lie over the number.
    await page.mouse.move(0, 0);
    const { x, y, width, height } = await boxOf(
      chart.getByRole('application').getByRole('link', { name: printedOf(id) }),
    );
    await page.mouse.move(x + width / 2, y + height / 2);
    await expect(quotes(chart)).toHaveCount(1);
    await expect(quotes(chart)).toContainText(sentenceOf(figureData(id)).quote);
    await expect(quotes(chart).locator('mark')).toContainText(figureData(id).numeral.text);
    await expect(quotes(chart).locator('cite')).toContainText('The Christian Science Monitor');
    await page.mouse.move(0, 0);
    await expect(quotes(chart)).toHaveCount(0);
  }
});

/** Moves the mouse there by steps of a few px, as a hand does. */
const moveTo = (page: Page, x: number, y: number) => page.mouse.move(x, y, { steps: 25 });

test('a pointer goes from a row along it to its card, which stays and can be read; beside the card are the other rows', async ({
  page,
}) => {
  await openDashboard(page);
  const chart = chartOf(page, 'two_waves');
  const live = await enliven(chart);
  const stage = await boxOf(chart.locator('.chart-stage'));
  const linkOf = (id: string) => live.getByRole('link', { name: printedOf(id) });
  const first = await boxOf(linkOf('flight_1980s'));
  for (const [from, to] of [
    [0.1, 0.8],
    [0.9, 0.2],
  ] as const) {
    await page.mouse.move(0, 0);
    await expect(quotes(chart)).toHaveCount(0);
    await page.mouse.move(stage.x + from * stage.width, first.y + first.height / 2);
    await expect(quotes(chart)).toContainText(sentenceOf(figureData('flight_1980s')).quote);
    await moveTo(page, stage.x + to * stage.width, first.y + first.height / 2);
    const card = await boxOf(chart.locator('.chart-card'));
    await moveTo(page, stage.x + to * stage.width, card.y + card.height - 8);
    await expect(quotes(chart)).toContainText(sentenceOf(figureData('flight_1980s')).quote);
    // Nothing has the focus: Escape closes it all the same, and the next row is told of as before.
    await page.keyboard.press('Escape');
    await expect(quotes(chart)).toHaveCount(0);
    await page.mouse.move(0, 0);
    const second = await boxOf(linkOf('flight_since_2021'));
    await page.mouse.move(stage.x + from * stage.width, first.y + first.height / 2);
    await expect(quotes(chart)).toHaveCount(1);
    await moveTo(page, stage.x + from * stage.width, second.y + second.height / 2);
    await expect(quotes(chart)).toContainText(sentenceOf(figureData('flight_since_2021')).quote);
  }
});

test('a pointer goes from a year of a time line to its card under the plot, and reads it there', async ({ page }) => {
  await page.goto(chartPath('quantities/afghan-outflow-1980s', 'series'));
  const chart = page.locator('.chart').first();
  await enliven(chart);
  const drawing = await boxOf(chart.getByRole('application'));
  const [x, y] = [drawing.x + drawing.width * 0.3, drawing.y + drawing.height * 0.6];
  await page.mouse.move(x, y);
  const card = chart.locator('.year-card');
  const words = await card.innerText();
  const { y: top, height } = await boxOf(card);
  await moveTo(page, x, top + height / 2);
  await expect(card).toHaveText(words, { useInnerText: true });
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.mouse.move(x, y);
  await expect(card).toHaveCount(1);
  await moveTo(page, x, top + height + 60);
  await expect(card).toHaveCount(0);
});

async function boxOf(element: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('not on the screen');
  return box;
}

test('a derived number of a chart shows all its sentences', async ({ page }) => {
  await openDashboard(page);
  const chart = chartOf(page, 'parts_of_total');
  const live = await enliven(chart);
  const { x, y, width, height } = await boxOf(live.getByRole('link', { name: '0.3 million' }));
  await page.mouse.move(x + width / 2, y + height / 2);
  await expect(quotes(chart)).toHaveCount(2);
  await expect(quotes(chart).first()).toContainText(sentenceOf(figureData('unauthorized')).quote);
  await expect(quotes(chart).last()).toContainText(sentenceOf(figureData('total')).quote);
});

test('by keyboard: Tab reaches the chart, arrows go from number to number, Escape closes', async ({ page }) => {
  await openDashboard(page);
  const chart = chartOf(page, 'two_waves');
  await tabTo(page, chart.locator('.chart-stage'), 120);
  const live = await liveDrawing(chart);
  await expect(live).toBeFocused();
  await expect(live).toHaveAccessibleName(new RegExp(CHART_WORDS.keys));
  const spoken = chart.locator('[aria-live]');
  const expectRow = async (id: string) => {
    await expect(quotes(chart)).toContainText(sentenceOf(figureData(id)).quote);
    await expect(spoken).toContainText(printedOf(id));
  };
  await page.keyboard.press('ArrowDown');
  await expect(quotes(chart)).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expectRow('flight_1980s');
  await page.keyboard.press('ArrowDown');
  await expectRow('flight_since_2021');
  await page.keyboard.press('ArrowUp');
  await expectRow('flight_1980s');
  await page.keyboard.press('ArrowRight');
  await expectRow('flight_since_2021');
  await page.keyboard.press('Escape');
  await expect(quotes(chart)).toHaveCount(0);
  await expect(spoken).toBeEmpty();
  await expect(live).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expectRow('flight_1980s');
  await page.keyboard.press('Tab');
  await expect(live.getByRole('link').first()).toBeFocused();
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap on a chart makes it live and shows a sentence', async ({ page }) => {
    await openDashboard(page);
    const chart = chartOf(page, 'two_waves');
    const { x, y, width, height } = await boxOf(chart.locator('.chart-stage'));
    await page.evaluate((top) => window.scrollTo(0, top), y - 100);
    await page.touchscreen.tap(x + width / 2, 100 + height * 0.75);
    await liveDrawing(chart);
    await page.touchscreen.tap(x + width / 2, 100 + height * 0.75);
    await expect(quotes(chart)).toContainText(sentenceOf(figureData('flight_since_2021')).quote);
  });

  test('a tap on a drawn number shows its sentence', async ({ page }) => {
    await openDashboard(page);
    await picture(chartOf(page, 'two_waves')).getByRole('link', { name: PRINTED.flight_1980s }).tap();
    await expect(page.getByRole('dialog').locator('mark')).toHaveText('approximately 6 million');
  });
});

test.describe('on paper', () => {
  test('charts that were alive are printed as the static pictures, in full', async ({ page }) => {
    await openDashboard(page);
    for (const { id } of FILE.charts) await enliven(chartOf(page, id));
    await page.emulateMedia({ media: 'print' });
    for (const { id } of PRINTED_CHARTS) {
      const chart = chartOf(page, id);
      await expect(chart.getByRole('application')).toBeHidden();
      await expect(picture(chart)).toHaveCount(1);
      await expect(picture(chart).locator('svg')).toBeVisible();
      const texts = await picture(chart).locator('svg').evaluate(measureTexts);
      expect(texts.lines.length).toBeGreaterThan(4);
      expect(problemsOf(texts)).toEqual([]);
    }
  });

  test('a page with live charts has as many sheets as one that nobody touched', async ({ page }) => {
    await openDashboard(page);
    const untouched = await sheetsOf(page);
    expect(untouched).toBe(2);
    for (const { id } of FILE.charts) await enliven(chartOf(page, id));
    expect(await sheetsOf(page)).toBe(untouched);
  });
});

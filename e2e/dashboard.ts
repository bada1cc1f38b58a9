import { test as base, expect as baseExpect, type Locator, type Page } from '@playwright/test';
import type { FigureData, Sentence } from '@/lib/article/schema';
import { readDefaultArticle, readOtherArticles } from '@/lib/library/library';
import { chartsOf } from '@/lib/library/list-charts';
import { articlePath, articlesPath, chartPath, checkPath, homePath, methodsPath } from '@/lib/paths';

/** The article under test: what its data file says, which is what the pages must say. */
export const ARTICLE = readDefaultArticle();
export const { file: FILE } = ARTICLE;

/** What a dashboard shows on paper: how exact each number is stands there in words, under it. */
export const PRINTED_CHARTS = FILE.charts.filter(({ kind }) => kind !== 'exactness');

/** Every page that there is; of other articles the dashboards, whose charts have pages like these. */
export const PAGES: readonly string[] = [
  homePath(),
  articlePath(FILE.id),
  ...chartsOf(ARTICLE).map(({ id }) => chartPath(FILE.id, id)),
  ...readOtherArticles().map(({ file: { id } }) => articlePath(id)),
  articlesPath(),
  methodsPath(),
  checkPath(),
];

/** The six figures as the article prints them, read by hand. */
export const PRINTED = {
  flight_1980s: 'approximately 6 million',
  flight_since_2021: 'nearly 2 million more',
  total: '4.4 million',
  refugee_status: '2.4 million',
  unauthorized: 'an estimated 1.7 million',
  killed: 'at least 60',
} as const;

/** What the article prints of a figure of the data file. */
export function printedOf(id: string): string {
  const printed = Object.entries(PRINTED).find(([figure]) => figure === id)?.[1];
  if (printed === undefined) throw new Error(`a figure that nobody has read by hand: ${id}`);
  return printed;
}

interface Fixtures {
  /** What a test may provoke: messages of the console that are no problem there. */
  readonly provoked: RegExp | null;
  readonly quiet: undefined;
}

/** Every test fails when its page complains, asks for what is not there, or asks anybody else for anything. */
export const test = base.extend<Fixtures>({
  provoked: [null, { option: true }],
  quiet: [
    async ({ page, provoked }, use, testInfo) => {
      testInfo.setTimeout(90_000);
      const problems = problemsOf(page);
      await use(undefined);
      expect(problems.filter((problem) => provoked?.test(problem) !== true)).toEqual([]);
    },
    { auto: true },
  ],
});

/** Patient, since the machine may have other things to do. */
export const expect = baseExpect.configure({ timeout: 15_000 });

/** Collects, from now on, what the page complains about and what it fails to load. */
function problemsOf(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(`error: ${message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // What was still on its way when the test left the page.
    if (why !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${why}`);
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    const home = new URL(page.url() === 'about:blank' ? request.url() : page.url()).host;
    if (protocol.startsWith('http') && host !== home) problems.push(`asks another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}

/** Opens the dashboard, and waits until its scripts have taken it over. */
export async function openDashboard(page: Page, path: string = homePath()): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('columnheader').getByRole('button').first()).toBeVisible();
}

/** Unfolds everything that can be unfolded. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}

export function sentenceOf(figure: FigureData): Sentence {
  const sentence = FILE.sentences.find(({ id }) => id === figure.sentence);
  if (sentence === undefined) throw new Error(`no sentence ${figure.sentence}`);
  return sentence;
}

export function figureData(id: string): FigureData {
  const figure = FILE.figures.find((each) => each.id === id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  return figure;
}

/** Presses Tab until the focus is on an element, or in it. */
export async function tabTo(page: Page, target: Locator, atMost: number): Promise<void> {
  for (let presses = 0; presses < atMost; presses += 1) {
    await page.keyboard.press('Tab');
    // A drawing that is touched comes alive, and for a moment the focus is in what it replaces, or nowhere.
    for (let waits = 0; waits < 20 && !(await isSettled(page)); waits += 1) await page.waitForTimeout(50);
    const isThere = await target.evaluateAll((all) => all.some((element) => element.contains(document.activeElement)));
    if (isThere) return;
  }
  throw new Error(`not reached with ${atMost} presses of Tab: ${target}`);
}

/** Whether something has the focus that can be seen. */
const isSettled = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement !== null && activeElement !== document.body && activeElement.checkVisibility();
  });

/** Waits until a chart is alive: its live drawing has taken the place of the static one. */
export async function liveDrawing(chart: Locator): Promise<Locator> {
  await expect(chart.getByRole('application')).toBeVisible();
  await expect(chart.locator('[data-drawing]').filter({ visible: true })).toHaveCount(0);
  return chart.getByRole('application');
}

/** Points at a chart with the mouse, and waits until it is alive. */
export async function enliven(chart: Locator): Promise<Locator> {
  await chart.locator('.chart-stage').hover();
  return liveDrawing(chart);
}

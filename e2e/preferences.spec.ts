import type { Locator, Page } from '@playwright/test';
import { methodsPath, PARTS } from '@/lib/paths';
import { enliven, expect, FILE, openDashboard, PRINTED_CHARTS, test, unfoldAll } from './dashboard';

interface Shades {
  /** The most frequent colour's lightness, 0–1. */
  readonly paper: number;
  /** The share of pixels that differ clearly from it. */
  readonly ink: number;
}

/** What a part of the page looks like, measured on a picture of it. */
async function shadesOf(page: Page, part: Locator): Promise<Shades> {
  const png = (await part.screenshot()).toString('base64');
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const counts = new Array<number>(256).fill(0);
    for (let at = 0; at < data.length; at += 4) {
      const lightness = Math.round(0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0));
      counts[lightness] = (counts[lightness] ?? 0) + 1;
    }
    const paper = counts.indexOf(Math.max(...counts));
    const differing = counts.reduce((sum, count, lightness) => sum + (Math.abs(lightness - paper) > 60 ? count : 0), 0);
    return { paper: paper / 255, ink: differing / (data.length / 4) };
  }, png);
}

/** Every chart and the head of the page have ink on the paper they should have. */
async function expectDrawn(
  page: Page,
  isPaper: (lightness: number) => boolean,
  charts: readonly { readonly id: string }[] = FILE.charts,
): Promise<void> {
  const parts = [page.locator('h1'), ...charts.map(({ id }) => page.locator(`#${id} svg:visible`))];
  for (const part of parts) {
    const { paper, ink } = await shadesOf(page, part);
    expect(isPaper(paper), `paper ${paper}`).toBe(true);
    expect(ink).toBeGreaterThan(0.01);
    expect(ink).toBeLessThan(0.6);
  }
}

const isLight = (lightness: number): boolean => lightness > 0.9;
const isDark = (lightness: number): boolean => lightness < 0.15;

test('light: dark ink on light paper', async ({ page }) => {
  await openDashboard(page);
  await expectDrawn(page, isLight);
});

test('dark: light ink on dark paper, in live charts too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openDashboard(page);
  await expectDrawn(page, isDark);
  for (const { id } of FILE.charts) await enliven(page.locator(`#${id}`));
  await page.mouse.move(0, 0);
  await expectDrawn(page, isDark);
});

test('print: dark ink on white, also for those who read in the dark', async ({ page }) => {
  await openDashboard(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expectDrawn(page, (lightness) => lightness > 0.99, PRINTED_CHARTS);
});

test('reduced motion: nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDashboard(page);
  await page.getByRole('heading', { level: 1 }).getByRole('link').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await moving(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await enliven(page.locator('#two_waves'));
  expect(await moving(page)).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

/** What is moving on the page, or about to. */
const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => document.getAnimations().map((animation) => `${animation.constructor.name} ${animation.id}`));

for (const colorScheme of ['light', 'dark'] as const) {
  test(`forced colours, ${colorScheme}: charts are drawn and highlights stand out`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await openDashboard(page);
    await expectDrawn(page, colorScheme === 'light' ? isLight : isDark);
    await unfoldAll(page);
    const marks = await page.locator(`#${PARTS.figures} mark`).evaluateAll((all) =>
      all.map((mark) => {
        const quote = mark.closest('blockquote');
        const [own, around] = [getComputedStyle(mark), quote === null ? null : getComputedStyle(quote)];
        return own.backgroundColor !== around?.backgroundColor || own.color !== around.color;
      }),
    );
    expect(marks).toEqual(FILE.figures.map(() => true));
    await page.goto(methodsPath());
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

import type { Page } from '@playwright/test';
import { SHARE_WORDS, WORDS } from '@/components/words';
import { PARTS } from '@/lib/paths';
import {
  expect,
  FILE,
  figureData,
  liveDrawing,
  openDashboard,
  PRINTED,
  printedOf,
  sentenceOf,
  tabTo,
  test,
} from './dashboard';

const figure = figureData('unauthorized');
const QUOTE = sentenceOf(figure).quote;
const NUMBER = '4.4 million';
const CITATION = ['Hasan Ali', FILE.article.title, 'The Christian Science Monitor', '5 October 2023 (date inferred)'];

const card = (page: Page) => page.locator(`#${figure.id}`);
const summary = (page: Page) => card(page).locator('summary');
const headlineNumber = (page: Page) => page.getByRole('heading', { level: 1 }).getByRole('link', { name: NUMBER });
const preview = (page: Page) => page.getByRole('dialog', { name: SHARE_WORDS.preview.title(NUMBER, 1) });

/** What somebody sees who has opened a figure: who says it, where, and the sentence with the numeral highlighted. */
async function expectSentence(page: Page): Promise<void> {
  const quote = card(page).locator('blockquote');
  await expect(quote).toBeVisible();
  await expect(quote).toContainText(QUOTE);
  await expect(quote.locator('mark')).toHaveText('an estimated 1.7 million');
  await expect(quote.locator('cite')).toContainText('Hasan Ali, The Christian Science Monitor');
  await expect(quote.locator('cite')).toContainText('nobody named');
  await expect(card(page)).toContainText(WORDS.figures.where(740, 751));
}

/** What somebody sees who asks the headline's number. */
async function expectPreview(page: Page): Promise<void> {
  await expect(preview(page)).toBeVisible();
  await expect(preview(page)).toContainText(sentenceOf(figureData('total')).quote);
  await expect(preview(page).locator('mark')).toHaveText(NUMBER);
  await expect(preview(page)).toContainText('Hasan Ali, The Christian Science Monitor');
}

test.describe('with the keyboard only', () => {
  test('the first stop skips to the content, and from there a figure can be opened, read and closed', async ({
    page,
  }) => {
    await openDashboard(page);
    const skip = page.getByRole('link', { name: WORDS.site.skip });
    await expect(skip).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);

    await tabTo(page, summary(page), 20);
    await expect(card(page).locator('blockquote')).toBeHidden();
    await page.keyboard.press('Enter');
    await expectSentence(page);
    await page.keyboard.press('Enter');
    await expect(card(page).locator('blockquote')).toBeHidden();
    await expect(summary(page)).toBeFocused();
  });

  test('without the skip link the figures are reached as well', async ({ page }) => {
    await openDashboard(page);
    for (const { id } of FILE.figures) await tabTo(page, page.locator(`#${id} summary`), 30);
  });

  test('Enter on a number shows its sentence, Escape closes it and the number has the focus again', async ({
    page,
  }) => {
    await openDashboard(page);
    await tabTo(page, headlineNumber(page), 20);
    await page.keyboard.press('Enter');
    await expectPreview(page);
    await page.keyboard.press('Tab');
    await expect(preview(page).getByRole('link', { name: SHARE_WORDS.preview.toList })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(preview(page)).toBeHidden();
    await expect(headlineNumber(page)).toBeFocused();
  });

  test('from the sentence beside a number one gets to the list of sentences', async ({ page }) => {
    await openDashboard(page);
    await tabTo(page, headlineNumber(page), 20);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#s6$/);
    await expect(page.locator('#s6 blockquote')).toBeInViewport();
    await expect(preview(page)).toBeHidden();
  });

  test('a drawn number is a stop too, before and after its chart came alive', async ({ page }) => {
    await openDashboard(page);
    const chart = page.locator('#two_waves');
    const name = PRINTED.flight_1980s;
    // By its words: while the live drawing takes the place of the static one, the focus is in the one that is hidden.
    await tabTo(page, chart.locator('svg a').filter({ hasText: name }), 120);
    const drawn = (await liveDrawing(chart)).getByRole('link', { name });
    await expect(drawn).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').locator('mark')).toHaveText('approximately 6 million');
    await page.keyboard.press('Escape');
    await expect(drawn).toBeFocused();
  });
});

test.describe('with the mouse', () => {
  test('a click opens a figure’s sentence, another closes it', async ({ page }) => {
    await openDashboard(page);
    await summary(page).click();
    await expectSentence(page);
    await summary(page).click();
    await expect(card(page).locator('blockquote')).toBeHidden();
  });

  test('a click on a number shows its sentence; Escape, “Close” and a click beside it close it', async ({ page }) => {
    await openDashboard(page);
    await headlineNumber(page).click();
    await expectPreview(page);
    await page.keyboard.press('Escape');
    await expect(preview(page)).toBeHidden();
    await expect(headlineNumber(page)).toBeFocused();

    await headlineNumber(page).click();
    await preview(page).getByRole('button', { name: SHARE_WORDS.preview.close }).click();
    await expect(preview(page)).toBeHidden();
    await expect(headlineNumber(page)).toBeFocused();

    await headlineNumber(page).click();
    await expectPreview(page);
    await page.getByText(WORDS.figures.intro).click();
    await expect(preview(page)).toBeHidden();
  });

  test('a derived number shows every sentence it comes from, with the numerals it is made of', async ({ page }) => {
    await openDashboard(page);
    await page.locator('#two_groups').getByRole('link', { name: '4.1 million' }).first().click();
    const box = page.getByRole('dialog', { name: SHARE_WORDS.preview.title('4.1 million', 2) });
    await expect(box.locator('blockquote')).toHaveCount(2);
    await expect(box).toContainText(QUOTE);
    await expect(box).toContainText(sentenceOf(figureData('refugee_status')).quote);
    await expect(box.locator('mark')).toHaveText(['an estimated 1.7 million', '2.4 million']);
  });

  test('each number of the table shows its own numeral in its sentence, and no other', async ({ page }) => {
    await openDashboard(page);
    for (const { id, numeral } of FILE.figures) {
      const printed = printedOf(id);
      await page.getByRole('row').getByRole('link', { name: printed, exact: true }).last().click();
      const box = page.getByRole('dialog', { name: SHARE_WORDS.preview.title(printed, 1) });
      await expect(box).toContainText(sentenceOf(figureData(id)).quote);
      await expect(box.locator('mark')).toHaveText([new RegExp(`${numeral.text}$`)]);
      await page.keyboard.press('Escape');
      await expect(box).toBeHidden();
    }
  });
});

test.describe('with a finger on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap opens a figure’s sentence, another closes it', async ({ page }) => {
    await openDashboard(page);
    await summary(page).tap();
    await expectSentence(page);
    await summary(page).tap();
    await expect(card(page).locator('blockquote')).toBeHidden();
  });

  test('a tap on a number shows its sentence inside the window, and a tap beside it closes it', async ({ page }) => {
    await openDashboard(page);
    await headlineNumber(page).tap();
    await expectPreview(page);
    const box = await preview(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await page.touchscreen.tap(180, 735);
    await expect(preview(page)).toBeHidden();
  });
});

test.describe('the copy button', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('of each figure copies number, hedge, sentence and citation', async ({ page }) => {
    await openDashboard(page);
    for (const { id, label, saidBy } of FILE.figures) {
      const of = page.locator(`#${id}`);
      await of.getByRole('button', { name: `${WORDS.figures.copy} ${printedOf(id)}` }).click();
      await expect(of.getByRole('status')).toHaveText(SHARE_WORDS.copied);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.startsWith(`${printedOf(id)} `), copied).toBe(true);
      const speaker = saidBy.voice === 'own' ? 'the article, in its own voice' : saidBy.who;
      const parts = [label, sentenceOf(figureData(id)).quote, ...CITATION, speaker];
      for (const part of parts) expect(copied).toContain(part);
    }
  });

  test('of the citation copies author, title, publisher and date', async ({ page }) => {
    await openDashboard(page);
    await page.getByRole('button', { name: WORDS.citation.copy }).click();
    await expect(page.locator(`#${PARTS.citation}`).getByRole('status')).toHaveText(SHARE_WORDS.copied);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of CITATION) expect(copied).toContain(part);
  });
});

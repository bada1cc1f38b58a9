import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { CHECK_WORDS } from '@/components/check/check-words';
import { EXAMPLES } from '@/components/check/examples';
import { articleFileSchema } from '@/lib/article/schema';
import { checkPath } from '@/lib/paths';
import { violations } from './axe';
import { expect, tabTo, test } from './dashboard';

const MISFIT = '22,000 + 31,000 + 12,000 = 65,000, not 74,000';
const PLAIN =
  'The camps hold 60,000 people. In the north 25,000 people live in tents, and 20,000 people in the south live in huts.';

/** Opens the page and waits until its script has taken it over. */
async function openPage(page: Page): Promise<void> {
  await page.goto(checkPath());
  await expect(page.getByLabel(CHECK_WORDS.entry.paste)).toBeVisible();
}

async function paste(page: Page, text: string): Promise<void> {
  await openPage(page);
  await page.getByLabel(CHECK_WORDS.entry.paste).fill(text);
  await page.getByRole('button', { name: CHECK_WORDS.entry.check }).click();
  await expect(page.getByRole('heading', { name: CHECK_WORDS.checks.title })).toBeVisible();
}

/** Opens one of the examples. */
async function openExample(page: Page, id: string): Promise<void> {
  await openPage(page);
  await page.getByRole('button', { name: EXAMPLES.find((each) => each.id === id)?.title ?? '' }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
}

const misfit = (page: Page): Locator => page.getByRole('article').filter({ hasText: MISFIT });
const button = (within: Page | Locator, name: string): Locator => within.getByRole('button', { name, exact: true });

test('a text is pasted, read and judged by keyboard alone, and its figures are asked', async ({ page }) => {
  await openPage(page);
  await tabTo(page, page.getByLabel(CHECK_WORDS.entry.paste), 20);
  await page.keyboard.insertText(EXAMPLES.find(({ id }) => id === 'error')?.text ?? '');
  await tabTo(page, button(page, CHECK_WORDS.entry.check), 2);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').first()).toContainText('checks proposed');
  await expect(page.getByRole('article').first()).toContainText(`Does not fit${MISFIT}`);
  // The text is one stop; the arrows go from number to number, and the note says what each can stand for.
  await tabTo(page, page.locator('.checked-text [data-mark]'), 20);
  const note = page.getByRole('complementary', { name: CHECK_WORDS.note.label });
  await expect(note).toContainText(CHECK_WORDS.note.leftOut('3 May', CHECK_WORDS.why.date ?? ''));
  await page.keyboard.press('ArrowRight');
  await expect(note).toContainText('73,500–74,500 as printed');
  await page.keyboard.press('ArrowLeft');
  await expect(note).toContainText('left out');
  await tabTo(page, button(misfit(page), CHECK_WORDS.checks.accept), 40);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: CHECK_WORDS.checks.accepted })).toHaveAttribute('aria-pressed', 'true');
});

test('the focus is never lost when what has it goes away', async ({ page }) => {
  await openPage(page);
  const focused = page.locator(':focus');
  await button(page, EXAMPLES.find(({ id }) => id === 'error')?.title ?? '').press('Enter');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await button(misfit(page), CHECK_WORDS.checks.edit).press('Enter');
  await expect(misfit(page).getByLabel(CHECK_WORDS.form.hypothesis)).toBeFocused();
  await button(misfit(page), CHECK_WORDS.form.cancel).press('Enter');
  await expect(misfit(page)).toBeFocused();
  for (let left = await page.getByRole('article').count(); left > 0; left -= 1) {
    await button(page.getByRole('article').first(), CHECK_WORDS.checks.dismiss).press('Enter');
    await expect(page.getByRole('article')).toHaveCount(left - 1);
    await expect(focused).toHaveCount(1);
  }
  await button(page, CHECK_WORDS.undo.undo).press('Enter');
  await expect(button(page, CHECK_WORDS.undo.undo)).toBeFocused();
  await button(page, CHECK_WORDS.text.forget).press('Enter');
  await expect(page.getByLabel(CHECK_WORDS.entry.paste)).toBeFocused();
});

test('what fits is not flagged, and neither is the trap', async ({ page }) => {
  for (const { id } of EXAMPLES) {
    await openExample(page, id);
    await expect(page.getByRole('heading', { name: /^≠?Does not fit$/ })).toHaveCount(id === 'error' ? 1 : 0);
    await expect(page.locator('.check-item .formula').filter({ hasText: '62 percent + ' })).toHaveCount(0);
    await button(page, CHECK_WORDS.text.forget).click();
  }
});

test('a check lights up its figures in the text, and a figure its checks', async ({ page }) => {
  await openExample(page, 'error');
  await misfit(page).hover();
  await expect(page.locator('.checked-text [data-lit]')).toHaveText(['22,000', '31,000', '12,000', '74,000']);
  await page.locator('.checked-text [data-lit]').first().hover();
  await expect(misfit(page)).toHaveAttribute('data-lit', '');
  await misfit(page).getByRole('link', { name: '12,000' }).first().click();
  await expect(page.locator('.checked-text [data-mark]:focus')).toHaveText('12,000');
});

test('checks are accepted, dismissed and worded anew; all is undone, done again, and kept over a reload', async ({
  page,
}) => {
  await openExample(page, 'error');
  const all = await page.getByRole('article').count();
  await button(misfit(page), CHECK_WORDS.checks.accept).click();
  await button(page.getByRole('article').nth(1), CHECK_WORDS.checks.dismiss).click();
  await expect(page.getByRole('article')).toHaveCount(all - 1);
  await button(misfit(page), CHECK_WORDS.checks.edit).click();
  await misfit(page).getByLabel(CHECK_WORDS.form.hypothesis).fill('Nobody is in two of the groups.');
  await misfit(page).getByLabel(CHECK_WORDS.form.basis).selectOption('ours');
  await button(misfit(page), CHECK_WORDS.form.save).click();
  await expect(misfit(page)).toContainText('Nobody is in two of the groups.');
  await expect(misfit(page)).toContainText(CHECK_WORDS.basis.ours);

  await page.locator('h1').click();
  await page.keyboard.press('Control+z');
  await expect(misfit(page)).not.toContainText('Nobody is in two of the groups.');
  await button(page, CHECK_WORDS.undo.undo).click();
  await expect(page.getByRole('article')).toHaveCount(all);
  await page.keyboard.press('Control+Shift+z');
  await button(page, CHECK_WORDS.undo.redo).click();
  await expect(misfit(page)).toContainText('Nobody is in two of the groups.');

  await page.reload();
  await expect(misfit(page)).toContainText('Nobody is in two of the groups.');
  await expect(page.getByRole('article')).toHaveCount(all - 1);
  await expect(page.getByRole('button', { name: CHECK_WORDS.checks.accepted })).toBeVisible();
  await page.getByText(CHECK_WORDS.checks.dismissed(1)).click();
  await page.locator('.dismissed').getByRole('button').click();
  await expect(page.getByRole('article')).toHaveCount(all);

  await button(page, CHECK_WORDS.text.forget).click();
  await page.reload();
  await expect(page.getByLabel(CHECK_WORDS.entry.paste)).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a number that was missed is added, one that is none is taken away, and why not is said in words', async ({
  page,
}) => {
  await paste(page, 'In 1992 the register had 500 names. Hundreds are missing.');
  const printed = page.getByLabel(CHECK_WORDS.text.find);
  await printed.fill('1992');
  await printed.press('Enter');
  await expect(page.locator('.text-figure', { hasText: '1992' })).toBeVisible();
  await printed.fill('Hundreds');
  await printed.press('Enter');
  await expect(page.locator('.missed-number [role=alert]')).toContainText('open quantity');
  await page.locator('.checked-text .text-figure', { hasText: '500' }).click();
  await button(page, CHECK_WORDS.note.remove).click();
  await expect(page.locator('.checked-text .text-left-out', { hasText: '500' })).toBeVisible();
  await button(page, CHECK_WORDS.note.restore).click();
  await expect(page.locator('.checked-text .text-figure', { hasText: '500' })).toBeVisible();

  await button(page, CHECK_WORDS.undo.undo).click();
  await button(page, CHECK_WORDS.undo.undo).click();
  await button(page, CHECK_WORDS.undo.undo).click();
  await expect(page.locator('.checked-text .text-left-out', { hasText: '1992' })).toBeVisible();
  await select(page, 'In 1992');
  await button(page, CHECK_WORDS.text.addSelected('In 1992')).click();
  await expect(page.locator('.checked-text .text-figure', { hasText: '1992' })).toBeVisible();
});

/** Selects words at the beginning of the text, from the first paragraph's edge on, as a mouse does. */
async function select(page: Page, words: string): Promise<void> {
  const end = await page
    .locator('.checked-text p')
    .first()
    .evaluate((paragraph, to) => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      let left = to;
      while (walker.nextNode()) {
        const { length } = walker.currentNode.textContent ?? '';
        if (left <= length) break;
        left -= length;
      }
      const range = document.createRange();
      range.setStart(walker.currentNode, left);
      const { x, y, height } = range.getBoundingClientRect();
      return { x, y: y + height / 2 };
    }, words.length);
  const box = await page.locator('.checked-text p').first().boundingBox();
  await page.mouse.move(box?.x ?? 0, end.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 5 });
  await page.mouse.up();
}

test('a check of one’s own is written, computed and said', async ({ page }) => {
  await paste(page, PLAIN);
  await page.getByText(CHECK_WORDS.own.title).click();
  const form = page.locator('.own-check');
  await button(form, CHECK_WORDS.own.add).click();
  await form.getByLabel(`${CHECK_WORDS.own.figure} 1`).selectOption({ index: 2 });
  await form.getByLabel(`${CHECK_WORDS.own.figure} 2`).selectOption({ index: 3 });
  await form.getByLabel(CHECK_WORDS.own.compared).selectOption({ index: 1 });
  await form.getByLabel(CHECK_WORDS.form.hypothesis).fill('Everyone lives in the north or in the south.');
  await button(form, CHECK_WORDS.own.write).click();
  const own = page.getByRole('article').filter({ hasText: CHECK_WORDS.checks.own });
  await expect(own).toContainText('25,000 + 20,000 = 45,000, not 60,000');
  await expect(page.getByRole('status').first()).toContainText('Does not fit: 25,000 + 20,000');
  await expect(own.getByRole('button', { name: CHECK_WORDS.checks.accepted })).toBeVisible();
});

/** Clicks, and reads what is downloaded. */
async function download(page: Page, name: string): Promise<{ readonly file: string; readonly content: Buffer }> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).first().click(),
  ]);
  return { file: saved.suggestedFilename(), content: readFileSync(await saved.path()) };
}

test('draft, reports and pictures hold what the page shows', async ({ page }) => {
  await openExample(page, 'error');
  await button(misfit(page), CHECK_WORDS.checks.accept).click();
  const draft = await download(page, CHECK_WORDS.take.draft);
  expect(draft.file).toBe('shelter-on-the-sabel-coast.json');
  const parsed = articleFileSchema.parse(JSON.parse(draft.content.toString()));
  expect(parsed.draft?.length).toBeGreaterThan(0);
  expect(parsed.text.utf8Bytes).toBe(Buffer.byteLength(EXAMPLES.find(({ id }) => id === 'error')?.text ?? ''));
  expect(parsed.checks.filter(({ expect: { verdict } }) => verdict === 'inconsistent')).toHaveLength(1);
  for (const name of [CHECK_WORDS.take.html, CHECK_WORDS.take.markdown]) {
    const report = (await download(page, name)).content.toString();
    expect(report).toContain(MISFIT);
    expect(report).toContain(CHECK_WORDS.report.accepted);
    expect(report).toContain('73,500–74,500 as printed');
  }
  const svg = await download(page, 'SVG: ');
  expect(svg.content.toString()).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  expect(svg.content.toString()).toContain('gap of 7,000');
  expect(svg.content.toString()).not.toContain('var(--');
  const typefaces: string[] = [];
  page.on('request', (request) => typefaces.push(...(/[\w-]+(?=\.\w+\.woff2$)/.exec(request.url()) ?? [])));
  const png = await download(page, 'PNG: ');
  expect(typefaces.sort(), 'a picture that stands alone brings its typefaces').toEqual([
    'sans',
    'serif',
    'serif-italic',
  ]);
  expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  expect(png.content.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg.content.toString())?.[1]));
});

test('nothing is asked of anybody while a text is checked', async ({ page }) => {
  await openPage(page);
  await page.waitForLoadState('networkidle');
  const asked: { readonly url: string; readonly body: string | null }[] = [];
  page.on('request', (request) => asked.push({ url: request.url(), body: request.postData() }));
  await button(page, EXAMPLES.find(({ id }) => id === 'error')?.title ?? '').click();
  await expect(misfit(page)).toBeVisible();
  await download(page, CHECK_WORDS.take.draft);
  // The page's own scripts, and files that it makes itself; its icon, which a browser asks for when it likes.
  const isOwn = (url: string): boolean =>
    /\/_next\/static\/[^?]+\.(?:js|css|woff2)(?:#|$)|^blob:|\/icon\.svg\?icon\.\w+\.svg$/.test(url);
  expect(asked.filter(({ url, body }) => !isOwn(url) || body !== null)).toEqual([]);
});

test('a file is opened: of HTML the text alone, of Markdown without its marks', async ({ page }) => {
  const files = [
    {
      name: 'report.html',
      mimeType: 'text/html',
      content:
        '<nav>9 links</nav><h1>Camps</h1><p>Of the <b>900</b> families, 400 stay.</p><img src="/none.png"><script>alert(7)</script>',
      text: 'Camps\nOf the 900 families, 400 stay.',
    },
    {
      name: 'report.md',
      mimeType: 'text/markdown',
      content: '# Camps\n\nOf the **900** families, [400](https://example.org/77) stay.\n',
      text: 'Camps\nOf the 900 families, 400 stay.',
    },
  ];
  for (const { name, mimeType, content, text } of files) {
    await openPage(page);
    const buffer = Buffer.from(content);
    await page.getByLabel(CHECK_WORDS.entry.open).setInputFiles({ name, mimeType, buffer });
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    await expect(page.locator('.checked-text p')).toHaveText(text.split('\n'));
    await button(page, CHECK_WORDS.text.forget).click();
  }
});

test.describe('axe finds nothing', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`in ${colorScheme} colours, before and after a text is read`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openPage(page);
      expect(await violations(page)).toEqual([]);
      await openExample(page, 'error');
      await page.locator('.checked-text .text-figure').first().click();
      await button(misfit(page), CHECK_WORDS.checks.edit).click();
      await page.getByText(CHECK_WORDS.own.title).click();
      await expect(page.locator('.figure-note dl')).toBeVisible();
      await expect(page.locator('.check-picture svg').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
});

test('a screen of 320 px does not scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await openPage(page);
  expect(await sideways()).toBe(0);
  await openExample(page, 'error');
  await button(misfit(page), CHECK_WORDS.checks.edit).click();
  await page.getByText(CHECK_WORDS.own.title).click();
  await page.locator('.checked-text .text-figure').first().click();
  await expect(page.locator('.figure-note dl')).toBeVisible();
  expect(await sideways()).toBe(0);
});

test.describe('a text of a megabyte', () => {
  const body = EXAMPLES.map(({ text }) => text).join('\n\n');
  const long = `${body}\n\n`.repeat(Math.ceil(1_000_000 / body.length));

  test('leaves the page free for clicks while it is read, and can be stopped and read again', async ({ page }) => {
    await openPage(page);
    await page.getByLabel(CHECK_WORDS.entry.open).setInputFiles({
      name: 'long.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(long.repeat(4)),
    });
    await button(page, CHECK_WORDS.reading.stop).click();
    await expect(page.locator('.reading-bar')).toContainText(CHECK_WORDS.reading.stopped);
    await expect(page.getByText(CHECK_WORDS.text.tooLong)).toBeVisible();
    await button(page, CHECK_WORDS.text.forget).click();
    await expect(page.getByLabel(CHECK_WORDS.entry.paste)).toBeVisible();
  });

  test('is read whole; what is far away is not drawn, and is reached from its check', async ({ page }) => {
    test.slow();
    await openPage(page);
    await page
      .getByLabel(CHECK_WORDS.entry.open)
      .setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(long) });
    await expect(page.locator('.reading-bar')).toContainText('Read:', { timeout: 60_000 });
    expect(await page.locator('.checked-text [data-mark]').count()).toBeLessThan(2000);
    await expect(page.getByRole('article')).toHaveCount(20);
    const last = page.getByRole('article').last();
    await last.getByRole('link').first().click();
    await expect(page.locator('.checked-text [data-mark]:focus')).toBeInViewport();
    await page.getByRole('button', { name: 'Show 20 more checks' }).click();
    await expect(page.getByRole('article')).toHaveCount(40);
    // Half a minute of work would be felt as half a second at a time.
    const longest = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let [last, most] = [performance.now(), 0];
          const until = last + 2000;
          const look = () => {
            const now = performance.now();
            most = Math.max(most, now - last);
            last = now;
            if (now < until) setTimeout(look, 0);
            else resolve(most);
          };
          look();
        }),
    );
    expect(longest).toBeLessThan(500);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, provoked: /\.js csp$/ });

  test('the page says that checking needs it, and names the command', async ({ page }) => {
    await page.goto(checkPath());
    // Locators pass over `noscript`, which is shown all the same.
    const shown = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
    expect(shown).toContain(CHECK_WORDS.withoutScript);
    expect(shown).toContain(CHECK_WORDS.command);
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });
});

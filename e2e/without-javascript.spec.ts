import type { Locator, Page } from '@playwright/test';
import { CHART_WORDS, WORDS } from '@/components/words';
import { homePath, PARTS } from '@/lib/paths';
import { expect, FILE, printedOf, sentenceOf, test } from './dashboard';

// A browser that runs no script refuses to fetch them.
test.use({ javaScriptEnabled: false, provoked: /\.js csp$/ });

/** What every check must come to, and every derived number: computed by hand. */
const VERDICTS: Readonly<Record<string, string>> = {
  groups_within_total: 'Fits.',
  refugee_status_within_total: 'Fits.',
  unauthorized_within_others: 'Fits.',
  groups_are_everyone: 'Does not fit.',
  second_wave_smaller: 'Fits.',
  waves_are_total: 'Cannot be decided: the figures do not count the same thing.',
  deaths_and_people: 'Cannot be decided: the figures do not count the same thing.',
};
const DERIVED: Readonly<Record<string, readonly [value: string, formula: string, range: string]>> = {
  others: ['2.0 million', '4.4 million − 2.4 million', '1.9–2.1 million'],
  share_refugee_status: ['54.5%', '2.4 million ÷ 4.4 million', '52.8–56.3%'],
  share_unauthorized: ['38.6%', 'an estimated 1.7 million ÷ 4.4 million', '37.1–40.2%'],
  two_groups: ['4.1 million', '2.4 million + an estimated 1.7 million', '4.0–4.2 million'],
  unaccounted: ['0.3 million', '4.4 million − 2.4 million − an estimated 1.7 million', '0.15–0.45 million'],
  share_unaccounted: ['6.8%', '(4.4 million − 2.4 million − an estimated 1.7 million) ÷ 4.4 million', '3.4–10.1%'],
  unauthorized_of_others: ['85.0%', 'an estimated 1.7 million ÷ (4.4 million − 2.4 million)', '78.6–92.1%'],
  both_waves: ['8 million', 'approximately 6 million + nearly 2 million more', '7.0–8.5 million'],
};

test('all six figures have their hedges, and open to their sentences', async ({ page }) => {
  await page.goto(homePath());
  await expect(page.locator(`#${PARTS.figures} summary`)).toHaveCount(6);
  for (const figure of FILE.figures) {
    const card = page.locator(`#${figure.id}`);
    await expect(card.locator('summary')).toContainText(printedOf(figure.id), { useInnerText: true });
    await expect(card.locator('blockquote')).toBeHidden();
    await card.locator('summary').click();
    await expect(card.locator('blockquote')).toContainText(sentenceOf(figure).quote);
    await expect(card.locator('blockquote')).toBeVisible();
    await expect(card.locator('mark')).toContainText(figure.numeral.text);
  }
});

for (const width of [320, 1280]) {
  test(`all charts and drawn checks are there as pictures with text at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(homePath());
    expect(FILE.charts.length).toBeGreaterThanOrEqual(4);
    for (const { id } of FILE.charts) await expectPicture(page.locator(`#${id}`), width);
    const drawn = FILE.checks.filter(({ expect: { reason } }) => reason !== 'scope');
    expect(drawn).toHaveLength(5);
    for (const { id } of drawn) await expectPicture(page.locator(`#${id}`), width);
  });
}

/** One drawing is shown, with text and marks, as wide as there is room for. */
async function expectPicture(around: Locator, width: number): Promise<void> {
  const picture = around.locator('svg:visible');
  await expect(picture).toHaveCount(1);
  expect(await picture.locator('text').count()).toBeGreaterThan(3);
  expect(await picture.locator('path, rect, line').count()).toBeGreaterThan(3);
  const box = await picture.boundingBox();
  expect(box?.height).toBeGreaterThan(60);
  expect(box?.width).toBeGreaterThan(width === 320 ? 270 : 665);
  await expect(picture.locator('title')).not.toBeEmpty();
  await expect(picture.locator('desc')).not.toBeEmpty();
}

test('each chart unfolds to its description and its numbers', async ({ page }) => {
  await page.goto(homePath());
  for (const { id } of FILE.charts) {
    const chart = page.locator(`#${id}`);
    await expect(chart.getByRole('table')).toBeHidden();
    await chart.getByText(CHART_WORDS.details).click();
    await expect(chart.getByRole('table')).toBeVisible();
    await expect(chart.locator('figcaption')).toContainText('The Christian Science Monitor');
  }
});

test('all verdicts are there in words, each with hypothesis, whose it is, and numbers', async ({ page }) => {
  await page.goto(homePath());
  expect(FILE.checks.map(({ id }) => id)).toEqual(Object.keys(VERDICTS));
  for (const { id, title, hypothesis } of FILE.checks) {
    const check = page.locator(`#${id}`);
    await expect(check.getByRole('heading')).toHaveText(title);
    await expect(check.locator('strong')).toContainText(VERDICTS[id] ?? '');
    await expect(check).toContainText(WORDS.checks.basis[hypothesis.basis]);
    await expect(check).toContainText(hypothesis.text.split(/\{.*?\}/)[0] ?? '');
    expect(await check.getByRole('link').count()).toBeGreaterThan(1);
  }
});

test('checks of what the article states or implies come before those that we ask', async ({ page }) => {
  await page.goto(homePath());
  const ids = await page.locator(`#${PARTS.checks} article`).evaluateAll((all) => all.map(({ id }) => id));
  const basis = (id: string) => FILE.checks.find((check) => check.id === id)?.hypothesis.basis;
  const ours = ids.map((id) => basis(id) === 'ours');
  expect(ids).toHaveLength(FILE.checks.length);
  expect(ours).toEqual([...ours].sort());
  expect(ids.indexOf('groups_within_total')).toBeLessThan(ids.indexOf('groups_are_everyone'));
});

test('every derived number has its formula in numbers, and its range', async ({ page }) => {
  await page.goto(homePath());
  expect(FILE.derived.map(({ id }) => id)).toEqual(Object.keys(DERIVED));
  for (const { id, label } of FILE.derived) {
    const row = page.getByRole('row').and(page.locator(`[id="${id}"]`));
    await expect(row).toContainText(label);
    for (const part of DERIVED[id] ?? []) await expect(row).toContainText(part);
  }
});

test('the table has every figure with its number, its ranges and who says so', async ({ page }) => {
  await page.goto(homePath());
  const table = page.getByRole('table', { name: WORDS.table.caption });
  await expect(table.getByRole('row')).toHaveCount(1 + FILE.figures.length);
  for (const { id, name, period, saidBy } of FILE.figures) {
    const row = table.getByRole('row', { name: new RegExp(`^${name} `) });
    await expect(row.getByRole('link', { name: printedOf(id), exact: true })).toBeVisible();
    await expect(row).toContainText(period.words);
    await expect(row).toContainText(saidBy.voice === 'own' ? 'the article' : saidBy.who);
  }
});

test('every quoted sentence is there word for word, with its offsets', async ({ page }) => {
  await page.goto(homePath());
  await expect(page.locator(`#${PARTS.sentences}`).getByRole('listitem')).toHaveCount(FILE.sentences.length);
  for (const { id, quote, start, end } of FILE.sentences) {
    const item = page.locator(`#${id}`);
    await expect(item.locator('blockquote')).toContainText(quote);
    await expect(item).toContainText(WORDS.sentences.offsets(start, end));
  }
});

test('every link back from a sentence leads to something that uses the sentence', async ({ page }) => {
  await page.goto(homePath());
  for (const { id } of FILE.sentences) {
    const links = page.locator(`#${id}`).getByRole('link');
    expect(await links.count()).toBeGreaterThan(0);
    for (const link of await links.all()) {
      // Where an id stands twice, a browser goes to the first.
      const target = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`).first();
      const uses = target.locator(`a[href="#${id}"], a[data-sentences~="${id}"]`);
      expect(await uses.count(), `${await link.textContent()}, from ${id}`).toBeGreaterThan(0);
    }
  }
});

test('every number leads to a sentence that is on the page, and back from there', async ({ page }) => {
  await page.goto(homePath());
  const wrong = await page.locator('main a').evaluateAll((links) =>
    links.flatMap((link) => {
      const href = link.getAttribute('href') ?? '';
      const named = (link.getAttribute('data-sentences') ?? '').split(' ').filter(Boolean);
      if (!/^#s\d+$/.test(href) && named.length === 0) return [];
      const ids = [href.slice(1), ...named];
      return ids.every((id) => document.getElementById(id)?.querySelector('blockquote')) ? [] : [link.outerHTML];
    }),
  );
  expect(wrong).toEqual([]);
});

test('no id stands twice, and every link inside the page leads somewhere', async ({ page }) => {
  await page.goto(homePath());
  expect(await namedTwice(page)).toEqual([]);
  const dead = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((href) => !document.getElementById(href.slice(1))),
    );
  expect(dead).toEqual([]);
});

const namedTwice = (page: Page): Promise<readonly string[]> =>
  page.locator('[id]').evaluateAll((all) => {
    const ids = all.map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });

test('what needs JavaScript is not offered', async ({ page }) => {
  await page.goto(homePath());
  await expect(page.getByText(WORDS.figures.copy).first()).toBeHidden();
  await expect(page.getByText(WORDS.citation.copy)).toBeHidden();
  await expect(page.getByRole('columnheader').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toBeHidden();
});

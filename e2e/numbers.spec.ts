import { homePath, methodsPath, PARTS } from '@/lib/paths';
import { expect, FILE, printedOf, test } from './dashboard';

/** Digits that are no number of the article's people, and why each needs no sentence. */
const EXCEPTIONS: readonly (readonly [why: string, digits: RegExp])[] = [
  ['size and digest of the text that was read', /[\d,]+ bytes \([\d,]+ UTF-16 units\)|SHA-256|^[0-9a-f]{64}$/g],
  [
    'version and digest of the data',
    /^Version \d+\.\d+\.\d+|^\d+\.\d+\.\d+$|\bdata \d+\.\d+\.\d+|(?<=\b20\d\d, |digest )[0-9a-f]{6}\b/g,
  ],
  [
    'a date',
    /\b\d{1,2} (?:January|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber) 20\d\d\b|\b(?:Sept\. 29|Nov\. 1)\b/g,
  ],
  ['what dates the article, in its own words', /“1005-afgmap”/g],
  ['a year or a decade', /\b(?:19|20)\d\d(?:s\b|\b)(?!-)/g],
  ['where a sentence or a numeral stands', /\bCharacters [\d,]+(?:–| to )[\d,]+/g],
  ['the name of a sentence', /^s\d+$/g],
  ['on paper: where the dashboard is, and under which licence', /https?:\/\/\S+|\bCC BY 4\.0\b/g],
  ['how many rows the table shows', /^\d+ (?:of \d+ )?figures$/g],
  ['a width of the house rules, and their version', /±\d+(?:\.\d+)?%|house rules 20\d\d-\d\d-\d\d/g],
];

interface Found {
  readonly text: string;
  /** Where it stands, for whoever reads a failure. */
  readonly where: string;
  /** Of a text in a drawing: which drawing, and how far down. */
  readonly drawing: number | null;
  readonly y: string | null;
}

test('every number of the article that the dashboard prints leads to its sentence', async ({ page }) => {
  await page.goto(homePath());
  const found: readonly Found[] = await page.locator('main').evaluate((main, others) => {
    const drawings = [...main.querySelectorAll('svg')];
    const texts: Found[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? '';
      const parent = walker.currentNode.parentElement;
      if (parent === null || !/\d/.test(text)) continue;
      // A figure's summary opens to its sentence; an entry of the list of sentences is about its own.
      if (parent.closest('a[href^="#s"], summary:has(+ blockquote), blockquote, li:has(> blockquote)')) continue;
      // Other articles are led to as a whole: their numbers have their sentences on their own dashboards.
      if (parent.closest(`[id="${others}"]`)) continue;
      // What others say of the same quantity: the sentence leads to the quantity's page, where its sentences are.
      if (parent.closest('p:has(a[href^="/quantities/"])')) continue;
      // What is said and not shown: of drawings, and on buttons of what they copy.
      if (parent.closest('title, desc, button .sr-only, script, style')) continue;
      const svg = parent.closest('svg');
      texts.push({
        text: text.trim(),
        where: `${parent.closest('[id]')?.id}: ${parent.parentElement?.textContent?.slice(0, 120)}`,
        drawing: svg === null ? null : drawings.indexOf(svg),
        y: parent.closest('text')?.getAttribute('y') ?? null,
      });
    }
    return texts;
  }, PARTS.articles);
  expect(found.length).toBeGreaterThan(50);
  const ticks = found.filter((each) => isTick(each, found));
  const unlinked = found
    .filter((each) => !ticks.includes(each))
    .filter(({ text }) => /\d/.test(EXCEPTIONS.reduce((rest, [, digits]) => rest.replace(digits, ''), text)));
  expect(unlinked).toEqual([]);
});

/** The marks of an axis: at least three numbers in one line of a drawing that grow from left to right. */
function isTick(text: Found, all: readonly Found[]): boolean {
  if (text.drawing === null) return false;
  const line = all
    .filter(({ drawing, y }) => drawing === text.drawing && y === text.y)
    .map((each) => tickOf(each.text));
  return line.length >= 3 && line.every((value, index) => index === 0 || value > (line[index - 1] ?? Number.NaN));
}

/** NaN for anything that is no tick. */
const tickOf = (text: string): number =>
  /^[−+]?[\d.]+(?: (?:thousand|million|billion))?%?$/.test(text)
    ? Number.parseFloat(text.replace('−', '-'))
    : Number.NaN;

test('a link that shows a figure leads to the sentence that has its numeral', async ({ page }) => {
  await page.goto(homePath());
  const links = await page.locator('main a[href^="#s"]').evaluateAll((all) =>
    all.map((link) => ({
      text: (link.textContent ?? '').replace(/\s+/g, ' ').trim(),
      quote: document.querySelector(`${link.getAttribute('href')} blockquote`)?.textContent ?? '',
    })),
  );
  for (const { id, numeral } of FILE.figures) {
    const own = links.filter(({ text }) => text === printedOf(id));
    expect(own.length, printedOf(id)).toBeGreaterThan(1);
    for (const { quote } of own) expect(quote).toContain(numeral.text);
  }
});

test('no number is printed barer than the article prints it', async ({ page }) => {
  await page.goto(homePath());
  const links = await page
    .locator('main a[href^="#s"]')
    .evaluateAll((all) => all.map((link) => (link.textContent ?? '').replace(/\s+/g, ' ').trim()));
  const bare = FILE.figures.filter(({ hedge }) => hedge !== null).map(({ numeral }) => numeral.text);
  expect(bare).toEqual(['6 million', '2 million', '1.7 million', '60']);
  expect(links.filter((text) => bare.some((numeral) => text === numeral || text === `${numeral} more`))).toEqual([]);
});

test('the methods page takes its examples from the article, each with the way to its sentence', async ({ page }) => {
  await page.goto(methodsPath());
  for (const id of ['total', 'refugee_status', 'unauthorized', 'killed', 'flight_1980s', 'flight_since_2021']) {
    const link = page
      .getByRole('main')
      .getByRole('link', { name: printedOf(id), exact: true })
      .first();
    const sentence = FILE.figures.find((figure) => figure.id === id)?.sentence;
    await expect(link).toHaveAttribute('href', `/articles/${FILE.id}#${sentence}`);
  }
  await page.getByRole('main').getByRole('link', { name: '54.5%' }).first().click();
  await expect(page).toHaveURL(new RegExp(`/articles/${FILE.id}#s6$`));
  await expect(page.locator('#s6 blockquote')).toBeInViewport();
});

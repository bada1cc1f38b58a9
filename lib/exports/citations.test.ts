import { Cite, type CslData } from '@citation-js/core';
import { expect, test } from 'vitest';
import type { Bibliography } from '../article/schema';
import { readArticles } from '../library/library';
import { chartsOf } from '../library/list-charts';
import { buildAllCitations, buildCitations, formatsOf } from './citations';
import { buildArticleItem, buildChartItem, type CslItem } from './csl-item';

const [article] = readArticles();
if (article === undefined) throw new Error('no article');
const waves = chartsOf(article).find(({ id }) => id === 'two_waves');
if (waves === undefined) throw new Error('no chart');
const site = { origin: 'https://example.org', base: '/headcount' };

/** The article's reference with another bibliographic record. */
const itemOf = (change: Partial<Bibliography>): CslItem =>
  buildArticleItem({ ...article, file: { ...article.file, article: { ...article.file.article, ...change } } });
const published = (date: string): Bibliography['published'] => ({ date, words: 'then', inferred: null });

interface Told {
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly date: readonly number[];
  readonly address: string | null;
}

/** What a reference says, whichever way its names are cut. */
function toldBy(item: CslData | CslItem): Told {
  const { author = [], title, publisher, issued, URL: address = null } = item as CslItem;
  const authors = author.map((name) =>
    Object.values({ given: '', family: '', literal: '', ...name })
      .join(' ')
      .trim(),
  );
  return { title, authors, publisher, date: issued['date-parts'][0], address };
}

/** What a program that reads the files finds in them, by format. */
function readBack(items: readonly CslItem[]): readonly (readonly [format: string, told: readonly Told[]])[] {
  return Object.entries(formatsOf(items)).map(([format, text]) => [format, new Cite(text).data.map(toldBy)]);
}

const expectSame = (items: readonly CslItem[]): void => {
  for (const [format, told] of readBack(items)) expect(told, format).toEqual(items.map(toldBy));
};

test('citation-js reads the article and a chart back, in every format', () => {
  const { text: _text, ...formats } = buildCitations(article, waves, site);
  for (const [format, text] of Object.entries(formats)) {
    expect(new Cite(text).data.map(toldBy), format).toEqual([
      {
        title: 'Alliance under strain: Pakistan rethinks Taliban ties after attacks',
        authors: ['Hasan Ali'],
        publisher: 'The Christian Science Monitor',
        date: [2023, 10],
        address: null,
      },
      {
        title: 'Two waves of flight: approximately 6 million in the 1980s, nearly 2 million more since 2021',
        authors: ['Headcount'],
        publisher: 'Headcount',
        date: [2026, 11, 24],
        address: 'https://example.org/headcount/articles/csm-pakistan-2023/charts/two_waves',
      },
    ]);
  }
});

test.each([
  ['2023', [2023]],
  ['2023-10', [2023, 10]],
  ['2023-05-01', [2023, 5, 1]],
])('a date is as precise as it is recorded: %s', (date, parts) => {
  const item = itemOf({ published: published(date) });
  expect(item.issued['date-parts'][0]).toEqual(parts);
  expectSame([item]);
});

test.each([
  ['no author', []],
  ['one of two words', [{ name: 'Hasan Ali', role: 'Contributor' }]],
  ['several', ['Hasan Ali', 'Sara Miller Llana', 'Ryan Lenora Brown'].map((name) => ({ name, role: 'Staff writer' }))],
  ['an organisation', [{ name: 'Associated Press', role: null }]],
  ['one word', [{ name: 'Reuters', role: null }]],
  [
    'other scripts',
    [
      { name: 'حسن علی', role: 'نامہ نگار' },
      { name: '王小明', role: null },
    ],
  ],
  ['accents', [{ name: 'Zoë Šimić-Müller', role: 'Reporter' }]],
  ['"and" in a name', [{ name: 'Smith and Sons & Daughters', role: null }]],
])('authors come back: %s', (_, authors) => {
  expectSame([itemOf({ authors })]);
});

test('a byline is cut in two only where it is a person with two names', () => {
  const authors = ['Hasan Ali', 'Gabriel García Márquez', '王 小明'].map((name) => ({ name, role: 'Reporter' }));
  expect(itemOf({ authors: [...authors, { name: 'Associated Press', role: null }] }).author).toEqual([
    { family: 'Ali', given: 'Hasan' },
    { literal: 'Gabriel García Márquez' },
    { literal: '王 小明' },
    { literal: 'Associated Press' },
  ]);
});

test.each([
  'Braces {in} a {title, one of them open',
  'A } that nobody opened',
  '“Quotes”, \'single\' and "straight"; it’s fine',
  'Émigrés & réfugiés: où vont-ils?',
  'Nestlé: 50% of $1,000 for #1_a ~ x^2',
  'Back\\slash \\input{x} \\textbf \\% ',
  "Dashes - -- --- – — and ``quotes'' and ?` !` ,, << >>",
  'Less <i>markup</i> & &amp; <script>',
  'At @article{x, and = + -',
  'پاکستان میں افغان مہاجرین: ۴۴ لاکھ',
  '难民数字：四百四十万',
  'AN ALL-CAPITALS HEADLINE: UNHCR and McDonald iPhone',
  `A long one: ${'word '.repeat(100)}end`,
  'A fixed\u00a0space, \u202bright to left\u202c',
  'Two  spaces  - and a dash like a tag  - AU',
])('a title comes back as it was: %s', (title) => {
  const clean = title.trim();
  for (const [format, [first]] of readBack([itemOf({ title: clean, publisher: clean })])) {
    // Neither BibTeX nor RIS keeps runs of spaces.
    const expected = format === 'cslJson' ? clean : clean.replace(/ +/g, ' ');
    expect(first?.title, format).toBe(expected);
    expect(first?.publisher, format).toBe(expected);
  }
});

test('an address is kept, and has no character that would end a field', () => {
  expectSame([itemOf({ url: 'https://example.org/a_b?c=1&d=%20#x~y' })]);
  const { bibtex } = formatsOf([itemOf({ url: 'https://example.org/{a}\\b' })]);
  expect(bibtex).toContain('url = {https://example.org/%7Ba%7D%5Cb},');
});

test('what a date was inferred from stands in the note, and nothing where it was not', () => {
  expect(buildArticleItem(article).note).toMatch(/^Date inferred: The text gives no date of its own\./);
  expect(itemOf({ published: published('2023-10-05') })).not.toHaveProperty('note');
});

test('the newspaper is container and publisher, and the dateline is neither', () => {
  const item = buildArticleItem(article);
  expect(item).toMatchObject({
    'container-title': 'The Christian Science Monitor',
    publisher: 'The Christian Science Monitor',
  });
  expect(JSON.stringify(item)).not.toContain('Islamabad');
});

test('BibTeX has the month as BibTeX knows it, the day apart, and the key as it is', () => {
  const { bibtex } = formatsOf([itemOf({ published: published('2023-10-05') })]);
  expect(bibtex).toMatch(/^@article\{csm-pakistan-2023,\n {2}author = \{Ali, Hasan\},\n/);
  expect(bibtex).toContain('\n  year = {2023},\n  month = oct,\n  day = {5},\n');
  expect(bibtex.match(/month/g)).toHaveLength(1);
});

test('RIS has the type, the whole key, a padded date and no broken line', () => {
  const { ris } = buildCitations(article, waves, site);
  expect(ris).toMatch(/^TY {2}- NEWS\nID {2}- csm-pakistan-2023\nT1 {2}- Alliance/);
  expect(ris).toContain('\nA1  - Ali, Hasan\nY1  - 2023/10//\n');
  expect(ris).toContain('TY  - DATA\nID  - csm-pakistan-2023-two_waves\n');
  expect(ris).toContain('\nDA  - 2026/11/24/\n');
  for (const line of ris.split('\n')) expect(line).toMatch(/^$|^[A-Z][A-Z0-9] {2}- /);
});

test('RIS pads month and day, and keeps the note a note', () => {
  const { ris } = formatsOf([itemOf({ published: { ...published('2023-05-01'), inferred: { basis: 'A guess.' } } })]);
  expect(ris).toContain('\nY1  - 2023/05/01/\n');
  expect(ris).toContain('\nN1  - Date inferred: A guess.\n');
  expect(formatsOf([itemOf({ published: published('2023') })]).ris).toContain('\nY1  - 2023///\n');
});

test('the text is one line for each, with version and digest of the chart and the article behind it', () => {
  const cited =
    'Hasan Ali, “Alliance under strain: Pakistan rethinks Taliban ties after attacks”, The Christian Science Monitor, week of 5 October 2023 (date inferred).';
  expect(buildCitations(article, null, site).text).toBe(`${cited}\n`);
  const [first, second, ...rest] = buildCitations(article, waves, site).text.split('\n');
  expect(first).toBe(cited);
  expect(second).toBe(
    `Headcount, “${waves.title}” (chart), data 1.1.0 of 24 November 2026, ${article.digest}, https://example.org/headcount/articles/csm-pakistan-2023/charts/two_waves. Drawn from: ${cited}`,
  );
  expect(rest).toEqual(['']);
});

test('all charts are cited behind the article, each under a key of its own', () => {
  const charts = chartsOf(article);
  const { cslJson } = buildAllCitations(article, charts, site);
  const ids = new Cite(cslJson).data.map(({ id }) => id);
  expect(ids).toEqual([article.file.id, ...charts.map(({ id }) => `${article.file.id}-${id}`)]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a chart of data whose digest nobody asked for is cited without one', () => {
  const noteOf = (digest: string) => buildChartItem({ ...article, digest }, waves, site).note;
  expect(noteOf('d1e2f3')).toMatch(/^Data digest d1e2f3\. Drawn from: /);
  expect(noteOf('')).toMatch(/^Drawn from: /);
});

import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { evaluateArticle, type Figure } from '../checks/evaluated';
import { readArticles } from '../library/library';
import { formatTable } from './data-table';
import { formatFigureCitation } from './figure-citation';
import { FIGURE_COLUMNS } from './figure-columns';
import { FIGURE_FIELDS } from './figure-fields';
import { buildFigureRows } from './figure-rows';

const [article] = readArticles();
if (article === undefined) throw new Error('no article');
const rows = buildFigureRows(article);
const rowOf = (id: string) => rows.find((row) => row.id === id);

/** The article with one sentence instead of its own, which prints the figure "total". */
function printing(quote: string, numeral: string, hedge: string | null) {
  const [sentence] = article?.file.sentences ?? [];
  const data = article?.file.figures.find(({ id }) => id === 'total');
  if (article === undefined || sentence === undefined || data === undefined) throw new Error('no total');
  const slice = (text: string) => {
    const start = sentence.start + quote.indexOf(text);
    return { text, start, end: start + text.length };
  };
  return evaluateArticle({
    ...article.file,
    sentences: [{ ...sentence, quote, end: sentence.start + quote.length }],
    figures: [{ ...data, sentence: sentence.id, numeral: slice(numeral), hedge: hedge === null ? null : slice(hedge) }],
    derived: [],
    checks: [],
  });
}

const onlyFigure = (quote: string, numeral: string, hedge: string | null): Figure => {
  const [figure] = printing(quote, numeral, hedge).figures.values();
  if (figure === undefined) throw new Error(`no figure in “${quote}”`);
  return figure;
};

test('an article gives one row for each figure, with every column', () => {
  expect(rows.map(({ id }) => id)).toEqual([
    'flight_1980s',
    'flight_since_2021',
    'total',
    'refugee_status',
    'unauthorized',
    'killed',
  ]);
  for (const row of rows) expect(Object.keys(row)).toEqual([...FIGURE_FIELDS]);
});

test('a row holds the number as printed, its ranges, its scope, its speaker and its sentence', () => {
  expect(rowOf('unauthorized')).toEqual({
    id: 'unauthorized',
    label: 'Afghans among the unauthorized immigrants ordered to leave',
    printed: '1.7 million',
    hedge: 'an estimated',
    nominal: '1700000',
    rounding_low: '1650000',
    rounding_high: '1750000',
    hedge_low: '1530000',
    hedge_high: '1870000',
    unit: 'people',
    kind: 'stock',
    population: 'Unauthorized Afghans in Pakistan',
    place: 'Pakistan',
    period: 'when they were ordered to leave (2023-10, inferred)',
    said_by: 'nobody named',
    quote: expect.stringMatching(/^Two separate suicide attacks .+ forced deportation\.$/),
    article:
      'Hasan Ali, “Alliance under strain: Pakistan rethinks Taliban ties after attacks”, The Christian Science Monitor, week of 5 October 2023 (date inferred)',
  });
});

test('an end that nobody gave is empty, and so is a hedge that is not there', () => {
  expect(rowOf('killed')).toMatchObject({ hedge: 'at least', rounding_low: '60', rounding_high: '', hedge_high: '' });
  expect(rowOf('total')).toMatchObject({ hedge: '', said_by: 'the article, in its own voice' });
  expect(rowOf('flight_since_2021')).toMatchObject({ hedge: 'nearly', printed: '2 million more' });
});

test('shares are in percent, however they are printed, and a printed range has no nominal', () => {
  const [share] = buildFigureRows(printing('Some 62 percent of them stayed.', '62 percent', 'Some'));
  expect(share).toMatchObject({ nominal: '62', rounding_low: '61.5', rounding_high: '62.5' });
  const [half] = buildFigureRows(printing('Half of them stayed.', 'Half', null));
  expect(half).toMatchObject({ nominal: '50', printed: 'Half' });
  const [range] = buildFigureRows(printing('Between them, 1.5 to 2 million fled.', '1.5 to 2 million', null));
  expect(range).toMatchObject({ nominal: '', printed: '1.5 to 2 million' });
});

test('the columns that are described are the columns', () => {
  expect(Object.keys(FIGURE_COLUMNS)).toEqual([...FIGURE_FIELDS]);
});

test('the CSV of the figures is read back as the rows', () => {
  expect([...csvParse(formatTable({ columns: FIGURE_COLUMNS, rows }))]).toEqual(rows);
});

const citation = (id: string): string => {
  const figure = article.figures.get(id);
  return figure === undefined ? '' : formatFigureCitation(figure, article.file.article);
};

test('a copied figure keeps hedge, label, sentence, citation and speaker', () => {
  expect(citation('flight_since_2021')).toBe(
    'nearly 2 million more have fled Afghanistan since the Taliban retook it in 2021 — “Nearly 2 million more have fled their homeland since the Taliban retook Afghanistan in 2021, with many relocating to Pakistan.” (Hasan Ali, “Alliance under strain: Pakistan rethinks Taliban ties after attacks”, The Christian Science Monitor, week of 5 October 2023 (date inferred). Said by: the article, in its own voice.)',
  );
  expect(citation('unauthorized')).toMatch(/^an estimated 1\.7 million Afghans .* Said by: nobody named\.\)$/);
});

test('a hedge behind the numeral stays behind it', () => {
  const figure = onlyFigure('Officials counted 60 or more dead.', '60', 'or more');
  expect(formatFigureCitation(figure, article.file.article)).toMatch(/^60 or more /);
});

test('an address is cited where it is known, and a text of several lines is copied as one', () => {
  const figure = onlyFigure('They counted\r\n 4.4 million\u2028people.', '4.4 million', null);
  const text = formatFigureCitation(figure, { ...article.file.article, url: 'https://example.org/a?b=1&c=2' });
  expect(text).toContain('“They counted 4.4 million people.”');
  expect(text).toContain('(date inferred), https://example.org/a?b=1&c=2. Said by:');
});

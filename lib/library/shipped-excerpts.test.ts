import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ArticleFile } from '../article/schema';
import { type Article, evaluateArticle } from '../checks/evaluated';
import { formatRange, formatValue } from '../numbers/format';
import { readArticles } from './library';
import { chartsOf } from './list-charts';
import { ROOT } from './sample-file';

/** What a careful reader finds in the articles of which the dashboard knows an excerpt only; computed by hand. */

const articles = readArticles(ROOT);
const excerpts = articles.filter(({ file }) => file.text.extent === 'excerpt');

function articleOf(id: string): Article {
  const found = articles.find(({ file }) => file.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

test('there are three, with a sum that fits only within rounding and sums that do not fit', () => {
  expect(excerpts.map(({ file }) => file.id)).toEqual([
    'aaj-pakistan-2023',
    'reuters-pakistan-2023',
    'tribune-pakistan-2023',
  ]);
  const sums = excerpts.flatMap(({ checks }) => checks).filter(({ data }) => /\+/.test(data.formula));
  const verdicts = sums.map(({ result }) => result.outcome?.verdict);
  expect(verdicts).toContain('consistent-within-rounding');
  expect(verdicts).toContain('inconsistent');
});

describe.each(excerpts.map((article) => [article.file.id, article] as const))('%s', (_, article) => {
  const { file } = article;

  test('its text is its quotes, one a line: digest, lengths and offsets are those of that text', () => {
    const text = file.sentences.map(({ quote }) => quote).join('\n');
    expect(file.text.sha256).toBe(createHash('sha256').update(text).digest('hex'));
    expect([file.text.utf8Bytes, file.text.utf16Units]).toEqual([Buffer.byteLength(text), text.length]);
    for (const { start, end, quote } of file.sentences) expect(text.slice(start, end)).toBe(quote);
  });

  test('it quotes clauses, says where they were published, and names no author that is not known', () => {
    for (const { quote } of file.sentences) expect(quote).not.toMatch(/[.!?] [A-Z]|\n/);
    expect(file.text.utf16Units).toBeLessThan(600);
    expect(file.article.url).toMatch(/^https:/);
    expect(file.article.authors).toEqual([]);
    expect(file.changes[0]?.note).toMatch(/excerpt/);
  });

  test('every quoted clause carries a quantity of the dashboard', () => {
    const used = new Set([...file.figures, ...file.others].map(({ sentence }) => sentence));
    expect(file.sentences.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  test('it has at least two charts of its own, and one for each check that can be drawn', () => {
    expect(file.charts.length).toBeGreaterThanOrEqual(2);
    const drawn = article.checks.filter(({ result }) => result.formula.rounding !== null);
    expect(chartsOf(article)).toHaveLength(file.charts.length + drawn.length);
  });
});

test('no article calls people illegal in our words', () => {
  const ours = (file: ArticleFile): string => JSON.stringify({ ...file, sentences: [], article: null });
  for (const { file } of articles) expect(ours(file)).not.toMatch(/illegal|alien/i);
});

describe.each([
  [
    'aaj-pakistan-2023',
    {
      registered_within_total: 'consistent',
      groups_within_total: 'consistent',
      groups_are_everyone: 'inconsistent',
      cards_outnumber: 'consistent',
    },
    {
      three_groups: ['4.00 million', '3.985–4.015 million', '3.848–4.152 million'],
      unaccounted: ['0.40 million', '0.335–0.465 million', '0.198–0.602 million'],
      with_card: ['2.27 million', '2.26–2.28 million', '2.123–2.417 million'],
      share_registered: ['32.3%', '31.8–32.8%', '28.7–35.9%'],
      share_without: ['39.3%', '38.8–39.9%', '38.8–39.9%'],
    },
  ],
  [
    'reuters-pakistan-2023',
    { undocumented_within_total: 'consistent', fewer_than_half: 'consistent', deaths_and_people: 'undecided' },
    {
      others: ['2.67 million', '2.615–2.725 million', '2.447–2.893 million'],
      half: ['2.2 million', '2.18–2.23 million', '2.18–2.23 million'],
      share_undocumented: ['39.3%', '38.8–39.9%', '35.0–43.7%'],
    },
  ],
  [
    'tribune-pakistan-2023',
    {
      shares_make_whole: 'consistent-within-rounding',
      places_make_unregistered: 'inconsistent',
      khyber_of_places: 'inconsistent',
      registered_or_not: 'inconsistent',
      groups_within_total: 'consistent',
      balochistan_of_registered: 'consistent-within-rounding',
      khyber_of_registered: 'inconsistent',
      balochistan_of_unregistered: 'inconsistent',
      arrivals_are_unregistered: 'undecided',
    },
    {
      // 735,800 and 41,520 are round to the ten or the hundred, read as coarsely as they can be.
      all_places: ['1,368,191', '1,368,134–1,368,248', '1,368,134–1,368,248'],
      all_shares: ['99.9%', '99.6–100.2%', '99.6–100.2%'],
      not_registered: ['2.2 million', '2.1–2.3 million', '2.1–2.3 million'],
      share_registered: ['37.1%', '35.2–39.1%', '35.2–39.1%'],
      neither: ['1.4 million', '1.32–1.53 million', '1.25–1.60 million'],
      both_groups: ['2.1 million', '2.02–2.13 million', '1.95–2.20 million'],
      khyber_part: ['53.8%', '53.8%', '53.8%'],
      khyber_of_the_registered: ['56.6%', '54.5–58.9%', '54.5–58.9%'],
      balochistan_of_the_registered: ['24.7%', '23.8–25.7%', '23.8–25.7%'],
      balochistan_of_the_unregistered: ['41.5%', '41.5%', '37.7–46.1%'],
    },
  ],
])('%s', (id, verdicts, numbers) => {
  const article = articleOf(id);

  test('its checks come to what they should', () => {
    const found = article.checks.map(({ data, result }) => [data.id, result.outcome?.verdict]);
    expect(Object.fromEntries(found)).toEqual(verdicts);
  });

  test('its derived numbers are those of a pocket calculator', () => {
    const found = [...article.derived.values()].map(({ data, result: { values }, style }) => [
      data.id,
      [
        values.nominal === null ? null : formatValue(values.nominal, style),
        values.rounding === null ? null : formatRange(values.rounding, style),
        values.hedge === null ? null : formatRange(values.hedge, style),
      ],
    ]);
    expect(Object.fromEntries(found)).toEqual(numbers);
  });
});

test('the comment on the other places is right: their counts fit their shares of the registered', () => {
  const { file } = articleOf('tribune-pakistan-2023');
  const asked = file.checks.find((check) => check.id === 'balochistan_of_registered');
  if (asked === undefined) throw new Error('no check of Balochistan');
  const places = ['punjab', 'sindh', 'islamabad', 'kashmir'] as const;
  const checks = places.map((id) => ({
    ...asked,
    id: `${id}_asked`,
    formula: `${id} / registered`,
    compared: `${id}_share`,
  }));
  const outcomes = evaluateArticle({ ...file, checks }).checks.map(({ result }) => result.outcome?.verdict);
  const rounding = 'consistent-within-rounding';
  expect(outcomes).toEqual([rounding, rounding, rounding, 'consistent']);
});

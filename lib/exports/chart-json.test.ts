import { expect, test } from 'vitest';
import { verdictJson } from '../checks/check-json';
import { smallArticle } from '../checks/fixtures/small-article';
import { readArticles } from '../library/library';
import { chartsOf } from '../library/list-charts';
import { ratio, rational } from '../numbers/rational';
import { buildArticleJson } from './article-json';
import { buildChartJson, type ChartJson } from './chart-json';
import { buildCitations } from './citations';
import { formatJson } from './number-json';

const [article] = readArticles();
if (article === undefined) throw new Error('no article');
const site = { origin: 'https://example.org', base: '/headcount' };
const charts = chartsOf(article);

function jsonOf(id: string, of = article): ChartJson {
  const chart = of === undefined ? undefined : chartsOf(of).find((one) => one.id === id);
  if (of === undefined || chart === undefined) throw new Error(`no chart ${id}`);
  return buildChartJson(of, chart, site);
}
const parts = jsonOf('parts_of_total');

test('a figure stands as printed, with its places in the text and its ranges, as numbers and exactly', () => {
  expect(parts.figures.find(({ id }) => id === 'unauthorized')).toMatchObject({
    printed: 'an estimated 1.7 million',
    numeral: { text: '1.7 million', start: 740, end: 751 },
    hedge: { text: 'an estimated', start: 727, end: 739 },
    nominal: 1700000,
    roundingRange: [1650000, 1750000],
    hedgeRange: [1530000, 1870000],
    exact: {
      nominal: '1700000',
      roundingRange: ['1650000', '1750000'],
      hedgeRange: ['1530000', '1870000'],
    },
    unit: 'people',
    saidBy: { who: 'nobody named', voice: 'unnamed' },
    sentence: 's1',
  });
});

test('an end that nobody gave is null', () => {
  const killed = jsonOf('exactness').figures.find(({ id }) => id === 'killed');
  expect(killed).toMatchObject({ roundingRange: [60, null], exact: { hedgeRange: ['60', null] } });
});

test('a derived number has formula, hypothesis and whose it is', () => {
  expect(parts.derived).toEqual([
    expect.objectContaining({
      id: 'unaccounted',
      formula: 'total - refugee_status - unauthorized',
      formulaInWords: '4.4 million − 2.4 million − an estimated 1.7 million',
      nominal: 300000,
      hypothesis: expect.objectContaining({ basis: 'ours', basisInWords: expect.stringContaining('our question') }),
      sentences: ['s1', 's6'],
    }),
  ]);
  expect(parts.rows).toEqual(['total', 'refugee_status', 'unauthorized', 'unaccounted']);
  expect(parts.hatched).toMatch(/^Hatched: unaccounted for only if/);
});

test('every check that a figure of the chart is in is there, as the command prints it, and in words', () => {
  expect(jsonOf('two_waves').checks.map(({ id }) => id)).toEqual(['second_wave_smaller', 'waves_are_total']);
  for (const json of parts.checks) {
    const check = article.checks.find(({ data }) => data.id === json.id);
    expect(check && verdictJson(check.result)).toEqual({
      verdict: json.verdict,
      reason: json.reason,
      note: json.note,
      slack: json.slack,
      nominal: json.nominal,
      roundingRange: json.roundingRange,
      hedgeRange: json.hedgeRange,
    });
  }
  expect(parts.checks.find(({ id }) => id === 'groups_are_everyone')).toMatchObject({
    verdictInWords: 'Does not fit',
    inWords: '2.4 million + an estimated 1.7 million = 4.1 million, not 4.4 million',
    explanation: expect.stringContaining('from ±11.8% it could not be decided'),
    hypothesis: { basis: 'ours' },
  });
});

test('shares are in percent, in figures, computed numbers and checks', () => {
  const small = smallArticle({
    figures: { a: '40 percent of all', b: 'half of all' },
    checks: [{ id: 'fit', formula: '1 - a', compared: 'b', hypothesis: { text: 'H.', basis: 'ours', bridges: [] } }],
  });
  const { figures, derived, checks } = jsonOf('fit', small);
  expect(figures.map(({ nominal }) => nominal)).toEqual([40, 50]);
  expect(derived).toEqual([expect.objectContaining({ id: 'fit_formula', nominal: 60, unit: 'share' })]);
  expect(checks[0]).toMatchObject({ nominal: 10 });
});

test('exact ends hold the numbers they stand for', () => {
  for (const chart of charts) {
    const { figures, derived, checks } = buildChartJson(article, chart, site);
    for (const { nominal, exact } of [...figures, ...derived, ...checks])
      if (nominal !== null) expect(rational(exact.nominal ?? '').valueOf()).toBeCloseTo(nominal, 9);
  }
});

test('where a decimal has no end, ranges are cut so that they lose no value', () => {
  const small = smallArticle({
    figures: { a: '20 people', b: '3.0 million people' },
    derived: [{ id: 'share', formula: 'a / b', unit: 'share' }],
  });
  const [share] = buildArticleJson(small, site).derived;
  const [low, high] = share?.exact.roundingRange ?? [];
  const thinnest = ratio(20 * 100, 3_050_000);
  const widest = ratio(20 * 100, 2_950_000);
  expect(rational(low ?? '').lt(thinnest)).toBe(true);
  expect(rational(high ?? '').gt(widest)).toBe(true);
});

test('a sentence is a quote with its place in the text that has this digest', () => {
  const s6 = parts.quotes.find(({ sentence }) => sentence === 's6');
  expect(s6).toMatchObject({
    start: 6259,
    end: 6381,
    figures: [
      { id: 'total', saidByInWords: 'the article, in its own voice' },
      { id: 'refugee_status', saidByInWords: 'authorities' },
    ],
    annotation: {
      id: 'https://example.org/headcount/articles/csm-pakistan-2023#s6',
      target: {
        source: `nih:sha-256;${article.file.text.sha256}`,
        selector: [
          { type: 'TextQuoteSelector', exact: s6?.quote },
          { type: 'TextPositionSelector', start: 6259, end: 6381 },
        ],
      },
    },
  });
});

test('article and chart are cited in every format', () => {
  const { citations } = jsonOf('two_waves');
  const chart = charts.find(({ id }) => id === 'two_waves') ?? null;
  const all = buildCitations(article, chart, site);
  expect(`${citations.article.bibtex}\n${citations.chart.bibtex}`).toBe(all.bibtex);
  expect(`${citations.article.ris}\n${citations.chart.ris}`).toBe(all.ris);
  expect([citations.article.csl, citations.chart.csl]).toEqual(JSON.parse(all.cslJson));
  expect(`${citations.article.text}\n${citations.chart.text}\n`).toBe(all.text);
});

test('version, digest, changes, rules, licence and addresses go with it', () => {
  expect(parts).toMatchObject({
    version: article.file.version,
    dataDate: article.file.dataDate,
    digest: article.digest,
    changes: article.file.changes,
    hedgeTable: expect.stringMatching(/^\d{4}/),
    licence: { id: 'CC-BY-4.0', quotes: 'Quoted sentences belong to their publishers.' },
    article: { id: 'csm-pakistan-2023', url: null },
    addresses: {
      page: 'https://example.org/headcount/articles/csm-pakistan-2023/charts/parts_of_total',
      embed: 'https://example.org/headcount/embed/csm-pakistan-2023/parts_of_total',
      csv: 'https://example.org/headcount/articles/csm-pakistan-2023/charts/parts_of_total.csv',
      articleJson: 'https://example.org/headcount/articles/csm-pakistan-2023.json',
      reportPack: 'https://example.org/headcount/articles/csm-pakistan-2023.zip',
    },
  });
});

test('the article’s JSON has all of it, and lists every chart', () => {
  const json = buildArticleJson(article, site);
  expect(json.charts.map(({ id }) => id)).toEqual(charts.map(({ id }) => id));
  expect(json.charts[0]).toMatchObject({
    kind: 'parts',
    altText: expect.stringMatching(/^Bar chart of a whole/),
    png: 'https://example.org/headcount/articles/csm-pakistan-2023/charts/parts_of_total.png',
  });
  expect(json.sentences).toHaveLength(article.file.sentences.length);
  expect(json.figures).toHaveLength(article.figures.size);
  expect(json.derived).toHaveLength(article.derived.size);
  expect(json.checks).toHaveLength(article.checks.length);
  expect(json.others).toEqual(article.file.others);
  expect(json.finding).not.toContain('{');
});

test('the text is the same each time, with two spaces and a line break at the end', () => {
  const text = formatJson(parts);
  expect(text).toBe(formatJson(jsonOf('parts_of_total')));
  expect(text).toMatch(/^\{\n {2}"id": "parts_of_total",\n {2}"kind": "parts",\n[\s\S]*\n\}\n$/);
  expect(JSON.parse(text)).toEqual(parts);
});

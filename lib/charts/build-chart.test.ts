import { describe, expect, test } from 'vitest';
import type { ChartData } from '../article/schema';
import { type Article, evaluateArticle } from '../checks/evaluated';
import { checkOf, type Small, smallArticle, smallFile } from '../checks/fixtures/small-article';
import { checkArticle } from '../library/check-article';
import { checkIn, NAME, sampleFile } from '../library/sample-file';
import { buildBands } from './bands';
import { buildChart, buildCheckChart, sourceLine } from './build-chart';
import { rowOf } from './build-row';
import { type LineChart, type RowsChart, rowsOf, textOf } from './chart';

const SHIPPED = checkArticle(sampleFile(), NAME);
const shipped = (id: string): RowsChart => {
  const data = SHIPPED.file.charts.find((chart) => chart.id === id);
  if (data === undefined) throw new Error(`no chart ${id}`);
  return buildChart(SHIPPED, data);
};
const checkCharts = (article: Article): readonly LineChart[] =>
  article.checks.flatMap((check) => buildCheckChart(article, check) ?? []);
const ALL: readonly RowsChart[] = [
  ...SHIPPED.file.charts.map((data) => buildChart(SHIPPED, data)),
  ...checkCharts(SHIPPED),
];
const named = ALL.map((chart) => [chart.id, chart] as const);

describe('every chart of the shipped article', () => {
  test('is there: four of its data and one for each check that can be computed', () => {
    expect(ALL.map(({ id, kind }) => [id, kind])).toEqual([
      ['parts_of_total', 'parts'],
      ['groups_and_total', 'line'],
      ['two_waves', 'bars'],
      ['exactness', 'exactness'],
      ['groups_within_total', 'line'],
      ['refugee_status_within_total', 'line'],
      ['unauthorized_within_others', 'line'],
      ['groups_are_everyone', 'line'],
      ['second_wave_smaller', 'line'],
    ]);
  });

  test.each(named)('%s has a domain that covers all it draws, where it draws it', (_, chart) => {
    const [low, high] = chart.domain;
    expect(low).toBeLessThan(high);
    const wide: RowsChart = { ...chart, domain: [-1e12, 1e12] };
    for (const { zones, nominal } of buildBands(wide)) {
      for (const value of [...zones.flatMap((zone) => [zone.low, zone.high]), nominal ?? low]) {
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }
    }
  });

  test.each(named)('%s has its ticks in its domain, with the unit on the last', (_, { kind, domain, ticks }) => {
    for (const { at } of ticks) {
      expect(at).toBeGreaterThanOrEqual(domain[0]);
      expect(at).toBeLessThanOrEqual(domain[1]);
    }
    const units = ticks.map(({ label }) => label.includes('million'));
    expect(units.every((has, index) => has === (kind !== 'exactness' && index === ticks.length - 1))).toBe(true);
  });

  test.each(named)('%s says in words what it shows, with every number filled in', (_, chart) => {
    for (const words of [chart.title, chart.subtitle, chart.description])
      expect(words).not.toMatch(/[{}]|undefined|null|NaN/);
    expect(chart.description.length).toBeGreaterThan(40);
    expect(chart.description).toMatch(/\.$/);
    expect(chart.source).toMatch(
      /^Source: The Christian Science Monitor, week of 5 October 2023 \(date inferred\)\. Headcount, data \d+\.\d+\.\d+ of \d+ \w+ \d{4}, [0-9a-f]+\.$/,
    );
  });

  test.each(named)('%s prints no number barer than the article does', (_, chart) => {
    const words = [
      chart.title,
      chart.subtitle,
      chart.description,
      ...(chart.kind === 'parts' ? [chart.note.text] : []),
    ];
    for (const { data, printed } of SHIPPED.figures.values()) {
      const behind = printed.increment ? ' more' : '';
      const number = new RegExp(`(?<![\\d.,–])${data.numeral.text.replaceAll('.', '\\.')}(?![\\d,–]|\\.\\d)`, 'g');
      for (const text of words) {
        for (const { index } of text.matchAll(number)) {
          expect(
            text
              .slice(0, index)
              .toLowerCase()
              .endsWith(data.hedge === null ? '' : `${data.hedge.text.toLowerCase()} `),
          ).toBe(true);
          expect(text.slice(index + data.numeral.text.length).startsWith(behind)).toBe(true);
        }
      }
    }
  });

  test.each(named)('%s mentions the numbers of its words, each with its sentences', (_, chart) => {
    const data = SHIPPED.file.charts.find(({ id }) => id === chart.id);
    const { title, hypothesis } = data === undefined ? checkIn(SHIPPED.file, chart.id) : { ...data, hypothesis: null };
    const proses = data === undefined ? [title, hypothesis?.text ?? ''] : [title, data.subtitle, data.description];
    expect(chart.mentions).toHaveLength(proses.flatMap((prose) => prose.match(/\{[^}]+\}/g) ?? []).length);
    const known = new Set(SHIPPED.file.sentences.map(({ id }) => id));
    for (const mention of chart.mentions ?? []) {
      expect(`${chart.title} ${chart.subtitle} ${chart.description}`).toContain(textOf(mention));
      expect(mention.sentences.length).toBeGreaterThan(0);
      expect(mention.sentences.every((id) => known.has(id))).toBe(true);
      expect(mention.figures?.every((id) => SHIPPED.figures.has(id))).toBe(true);
    }
  });

  test.each(named)('%s has rows that lead to their sentences', (_, chart) => {
    for (const { value, quotes, ranges, name } of rowsOf(chart)) {
      expect(quotes.map(({ sentence }) => sentence)).toEqual(value.sentences);
      expect(quotes.length).toBeGreaterThan(0);
      expect([name, ranges, value.text].every((text) => text.length > 0)).toBe(true);
    }
  });
});

describe('the charts of the shipped article', () => {
  const values = (chart: RowsChart) => rowsOf(chart).map((row) => [row.id, textOf(row.value)]);

  test('show the parts of the total, and hatched what is left over', () => {
    const chart = shipped('parts_of_total');
    expect(chart.title).toMatch(/^Of 4\.4 million .* 2\.4 million .* an estimated 1\.7 million /);
    expect(values(chart)).toEqual([
      ['total', '4.4 million'],
      ['refugee_status', '2.4 million'],
      ['unauthorized', 'an estimated 1.7 million'],
      ['unaccounted', '0.3 million'],
    ]);
    expect(chart.kind === 'parts' ? chart.parts.map(({ style }) => style) : []).toEqual([
      'counted',
      'counted',
      'unaccounted',
    ]);
    expect(chart.domain).toEqual([0, 5_000_000]);
    expect(chart.description).toContain('0.15–0.45 million after rounding, 0.03–0.57 million with “an estimated”');
  });

  test('show both groups and the total on one line, with the gap between them', () => {
    const chart = shipped('groups_and_total');
    expect(values(chart)).toEqual([
      ['two_groups', '4.1 million'],
      ['total', '4.4 million'],
    ]);
    expect(chart).toMatchObject({
      gap: {
        low: 4_320_000,
        high: 4_350_000,
        label: { text: expect.stringContaining('0.03 million'), figures: ['refugee_status', 'unauthorized', 'total'] },
      },
      domain: [3_800_000, 4_500_000],
    });
  });

  test('show two waves from zero', () => {
    const chart = shipped('two_waves');
    expect(values(chart)).toEqual([
      ['flight_1980s', 'approximately 6 million'],
      ['flight_since_2021', 'nearly 2 million more'],
    ]);
    expect(rowsOf(chart).map(({ rounding, hedge }) => [rounding, hedge])).toEqual([
      [
        { low: 5.5e6, high: 6.5e6 },
        { low: 4.8e6, high: 7.2e6 },
      ],
      [
        { low: 1.5e6, high: 2e6 },
        { low: 1.5e6, high: 2e6 },
      ],
    ]);
    expect(chart.domain[0]).toBe(0);
  });

  test('show how exact each figure is', () => {
    const chart = shipped('exactness');
    const widths = chart.kind === 'exactness' ? chart.rows.map(({ id, width }) => [id, width.text]) : [];
    expect(widths).toEqual([
      ['total', '±1.1%'],
      ['refugee_status', '±2.1%'],
      ['unauthorized', '±2.9%, hedged ±10%'],
      ['flight_1980s', '±8.3%, hedged ±20%'],
      ['flight_since_2021', 'down to −25%'],
      ['killed', 'no upper end'],
    ]);
  });
});

describe('the chart of a check', () => {
  const drawn = (small: Small): LineChart => {
    const article = smallArticle(small);
    const chart = buildCheckChart(article, checkOf(article));
    if (chart === null) throw new Error('not drawn');
    return chart;
  };
  const of = (
    figures: Readonly<Record<string, string>>,
    formula: string,
    compared: string,
    relation: 'eq' | 'le' | 'lt' = 'eq',
  ) =>
    drawn({
      figures: Object.fromEntries(Object.entries(figures).map(([id, number]) => [id, `${number} people`])),
      checks: [{ formula, compared, relation }],
    });

  test('of the shipped article asks its question under its hypothesis, says whose that is, and answers', () => {
    const chart = checkCharts(SHIPPED).find(({ id }) => id === 'groups_are_everyone');
    const { title, hypothesis } = checkIn(SHIPPED.file, 'groups_are_everyone');
    expect(chart?.title).toBe(`${title} Does not fit.`);
    expect(chart?.subtitle).toBe(
      `Hypothesis (our question; the article does not say so): ${hypothesis.text.replace('{total}', '4.4 million')}`,
    );
    expect(chart?.mentions?.map(textOf)).toEqual(['4.4 million']);
    const [groups, total] = ['two_groups', 'total'].map((id) => rowOf(SHIPPED, id).name);
    expect(chart?.description).toBe(
      `${groups}: 4.1 million (4.0–4.2 million after rounding; 3.88–4.32 million with “an estimated”). ${total}: 4.4 million (4.35–4.45 million as printed). The ranges do not meet.`,
    );
  });

  test.each([
    [
      'do not meet',
      { A: '2.4 million', B: '4.4 million' },
      'eq',
      'The ranges do not meet.',
      { low: 2_450_000, high: 4_350_000 },
    ],
    [
      'do not meet, the first above',
      { A: '4.4 million', B: '2.4 million' },
      'eq',
      'The ranges do not meet.',
      { low: 2_450_000, high: 4_350_000 },
    ],
    ['overlap', { A: '4.4 million', B: '4.36 million' }, 'eq', 'The ranges overlap.', null],
    ['touch', { A: '4.40 million', B: '4.41 million' }, 'eq', 'The ranges touch at one value.', null],
    ['meet for a hedge', { A: 'about 60', B: '70' }, 'eq', 'The ranges overlap.', null],
    ['have no space between them', { A: 'more than 60', B: '60' }, 'eq', 'The ranges do not meet.', null],
    [
      'are a part below its whole',
      { A: '2.4 million', B: '4.4 million' },
      'le',
      'The first range lies below the second.',
      null,
    ],
    [
      'are a part above its whole',
      { A: '4.4 million', B: '2.4 million' },
      'lt',
      'The first range lies above the second.',
      null,
    ],
    ['are open', { A: 'at least 60', B: '100' }, 'eq', 'The ranges overlap.', null],
  ] as const)(
    'has a gap only where equality was asked of ranges that do not meet: they %s',
    (_, figures, relation, words, gap) => {
      const chart = of(figures, 'A', 'B', relation);
      expect(chart.description.endsWith(` ${words}`)).toBe(true);
      if (gap === null) expect(chart.gap).toBeNull();
      else expect(chart.gap).toMatchObject(gap);
    },
  );

  test('prints a gap between percentages in percentage points', () => {
    const { gap } = drawn({
      figures: { A: '41.5 percent', B: '45.5 percent' },
      checks: [{ formula: 'A', compared: 'B' }],
    });
    expect(gap?.label.text).toContain('3.9 percentage points');
  });

  test('has no gap where the figures may not be compared', () => {
    const { gap } = drawn({
      figures: { A: '2.4 million people', B: ['4.4 million people', { population: 'Afghans' }] },
      checks: [{ formula: 'A', compared: 'B' }],
    });
    expect(gap).toBeNull();
  });

  test('of one exact value has an axis with a width', () => {
    const { domain, rows } = of({ A: '60', B: '60' }, 'A', 'B');
    expect(domain[0]).toBeLessThan(60);
    expect(domain[1]).toBeGreaterThan(60);
    expect(rows.map(({ rounding }) => rounding)).toEqual([
      { low: 60, high: 60 },
      { low: 60, high: 60 },
    ]);
  });

  test('of shares has a percentage at each tick', () => {
    const { ticks, domain } = drawn({
      figures: { A: '2.4 million people', B: '4.4 million people', P: '62 percent' },
      checks: [{ formula: 'A / B', compared: 'P' }],
    });
    expect(domain[1]).toBeLessThanOrEqual(1);
    expect(ticks.every(({ label }) => /^\d+(\.\d+)?%$/.test(label))).toBe(true);
  });

  test('of a percentage of a count draws the percentage alone: the two share no axis', () => {
    const chart = drawn({
      figures: { P: '61 percent', N: '28 people' },
      checks: [{ formula: 'P', compared: 'N', relation: 'grim' }],
    });
    expect(chart.rows.map(({ id }) => id)).toEqual(['P']);
    expect(chart.domain[1]).toBeLessThan(1);
    expect(chart.description).toBe('Name of P: 61 percent (60.5–61.5% as printed).');
  });

  test('is not there where a side cannot be computed', () => {
    const article = smallArticle({
      figures: { A: '4 people', B: '0 people', P: '50 percent' },
      checks: [
        { formula: 'A / B', compared: 'P' },
        { formula: 'A +', compared: 'B' },
        { formula: 'A', compared: 'P' },
      ],
    });
    expect(article.checks.map((check) => buildCheckChart(article, check))).toEqual([null, null, null]);
  });
});

describe('a chart of data', () => {
  const words = { title: 'Title {A}', subtitle: 'Subtitle', description: 'Description {A:rounding}' };
  const build = (figures: Small['figures'], data: ChartData, more: Partial<Small> = {}) => {
    const article = smallArticle({ figures, ...more });
    return buildChart(article, data);
  };

  test('of a figure with an open end has room for its arrow', () => {
    const chart = build({ A: 'at least 60 people' }, { kind: 'bars', id: 'c', ...words, rows: ['A'] });
    expect(chart.title).toBe('Title at least 60');
    expect(chart.domain).toEqual([0, 80]);
  });

  test('of parts that together pass the whole shows all of them', () => {
    const figures = { A: '4.4 million people', B: '3.4 million people', C: 'an estimated 2.7 million people' };
    const data: ChartData = {
      kind: 'parts',
      id: 'c',
      ...words,
      whole: 'A',
      parts: ['B', 'C'],
      unaccounted: null,
      note: 'Note {A}',
    };
    const chart = build(figures, data);
    expect(chart.domain[1]).toBeGreaterThanOrEqual(3_400_000 + 2_970_000);
    expect(chart).toMatchObject({ note: { text: 'Note 4.4 million' } });
    expect(rowsOf(chart)).toHaveLength(3);
  });

  test('of parts with open ends places each behind the one before, and leaves the ends open', () => {
    const data: ChartData = {
      kind: 'parts',
      id: 'c',
      ...words,
      whole: 'A',
      parts: ['B', 'C'],
      unaccounted: null,
      note: 'Note',
    };
    const chart = build({ A: '412 people', B: 'at least 120 people', C: '340 people' }, data);
    expect(chart.domain[1]).toBeGreaterThanOrEqual(120 + 340);
    expect(buildBands(chart).map(({ opens, origin }) => [opens.length, origin])).toEqual([
      [0, 0],
      [1, 0],
      [0, 120],
    ]);
  });

  test('of derived numbers is labelled in their scale', () => {
    const derived = [{ id: 'left', formula: 'A - B' }];
    const figures = { A: '4.4 million people', B: '2.4 million people' };
    const chart = build(figures, { kind: 'bars', id: 'c', ...words, rows: ['left'] }, { derived });
    expect(chart.ticks.at(-1)?.label).toMatch(/ million$/);
  });

  test('of how exact figures are leaves out one whose number is not where its data says', () => {
    const file = smallFile({ figures: { A: '412 people', B: '120 people' } });
    const moved = file.figures.map((figure) =>
      figure.id === 'B' ? { ...figure, numeral: { ...figure.numeral, start: figure.numeral.end } } : figure,
    );
    const article = evaluateArticle({ ...file, figures: moved });
    const chart = buildChart(article, { kind: 'exactness', id: 'c', ...words, rows: ['A', 'B'] });
    expect(rowsOf(chart).map(({ id }) => id)).toEqual(['A']);
  });

  test('of numbers of several scales is labelled in the largest', () => {
    const figures = { A: '900,000 people', B: '1.7 million people' };
    const chart = build(figures, { kind: 'bars', id: 'c', ...words, rows: ['A', 'B'] });
    expect(chart.ticks.at(-1)?.label).toMatch(/ million$/);
  });

  test('of shares is labelled in per cent', () => {
    const chart = build({ A: '40 percent', B: 'half of them' }, { kind: 'bars', id: 'c', ...words, rows: ['A', 'B'] });
    expect(chart.ticks.every(({ label }) => label.endsWith('%'))).toBe(true);
  });

  test('of a check that is not there is an error: the file was checked before', () => {
    expect(() => build({ A: '60 people' }, { kind: 'line', id: 'c', ...words, check: 'nothing' })).toThrow(
      'no check “nothing”',
    );
  });
});

test('the source line has publisher, date and digest, where one was asked for', () => {
  const file = smallFile({ figures: { A: '60 people' } });
  expect(sourceLine(evaluateArticle(file, 'd1e2f3'))).toBe(
    'Source: The Paper, October 2023. Headcount, data 1.0.0 of 22 November 2026, d1e2f3.',
  );
  expect(sourceLine(evaluateArticle(file))).toBe(
    'Source: The Paper, October 2023. Headcount, data 1.0.0 of 22 November 2026.',
  );
});

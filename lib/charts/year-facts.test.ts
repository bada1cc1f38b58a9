import { describe, expect, test } from 'vitest';
import type { SeriesChart } from './chart';
import { countWords, nextYear, spokenYear, yearFacts, yearsOf } from './year-facts';

const row = {
  id: 'said',
  name: 'Somebody',
  tone: 'flow',
  nominal: 6,
  rounding: { low: 5, high: 7 },
  hedge: { low: 5, high: 7 },
  value: { text: '6 million', hedge: 'about', sentences: ['said'] },
  ranges: '5–7',
  quotes: [],
} as const;
const line = { tone: 'plain', breaks: [] } as const;
const chart: SeriesChart = {
  kind: 'series',
  article: 'quantities/any',
  id: 'series',
  title: 'Any',
  subtitle: '',
  description: '',
  source: '',
  domain: [0, 10],
  ticks: [],
  years: [2000, 2006],
  yearTicks: [],
  unit: 'people',
  lines: [
    {
      ...line,
      id: 'a',
      label: 'A',
      points: [2000, 2001, 2003, 2004].map((year) => ({ year, value: year * 1000 })),
      estimates: [[2000, 2001]],
    },
    { ...line, id: 'b', label: 'B', points: [{ year: 2005, value: 1 }], estimates: [] },
  ],
  breaks: [
    { mark: 'a', year: 2001, line: 'a', words: '2001: anew', detail: 'Counted anew.' },
    { mark: 'b', year: 2004, line: 'a', words: '2004: again', detail: 'Again.' },
  ],
  claims: [{ row, where: 'in A', from: 2001.2, to: 2003 }],
  notes: [],
};
const words = { estimate: 'an estimate', none: 'no count' };

test('the years are those that some line has a count for', () => {
  expect(yearsOf(chart)).toEqual([2000, 2001, 2003, 2004, 2005]);
});

describe('a year', () => {
  test('has each line’s count, told from estimates, and says where there is none', () => {
    const { counts } = yearFacts(chart, 2001);
    expect(counts.map(({ count }) => countWords(count, words))).toEqual(['2,001,000, an estimate', 'no count']);
  });

  test('has what changed in counting, and what is laid on it', () => {
    expect(yearFacts(chart, 2001).changes).toEqual(['Counted anew.']);
    // A year’s end stands at its number: the year 2001 ends before the claim begins, 2004 begins when it ends.
    const claimed = [2001, 2003, 2004].map((year) => yearFacts(chart, year).claims.length);
    expect(claimed).toEqual([0, 1, 0]);
  });

  test('is read out in the order of its card', () => {
    expect(spokenYear(yearFacts(chart, 2003), words)).toBe(
      '2003. A: 2,003,000; B: no count. about 6 million in A: Somebody.',
    );
  });
});

describe('keys', () => {
  test.each([
    ['ArrowRight', 2001, 2003],
    ['ArrowRight', 2005, 2005],
    ['ArrowLeft', 2003, 2001],
    ['ArrowLeft', 2000, 2000],
    ['ArrowDown', 2001, 2004],
    ['ArrowDown', 2004, 2004],
    ['ArrowUp', 2004, 2001],
    ['ArrowUp', 2003, 2001],
    ['ArrowUp', 2001, 2001],
    ['Home', 2004, 2000],
    ['End', 2004, 2005],
  ])('%s leads from %i to %i', (key, from, to) => {
    expect(nextYear(chart, from, key)).toBe(to);
  });

  test('lead nowhere in a time line that has no count', () => {
    const empty = { ...chart, lines: [] };
    expect(
      ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => nextYear(empty, null, key)),
    ).toEqual(Array(6).fill(null));
  });

  test('lead in from the ends, and other keys nowhere', () => {
    const from = (key: string) => nextYear(chart, null, key);
    expect(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'a', 'Escape'].map(from)).toEqual([
      2000,
      2005,
      2001,
      2004,
      null,
      null,
    ]);
  });
});

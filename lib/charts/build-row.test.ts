import { describe, expect, test } from 'vitest';
import { evaluateArticle as evaluate } from '../checks/evaluated';
import { checkOf, derivedOf, figureOf, type Small, smallArticle } from '../checks/fixtures/small-article';
import { derivedRow, exactnessRow, figureRow, labelOf, rowOf, sideRow } from './build-row';

const FIGURES: Small['figures'] = {
  total: '4.4 million people',
  status: '2.4 million people',
  rest: 'an estimated 1.7 million people',
  wave: ['nearly 2 million more people', { kind: 'flow', saidBy: { who: 'authorities', voice: 'named' } }],
  bound: ['at least 60 people', { kind: 'event-count' }],
  pair: '1.5 to 1.7 million people',
  part: '40 percent of them',
  hundred: '112 people',
  most: 'at least 60 people',
  none: '0 people',
};
const ARTICLE = smallArticle({
  figures: FIGURES,
  derived: [
    { id: 'others', name: 'Others', formula: 'total - status' },
    { id: 'late', name: 'Late', formula: 'rest + status' },
    { id: 'mixed', name: 'Mixed', formula: 'wave + status' },
    { id: 'refused', name: 'Refused', formula: 'total / none', unit: 'share' },
    { id: 'spared', name: 'Spared', formula: 'hundred - most' },
  ],
});

describe('a row of a figure', () => {
  test('has its nominal, its ranges in numbers and words, its hedge, its sentence and who says so', () => {
    expect(figureRow(ARTICLE, figureOf(ARTICLE, 'rest'))).toEqual({
      id: 'rest',
      name: 'Name of rest',
      tone: 'stock',
      nominal: 1_700_000,
      rounding: { low: 1_650_000, high: 1_750_000 },
      hedge: { low: 1_530_000, high: 1_870_000 },
      value: { text: '1.7 million', hedge: 'an estimated', sentences: ['s_rest'], figures: ['rest'] },
      ranges: '1.65–1.75 million as printed; “an estimated” allows 1.53–1.87 million',
      quotes: [
        {
          sentence: 's_rest',
          quote: 'an estimated 1.7 million people.',
          attribution: expect.stringMatching(/The Paper.*\. Said by: /),
          saidBy: 'the article, in its own voice',
        },
      ],
    });
  });

  test('has no nominal where a range is printed, and no end where none is given', () => {
    expect(figureRow(ARTICLE, figureOf(ARTICLE, 'pair'))).toMatchObject({
      nominal: null,
      rounding: { low: 1_450_000, high: 1_750_000 },
      value: { text: '1.5 to 1.7 million' },
    });
    const bound = figureRow(ARTICLE, figureOf(ARTICLE, 'bound'));
    expect([bound.rounding, bound.hedge]).toEqual([
      { low: 60, high: null },
      { low: 60, high: null },
    ]);
  });

  test('of a share is on an axis from 0 to 1', () => {
    expect(figureRow(ARTICLE, figureOf(ARTICLE, 'part'))).toMatchObject({
      nominal: 0.4,
      hedge: { low: 0.35, high: 0.45 },
    });
  });

  test('is coloured by its kind', () => {
    const tones = ['total', 'wave', 'bound', 'part'].map((id) => figureRow(ARTICLE, figureOf(ARTICLE, id)).tone);
    expect(tones).toEqual(['stock', 'flow', 'plain', 'plain']);
  });
});

describe('a row of a derived number', () => {
  test('has the sentences of all its figures, in the order of the article', () => {
    const row = derivedRow(ARTICLE, derivedOf(ARTICLE, 'late'));
    expect(row).toMatchObject({
      name: 'Late',
      tone: 'stock',
      nominal: 4_100_000,
      rounding: { low: 4_000_000, high: 4_200_000 },
      hedge: { low: 3_880_000, high: 4_320_000 },
      value: { text: '4.1 million', sentences: ['s_status', 's_rest'] },
      ranges: '4.0–4.2 million after rounding; 3.88–4.32 million with “an estimated”',
    });
    expect(row.quotes.map(({ sentence }) => sentence)).toEqual(['s_status', 's_rest']);
  });

  test('of a stock and a flow has neither colour', () => {
    expect(derivedRow(ARTICLE, derivedOf(ARTICLE, 'mixed')).tone).toBe('plain');
  });

  test('less a number without an upper end has no lower end', () => {
    const { rounding, hedge } = derivedRow(ARTICLE, derivedOf(ARTICLE, 'spared'));
    expect([rounding, hedge]).toEqual([
      { low: null, high: 52.5 },
      { low: null, high: 52.5 },
    ]);
  });

  test('that cannot be computed has no range', () => {
    expect(derivedRow(ARTICLE, derivedOf(ARTICLE, 'refused'))).toMatchObject({
      nominal: null,
      rounding: { low: null, high: null },
      value: { text: '—' },
      ranges: '',
    });
  });
});

test('a row is found by the id of a figure or derived number', () => {
  expect([rowOf(ARTICLE, 'total').name, rowOf(ARTICLE, 'others').name]).toEqual(['Name of total', 'Others']);
  expect(() => rowOf(ARTICLE, 'nobody')).toThrow('no number “nobody” in small');
});

test('two figures of one sentence have one quote, with both who say so', () => {
  const quote = 'Of the 4.4 million people, 2.4 million have refugee status.';
  const said = { sentence: 's', saidBy: { who: 'authorities', voice: 'named' } } as const;
  const small = smallArticle({ figures: { total: quote }, derived: [{ id: 'others', formula: 'total - status' }] });
  const [total] = small.file.figures;
  if (total === undefined) throw new Error('no figure');
  const numeral = { text: '2.4 million', start: quote.indexOf('2.4'), end: quote.indexOf('2.4') + 11 };
  const status = { ...total, ...said, sentence: total.sentence, id: 'status', numeral };
  const article = evaluate({ ...small.file, figures: [total, status] });
  const { quotes } = derivedRow(article, derivedOf(article, 'others'));
  expect(quotes).toHaveLength(1);
  expect(quotes[0]?.attribution).toMatch(/Said by: .*; .*authorities/);
});

describe('a side of a check', () => {
  const side = (
    which: 'formula' | 'compared',
    formula: string,
    compared = 'total',
    small: Small = { figures: FIGURES },
  ) => {
    const article = smallArticle({
      derived: [{ id: 'late', name: 'Late', formula: 'rest + status' }],
      ...small,
      checks: [{ formula, compared }],
    });
    return sideRow(article, checkOf(article), which);
  };

  test('that is a figure is its row, and one that is a derived number its', () => {
    expect(side('compared', 'status').id).toBe('total');
    expect(side('formula', 'rest+status')).toMatchObject({ id: 'late', name: 'Late' });
    expect(side('formula', ' rest  + status ').id).toBe('late');
  });

  test('is found whichever signs it is written with', () => {
    const small = { figures: FIGURES, derived: [{ id: 'less', formula: 'total − status' }] };
    expect(side('formula', 'total - status', 'rest', small).id).toBe('less');
  });

  test('that is neither has the names of its figures, its ranges and all its sentences in order', () => {
    expect(side('formula', 'rest + status', 'total', { figures: FIGURES, derived: [] })).toMatchObject({
      id: 'check0_formula',
      name: 'Name of rest; Name of status',
      value: { text: '4.1 million', sentences: ['s_status', 's_rest'], figures: ['rest', 'status'] },
      ranges: '4.0–4.2 million after rounding; 3.88–4.32 million with “an estimated”',
      quotes: [{ sentence: 's_status' }, { sentence: 's_rest' }],
    });
  });

  test('has only its own figures, also where one id begins as another', () => {
    const figures = { a: '2.4 million people', a_b: '2.0 million people', c: '4.4 million people' };
    expect(side('formula', 'a * 2', 'c - a_b', { figures, derived: [] }).value.figures).toEqual(['a']);
  });

  test('of ranges or bounds is a range', () => {
    expect(side('formula', 'pair + status').value.text).toBe('3.8–4.2 million');
    expect(side('formula', 'bound + 40', '200', { figures: FIGURES, derived: [] }).value.text).toBe('100 or more');
  });

  test('that is a number without a figure is that number', () => {
    expect(side('compared', 'part + part / 2', '1')).toMatchObject({
      name: '100%',
      value: { text: '100%', sentences: [], figures: [] },
      nominal: 1,
      quotes: [],
    });
  });
});

describe('how exact a figure is', () => {
  const exactness = (phrase: string) => {
    const article = smallArticle({ figures: { a: phrase } });
    return exactnessRow(article, figureOf(article, 'a'));
  };

  test.each([
    ['4.4 million people', '±1.1%'],
    ['an estimated 1.7 million people', '±2.9%, hedged ±10%'],
    ['about 60 people', 'hedged ±20%'],
    ['nearly 2 million people', 'down to −25%'],
    ['nearly 2.4 million people', 'down to −2.1%, hedged down to −10%'],
    ['60 people', 'exact'],
    ['exactly 4.4 million people', 'exact'],
    ['0 people', 'exact'],
    ['62 percent of them', '±0.8%'],
    ['1,234,567 people', '±0.00004%'],
    ['1.5 to 1.7 million people', '±9.4%'],
    ['2 percentage points', '±25%'],
    ['at least 60 people', 'no upper end'],
    ['60 people or more', 'no upper end'],
    ['up to 500 people', 'no lower end'],
    ['fewer than 300 people', 'no lower end'],
    ['more than half of them', 'up to +100%'],
    ['at least 60% of the people', 'up to +66.7%'],
    ['over 95 percent of them', 'up to +5.3%'],
    ['0.0 million people', '—'],
  ])('“%s”: %s', (phrase, width) => {
    const row = exactness(phrase);
    expect(row.width).toEqual({ text: width, sentences: ['s_a'] });
    expect(row.value.text).toBe(
      figureRow(smallArticle({ figures: { a: phrase } }), figureOf(smallArticle({ figures: { a: phrase } }), 'a')).value
        .text,
    );
  });

  test('is drawn relative to its nominal', () => {
    const row = exactness('an estimated 1.7 million people');
    expect(row.nominal).toBe(0);
    expect(row.rounding.low).toBeCloseTo(-0.05 / 1.7, 12);
    expect(row.rounding.high).toBeCloseTo(0.05 / 1.7, 12);
    expect(row.hedge).toEqual({ low: -0.1, high: 0.1 });
  });

  test('is drawn relative to the middle of a printed range, where there is no mark', () => {
    const row = exactness('1.5 to 1.7 million people');
    expect(row.nominal).toBeNull();
    expect(row.rounding).toEqual({ low: -0.09375, high: 0.09375 });
  });

  test('is drawn to one side where one end is open', () => {
    expect(exactness('at least 60 people').hedge).toEqual({ low: 0, high: null });
    expect(exactness('more than 1.5 to 1.7 million people').rounding).toEqual({ low: 0, high: null });
    expect(exactness('up to 500 people').hedge).toEqual({ low: -1, high: 0 });
  });

  test('of nobody is exact, and of what rounds to nobody is not told', () => {
    expect(exactness('0 people').hedge).toEqual({ low: 0, high: 0 });
    expect(exactness('0.0 million people').hedge).toEqual({ low: null, high: null });
  });
});

test('a label without a hedge has none', () => {
  const number = { type: 'number', of: 'a', hedge: null, text: '60', figures: ['a'], sentences: ['s'] } as const;
  expect(labelOf(number)).toEqual({ text: '60', sentences: ['s'], figures: ['a'] });
  expect(labelOf({ ...number, hedge: 'about' })).toMatchObject({ hedge: 'about' });
});

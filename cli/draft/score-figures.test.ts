import { describe, expect, test } from 'vitest';
import { readText } from '@/lib/reading/read-text';
import { type LabelledFigure, type LabelledText, scoreFigures, sumScores } from './score-figures';
import { parseLabels } from './score-labels';

const TEXT = 'About 60 huts and 40% of them burned in 2015.';
const label = (quote: string, value: LabelledFigure['value'], more: Partial<LabelledFigure> = {}): LabelledFigure => {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length, quote, value, unit: 'huts', hedge: 'none', hedgeText: null, ...more };
};
const labelled = (figures: readonly LabelledFigure[], nonFigure: string | null = null): LabelledText => ({
  name: 'a',
  text: TEXT,
  figures,
  nonFigures: nonFigure === null ? [] : [{ ...label(nonFigure, 0), kind: 'year' }],
});
const score = (text: LabelledText) => scoreFigures(text, readText(text.text));

describe('figures are scored', () => {
  test('all found, with spans and hedges', () => {
    const all = [label('60', 60, { hedge: 'about' }), label('40%', 40, { unit: 'percent' })];
    expect(score(labelled(all, '2015'))).toEqual({
      name: 'a',
      labelled: 2,
      found: 2,
      reported: 2,
      right: 2,
      exact: 2,
      hedges: 2,
      nonFigures: 1,
      taken: 0,
      reasons: [],
    });
  });

  test('a wrong value is a miss and a wrong report', () => {
    const { found, right, reasons } = score(labelled([label('60', 61), label('40%', 40)]));
    expect({ found, right }).toEqual({ found: 1, right: 1 });
    expect(reasons).toEqual(['missed “60” (61): read as 60', 'not labelled: “60” (60 huts)']);
  });

  test('what was left out is missed with its reason', () => {
    expect(score(labelled([label('2015', 2015)])).reasons[0]).toBe('missed “2015” (2015): left out: year');
  });

  test('a label with another hedge or span is found, and counted against hedges or spans', () => {
    const { found, exact, hedges } = score(labelled([label('60 huts', 60), label('40%', 40)]));
    expect({ found, exact, hedges }).toEqual({ found: 2, exact: 1, hedges: 1 });
  });

  test('a non-figure that is reported is taken', () => {
    expect(score(labelled([], '60')).taken).toBe(1);
  });
});

describe('values that are labelled another way', () => {
  const foundIn = (text: string, quote: string, more: Partial<LabelledFigure>): number => {
    const start = text.indexOf(quote);
    const one = { ...label('60', 0), start, end: start + quote.length, quote, ...more };
    return scoreFigures({ name: 'a', text, figures: [one], nonFigures: [] }, readText(text)).found;
  };
  test('a share as a percentage, rounded', () => {
    expect(foundIn('It is two-thirds.', 'two-thirds', { value: 66.7, unit: 'percent' })).toBe(1);
    expect(foundIn('It is two-thirds.', 'two-thirds', { value: 60, unit: 'percent' })).toBe(0);
  });
  test('one in N', () => expect(foundIn('One in 69 fled.', 'One in 69', { value: 69, unit: 'one_in' })).toBe(1));
  test('a range is a pair', () => {
    expect(foundIn('10 to 20 huts', '10 to 20', { value: [10, 20], hedge: 'range' })).toBe(1);
    expect(foundIn('10 to 20 huts', '10 to 20', { value: 10 })).toBe(0);
  });
});

test('scores of several texts are added', () => {
  const one = score(labelled([label('60', 60)]));
  expect(sumScores([one, one])).toMatchObject({
    name: '2 texts',
    labelled: 2,
    found: 2,
    reported: 4,
    right: 2,
    hedges: 0,
  });
});

test('labels are read from a file: sentences joined by a blank line, offsets moved', () => {
  const span = { sentence: 's2', quote: '60', start: 0, end: 2 };
  const file = {
    id: 'x',
    sentences: [
      { id: 's1', text: 'A title' },
      { id: 's2', text: '60 huts in 2015' },
    ],
    figures: [{ ...span, value: 60, unit: 'huts', hedge: 'none' }],
    non_figures: [{ sentence: 's2', quote: '2015', start: 11, end: 15, kind: 'year' }],
  };
  const { text, figures, nonFigures } = parseLabels(file);
  expect(text).toBe('A title\n\n60 huts in 2015');
  expect(figures.map(({ start, end }) => text.slice(start, end))).toEqual(['60']);
  expect(nonFigures.map(({ start, end }) => text.slice(start, end))).toEqual(['2015']);
  expect(() => parseLabels({ ...file, figures: [{ quote: '60' }] })).toThrow();
});

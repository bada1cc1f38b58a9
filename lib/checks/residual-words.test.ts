import { expect, test } from 'vitest';
import type { Check } from './evaluated';
import { checkOf, type Small, smallArticle } from './fixtures/small-article';
import { describeResidual } from './residual-words';
import { plainText } from './rich-text';

const pieces = (figures: Small['figures'], formula: string, compared: string) =>
  describeResidual(checkOf(smallArticle({ figures, checks: [{ formula, compared, relation: 'eq' }] })));

test('a difference is said in one sentence, with both its ranges, and leads to its figures', () => {
  const said = pieces({ A: '1.24 million people', B: '1.2 million people' }, 'A', 'B');
  expect(plainText(said)).toBe('Difference: 0.04 million (−0.015 to 0.095 million after rounding).');
  expect(said.filter(({ type }) => type === 'number')).toMatchObject([
    { figures: ['A', 'B'], hedge: null },
    { figures: ['A', 'B'], hedge: null },
  ]);
});

test('there is none to say between two numbers, nor where nothing was computed', () => {
  expect(pieces({ A: '1.5 to 1.7 million people', B: '1.6 million people' }, 'A', 'B')).toEqual([]);
  expect(pieces({ A: '1.5 million people', B: '1.6 million people' }, 'A * A', 'B')).toEqual([]);
});

function said(figures: Small['figures'], formula: string, compared: string): string {
  const relation: Check['data']['relation'] = 'eq';
  return plainText(describeResidual(checkOf(smallArticle({ figures, checks: [{ formula, compared, relation }] }))));
}

test('a difference of people is one of people', () => {
  expect(said({ A: '1.24 million people', B: '1.2 million people' }, 'A', 'B')).toMatch(
    /^Difference: 0\.04 million \(/,
  );
});

test('a difference of percentages is in percentage points, with both its ranges', () => {
  const words = said({ A: '132 people', B: '200 people', P: 'about 62 percent' }, 'A / B', 'P');
  expect(words).toContain('percentage points');
  expect(words).not.toContain('%');
});

test('what does not fit says its difference in the words of the verdict', () => {
  expect(said({ A: '1,241 people', B: '1,852 people' }, 'A', 'B')).toBe('');
});

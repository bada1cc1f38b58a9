import { describe, expect, test } from 'vitest';
import { boundCheck } from './bound-check';
import { runCheck } from './check';
import { caseOf } from './printed-case';

type Figures = Readonly<Record<string, string>>;
const offered = (figures: Figures, formula: string, compared: string) => {
  const given = caseOf({ figures, relation: 'eq', formula, compared, hypothesis: 'They do.' });
  expect(runCheck(given).outcome?.reason).toBe('one-sided');
  const offer = boundCheck(given);
  if (offer === null) return null;
  const texts = [...offer.operands].map(([id, { printed }]) => `${id}: ${printed.text}`).join(', ');
  return [`${offer.formula} ${offer.relation} ${offer.compared}`, texts, runCheck(offer).outcome?.verdict];
};

describe('where a one-sided figure leaves equality open, its bound is offered', () => {
  test.each([
    ['from below', { A: 'at least 60', B: '63' }, 'A', 'B', ['A le B', 'A: exactly 60, B: 63', 'consistent']],
    ['on the other side', { A: '63', B: 'at least 60' }, 'A', 'B', ['B le A', 'A: 63, B: exactly 60', 'consistent']],
    ['from above', { A: 'up to 500', B: '300' }, 'A', 'B', ['B le A', 'A: exactly 500, B: 300', 'consistent']],
    ['strictly', { A: 'more than 60', B: '63' }, 'A', 'B', ['A lt B', 'A: exactly 60, B: 63', 'consistent']],
    [
      'strictly from above',
      { A: 'fewer than 60', B: '50' },
      'A',
      'B',
      ['B lt A', 'A: exactly 60, B: 50', 'consistent'],
    ],
    [
      'in a sum',
      { A: 'at least 60', B: '20', C: '90' },
      'A + B',
      'C',
      ['A + B le C', 'A: exactly 60, B: 20, C: 90', 'consistent'],
    ],
    [
      'taken off',
      { T: '90', A: 'at least 60', C: '20' },
      'T - A',
      'C',
      ['C le T - A', 'T: 90, A: exactly 60, C: 20', 'consistent'],
    ],
    [
      'in a share',
      { A: 'at least 60', B: '40', P: '70%' },
      'A / (A + B)',
      'P',
      ['A / (A + B) le P', 'A: exactly 60, B: 40, P: 70%', 'consistent'],
    ],
    [
      'two of them',
      { A: 'at least 60', B: 'more than 20', C: '90' },
      'A + B',
      'C',
      ['A + B lt C', 'A: exactly 60, B: exactly 20, C: 90', 'consistent'],
    ],
    [
      'behind the number',
      { A: '60 people or more', B: '63' },
      'A',
      'B',
      ['A le B', 'A: exactly 60 people, B: 63', 'consistent'],
    ],
    [
      'with its currency',
      { A: 'at least $60 million', B: '$63 million' },
      'A',
      'B',
      ['A le B', 'A: exactly $60 million, B: $63 million', 'consistent'],
    ],
    [
      'with its unit',
      { A: 'at least 60 km', B: '63 km' },
      'A',
      'B',
      ['A le B', 'A: exactly 60 km, B: 63 km', 'consistent'],
    ],
    ['the majority', { A: 'most', P: '62%' }, 'A', 'P', ['A lt P', 'A: exactly half, P: 62%', 'consistent']],
    [
      'within a hedge',
      { A: 'at least 60', B: 'about 58' },
      'A',
      'B',
      ['A le B', 'A: exactly 60, B: about 58', 'undecided'],
    ],
  ] as const)('%s', (_, figures, formula, compared, expected) => {
    expect(offered(figures, formula, compared)).toEqual(expected);
  });

  test.each([
    ['“or more” behind a comma', '60 people, or more', 'exactly 60 people'],
    ['a plus sign', '60+ people', 'exactly 60 people'],
    ['what follows the hedge', '60 or more people', 'exactly 60 people'],
    ['pounds', 'at least £60', 'exactly £60'],
    ['dollars of another country', 'at least A$60', 'exactly A$60'],
    ['rupees', 'at least Rs. 60', 'exactly Rs. 60'],
  ])('as the number alone, with its unit: %s', (_, printed, bound) => {
    const given = caseOf({
      figures: { A: printed, B: printed },
      relation: 'eq',
      formula: 'A',
      compared: '61',
      hypothesis: 'x',
    });
    expect(boundCheck(given)?.operands.get('A')?.printed.text).toBe(bound);
  });

  test('none where it is not known which way the bound pulls', () => {
    const figures = { A: 'at least 60', B: 'about 50%', C: '50%', D: '0' };
    expect(offered(figures, 'A * (B - C)', 'D')).toBeNull();
    expect(offered({ ...figures, E: 'at least 40' }, 'A * (B - C) + E', 'D')).toBeNull();
  });

  test('none where the bound is one of two numbers', () => {
    expect(offered({ A: 'at least 60 to 70', B: '80' }, 'A', 'B')).toBeNull();
  });

  test('none for a formula alone', () => {
    const given = caseOf({
      figures: { A: 'at least 60' },
      relation: 'range',
      formula: 'A',
      compared: null,
      hypothesis: null,
    });
    expect(boundCheck(given)).toBeNull();
    expect(boundCheck({ ...given, relation: 'eq' })).toBeNull();
  });

  test('none where bounds pull in both directions', () => {
    expect(offered({ A: 'at least 60', B: 'up to 40', C: '90' }, 'A + B', 'C')).toBeNull();
    expect(offered({ A: 'at least 60', B: 'at least 50' }, 'A', 'B')).toBeNull();
  });

  test('none where nothing is one-sided, nor for another relation', () => {
    const figures = { A: '60', B: '63', C: 'at least 60' };
    const given = caseOf({ figures, relation: 'eq', formula: 'A', compared: 'B', hypothesis: 'x' });
    expect(boundCheck(given)).toBeNull();
    expect(boundCheck({ ...given, relation: 'le', formula: 'C' })).toBeNull();
    expect(boundCheck({ ...given, formula: 'C * C' })).toBeNull();
  });
});

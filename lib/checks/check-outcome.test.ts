import { expect, test } from 'vitest';
import { checkOutcome, runCheck } from './check';
import { CHECK_VECTORS, HYPOTHESIS } from './check-vectors';
import { caseOf, type PrintedCase } from './printed-case';

const same = (given: PrintedCase): void => {
  expect(checkOutcome(caseOf(given)), JSON.stringify(given)).toEqual(runCheck(caseOf(given)).outcome);
};

test('the outcome alone is that of the whole check', () => {
  for (const { figures, relation, formula, compared = null } of CHECK_VECTORS) {
    same({ figures, relation, formula, compared, hypothesis: relation === 'range' ? null : HYPOTHESIS });
    same({ figures, relation, formula, compared, hypothesis: null });
  }
});

test('also where prints and formulas are put together at random', () => {
  const prints = [
    '4.4 million',
    'about 2',
    'nearly 50%',
    'at least 60',
    'up to 500',
    '300,000',
    '0',
    'one in five',
    'most',
  ];
  const formulas = ['A', 'A + B', 'A / B', 'A * B', '(A - B) / B', 'A / (A + B)', 'A / (B - A)', 'A * A', 'A + X', '7'];
  for (const [index, formula] of formulas.entries()) {
    for (const [first, A] of prints.entries()) {
      for (const relation of ['eq', 'le', 'lt'] as const) {
        const B = prints[(first * 5 + index) % prints.length] ?? '';
        const C = prints[(first * 3 + index * 2) % prints.length] ?? '';
        same({ figures: { A, B, C }, relation, formula, compared: 'C', hypothesis: HYPOTHESIS });
      }
    }
  }
});

test('a residual of more figures than corners can be looked at is refused by both', () => {
  const letters = 'ABCDEFGHIJKLMNOPQ'.split('');
  const figures = Object.fromEntries([...letters, 'X', 'Y'].map((id) => [id, '300']));
  const given = {
    figures,
    relation: 'eq',
    formula: letters.join('+'),
    compared: 'X*Y',
    hypothesis: HYPOTHESIS,
  } as const;
  expect(runCheck(caseOf(given)).problem).toContain('more than 16 figures');
  same(given);
});

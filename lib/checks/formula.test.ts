import { describe, expect, test } from 'vitest';
import { type Formula, figuresIn, parseFormula } from './formula';

/** The tree with every operation in parentheses. */
function written(tree: Formula): string {
  switch (tree.type) {
    case 'figure':
      return tree.id;
    case 'constant':
      return tree.text;
    case 'negative':
      return `-${written(tree.of)}`;
    case 'operation':
      return `(${written(tree.left)} ${tree.operator} ${written(tree.right)})`;
  }
}
const read = (text: string): string => {
  const result = parseFormula(text);
  return result.ok ? written(result.formula) : result.problem;
};

describe('a formula is read as a tree', () => {
  test.each([
    ['T - R', '(T - R)'],
    ['T−R', '(T - R)'],
    ['A + B × C', '(A + (B * C))'],
    ['(A + B) ÷ C', '((A + B) / C)'],
    ['A - B - C', '((A - B) - C)'],
    ['A / B / C', '((A / B) / C)'],
    ['-A + 2', '(-A + 2)'],
    ['.5 * refugee_status2', '(.5 * refugee_status2)'],
    ['constructor + toString', '(constructor + toString)'],
    [' A\n+\tB ', '(A + B)'],
  ])('%s', (text, tree) => {
    expect(read(text)).toBe(tree);
  });

  test('its figures are named once, in the order of their appearance', () => {
    const result = parseFormula('(B - A) / (A + 3 + -C)');
    expect(result.ok && figuresIn(result.formula)).toEqual(['B', 'A', 'C']);
  });
});

describe('anything else is refused in words', () => {
  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['f(A)', 'only figure ids'],
    ['A()', 'only figure ids'],
    ['A.B', 'only figure ids'],
    ['A["B"]', 'only figure ids'],
    ['A; B', 'only figure ids'],
    ['A, B', 'only figure ids'],
    ['A B', 'only figure ids'],
    ['[A]', 'only figure ids'],
    ['A ? B : C', 'only figure ids'],
    ['this', 'only figure ids'],
    ['A || B', 'is not + − × ÷'],
    ['A == B', 'is not + − × ÷'],
    ['A % B', 'is not + − × ÷'],
    ['A ** B', '“**” is not + − × ÷'],
    ['!A', '“!” stands before something'],
    ['+A', '“+” stands before something'],
    ['"A"', 'is no plain number'],
    ['1e5', '“1e5” is no plain number'],
    ['1E+5 * A', '“1E+5” is no plain number'],
    ['true', 'is no plain number'],
    ['5.', 'is no plain number'],
    ['__proto__', '“__proto__” is no id'],
    ['_A', '“_A” is no id'],
    ['$A', '“$A” is no id'],
    ['Ä + 1', '“Ä” is no id'],
    ['A +', 'cannot be read'],
    ['(A', 'cannot be read'],
    ['A)', 'cannot be read'],
    ['2A', 'cannot be read'],
    ['0x10', 'cannot be read'],
    ['1,000', 'only figure ids'],
    ['A \0 B', 'cannot be read'],
    ['A + \ud800', 'cannot be read'],
  ])('%j: %s', (text, problem) => {
    expect(parseFormula(text).ok).toBe(false);
    expect(read(text)).toContain(problem);
  });

  test('also where it is too long', () => {
    expect(read('A+'.repeat(1000))).toContain('cannot be read');
    expect(read(`${'A+'.repeat(1000)}A`)).toBe('the formula is longer than 2000 characters');
  });

  test.each([
    ['parentheses', `${'('.repeat(999)}A${')'.repeat(999)}`],
    ['signs', `${'-'.repeat(1999)}A`],
    ['brackets', '['.repeat(2000)],
    ['calls', 'A('.repeat(1000)],
    ['members', `A${'.B'.repeat(999)}`],
    ['conditions', 'A?'.repeat(1000)],
    ['sums', `A${'+A'.repeat(999)}`],
  ])('a pile of %s neither overflows nor throws', (_, text) => {
    expect(() => parseFormula(text)).not.toThrow();
  });
});

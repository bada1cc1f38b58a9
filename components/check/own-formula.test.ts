import { expect, test } from 'vitest';
import { buildOwnFormula, type Operator, type Term } from './own-formula';
import { slugOf } from './slug-of';

const terms = (...parts: readonly string[]): readonly Term[] =>
  parts.map((part) => ({ operator: (part[0] ?? '+') as Operator, figure: part.slice(1) }));

test.each([
  [['+f1'], 'f1'],
  [['+f1', '+f2', '-f3'], 'f1 + f2 - f3'],
  [['+f1', '/f2'], 'f1 / f2'],
  [['+f1', '+f2', '/f3'], '(f1 + f2) / f3'],
  [['+f1', '+f2', '/f3', '*f4'], '(f1 + f2) / f3 * f4'],
  [['+f1', '*f2', '+f3', '/f4'], '(f1 * f2 + f3) / f4'],
])('%j is worked out from left to right', (parts, formula) => {
  expect(buildOwnFormula(terms(...parts))).toBe(formula);
});

test('where a figure is not chosen there is no formula', () => {
  expect(buildOwnFormula(terms('+f1', '+'))).toBeNull();
  expect(buildOwnFormula([])).toBeNull();
});

test.each([
  ['Shelter on the Sabel coast', 'shelter-on-the-sabel-coast'],
  ['Rapport Été 2023.html', 'rapport-ete-2023'],
  ['報告.txt', 'text'],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('%s is called %s in files and addresses', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

import { describe, expect, test } from 'vitest';
import { parsePrinted } from '../numbers/printed';
import { type Formula, parseFormula } from './formula';
import { scopeOfPrinted } from './printed-scope';
import { type Bridge, findMismatches, type Scope, unitNameOf } from './scope';

const NOTHING: Scope = { unit: null, kind: null, population: null, place: null, period: null, source: null };
const people: Scope = { ...NOTHING, unit: 'people', kind: 'stock' };
const SCOPES: ReadonlyMap<string, Scope> = new Map([
  ['T', { ...people, population: 'all', place: 'Pakistan', period: '2023', source: 'A' }],
  ['R', { ...people, population: 'some', place: 'Pakistan', period: '2023', source: 'B' }],
  ['U', { ...people, population: 'all', place: 'Pakistan', period: '2023', source: 'A' }],
  ['F', { ...people, kind: 'flow', population: 'all', place: 'Pakistan', period: '2023', source: 'A' }],
  ['D', { ...NOTHING, unit: 'deaths', kind: 'event-count' }],
  ['S', { ...NOTHING, unit: 'share', kind: 'share' }],
  ['Y', { ...NOTHING, unit: 'days' }],
  ['X', NOTHING],
]);
const tree = (text: string): Formula => {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.formula;
};
const mismatches = (sides: readonly string[], bridges: readonly Bridge[] = []): string[] =>
  findMismatches(sides.map(tree), SCOPES, bridges).map(({ differs, between }) => `${differs}: ${between.join(', ')}`);

describe('what may stand in one formula or comparison', () => {
  test.each([
    ['the same things', ['T - U']],
    ['a share of like things', ['U / T', 'S']],
    ['a figure of unknown unit beside any', ['T + X']],
    ['a constant beside any', ['T + 5', 'U']],
    ['a multiple', ['2 * T', 'U']],
    ['one less a share', ['1 - U / T', 'S']],
    ['a rate and its multiple', ['T / Y * Y', 'U']],
  ])('%s', (_, sides) => {
    expect(mismatches(sides)).toEqual([]);
  });

  test.each([
    ['deaths and people', ['T + D'], ['unit: T, D', 'kind: T, D']],
    ['deaths against people', ['T', 'D'], ['unit: T, D', 'kind: T, D']],
    ['a share and people', ['T', 'S'], ['unit: T, S']],
    ['a rate and people', ['T / Y', 'U'], ['unit: T, U']],
    ['a stock and a flow', ['T', 'F'], ['kind: T, F']],
    ['another population and another speaker', ['R', 'T'], ['population: R, T', 'source: R, T']],
    ['hidden in a product', ['X * (T + D)'], ['unit: T, D', 'kind: T, D']],
  ])('not %s', (_, sides, expected) => {
    expect(mismatches(sides)).toEqual(expected);
  });

  test('a hypothesis bridges population, place, period and speaker, never units or kinds', () => {
    expect(mismatches(['R', 'T'], ['population', 'source'])).toEqual([]);
    expect(mismatches(['R', 'T'], ['population'])).toEqual(['source: R, T']);
    const all: readonly Bridge[] = ['population', 'place', 'period', 'source'];
    expect(mismatches(['T', 'F'], all)).toEqual(['kind: T, F']);
    expect(mismatches(['T', 'D'], all)).toEqual(['unit: T, D', 'kind: T, D']);
  });

  test('both values of a mismatch are told', () => {
    expect(findMismatches([tree('T'), tree('F')], SCOPES, [])).toEqual([
      { differs: 'kind', between: ['T', 'F'], values: ['stock', 'flow'] },
    ]);
  });
});

test.each([
  ['T - U', 'people'],
  ['U / T', 'share'],
  ['T / Y', 'people per days'],
  ['1 / Y', null],
  ['T * T / T', 'people'],
  ['T * Y', 'days × people'],
  ['Y * T', 'days × people'],
  ['T * T', 'people^2'],
  ['T / Y / T', '1 per days'],
  ['T / (Y * D)', 'people per days per deaths'],
  ['2 * T', 'people'],
  ['T * 2', 'people'],
  ['2 / T', null],
  ['T * X', null],
  ['-T', 'people'],
  ['S * T', 'people'],
  ['5', null],
  ['X + T', 'people'],
  ['X * T', null],
])('the unit of %s is %s', (formula, unit) => {
  expect(unitNameOf(tree(formula), SCOPES)).toBe(unit);
});

test.each([
  ['62%', 'share'],
  ['1.5 percentage points', 'share'],
  ['two-thirds', 'share'],
  ['$4.4bn', 'USD'],
  ['60 kilometres', 'km'],
  ['4.4 million', 'count'],
  ['12,000', 'count'],
  ['about 1,000', 'count'],
  ['999', null],
  ['three', null],
])('of %s alone the print says the unit is %s, and no more', (text, unit) => {
  const result = parsePrinted(text);
  expect(result.ok && scopeOfPrinted(result.printed)).toEqual({ ...NOTHING, unit });
});

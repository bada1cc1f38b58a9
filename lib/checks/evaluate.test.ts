import { describe, expect, test } from 'vitest';
import { runCheck } from './check';
import { caseOf } from './printed-case';

/** What “formula equals compared” comes to. */
function equal(formula: string, compared: string, figures: Readonly<Record<string, string>>): string {
  const { outcome } = runCheck(
    caseOf({ figures, relation: 'eq', formula, compared, hypothesis: 'They are the same.' }),
  );
  return [outcome?.verdict, outcome?.reason].filter(Boolean).join(' ');
}

describe('of two single figures the finer is held against the coarser; a formula', () => {
  const figures = {
    first: '2.4 million people',
    second: '2.4 million people',
    both: '4.8 million people',
    growth: '100 percent',
  };

  test.each([
    ['with a factor', '2 * first', '4.85 million people'],
    ['with a divisor', 'both / 2', '2.42 million people'],
    ['that is a sum', 'first + second', '4.85 million people'],
    ['that is a sum with a constant', 'first + 2400000', '4.84 million people'],
    ['divided by a sum', 'both / (1 + growth)', '2.42 million people'],
  ])('%s is no single figure: its nominal is tested, and fits by rounding alone', (_, formula, said) => {
    expect(equal(formula, 'said', { ...figures, said })).toBe('consistent-within-rounding');
  });

  test.each([
    ['a sum', 'said', 'first + second', '4.85 million people'],
    ['a figure and a constant', 'said', 'first + 100000', '2.52 million people'],
  ])('a figure is tested against the range of %s, however fine its print', (_, formula, compared, said) => {
    expect(equal(formula, compared, { ...figures, said })).toBe('consistent');
  });

  test('a constant is exact, and so finer than any figure, on either side', () => {
    expect(equal('first', '2420000', figures)).toBe('consistent');
    expect(equal('2420000', 'first', figures)).toBe('consistent');
    expect(equal('first', '2460000', figures)).toBe('inconsistent');
  });
});

describe('a figure that gives one end only leaves open', () => {
  const figures = { total: 'at least 60 people', rate: '50 percent', part: '30 people' };

  test('a product that it stands in', () => {
    expect(equal('rate * total', 'part', figures)).toBe('undecided one-sided');
  });

  test('a quotient that it divides', () => {
    expect(equal('part / total', 'rate', figures)).toBe('undecided one-sided');
  });
});

test('a divisor that is 0 only for a loose reading of its hedge is refused all the same', () => {
  const { outcome, values } = runCheck(
    caseOf({
      figures: { all: '40 people', wave: 'about 60 people', gone: '50 people' },
      relation: 'range',
      formula: 'all / (wave - gone)',
      compared: null,
      hypothesis: null,
    }),
  );
  expect(outcome).toEqual({ verdict: 'undecided', reason: 'denominator', note: null });
  expect(values).toEqual({ nominal: null, rounding: null, hedge: null });
});

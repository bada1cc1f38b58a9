import { describe, expect, test, vi } from 'vitest';
import { writeRange } from '../numbers/range-notation';
import { type Case, type CheckResult, RELATIONS } from './case';
import { runCheck } from './check';
import { caseOf, type PrintedCase } from './printed-case';

// Many cases: on a busy machine they take their time.
vi.setConfig({ testTimeout: 120_000 });

const asked: PrintedCase = {
  figures: { T: '4.4 million', R: '2.4 million', U: 'an estimated 1.7 million', P: '40%', Z: 'up to 300' },
  relation: 'le',
  formula: 'R + U',
  compared: 'T',
  hypothesis: 'Both are parts of the whole.',
};
const run = (change: Partial<PrintedCase> = {}): CheckResult => runCheck(caseOf({ ...asked, ...change }));
const refused = (reason: string) => ({ verdict: 'undecided', reason, note: null });

describe('rule 0: the scope gate', () => {
  test.each([null, '', '  \n'])(
    'without a hypothesis (%j) nothing compared is decided, but it is computed',
    (hypothesis) => {
      const { outcome, values, slack, hangsOn } = run({ hypothesis });
      expect(outcome).toEqual(refused('scope'));
      expect(values.rounding && writeRange(values.rounding)).toBe('[-450000, -150000]');
      expect(slack).toBeNull();
      expect(hangsOn).toEqual([]);
    },
  );

  test('a range needs none', () => {
    expect(run({ relation: 'range', compared: null, hypothesis: null }).outcome).toBeNull();
  });

  test('figures of different units are refused, whatever the hypothesis says', () => {
    const { outcome, mismatches, values } = run({ formula: 'R', compared: 'P' });
    expect(outcome).toEqual(refused('scope'));
    expect(mismatches).toEqual([{ differs: 'unit', between: ['R', 'P'], values: ['count', 'share'] }]);
    expect(values.nominal).toBeNull();
    expect(run({ relation: 'range', formula: 'R + P', compared: null }).outcome).toEqual(refused('scope'));
  });

  test('a stock and a flow are refused before anything is computed, whatever the hypothesis bridges', () => {
    const given = caseOf(asked);
    const kinds = new Map(
      [...given.operands].map(([id, of]) => [
        id,
        { ...of, scope: { ...of.scope, kind: id === 'T' ? 'flow' : 'stock' } },
      ]),
    ) as never;
    const { outcome, values, problem } = runCheck({ ...given, operands: kinds, bridges: ['population', 'period'] });
    expect(outcome).toEqual(refused('scope'));
    expect(values).toEqual({ nominal: null, rounding: null, hedge: null });
    expect(problem).toContain('different units or kinds');
  });

  test('another place is refused until the hypothesis bridges it', () => {
    const given = caseOf(asked);
    const elsewhere = new Map([...given.operands].map(([id, operand]) => [id, id === 'T' ? operand : inIran(operand)]));
    const abroad: Case = { ...given, operands: elsewhere };
    const home = new Map([...elsewhere].map(([id, operand]) => [id, id === 'T' ? inPakistan(operand) : operand]));
    expect(runCheck({ ...abroad, operands: home }).outcome).toEqual(refused('scope'));
    expect(runCheck({ ...abroad, operands: home, bridges: ['place'] }).outcome?.verdict).toBe('consistent');
  });

  test('a percentage of those in one place is not tried on a count of another', () => {
    const given = caseOf({
      figures: { P: '50%', N: '4' },
      relation: 'grim',
      formula: 'P',
      compared: 'N',
      hypothesis: 'P is of N.',
    });
    const apart = new Map([...given.operands].map(([id, of]) => [id, id === 'P' ? inIran(of) : inPakistan(of)]));
    const { outcome, mismatches } = runCheck({ ...given, operands: apart });
    expect(outcome).toEqual(refused('scope'));
    expect(mismatches).toEqual([{ differs: 'place', between: ['P', 'N'], values: ['Iran', 'Pakistan'] }]);
    expect(runCheck({ ...given, operands: apart, bridges: ['place'] }).outcome?.verdict).toBe('consistent');
  });

  test('it goes before a refused divisor', () => {
    expect(run({ formula: 'R / Z', hypothesis: null }).outcome).toEqual(refused('scope'));
    expect(run({ relation: 'eq', formula: 'R / Z', compared: 'P' }).outcome).toEqual(refused('denominator'));
  });
});
const inIran = (operand: { scope: object }) => ({ ...operand, scope: { ...operand.scope, place: 'Iran' } }) as never;
const inPakistan = (operand: { scope: object }) =>
  ({ ...operand, scope: { ...operand.scope, place: 'Pakistan' } }) as never;

describe('a formula that cannot be evaluated exactly is a result', () => {
  test.each([
    ['unknown ids', { formula: 'R + Q' }, 'there is no figure “Q”'],
    ['inherited names', { formula: 'R + constructor' }, 'there is no figure “constructor”'],
    ['a square', { formula: 'R * R' }, 'multiplied or divided by itself'],
    ['a call', { formula: 'max(R, U)' }, 'cannot be read'],
    ['an exponent', { formula: 'R * 1e3' }, 'is no plain number'],
    ['nothing', { formula: ' ' }, 'the formula is empty'],
    ['nothing to compare with', { compared: null }, 'what it is compared with: the formula is empty'],
    ['a wrong side', { compared: 'T +' }, 'what it is compared with: the formula “T +” cannot be read'],
    ['a square there', { compared: 'T * T' }, 'what it is compared with: a figure is multiplied'],
    ['a figure on both sides', { formula: 'R + T', compared: 'T' }, '“T” stands on both sides'],
  ] satisfies [string, Partial<PrintedCase>, string][])('%s', (_, change, problem) => {
    const result = run(change);
    expect(result.outcome).toEqual(refused('formula'));
    expect(result.problem).toContain(problem);
    expect(result.values).toEqual({ nominal: null, rounding: null, hedge: null });
    expect(result.slack).toBeNull();
  });

  test('more than sixteen figures in a product', () => {
    const names = Array.from({ length: 17 }, (_, index) => `F${index}`);
    const figures = Object.fromEntries(names.map((name) => [name, '4.4 million']));
    const product = { figures, relation: 'range', compared: null } as const;
    expect(run({ ...product, formula: names.join(' * ') }).problem).toContain('more than 16 figures');
    expect(run({ ...product, formula: names.slice(1).join(' * ') }).outcome).toBeNull();
    expect(run({ ...product, formula: names.join(' + ') }).outcome).toBeNull();
  });

  test('more than sixteen figures in a sum of quotients, unless they are divided by numbers', () => {
    const [a, b] = ['A', 'B'].map((letter) => Array.from({ length: 9 }, (_, index) => `${letter}${index}`));
    const figures = Object.fromEntries([...(a ?? []), ...(b ?? []), 'C', 'D'].map((id) => [id, '4.4 million']));
    const sum = { figures, relation: 'range', compared: null } as const;
    const [left, right] = [a?.join(' + '), b?.join(' + ')];
    expect(run({ ...sum, formula: `(${left}) / C + (${right}) / D` }).problem).toContain('more than 16 figures');
    expect(run({ ...sum, formula: `(${left}) / 2 + (${right}) / D` }).problem).toContain('more than 16 figures');
    const halves = run({ ...sum, formula: `(${left}) / 2 + (${right}) / 4` });
    expect(halves.problem).toBeNull();
    // 9 × 4.4 million ÷ 2 + 9 × 4.4 million ÷ 4
    expect(halves.values.nominal?.toFraction()).toBe('29700000');
  });

  test('a divisor that may be 0', () => {
    const { outcome, problem } = run({ relation: 'range', formula: 'R / Z', compared: null });
    expect(outcome).toEqual(refused('denominator'));
    expect(problem).toContain('a divisor may be 0');
  });

  test('a difference as a divisor is fine while it cannot be 0', () => {
    expect(run({ relation: 'range', formula: 'U / (T - R)', compared: null }).outcome).toBeNull();
    const close = { T: '2.4 million', R: '2.4 million', U: '1.7 million' };
    expect(run({ figures: close, relation: 'range', formula: 'U / (T - R)', compared: null }).outcome).toEqual(
      refused('denominator'),
    );
  });
});

describe('percentages', () => {
  test('count as a hundredth in formulas', () => {
    const { values } = run({ relation: 'range', formula: 'P', compared: null });
    expect(values.nominal?.toFraction()).toBe('2/5');
    expect(values.rounding && writeRange(values.rounding)).toBe('[7/20, 9/20]');
  });

  test('are compared with shares of figures', () => {
    const figures = { ...asked.figures, P: '39%', Q: '60%' };
    expect(run({ figures, relation: 'eq', formula: 'U / T', compared: 'P' }).outcome?.verdict).toBe('consistent');
    expect(run({ figures, relation: 'eq', formula: 'U / T', compared: 'Q' }).outcome?.verdict).toBe('inconsistent');
  });
});

test('the relations that can be asked for are the four comparisons of the rules, and the range that compares nothing', () => {
  expect([...RELATIONS].sort()).toEqual(['eq', 'grim', 'le', 'lt', 'range']);
});

test('the residual is what is printed, and both sides beside it', () => {
  const { values, formula, compared } = run();
  expect(values.nominal?.toFraction()).toBe('-300000');
  expect(formula.nominal?.toFraction()).toBe('4100000');
  expect(compared.nominal?.toFraction()).toBe('4400000');
});

test('the printed ranges are those of the coarse reading', () => {
  const { values } = run({ figures: { A: '300,000' }, relation: 'range', formula: 'A', compared: null });
  expect(values.rounding && writeRange(values.rounding)).toBe('[250000, 350000]');
});

describe('a hostile case is answered in time', () => {
  const letters = 'ABCDEFGHIJKLMNOP'.split('');
  const figures = Object.fromEntries([...letters, 'Z'].map((id) => [id, 'about 4.4 million']));
  test.each([
    ['a product of sixteen', letters.join('*'), null],
    ['a share of a sum of sixteen', `A/(${letters.join('+')})`, null],
    ['a share of a sum, compared', `A/(${letters.slice(0, 15).join('+')})`, 'Z/P'],
    ['sixteen sums multiplied out', letters.map((id) => `(${id}+1)`).join('*'), null],
    ['sixteen quotients', letters.map((id) => `1/${id}`).join('+'), null],
    ['a divisor in a divisor in a divisor', `${'1/('.repeat(300)}A${')'.repeat(300)}`, null],
    ['parentheses', `${'('.repeat(990)}A${')'.repeat(990)}`, null],
    ['signs', `${'-'.repeat(1999)}A`, null],
    ['a long sum', Array.from({ length: 900 }, () => 'A').join('+'), null],
    ['long constants', `A+${'9'.repeat(1990)}`, null],
    ['small divisors', `A${'/9999999999'.repeat(180)}`, null],
  ])('%s', (_, formula, compared) => {
    const start = performance.now();
    run({ figures, relation: compared === null ? 'range' : 'eq', formula, compared });
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

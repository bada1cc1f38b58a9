import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { formatChange } from '../numbers/format';
import { contains, type Range } from '../numbers/range';
import { rational, ZERO } from '../numbers/rational';
import type { CheckResult } from './case';
import { runCheck } from './check';
import { boxOf, readingsOf } from './formula-readings';
import { prepare } from './prepare';
import { caseOf, type PrintedCase } from './printed-case';
import { fix } from './quotient';
import { rangeOver } from './range-over';

// Many cases: on a busy machine they take their time.
vi.setConfig({ testTimeout: 120_000 });

type Asked = Omit<PrintedCase, 'hypothesis'>;
const given = (asked: Asked) => caseOf({ hypothesis: 'They do.', ...asked });
const slackOf = (asked: Asked): Readonly<Record<string, string>> => slackIn(runCheck(given(asked)));
const slackIn = ({ slack }: CheckResult) =>
  Object.fromEntries([...(slack ?? [])].map(([id, change]) => [id, formatChange(change)]));

const ARTICLE = { T: '4.4 million', R: '2.4 million', U: 'an estimated 1.7 million' };

describe('slack: how far one figure alone would have to be off', () => {
  test('for 4.4 − 2.4 against 1.7 it is the published −4.5 %, +8.3 % and +11.8 %', () => {
    expect(slackOf({ figures: ARTICLE, relation: 'eq', formula: 'T - R', compared: 'U' })).toEqual({
      T: '−4.5%',
      R: '+8.3%',
      U: '+11.8%',
    });
  });

  test('it is exact', () => {
    const { slack } = runCheck(given({ figures: ARTICLE, relation: 'eq', formula: 'T - R', compared: 'U' }));
    expect([...(slack ?? [])].map(([id, change]) => `${id} ${change.toFraction()}`)).toEqual([
      'T -1/22',
      'R 1/12',
      'U 2/17',
    ]);
  });

  test.each([
    [
      'nothing where the relation is possible',
      { A: '3.9 million', B: '3.9 million' },
      'eq',
      'A',
      'B',
      { A: '0.0%', B: '0.0%' },
    ],
    [
      'for a part above its whole it is downwards',
      { A: '2.6 million', B: '2.4 million' },
      'le',
      'A',
      'B',
      { A: '−5.8%', B: '+6.3%' },
    ],
    ['a bound counts from its number', { A: 'at least 60', B: '55' }, 'eq', 'A', 'B', { A: '−8.3%', B: '+9.1%' }],
    [
      'a share',
      { A: '2.4 million', B: '1.7 million', P: '62%' },
      'eq',
      'A / (A + B)',
      'P',
      { A: '+9.8%', B: '−9.8%', P: '−3.6%' },
    ],
    ['a product', { A: '2 km', B: '3 km', C: '9 km' }, 'eq', 'A × B', 'C', { A: '+21.4%', B: '+13.3%', C: '−2.8%' }],
    [
      'a factor that may be 0',
      { A: '2 km', B: '5 km', C: '4 km', D: '19 km' },
      'eq',
      'A × (B - C)',
      'D',
      { A: '+362.5%', B: '+118.0%', D: '−73.7%' },
    ],
    [
      'none where no number ≥ 0 makes it possible',
      { A: '5 km', B: '3 km', C: '1 km' },
      'eq',
      'A + C',
      'B',
      { A: '−40.0%', B: '+66.7%' },
    ],
  ] as const)('%s', (_, figures, relation, formula, compared, expected) => {
    const scoped = given({ figures, relation, formula, compared });
    const bare = { unit: null, kind: null, population: null, place: null, period: null, source: null };
    const operands = new Map([...scoped.operands].map(([id, operand]) => [id, { ...operand, scope: bare }]));
    expect(slackIn(runCheck({ ...scoped, operands }))).toEqual(expected);
  });

  test('no figure has any without a comparison, or where it is refused', () => {
    const none = (asked: Partial<PrintedCase>) =>
      runCheck(caseOf({ figures: ARTICLE, relation: 'eq', formula: 'T - R', compared: 'U', hypothesis: 'x', ...asked }))
        .slack;
    expect(none({ relation: 'range', compared: null })).toBeNull();
    expect(none({ hypothesis: null })).toBeNull();
    expect(none({ formula: 'T * T' })).toBeNull();
  });
});

const mantissa = fc.integer({ min: 11, max: 99 }).map((digits) => `${Math.floor(digits / 10)}.${digits % 10} million`);
const QUESTIONS = [
  ['eq', 'A + B', 'C'],
  ['eq', 'C - A', 'B'],
  ['eq', 'A / (A + B)', 'P'],
  ['eq', '(C - A) / B', 'P'],
  ['le', 'A + B', 'C'],
  ['le', 'A / (A + B)', 'P'],
] as const;

test('with its slack a figure makes the relation possible, with a little less it does not', () => {
  fc.assert(
    fc.property(
      mantissa,
      mantissa,
      mantissa,
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom(...QUESTIONS),
      (A, B, C, P, asked) => {
        const [relation, formula, compared] = asked;
        const one = given({ figures: { A, B, C, P: `${P}.0%` }, relation, formula, compared });
        const prepared = prepare(one);
        if (typeof prepared === 'string') throw new Error(prepared);
        const readings = readingsOf(one.operands, ['A', 'B', 'C', 'P']);
        const isPossible = (id: string, share: string): boolean => {
          const nominal = readings.get(id)?.nominal ?? ZERO;
          const change = runCheck(one).slack?.get(id) ?? ZERO;
          const value = nominal.add(nominal.mul(change).mul(rational(share)));
          const result = rangeOver(fix(prepared.residual, id, value), boxOf(readings, 'coarse', 'rounding'));
          const below: Range = { low: null, high: { at: ZERO, closed: true } };
          if (!result.ok) throw new Error(result.problem);
          return relation === 'eq'
            ? contains(result.range, ZERO)
            : result.range.low === null || contains(below, result.range.low.at);
        };
        for (const [id, change] of runCheck(one).slack ?? []) {
          expect(isPossible(id, '1')).toBe(true);
          if (!change.equals(0)) expect(isPossible(id, '0.999')).toBe(false);
        }
      },
    ),
    { numRuns: 300 },
  );
});

describe('what a verdict hangs on', () => {
  const hangingOn = (asked: Asked) =>
    runCheck(given(asked)).hangsOn.map(
      ({ figure, width, turnsAt }) => `${figure} ${formatChange(width)} ${formatChange(turnsAt)}`,
    );

  test('the article: ±10 % is ours, from ±11.8 % it could not be decided', () => {
    expect(hangingOn({ figures: ARTICLE, relation: 'eq', formula: 'T - R', compared: 'U' })).toEqual([
      'U +10.0% +11.8%',
    ]);
  });

  test('undecided: below the width it would not fit', () => {
    const figures = { A: '4.4 million', B: 'about 5 million' };
    expect(hangingOn({ figures, relation: 'eq', formula: 'A', compared: 'B' })).toEqual(['B +20.0% +11.0%']);
  });

  test('each of two hedges by itself, the other as wide as it is', () => {
    const figures = { A: 'about 6 million', N: 'nearly 2 million', X: '9.5 million' };
    expect(hangingOn({ figures, relation: 'eq', formula: 'A + N', compared: 'X' })).toEqual(['A +20.0% +24.2%']);
  });

  test('the other read loosely as well', () => {
    const figures = { A: 'about 6 million', B: 'about 2.0 million', X: '9.5 million' };
    expect(hangingOn({ figures, relation: 'eq', formula: 'A + B', compared: 'X' })).toEqual([
      'A +20.0% +20.8%',
      'B +10.0% +12.5%',
    ]);
  });

  test('not on a hedge without which the relation is possible too', () => {
    const figures = { A: 'about 6 million', N: 'nearly 2 million', X: '9.0 million' };
    expect(hangingOn({ figures, relation: 'eq', formula: 'A + N', compared: 'X' })).toEqual(['A +20.0% +15.8%']);
  });

  test('nearly never reaches above its number', () => {
    const figures = { N: 'nearly 2 million', X: '3.0 million' };
    expect(hangingOn({ figures, relation: 'eq', formula: 'N', compared: 'X' })).toEqual([]);
    const less = { N: 'nearly 2 million', X: '1.0 million' };
    expect(hangingOn({ figures: less, relation: 'eq', formula: 'N', compared: 'X' })).toEqual(['N +20.0% +47.5%']);
  });

  test.each([
    ['no hedge decides', { A: '4.4 million', B: '5 million' }, 'eq', 'A', 'B'],
    ['it fits anyway', { A: 'about 4.4 million', B: '4.4 million' }, 'eq', 'A', 'B'],
    ['the hedge is a bound', { A: 'at least 60', B: '55' }, 'eq', 'A', 'B'],
  ] as const)('nothing where %s', (_, figures, relation, formula, compared) => {
    expect(hangingOn({ figures, relation, formula, compared })).toEqual([]);
  });
});

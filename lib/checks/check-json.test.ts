import { describe, expect, test } from 'vitest';
import { parseRange } from '../numbers/range-notation';
import { ratio } from '../numbers/rational';
import { runCheck } from './check';
import { valuesJson, verdictJson } from './check-json';
import { caseOf } from './printed-case';

const T = '4.4 million';
const R = '2.4 million';

describe('a result as the commands print it', () => {
  test('has the seven keys of a comparison', () => {
    const figures = { T, R, U: 'an estimated 1.7 million' };
    const given = caseOf({ figures, relation: 'eq', formula: 'T - R', compared: 'U', hypothesis: 'x' });
    expect(verdictJson(runCheck(given))).toEqual({
      verdict: 'inconsistent',
      reason: null,
      note: null,
      nominal: 300_000,
      roundingRange: [150_000, 450_000],
      hedgeRange: [30_000, 570_000],
      slack: { T: -1 / 22, R: 1 / 12, U: 2 / 17 },
    });
  });

  test('has no verdict for a range, and null for what is unbounded', () => {
    const given = caseOf({
      figures: { A: 'at least 60' },
      relation: 'range',
      formula: 'A',
      compared: null,
      hypothesis: null,
    });
    expect(verdictJson(runCheck(given))).toEqual({
      verdict: null,
      reason: null,
      note: null,
      nominal: 60,
      roundingRange: [60, null],
      hedgeRange: [60, null],
      slack: null,
    });
  });

  test('has nothing but the reason for a refused formula', () => {
    const given = caseOf({ figures: { T }, relation: 'range', formula: 'T * T', compared: null, hypothesis: null });
    expect(verdictJson(runCheck(given))).toEqual({
      verdict: 'undecided',
      reason: 'formula',
      note: null,
      nominal: null,
      roundingRange: null,
      hedgeRange: null,
      slack: null,
    });
  });

  test('keeps the note', () => {
    const figures = { A: '3.9 million', B: '3.8 million' };
    const given = caseOf({ figures, relation: 'eq', formula: 'A', compared: 'B', hypothesis: 'x' });
    expect(verdictJson(runCheck(given)).note).toBe('boundary');
  });
});

test('values are the nearest JSON numbers; an end beyond the largest claims nothing', () => {
  const huge = ratio(10n ** 400n, 1n);
  expect(valuesJson({ nominal: ratio(24, 41), rounding: parseRange('[47/82, 49/82]'), hedge: null })).toEqual({
    nominal: 24 / 41,
    roundingRange: [47 / 82, 49 / 82],
    hedgeRange: null,
  });
  const beyond = { low: { at: huge.neg(), closed: true }, high: { at: huge, closed: true } };
  expect(valuesJson({ nominal: huge, rounding: beyond, hedge: beyond })).toEqual({
    nominal: null,
    roundingRange: [null, null],
    hedgeRange: [null, null],
  });
});

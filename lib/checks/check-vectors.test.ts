import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import type { Range } from '../numbers/range';
import { parseRange, writeRange } from '../numbers/range-notation';
import { runCheck } from './check';
import { CHECK_VECTORS, HYPOTHESIS } from './check-vectors';
import { caseOf } from './printed-case';

const written = (range: Range | null): string | null => (range === null ? null : writeRange(range));
const expected = (range: string | undefined): string | null =>
  range === undefined ? null : writeRange(parseRange(range));

describe('every case of the vectors comes out as expected', () => {
  test.each(CHECK_VECTORS)('$id $about', (vector) => {
    const { figures, relation, formula, compared = null } = vector;
    const hypothesis = relation === 'range' ? null : HYPOTHESIS;
    const { outcome, values } = runCheck(caseOf({ figures, relation, formula, compared, hypothesis }));
    expect(outcome?.verdict ?? null).toBe(vector.verdict);
    expect(outcome?.reason ?? null).toBe(vector.reason ?? null);
    expect(outcome?.note ?? null).toBe(vector.note ?? null);
    const nominal = vector.nominal === undefined ? null : new Fraction(vector.nominal).toFraction();
    expect(values.nominal?.toFraction() ?? null).toBe(nominal);
    expect(written(values.rounding)).toBe(expected(vector.rounding));
    expect(written(values.hedge)).toBe(expected(vector.hedge ?? vector.rounding));
  });

  test('and there are as many as were given', () => {
    expect(CHECK_VECTORS).toHaveLength(46);
    expect(new Set(CHECK_VECTORS.map(({ id }) => id)).size).toBe(46);
  });
});

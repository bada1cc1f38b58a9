import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { contains, point, type Range } from '../numbers/range';
import { parseRange } from '../numbers/range-notation';
import { type Rational, ratio } from '../numbers/rational';
import { runCheck } from './check';
import { checkGrim } from './grim';
import { caseOf } from './printed-case';
import type { Side } from './verdict';

// Many cases: on a busy machine they take their time.
vi.setConfig({ testTimeout: 120_000 });

const grim = (P: string, N: string): string => {
  const given = caseOf({ figures: { P, N }, relation: 'grim', formula: 'P', compared: 'N', hypothesis: 'P is of N.' });
  const { outcome, problem } = runCheck(given);
  return [outcome?.verdict, outcome?.reason, problem].filter(Boolean).join(' ');
};

describe('GRIM: can a percentage of a small number be?', () => {
  test.each([
    ['50%', 'exactly 3', 'inconsistent'],
    ['33%', 'exactly 3', 'consistent'],
    ['33.3%', '3', 'consistent'],
    ['33.4%', '3', 'inconsistent'],
    ['0%', '7', 'consistent'],
    ['100%', '7', 'consistent'],
    ['99%', '7', 'inconsistent'],
    ['two-thirds', '9', 'consistent'],
    // 150 to the unit does not allow it, 148 does.
    ['67.6%', '150', 'undecided precision'],
    ['67.3%', '150', 'consistent'],
    // From 1,000 on every percentage with one decimal exists.
    ['67.4%', '1,001', 'consistent'],
    // 13 of 20.
    ['65%', 'about 24', 'undecided hedge'],
    ['about 63.4%', 'exactly 24', 'undecided hedge'],
    ['61%', 'at least 24', 'undecided one-sided'],
    ['at least 61%', '24', 'undecided one-sided'],
    ['61%', '0', 'inconsistent'],
  ])('%s of %s: %s', (percent, count, expected) => {
    expect(grim(percent, count)).toBe(expected);
  });

  test.each([
    [4, '[3, 4]', 'consistent'],
    [4, '[3, 4)', 'inconsistent'],
    [3, '[3, 4]', 'consistent'],
    [3, '(3, 4]', 'inconsistent'],
    [2, '(2, 4)', 'inconsistent'],
    [2, '(2, 4]', 'consistent'],
  ])('1 of %s is tried on whole numbers in %s alone, open ends left out: %s', (parts, counts, expected) => {
    const side = (range: Range): Side => ({
      nominal: null,
      rounding: range,
      hedge: range,
      step: null,
      oneSided: false,
    });
    expect(checkGrim(side(point(ratio(1, parts))), side(parseRange(counts))).verdict).toMatch(
      expected === 'consistent' ? /^consistent/ : /^inconsistent$/,
    );
  });

  test('a count printed large is still a count', () => {
    expect(grim('61.23%', '12,345')).toBe('consistent');
  });

  test('anything but one percentage and one count is refused', () => {
    expect(grim('61', '24')).toContain('undecided formula grim takes one percentage');
    expect(grim('61%', '24%')).toContain('undecided formula');
    expect(grim('61%', '$24')).toContain('undecided formula');
    const given = caseOf({
      figures: { P: '61%', N: '24' },
      relation: 'grim',
      formula: 'P / 2',
      compared: 'N',
      hypothesis: 'x',
    });
    expect(runCheck(given).outcome).toEqual({ verdict: 'undecided', reason: 'formula', note: null });
  });

  test('a large number of few digits is decided at once', () => {
    const start = performance.now();
    expect(grim('61.2713905827%', '10 million')).toBe('consistent-within-rounding');
    expect(grim('exactly 61.271390582713%', '10 million')).toBe('inconsistent');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

test('GRIM says what trying every whole number says', () => {
  const side = (rounding: Range): Side => ({ nominal: null, rounding, hedge: rounding, step: null, oneSided: false });
  const range = (low: Rational, high: Rational, lowClosed = true, highClosed = true): Range => ({
    low: { at: low, closed: lowClosed || low.equals(high) },
    high: { at: high, closed: highClosed || low.equals(high) },
  });
  const small = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(
      small,
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 3 }),
      fc.boolean(),
      fc.boolean(),
      small,
      fc.integer({ min: 0, max: 9 }),
      (k, d, width, lowClosed, highClosed, from, more) => {
        const low = ratio(k, d);
        const share = range(low, low.add(ratio(width, 200)), lowClosed, highClosed);
        let exists = false;
        for (let n = Math.max(1, from); n <= from + more; n += 1) {
          for (let count = 0; count <= 42 * n; count += 1) exists ||= contains(share, ratio(count, n));
        }
        const { verdict } = checkGrim(side(share), side(range(ratio(from, 1), ratio(from + more, 1))));
        expect(verdict).toBe(exists ? 'consistent-within-rounding' : 'inconsistent');
      },
    ),
    { numRuns: 200 },
  );
});

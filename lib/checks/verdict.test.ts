import { describe, expect, test } from 'vitest';
import { parseRange } from '../numbers/range-notation';
import { rational } from '../numbers/rational';
import { checkEqual, checkWithin, joinReadings, type Outcome, type Side, undecided } from './verdict';

/** A side as it would be printed: nominal, rounding range, hedge range; `step` only for a single figure. */
function side(
  nominal: string | null,
  rounding: string,
  hedge = rounding,
  step: string | null = null,
  oneSided = false,
): Side {
  return {
    nominal: nominal === null ? null : rational(nominal),
    rounding: parseRange(rounding),
    hedge: parseRange(hedge),
    step: step === null ? null : rational(step),
    oneSided,
  };
}
const words = ({ verdict, reason, note }: Outcome): string => [verdict, reason, note].filter(Boolean).join(' ');

describe('rule 1: equality with a one-sided operand', () => {
  const atLeast60 = side('60', '[60, ∞)', '[60, ∞)', '0', true);
  test('whose bound is broken is inconsistent', () => {
    expect(words(checkEqual(atLeast60, side('55', '[55, 55]')))).toBe('inconsistent');
    expect(words(checkEqual(side('55', '[55, 55]'), atLeast60))).toBe('inconsistent');
    expect(words(checkEqual(side('60', '(60, ∞)', '(60, ∞)', null, true), side('60', '[60, 60]')))).toBe(
      'inconsistent',
    );
  });

  test('whose bound is kept cannot be decided, even where the nominals agree', () => {
    expect(words(checkEqual(atLeast60, side('63', '[63, 63]')))).toBe('undecided one-sided');
    expect(words(checkEqual(atLeast60, side('60', '[60, 60]')))).toBe('undecided one-sided');
  });

  test('is held against the hedge range of the other', () => {
    expect(words(checkEqual(atLeast60, side('50', '[50, 50]', '[40, 60]')))).toBe('undecided one-sided');
    expect(words(checkEqual(atLeast60, side('50', '[50, 50]', '[40, 59]')))).toBe('inconsistent');
  });
});

describe('rule 2: equality', () => {
  test('the nominal in the rounding range of the compared figure: consistent', () => {
    expect(words(checkEqual(side('4.4', '[4.2, 4.6]'), side('4', '[3.5, 4.5]', '[3, 5]')))).toBe('consistent');
    expect(words(checkEqual(side('4.5', '[4.5, 4.5]'), side('4', '[3.5, 4.5]')))).toBe('consistent');
  });

  test('not the other way round for a formula', () => {
    expect(words(checkEqual(side('4', '[3.5, 4.5]'), side('4.4', '[4.35, 4.45]')))).toBe('consistent-within-rounding');
  });

  test('but of two single figures the finer against the coarser, in either order', () => {
    const [finer, coarser] = [
      side('4.4', '[4.35, 4.45]', '[4.35, 4.45]', '0.1'),
      side('4', '[3.5, 4.5]', '[3.5, 4.5]', '1'),
    ];
    expect(words(checkEqual(finer, coarser))).toBe('consistent');
    expect(words(checkEqual(coarser, finer))).toBe('consistent');
  });

  test('a range of two numbers has no nominal, so the other one is tested', () => {
    const [pair, single] = [side(null, '[1.45, 2.5]', '[1.45, 2.5]', '1'), side('2', '[1.5, 2.5]', '[1.5, 2.5]', '1')];
    expect(words(checkEqual(pair, single))).toBe('consistent');
    expect(words(checkEqual(single, pair))).toBe('consistent');
    expect(words(checkEqual(pair, side(null, '[2, 3]', '[2, 3]', '1')))).toBe('consistent-within-rounding');
  });

  test('rounding ranges that meet: consistent within rounding, noted where they only touch', () => {
    expect(words(checkEqual(side('5', '[4, 6]'), side('7', '[5.5, 8.5]')))).toBe('consistent-within-rounding');
    expect(words(checkEqual(side('5', '[4, 6]'), side('7', '[6, 8]')))).toBe('consistent-within-rounding boundary');
    expect(words(checkEqual(side('5', '[4, 6)'), side('7', '[6, 8]')))).toBe('inconsistent');
  });

  test('only hedge ranges that meet: undecided, hedge; not even these: inconsistent', () => {
    expect(words(checkEqual(side('5', '[4, 6]', '[4, 7]'), side('9', '[8, 10]', '[7, 11]')))).toBe('undecided hedge');
    expect(words(checkEqual(side('5', '[4, 6]', '[4, 7]'), side('9', '[8, 10]', '[7.5, 11]')))).toBe('inconsistent');
  });
});

describe('rule 3: a part within its whole', () => {
  test.each([
    ['no pair can hold', side('6', '[5, 7]'), side('4', '[3, 4.5]'), 'inconsistent', 'inconsistent'],
    [
      'only equal ends can hold',
      side('6', '[5, 7]'),
      side('4', '[3, 5]'),
      'consistent-within-rounding',
      'inconsistent',
    ],
    ['the only equal end is open', side('6', '(5, 7]'), side('4', '[3, 5]'), 'inconsistent', 'inconsistent'],
    ['every pair holds', side('2', '[1, 3]'), side('5', '[4, 6]'), 'consistent', 'consistent'],
    ['at the ends by equality', side('2', '[1, 4]'), side('5', '[4, 6]'), 'consistent', 'consistent as-printed'],
    ['at an open end strictly too', side('2', '[1, 4)'), side('5', '[4, 6]'), 'consistent', 'consistent'],
    ['at the other open end too', side('2', '[1, 4]'), side('5', '(4, 6]'), 'consistent', 'consistent'],
    [
      'every rounding, not every reading of a hedge',
      side('2', '[1, 3]', '[0, 5]'),
      side('5', '[4, 6]', '[3, 7]'),
      'consistent as-printed',
      'consistent as-printed',
    ],
    [
      'as printed, not for every rounding',
      side('4', '[3, 5]'),
      side('5', '[4, 6]'),
      'consistent as-printed',
      'consistent as-printed',
    ],
    [
      'the same as printed',
      side('5', '[4, 6]'),
      side('5', '[4, 6]'),
      'consistent as-printed',
      'consistent-within-rounding',
    ],
    [
      'for some roundings',
      side('5', '[4, 6]'),
      side('4', '[3, 5]'),
      'consistent-within-rounding',
      'consistent-within-rounding',
    ],
    [
      'only read loosely',
      side('5', '[5, 5]', '[4, 6]'),
      side('4', '[4, 4]', '[3, 5]'),
      'undecided hedge',
      'undecided hedge',
    ],
    [
      'not even read loosely',
      side('5', '[5, 5]', '[4.5, 6]'),
      side('4', '[4, 4]', '[3, 4]'),
      'inconsistent',
      'inconsistent',
    ],
    [
      'without a nominal no “as printed”',
      side(null, '[3, 5]'),
      side('5', '[4, 6]'),
      'consistent-within-rounding',
      'consistent-within-rounding',
    ],
  ] as const)('%s', (_, part, whole, le, lt) => {
    expect(words(checkWithin(part, whole, false))).toBe(le);
    expect(words(checkWithin(part, whole, true))).toBe(lt);
  });

  test('a one-sided operand is undecided where neither no pair nor every pair holds', () => {
    const atLeast60 = side('60', '[60, ∞)', '[60, ∞)', null, true);
    const upTo60 = side('60', '[0, 60]', '[0, 60]', null, true);
    expect(words(checkWithin(side('80', '[80, 80]'), atLeast60, false))).toBe('undecided one-sided');
    expect(words(checkWithin(side('50', '[50, 50]'), atLeast60, false))).toBe('consistent');
    expect(words(checkWithin(atLeast60, side('50', '[50, 50]'), false))).toBe('inconsistent');
    expect(words(checkWithin(atLeast60, side('60', '[60, 60]'), false))).toBe('undecided one-sided');
    expect(words(checkWithin(atLeast60, side('60', '[60, 60]'), true))).toBe('inconsistent');
    expect(words(checkWithin(upTo60, side('60', '[60, 60]'), false))).toBe('consistent');
    expect(words(checkWithin(upTo60, side('60', '[60, 60]'), true))).toBe('undecided one-sided');
  });
});

describe('rule 4: the fine and the coarse reading', () => {
  const of = (verdict: Outcome['verdict'], note: Outcome['note'] = null): Outcome => ({ verdict, reason: null, note });
  const fits = of('consistent');
  const printed = of('consistent', 'as-printed');
  const within = of('consistent-within-rounding');
  const touches = of('consistent-within-rounding', 'boundary');
  const broken = of('inconsistent');

  test.each([
    [fits, fits, fits],
    [fits, printed, printed],
    [fits, within, within],
    [printed, within, within],
    [within, touches, touches],
    [broken, broken, broken],
    [undecided('hedge'), undecided('hedge'), undecided('hedge')],
    [fits, broken, undecided('precision')],
    [broken, within, undecided('precision')],
    [broken, undecided('hedge'), undecided('precision')],
    [fits, undecided('hedge'), undecided('precision')],
    [undecided('one-sided'), undecided('one-sided'), undecided('one-sided')],
  ])('%o and %o give %o, in either order', (fine, coarse, expected) => {
    expect(joinReadings(fine, coarse)).toEqual(expected);
    expect(joinReadings(coarse, fine)).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { parsePrinted } from './printed';
import { PRINTED_VECTORS } from './printed-vectors';
import type { Range } from './range';
import { parseRange, writeRange } from './range-notation';
import { rational } from './rational';
import { buildReadings, type Readings } from './readings';

function readingsOf(text: string): Readings {
  const result = parsePrinted(text);
  if (!result.ok) throw new Error(result.problem);
  return buildReadings(result.printed);
}

const expectRange = (found: Range, expected: string): void =>
  expect(writeRange(found)).toBe(writeRange(parseRange(expected)));

describe('a printed phrase has the ranges of the vectors', () => {
  test.each(PRINTED_VECTORS)(
    '$printed ($source)',
    ({ printed, nominal, rounding, hedge = rounding, fine = rounding }) => {
      const readings = readingsOf(printed);
      expect(readings.nominal?.equals(rational(nominal))).toBe(true);
      expectRange(readings.coarse.rounding, rounding);
      expectRange(readings.coarse.hedge, hedge);
      expectRange(readings.fine.rounding, fine);
    },
  );
});

describe('beyond the vectors, numbers.md section 2 says that', () => {
  test.each([
    // printed, rounding (coarse), hedge (coarse), rounding (fine)
    ['a bare number below 100 is exact', '60', '[60, 60]', '[60, 60]', '[60, 60]'],
    ['in words too', 'nineteen', '[19, 19]', '[19, 19]', '[19, 19]'],
    ['but not from 100 on', '112', '[111.5, 112.5]', '[111.5, 112.5]', '[111.5, 112.5]'],
    ['100 included', '100', '[50, 150]', '[50, 150]', '[99.5, 100.5]'],
    ['nor with a unit of measure', '60 km', '[55, 65]', '[55, 65]', '[59.5, 60.5]'],
    ['nor as a percentage', '60%', '[55, 65]', '[55, 65]', '[59.5, 60.5]'],
    ['nor with decimals', '6.5', '[6.45, 6.55]', '[6.45, 6.55]', '[6.45, 6.55]'],
    ['nor with a scale word', '60 thousand', '[55000, 65000]', '[55000, 65000]', '[59500, 60500]'],
    [
      'zeros behind a decimal point count',
      '2.40 million',
      '[2395000, 2405000]',
      '[2395000, 2405000]',
      '[2395000, 2405000]',
    ],
    [
      'one significant digit is read ± 20 %',
      'about 5 million',
      '[4500000, 5500000]',
      '[4000000, 6000000]',
      '[4500000, 5500000]',
    ],
    [
      'two are read ± 10 %',
      'around 52 million',
      '[51500000, 52500000]',
      '[46800000, 57200000]',
      '[51500000, 52500000]',
    ],
    ['filling zeros are not significant', 'about 500', '[450, 550]', '[400, 600]', '[499.5, 500.5]'],
    ['in thousands neither', 'some 20,000', '[15000, 25000]', '[15000, 25000]', '[19999.5, 20000.5]'],
    [
      'rounding can be looser than the hedge',
      'about 1 million',
      '[500000, 1500000]',
      '[500000, 1500000]',
      '[500000, 1500000]',
    ],
    ['below 100 it is ± 20 %', 'circa 99', '[99, 99]', '[79.2, 118.8]', '[99, 99]'],
    [
      'a scale word says more than being below 100',
      'about 0.045 thousand',
      '[44.5, 45.5]',
      '[40.5, 49.5]',
      '[44.5, 45.5]',
    ],
    ['percentages go by their digits alone', 'about 6 percent', '[5.5, 6.5]', '[4.8, 7.2]', '[5.5, 6.5]'],
    ['percentage points as well', 'about 1.5 percentage points', '[1.45, 1.55]', '[1.35, 1.65]', '[1.45, 1.55]'],
    ['nearly stays at or below', 'almost 45', '[45, 45]', '[36, 45]', '[45, 45]'],
    ['just under too', 'just under 450', '[445, 450]', '[405, 450]', '[449.5, 450]'],
    [
      'exactly takes the zeros at their word',
      'precisely 300,000',
      '[300000, 300000]',
      '[300000, 300000]',
      '[300000, 300000]',
    ],
    ['or more is a bound', '60 or more', '[60, ∞)', '[60, ∞)', '[60, ∞)'],
    ['fewer than is open above', 'fewer than 20', '[0, 20)', '[0, 20)', '[0, 20)'],
    ['no more than is closed', 'no more than 20', '[0, 20]', '[0, 20]', '[0, 20]'],
    [
      'a range runs from low to high',
      '1.5 to 2 million',
      '[1450000, 2500000]',
      '[1450000, 2500000]',
      '[1450000, 2500000]',
    ],
    ['each end with its own precision', '15,000-20,000', '[14500, 25000]', '[14500, 25000]', '[14999.5, 20000.5]'],
    [
      'a hedge widens both its ends',
      'about 1.5 to 2 million',
      '[1450000, 2500000]',
      '[1350000, 2500000]',
      '[1450000, 2500000]',
    ],
    ['small counts in it are exact', '5 to 10', '[5, 10]', '[5, 10]', '[5, 10]'],
    ['but not where they are percentages', '10 to 15 percent', '[5, 15.5]', '[5, 15.5]', '[9.5, 15.5]'],
    ['or of a unit of measure', '11 to 15 km', '[10.5, 15.5]', '[10.5, 15.5]', '[10.5, 15.5]'],
    ['a dozen is 12 ± 6', 'a dozen', '[6, 18]', '[6, 18]', '[6, 18]'],
    ['twelve dozen hedged is wider than ± 6', 'about twelve dozen', '[138, 150]', '[129.6, 158.4]', '[138, 150]'],
    [
      'half a million: to its unit or a tenth',
      'half a million',
      '[250000, 750000]',
      '[250000, 750000]',
      '[475000, 525000]',
    ],
    ['1½ million: the same', '1½ million', '[1250000, 1750000]', '[1250000, 1750000]', '[1475000, 1525000]'],
    ['a share: half a part, or 5 % of it', 'one in five', '[0.1, 0.3]', '[0.1, 0.3]', '[0.19, 0.21]'],
    ['two-thirds as well', 'two-thirds', '[0.5, 5/6]', '[0.5, 5/6]', '[19/30, 7/10]'],
    ['a share never passes its whole', 'nine in ten', '[0.85, 0.95]', '[0.85, 0.95]', '[0.855, 0.945]'],
    ['the majority is more than half', 'the majority', '(0.5, 1]', '(0.5, 1]', '(0.5, 1]'],
    ['so is most', 'most Afghans', '(0.5, 1]', '(0.5, 1]', '(0.5, 1]'],
    ['and more than half', 'more than half of them', '(0.5, 1]', '(0.5, 1]', '(0.5, 1]'],
    ['a percentage of a whole stops at 100', 'about 95% of them', '[94.5, 95.5]', '[85.5, 100]', '[94.5, 95.5]'],
    ['also where only one end is given', 'at least 60% of them', '[60, 100]', '[60, 100]', '[60, 100]'],
    ['another percentage does not', 'at least 60%', '[60, ∞)', '[60, ∞)', '[60, ∞)'],
    ['nor one that compares', '150% of the total', '[145, 155]', '[145, 155]', '[149.5, 150.5]'],
    ['or exceeds', 'more than 100% of the total', '(100, ∞)', '(100, ∞)', '(100, ∞)'],
    ['counts stop at 0', '1 km', '[0.5, 1.5]', '[0.5, 1.5]', '[0.5, 1.5]'],
    ['0 itself is exact', 'zero', '[0, 0]', '[0, 0]', '[0, 0]'],
    ['0.0 is not', '0.0 million', '[0, 50000]', '[0, 50000]', '[0, 50000]'],
  ])('%s: %s', (_, printed, rounding, hedge, fine) => {
    const readings = readingsOf(printed);
    expectRange(readings.coarse.rounding, rounding);
    expectRange(readings.coarse.hedge, hedge);
    expectRange(readings.fine.rounding, fine);
  });

  test('what is exact has no printed unit, what is not has one in each reading', () => {
    const stepsOf = (printed: string): string[] => {
      const { fine, coarse } = readingsOf(printed);
      return [fine.step.toString(), coarse.step.toString()];
    };
    expect(stepsOf('exactly 300,000')).toEqual(['0', '0']);
    expect(stepsOf('60')).toEqual(['0', '0']);
    expect(stepsOf('300,000')).toEqual(['1', '100000']);
    expect(stepsOf('4.4 million')).toEqual(['100000', '100000']);
    expect(stepsOf('1.5 to 2 million')).toEqual(['1000000', '1000000']);
  });

  test('a range of two numbers has no nominal', () => {
    expect(readingsOf('between 1.5 million and 2 million').nominal).toBeNull();
  });

  test.each([
    ['at least 60', true],
    ['up to 500', true],
    ['more than 300,000', true],
    ['less than 20', true],
    ['the majority', true],
    ['about 60', false],
    ['nearly 60', false],
    ['exactly 60', false],
    ['60', false],
  ])('%s: one-sided is %s', (printed, oneSided) => {
    expect(readingsOf(printed).oneSided).toBe(oneSided);
  });
});

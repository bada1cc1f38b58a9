import { describe, expect, test } from 'vitest';
import { asExact, dozens, type Magnitude, magnitudeOf, shareOf } from './magnitude';
import { glyphFraction } from './number-words';

const of = ({ value, fineStep, coarseStep, digits, scaled }: Magnitude) => [
  value.toFraction(),
  fineStep.toFraction(),
  coarseStep.toFraction(),
  digits,
  scaled,
];

describe('a printed number: value, fine and coarse unit, significant digits', () => {
  test.each([
    ['4.4', 6, ['4400000', '100000', '100000', 2, true]],
    ['6', 6, ['6000000', '1000000', '1000000', 1, true]],
    ['10', 6, ['10000000', '1000000', '10000000', 1, true]],
    ['6.0', 6, ['6000000', '100000', '100000', 2, true]],
    ['2.40', 6, ['2400000', '10000', '10000', 3, true]],
    ['300000', 0, ['300000', '1', '100000', 1, false]],
    ['1234567', 0, ['1234567', '1', '1', 7, false]],
    ['1050', 0, ['1050', '1', '10', 3, false]],
    ['0', 0, ['0', '1', '1', 1, false]],
    ['00', 0, ['0', '1', '1', 1, false]],
    ['0.05', 0, ['1/20', '1/100', '1/100', 1, false]],
    ['0.50', 0, ['1/2', '1/100', '1/100', 2, false]],
    ['007', 0, ['7', '1', '1', 1, false]],
  ])('%s with scale %i', (mantissa, scale, expected) => {
    expect(of(magnitudeOf(mantissa, scale, null))).toEqual(expected);
  });

  test('with a fraction behind it is stated to the unit of the fraction, finely to a tenth of that', () => {
    expect(of(magnitudeOf('3', 6, glyphFraction('½')))).toEqual(['3500000', '50000', '500000', 2, true]);
    expect(of(magnitudeOf('12', 6, glyphFraction('¼')))).toEqual(['12250000', '25000', '250000', 3, true]);
    expect(of(magnitudeOf('0', 6, glyphFraction('½')))).toEqual(['500000', '50000', '500000', 1, true]);
  });

  test('in dozens counts in twelves, a half dozen in sixes', () => {
    expect(of(dozens('2', null))).toEqual(['24', '12', '12', 2, true]);
    expect(of(dozens('0', glyphFraction('½')))).toEqual(['6', '6', '6', 2, true]);
  });

  test('as a share is read to 5 % of itself either way, coarsely to half of one part', () => {
    expect(of(shareOf(1, 5))).toEqual(['1/5', '1/50', '1/5', 1, true]);
    expect(of(shareOf(2, 3))).toEqual(['2/3', '1/15', '1/3', 1, true]);
  });

  test('that is exact has no unit to round to', () => {
    expect(of(asExact(magnitudeOf('19', 0, null)))).toEqual(['19', '0', '0', 2, false]);
  });
});

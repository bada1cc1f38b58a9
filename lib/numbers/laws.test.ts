import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { formatValue } from './format';
import { HEDGES } from './hedges';
import { parsePrinted } from './printed';
import { contains, encloses } from './range';
import { type Rational, ratio, rational } from './rational';
import { buildReadings, type Readings } from './readings';

// Many cases: on a busy machine they take their time.
vi.setConfig({ testTimeout: 120_000 });

const readingsOf = (text: string): Readings => {
  const result = parsePrinted(text);
  if (!result.ok) throw new Error(result.problem);
  return buildReadings(result.printed);
};

const SCALES = [
  ['', 0],
  [' thousand', 3],
  [' million', 6],
  [' billion', 9],
] as const;

const withCommas = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');
const numeral = fc
  .record({
    whole: fc.integer({ min: 0, max: 9_999_999 }),
    zeros: fc.integer({ min: 0, max: 3 }),
    decimals: fc.option(fc.stringMatching(/^\d{1,3}$/)),
    scale: fc.constantFrom(...SCALES),
  })
  .map(({ whole, zeros, decimals, scale }) => {
    const integer = `${whole}${whole === 0 ? '' : '0'.repeat(zeros)}`;
    const mantissa = decimals === null ? integer : `${integer}.${decimals}`;
    const print = `${withCommas(integer)}${decimals === null ? '' : `.${decimals}`}${scale[0]}`;
    return { print, value: rational(mantissa).mul(10n ** BigInt(scale[1])) };
  });
const hedged = fc.tuple(fc.option(fc.constantFrom(...HEDGES)), numeral).map(([hedge, { print, value }]) => ({
  print: hedge === null ? print : hedge.side === 'before' ? `${hedge.words} ${print}` : `${print} ${hedge.words}`,
  bare: print,
  hedge: hedge?.class ?? null,
  value,
}));

describe('whatever is printed', () => {
  test('its nominal is exactly what the digits say', () => {
    fc.assert(
      fc.property(hedged, ({ print, value }) => {
        expect(readingsOf(print).nominal?.equals(value)).toBe(true);
      }),
    );
  });

  test('the hedge range contains the rounding range, the coarse reading the fine one, and nothing is below 0', () => {
    fc.assert(
      fc.property(hedged, ({ print }) => {
        const { fine, coarse } = readingsOf(print);
        for (const { rounding, hedge } of [fine, coarse]) {
          expect(encloses(hedge, rounding)).toBe(true);
          expect(rounding.low?.at.gte(0)).toBe(true);
          expect(hedge.low?.at.gte(0)).toBe(true);
        }
        expect(encloses(coarse.rounding, fine.rounding)).toBe(true);
        expect(encloses(coarse.hedge, fine.hedge)).toBe(true);
        expect(fine.step.lte(coarse.step)).toBe(true);
      }),
    );
  });

  test('the nominal is in both ranges, or an open end of them', () => {
    fc.assert(
      fc.property(hedged, ({ print, hedge, value }) => {
        const { coarse } = readingsOf(print);
        const isOpenEnd = hedge === 'more-than' || hedge === 'less-than';
        expect(contains(coarse.rounding, value)).toBe(!isOpenEnd);
        const ends = [coarse.rounding.low, coarse.rounding.high];
        if (isOpenEnd) expect(ends.some((end) => end !== null && !end.closed && end.at.equals(value))).toBe(true);
      }),
    );
  });

  test('loosening words contain what a bare number can be, exactness is contained in it', () => {
    fc.assert(
      fc.property(numeral, fc.constantFrom('about', 'an estimated', 'roughly'), ({ print }, loose) => {
        const [bare, wide, exact] = [print, `${loose} ${print}`, `exactly ${print}`].map(readingsOf);
        expect(bare && wide && encloses(wide.coarse.hedge, bare.coarse.hedge)).toBe(true);
        expect(bare && exact && encloses(bare.coarse.rounding, exact.coarse.rounding)).toBe(true);
      }),
    );
  });

  test('another scale word multiplies the ranges and nothing else', () => {
    fc.assert(
      fc.property(hedged, fc.constantFrom(3, 6, 9), ({ print }, exponent) => {
        fc.pre(/thousand/.test(print));
        const word = { 3: 'thousand', 6: 'million', 9: 'billion' }[exponent] ?? '';
        const factor = 10n ** BigInt(exponent - 3);
        const [first, second] = [readingsOf(print), readingsOf(print.replace('thousand', word))];
        for (const reading of ['fine', 'coarse'] as const) {
          for (const kind of ['rounding', 'hedge'] as const) {
            const [a, b] = [first[reading][kind], second[reading][kind]];
            for (const end of ['low', 'high'] as const) {
              expect(b[end]?.at.toFraction()).toBe(a[end]?.at.mul(factor).toFraction());
              expect(b[end]?.closed).toBe(a[end]?.closed);
            }
          }
        }
      }),
    );
  });
});

describe('a value that rounds to its print', () => {
  const places = fc.integer({ min: 0, max: 3 });
  const roundings: readonly (readonly [string, (scaled: Rational) => Rational])[] = [
    ['half up', (scaled) => scaled.add(ratio(1, 2)).floor()],
    ['half down', (scaled) => scaled.sub(ratio(1, 2)).ceil()],
  ];
  test.each(roundings)('is in the rounding range (%s)', (_, round) => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        places,
        fc.constantFrom(3, 6, 9),
        (value, decimals, exponent) => {
          const unit = ratio(10n ** BigInt(exponent), 10n ** BigInt(decimals));
          const digits = round(ratio(value, 1n).div(unit))
            .toString()
            .padStart(decimals + 1, '0');
          const mantissa = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
          const word = { 3: 'thousand', 6: 'million', 9: 'billion' }[exponent] ?? '';
          expect(contains(readingsOf(`${mantissa} ${word}`).fine.rounding, ratio(value, 1n))).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test('what is formatted is read back as the same number', () => {
  fc.assert(
    fc.property(numeral, fc.constantFrom(0, 3, 6, 9), ({ value }, scale) => {
      const text = formatValue(value, { type: 'count', scale, decimals: 12 });
      expect(readingsOf(text).nominal?.equals(value)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (parts) => {
      const text = formatValue(ratio(parts, 1_000_000), { type: 'share', scale: 0, decimals: 4 });
      expect(readingsOf(text).nominal?.equals(ratio(parts, 10_000))).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { Exact } from './exact';
import { ratio, rational } from './rational';

const MOST = BigInt(Number.MAX_SAFE_INTEGER);
/** Small ones, those about the largest integers that a double holds, and far larger ones. */
const integer = fc.oneof(
  fc.bigInt({ min: -40n, max: 40n }),
  fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
  fc.bigInt({ min: MOST - 3n, max: MOST + 3n }).chain((n) => fc.constantFrom(n, -n)),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
);
const fraction = fc
  .tuple(
    integer,
    integer.filter((d) => d !== 0n),
  )
  .map(([n, d]) => new Fraction(n, d));
const written = (value: { toFraction: () => string }): string => value.toFraction();

test('arithmetic is that of fraction.js, whatever the size', () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      const [x, y] = [Exact.of(a), Exact.of(b)];
      expect(written(x.add(y))).toBe(written(a.add(b)));
      expect(written(x.sub(y))).toBe(written(a.sub(b)));
      expect(written(x.mul(y))).toBe(written(a.mul(b)));
      if (b.n !== 0n) expect(written(x.div(y))).toBe(written(a.div(b)));
      if (a.n !== 0n) expect(written(x.inverse())).toBe(written(a.inverse()));
      expect(written(x.neg())).toBe(written(a.neg()));
      expect(written(x.abs())).toBe(written(a.abs()));
    }),
    { numRuns: 3000 },
  );
});

test('numbers are ordered as by fraction.js, also where their products are beyond doubles', () => {
  const near = fc.tuple(fraction, fc.constantFrom(-1n, 0n, 1n)).map(([a, more]) => [a, a.add([more, a.d])] as const);
  fc.assert(
    fc.property(fc.oneof(near, fc.tuple(fraction, fraction)), ([a, b]) => {
      const [x, y] = [Exact.of(a), Exact.of(b)];
      expect(Math.sign(x.compare(y))).toBe(Math.sign(Number(a.compare(b))));
      expect([x.lt(y), x.lte(y), x.equals(y), x.gte(y), x.gt(y)]).toEqual([
        a.lt(b),
        a.lte(b),
        a.equals(b),
        a.gte(b),
        a.gt(b),
      ]);
    }),
    { numRuns: 3000 },
  );
});

test('rounding, parts and print are those of fraction.js', () => {
  fc.assert(
    fc.property(fraction, (a) => {
      const x = Exact.of(a);
      expect([x.s, x.n, x.d]).toEqual([a.s, a.n, a.d]);
      expect([x.floor(), x.ceil(), x.round()].map(written)).toEqual([a.floor(), a.ceil(), a.round()].map(written));
      if (x.isSmall) expect(x.valueOf()).toBe(a.valueOf());
    }),
    { numRuns: 2000 },
  );
  const short = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 60 }));
  fc.assert(
    fc.property(short, ([n, d]) => {
      expect(String(Exact.of(new Fraction(n, d)))).toBe(new Fraction(n, d).toString());
    }),
  );
});

test('a decimal is read as fraction.js reads it', () => {
  const decimal = fc
    .tuple(fc.constantFrom('', '-'), fc.stringMatching(/^\d{1,25}$/), fc.stringMatching(/^\d{0,25}$/))
    .map(([sign, whole, places]) => `${sign}${whole}${places === '' ? '' : `.${places}`}`);
  fc.assert(
    fc.property(decimal, (text) => {
      expect(written(Exact.from(text))).toBe(written(new Fraction(text)));
    }),
    { numRuns: 2000 },
  );
});

test('a value has one form, however it was come by', () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      const [x, y] = [Exact.of(a), Exact.of(b)];
      expect(x.add(y).sub(y)).toEqual(x);
      expect(x.sub(x)).toEqual(Exact.from(0));
      if (b.n !== 0n) expect(x.mul(y).div(y)).toEqual(x);
      expect(x.neg().neg()).toEqual(x);
    }),
    { numRuns: 2000 },
  );
});

test('0 has one sign', () => {
  const zero = Exact.from(0);
  const others = [zero.neg(), zero.mul(-3), zero.div(-3), Exact.from('-0.0'), Exact.from(-0), Exact.from(-3).mul(0)];
  for (const other of others) expect(other).toEqual(zero);
});

test('nothing is divided by 0', () => {
  expect(() => Exact.from(1).div(0)).toThrow(RangeError);
  expect(() => Exact.from(0).inverse()).toThrow(RangeError);
});

test('what is no exact number is refused with what was found', () => {
  expect(() => rational(0.5)).toThrow('not an exact integer: 0.5');
  expect(() => rational('1e3')).toThrow('not a plain decimal: 1e3');
  expect(() => rational('')).toThrow('not a plain decimal: ');
  expect(() => rational(1).div(0)).toThrow('divided by 0');
});

test('a number is small where doubles hold its numerator and its denominator', () => {
  expect([rational(0), ratio(-1, 3), rational(Number.MAX_SAFE_INTEGER)].map((value) => value.isSmall)).toEqual([
    true,
    true,
    true,
  ]);
  expect([rational(2n ** 60n), ratio(1n, 2n ** 60n)].map((value) => value.isSmall)).toEqual([false, false]);
});

test('the sign of 0 is that of what is above it', () => {
  expect([rational(0).s, rational(5).s, rational(-5).s, rational(-(2n ** 60n)).s]).toEqual([1n, 1n, -1n, -1n]);
});

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { encloses, type Range } from '../numbers/range';
import { type Rational, ratio } from '../numbers/rational';
import type { CheckResult } from './case';
import { runCheck } from './check';
import { caseOf } from './printed-case';
import { checkEqual, checkWithin, type Outcome, type Side, type Verdict } from './verdict';

// Many cases: on a busy machine they take their time.
vi.setConfig({ testTimeout: 120_000 });

type Figures = Readonly<Record<string, string>>;
interface Asked {
  readonly relation: 'eq' | 'le' | 'lt';
  readonly formula: string;
  readonly compared: string;
}
const run = (figures: Figures, asked: Asked): CheckResult =>
  runCheck(caseOf({ figures, hypothesis: 'They do.', ...asked }));
const verdictOf = (result: CheckResult): Verdict | null => result.outcome?.verdict ?? null;
const isPositive = (verdict: Verdict | null): boolean =>
  verdict === 'consistent' || verdict === 'consistent-within-rounding';

const SCALE_WORDS = { 0: '', 3: ' thousand', 6: ' million', 9: ' billion' } as const;
type Exponent = keyof typeof SCALE_WORDS;

/** How one number is put into print: its scale word, its decimals, how many places before the point are rounded off. */
interface Style {
  readonly exponent: Exponent;
  readonly decimals: number;
  readonly zeros: number;
  readonly hedge: 'none' | 'about' | 'an estimated' | 'at least' | 'more than' | 'up to' | 'fewer than' | 'nearly';
}
const style: fc.Arbitrary<Style> = fc.record({
  exponent: fc.constantFrom<Exponent>(0, 3, 6, 9),
  decimals: fc.integer({ min: 0, max: 2 }),
  zeros: fc.integer({ min: 0, max: 3 }),
  hedge: fc.constantFrom<Style['hedge']>(
    ...([
      'none',
      'none',
      'none',
      'about',
      'an estimated',
      'at least',
      'more than',
      'up to',
      'fewer than',
      'nearly',
    ] as const),
  ),
});

const DIRECTIONS: Readonly<Record<Style['hedge'], 'down' | 'up' | 'near'>> = {
  none: 'near',
  about: 'near',
  'an estimated': 'near',
  'at least': 'down',
  'more than': 'down',
  'up to': 'up',
  'fewer than': 'up',
  nearly: 'near',
};

/** Prints a true value as a careful writer would: rounded to nearest, bounds on the right side of the truth. */
function print(value: Rational, { exponent, decimals, zeros, hedge }: Style): string {
  const isSmall = exponent === 0 && value.lt(1000);
  // A small number without a scale word is exact: nobody rounds 57 people to 60 without a word.
  const places = exponent === 0 ? 0 : decimals;
  const unit = ratio(10n ** BigInt(exponent), 10n ** BigInt(places)).mul(
    isSmall || places > 0 ? 1 : 10n ** BigInt(zeros),
  );
  const steps = value.div(unit);
  const direction = DIRECTIONS[hedge];
  const rounded = direction === 'down' ? steps.floor() : direction === 'up' ? steps.ceil() : steps.add('0.5').floor();
  const isBelow = rounded.mul(unit).lt(value);
  const strict = hedge === 'more than' ? !isBelow : hedge === 'fewer than' ? !rounded.mul(unit).gt(value) : false;
  const kept = strict ? rounded.add(hedge === 'more than' ? -1 : 1) : rounded;
  if (kept.lt(0) || (hedge === 'nearly' && isBelow)) return print(value, { exponent, decimals, zeros, hedge: 'none' });
  // Nobody rounds people away: "0 billion" for half a billion is no print of it.
  if (kept.equals(0) && exponent > 0) return print(value, { exponent: 0, decimals, zeros, hedge });
  const mantissa = kept.mul(unit).div(10n ** BigInt(exponent));
  const digits = mantissa
    .mul(10n ** BigInt(places))
    .toString()
    .padStart(places + 1, '0');
  const number = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return `${hedge === 'none' ? '' : `${hedge} `}${number}${SCALE_WORDS[exponent]}`;
}

function printPercent(share: Rational, decimals: number): string {
  const digits = share
    .mul(100n * 10n ** BigInt(decimals))
    .add('0.5')
    .floor()
    .toString()
    .padStart(decimals + 1, '0');
  return `${decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`}%`;
}

const truth = fc.bigInt({ min: 1n, max: 10n ** 10n }).map((value) => ratio(value, 1n));
/** 10,000 cases together. */
const RUNS = { sums: 5000, differences: 2500, shares: 2500 } as const;

describe('numbers printed truthfully never come out inconsistent', () => {
  test('parts and their total: equal, and at most, and below something larger', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(truth, style), { minLength: 1, maxLength: 4 }),
        style,
        fc.constantFrom('eq', 'le', 'lt'),
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        (parts, totalStyle, relation, more) => {
          const sum = parts.reduce((total, [value]) => total.add(value), ratio(0, 1));
          const total = relation === 'eq' ? sum : relation === 'le' ? sum.add(more / 2n) : sum.add(more);
          const names = parts.map((_, index) => `P${index}`);
          const figures = {
            ...Object.fromEntries(parts.map(([value, how], index) => [`P${index}`, print(value, how)])),
            T: print(total, totalStyle),
          };
          expect(verdictOf(run(figures, { relation, formula: names.join(' + '), compared: 'T' }))).not.toBe(
            'inconsistent',
          );
        },
      ),
      { numRuns: RUNS.sums },
    );
  });

  test('a difference', () => {
    fc.assert(
      fc.property(fc.tuple(truth, style), fc.tuple(truth, style), style, ([part, a], [rest, b], c) => {
        const figures = { T: print(part.add(rest), a), R: print(part, b), U: print(rest, c) };
        expect(verdictOf(run(figures, { relation: 'eq', formula: 'T - R', compared: 'U' }))).not.toBe('inconsistent');
      }),
      { numRuns: RUNS.differences },
    );
  });

  test('a share printed as a percentage', () => {
    fc.assert(
      fc.property(
        fc.tuple(truth, style),
        fc.tuple(truth, style),
        fc.integer({ min: 0, max: 2 }),
        ([part, a], [rest, b], places) => {
          const share = part.div(part.add(rest));
          const figures = { A: print(part, a), B: print(rest, b), P: printPercent(share, places) };
          expect(verdictOf(run(figures, { relation: 'eq', formula: 'A / (A + B)', compared: 'P' }))).not.toBe(
            'inconsistent',
          );
        },
      ),
      { numRuns: RUNS.shares },
    );
  });
});

const mantissa = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.option(fc.stringMatching(/^\d{1,2}$/)))
  .map(([whole, decimals]) => (decimals === null ? String(whole) : `${whole}.${decimals}`));
const anyHedge = fc.constantFrom(
  '',
  'about ',
  'nearly ',
  'an estimated ',
  'at least ',
  'more than ',
  'up to ',
  'exactly ',
);
const phrase = fc.tuple(anyHedge, mantissa);

const QUESTIONS: readonly (Asked & { readonly scales: boolean })[] = [
  { relation: 'eq', formula: 'A + B', compared: 'C', scales: true },
  { relation: 'eq', formula: 'C - A', compared: 'B', scales: true },
  { relation: 'eq', formula: 'A', compared: 'B', scales: true },
  { relation: 'le', formula: 'A + B', compared: 'C', scales: true },
  { relation: 'lt', formula: 'A', compared: 'C', scales: true },
  { relation: 'eq', formula: 'A / (A + B)', compared: 'P', scales: false },
  { relation: 'le', formula: '(C - A) / C', compared: 'P', scales: false },
];

test('exchanging the scale word of all figures changes no verdict and scales the ranges', () => {
  fc.assert(
    fc.property(
      fc.array(phrase, { minLength: 3, maxLength: 3 }),
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom(...QUESTIONS),
      (phrases, percent, asked) => {
        const figuresIn = (word: string): Figures => ({
          ...Object.fromEntries(
            phrases.map(([hedge, digits], index) => ['ABC'.charAt(index), `${hedge}${digits} ${word}`]),
          ),
          P: `${percent}%`,
        });
        const [thousand, million, billion] = ['thousand', 'million', 'billion'].map((word) =>
          run(figuresIn(word), asked),
        );
        for (const [other, factor] of [
          [million, 1000n],
          [billion, 1_000_000n],
        ] as const) {
          expect(other?.outcome).toEqual(thousand?.outcome);
          const by = asked.scales ? factor : 1n;
          expect(other?.values.nominal?.toFraction()).toBe(thousand?.values.nominal?.mul(by).toFraction());
          for (const kind of ['rounding', 'hedge'] as const) {
            for (const end of ['low', 'high'] as const) {
              const [a, b] = [thousand?.values[kind]?.[end], other?.values[kind]?.[end]];
              expect(b?.at.toFraction()).toBe(a?.at.mul(by).toFraction());
              expect(b?.closed).toBe(a?.closed);
            }
          }
          const changes = (result: CheckResult | undefined): unknown =>
            [...(result?.slack ?? [])].map(([id, change]) => [id, change.toFraction()]);
          expect(changes(other)).toEqual(changes(thousand));
        }
      },
    ),
    { numRuns: 1000 },
  );
});

/** [narrower, wider]: the ranges of the second contain those of the first, the nominal is the same. */
const LOOSER: readonly (readonly [string, string])[] = [
  ['', 'about '],
  ['', 'an estimated '],
  ['exactly ', ''],
  ['exactly ', 'nearly '],
  ['exactly ', 'at least '],
  ['exactly ', 'up to '],
  ['nearly ', 'about '],
  ['more than ', 'at least '],
  ['fewer than ', 'up to '],
];

describe('a looser hedge never turns consistent into inconsistent', () => {
  test('in phrases', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(...QUESTIONS),
        fc.constantFrom(...LOOSER),
        fc.constantFrom('A', 'B', 'C'),
        (phrases, percent, asked, [narrow, wide], changed) => {
          const figuresWith = (hedge: string): Figures => ({
            ...Object.fromEntries(
              phrases.map(([own, digits], index) => {
                const id = 'ABC'.charAt(index);
                return [id, `${id === changed ? hedge : own}${digits} million`];
              }),
            ),
            P: `${percent}%`,
          });
          if (!isPositive(verdictOf(run(figuresWith(narrow), asked)))) return;
          expect(verdictOf(run(figuresWith(wide), asked))).not.toBe('inconsistent');
        },
      ),
      { numRuns: 3000 },
    );
  });

  const step = fc.integer({ min: 0, max: 12 });
  const side = fc
    .record({ nominal: step, down: step, up: step, hedgeDown: step, hedgeUp: step, oneSided: fc.boolean() })
    .map(({ nominal, down, up, hedgeDown, hedgeUp, oneSided }): Side => {
      const at = (n: number): Rational => ratio(n, 1);
      const closed = (low: number, high: number): Range => ({
        low: { at: at(low), closed: true },
        high: { at: at(high), closed: true },
      });
      const rounding = closed(nominal - down, nominal + up);
      const bound: Range = { low: { at: at(nominal), closed: down > 6 }, high: null };
      return oneSided
        ? { nominal: at(nominal), rounding: bound, hedge: bound, step: null, oneSided }
        : {
            nominal: at(nominal),
            rounding,
            hedge: closed(nominal - down - hedgeDown, nominal + up + hedgeUp),
            step: null,
            oneSided,
          };
    });

  test('in any ranges', () => {
    const decide = (relation: Asked['relation'], f: Side, c: Side): Outcome =>
      relation === 'eq' ? checkEqual(f, c) : checkWithin(f, c, relation === 'lt');
    fc.assert(
      fc.property(
        side,
        side,
        side,
        fc.constantFrom('eq', 'le', 'lt'),
        fc.boolean(),
        (f, c, wider, relation, onLeft) => {
          const old = onLeft ? f : c;
          fc.pre(encloses(wider.rounding, old.rounding) && encloses(wider.hedge, old.hedge));
          const next: Side = { ...wider, nominal: old.nominal };
          if (!isPositive(decide(relation, f, c).verdict)) return;
          expect(decide(relation, onLeft ? next : f, onLeft ? c : next).verdict).not.toBe('inconsistent');
        },
      ),
      { numRuns: 3000, maxSkipsPerRun: 1000 },
    );
  });
});

test('for two single figures their order does not matter', () => {
  const any = fc.tuple(anyHedge, mantissa, fc.constantFrom('', ' thousand', ' million')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(any, any, (a, b) => {
      const figures = { A: a, B: b };
      const there = run(figures, { relation: 'eq', formula: 'A', compared: 'B' });
      const back = run(figures, { relation: 'eq', formula: 'B', compared: 'A' });
      expect(back.outcome).toEqual(there.outcome);
      expect(back.values.nominal?.toFraction()).toBe(there.values.nominal?.neg().toFraction());
    }),
    { numRuns: 3000 },
  );
});

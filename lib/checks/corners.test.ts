import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { contains, encloses, isPoint, type Range } from '../numbers/range';
import { parseRange, writeRange } from '../numbers/range-notation';
import { max, type Rational, ratio, rational, ZERO } from '../numbers/rational';
import type { Box } from './box';
import { type Formula, figuresIn, parseFormula } from './formula';
import { buildQuotient, MOST_FIGURES } from './quotient';
import { type RangeResult, rangeOver } from './range-over';

// Many cases: on a busy machine they take their time.
vi.setConfig({ testTimeout: 120_000 });

const treeOf = (text: string): Formula => {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.formula;
};
const over = (text: string, box: Readonly<Record<string, string>>): RangeResult => {
  const quotient = buildQuotient(treeOf(text));
  if (typeof quotient === 'string') throw new Error(quotient);
  return rangeOver(quotient, new Map(Object.entries(box).map(([id, range]) => [id, parseRange(range)])));
};
const written = (result: RangeResult): string => (result.ok ? writeRange(result.range) : result.reason);

describe('the exact range of a formula', () => {
  test.each([
    ['a sum', 'A + B', { A: '[1, 2]', B: '[3, 5]' }, '[4, 7]'],
    ['a difference', 'A - B', { A: '[1, 2]', B: '[3, 5]' }, '[-4, -1]'],
    ['a figure less itself is 0', 'A - A', { A: '[1, 2]' }, '[0, 0]'],
    ['twice a figure', 'A + A', { A: '[1, 2]' }, '[2, 4]'],
    ['a factor', '0.5 × A', { A: '[1, 2]' }, '[1/2, 1]'],
    ['a negative factor turns it', '-3 × A', { A: '[1, 2)' }, '(-6, -3]'],
    ['a constant', '3', {}, '[3, 3]'],
    ['a product', 'A × B', { A: '[1, 2]', B: '[3, 5]' }, '[3, 10]'],
    ['a product of differences', '(A - B) × C', { A: '[1, 2]', B: '[0, 3]', C: '[1, 10]' }, '[-20, 20]'],
    [
      'a share: the figure in both places is one',
      'R / (R + U)',
      { R: '[2.35, 2.45]', U: '[1.65, 1.75]' },
      '[47/82, 49/82]',
    ],
    ['a growth rate', '(B - A) / A', { A: '[4, 5]', B: '[6, 8]' }, '[1/5, 1]'],
    ['a figure over itself is 1', 'A / A', { A: '[1, 2]' }, '[1, 1]'],
    ['a quotient of quotients', '(A / B) / (C / B)', { A: '[1, 2]', B: '[3, 4]', C: '[1, 1]' }, '[1, 2]'],
    ['a sum of quotients over one divisor', 'A / C + B / C', { A: '[1, 2]', B: '[1, 2]', C: '[2, 4]' }, '[1/2, 2]'],
    ['figures that hold one value', 'A × B', { A: '[2, 2]', B: '[3, 3]' }, '[6, 6]'],
    ['a product with a difference of either sign', 'A × (B - C)', { A: '[1, 2]', B: '[1, 3]', C: '[2, 2]' }, '[-2, 2]'],
    ['the same turned', '(C - B) × A', { A: '[1, 2]', B: '[1, 4]', C: '[2, 2]' }, '[-4, 2]'],
    ['and divided', 'A × (B - C) / D', { A: '[1, 2]', B: '[1, 3]', C: '[2, 2]', D: '[1, 4]' }, '[-2, 2]'],
    ['and divided by what comes near 0', '(B - C) / A', { A: '(0, 2]', B: '[1, 3]', C: '[2, 2]' }, '(-∞, ∞)'],
    ['one that is never below 0, divided so', '(B - C) / A', { A: '(0, 2]', B: '[3, 4]', C: '[2, 3]' }, '[0, ∞)'],
    ['one that is never above 0, divided so', '(C - B) / A', { A: '(0, 2]', B: '[3, 4]', C: '[2, 3]' }, '(-∞, 0]'],
    ['an unbounded one over a divisor', 'A / B', { A: '[1, ∞)', B: '[1, 2]' }, '[1/2, ∞)'],
    ['a difference that grows either way', '(A - B) × C', { A: '[1, ∞)', B: '[1, ∞)', C: '[1, 2]' }, '(-∞, ∞)'],
    ['an unbounded divisor', 'B / A', { A: '[2, ∞)', B: '[1, 4]' }, '(0, 2]'],
    ['a difference over an unbounded divisor', '(B - C) / A', { A: '[2, ∞)', B: '[1, 4]', C: '[2, 2]' }, '[-1/2, 1]'],
    ['open ends of a sum', 'A + B', { A: '(1, 2]', B: '[3, 5)' }, '(4, 7)'],
    ['an end is closed where one corner at it is', 'A × B', { A: '(1, 2)', B: '[0, 1)' }, '[0, 2)'],
    ['and where a figure at an open end does not matter', 'A × B', { A: '(300, ∞)', B: '[0, 0]' }, '[0, 0]'],
    ['an unbounded end is a limit, and open', 'A / (A + B)', { A: '[60, ∞)', B: '[40, 40]' }, '[3/5, 1)'],
    ['also of the other', 'B / (A + B)', { A: '[60, ∞)', B: '[40, 40]' }, '(0, 2/5]'],
    ['without bound', 'A × B', { A: '[60, ∞)', B: '[1, 2]' }, '[60, ∞)'],
    ['nothing of it stays nothing', 'A × B', { A: '[60, ∞)', B: '[0, 1]' }, '[0, ∞)'],
    ['downwards', 'B - A × C', { A: '[60, ∞)', B: '[1, 2]', C: '[1, 1]' }, '(-∞, -58]'],
    ['in both directions', 'A × (B - C)', { A: '[60, ∞)', B: '[1, 2]', C: '[1, 2]' }, '(-∞, ∞)'],
    ['twice without bound', 'A / (A + B)', { A: '[60, ∞)', B: '[40, ∞)' }, '(0, 1)'],
    ['where the limit has 0 ÷ 0 at a corner', 'A × B / (A × B + 1)', { A: '[60, ∞)', B: '[0, 1]' }, '[0, 1)'],
    ['a divisor that comes near 0 is without bound', 'A / B', { A: '[1, 2]', B: '(0, 4]' }, '[1/4, ∞)'],
    ['a negative one too', 'A / (0 - B)', { A: '[1, 2]', B: '(0, 4]' }, '(-∞, -1/4]'],
    ['a divisor that can be 0 is refused', 'A / B', { A: '[1, 2]', B: '[0, 4]' }, 'denominator'],
    ['also inside', '1 / (1 / (A - B))', { A: '[1, 2]', B: '[2, 3]' }, 'denominator'],
    ['also where it would cancel', 'A × B / B', { A: '[1, 2]', B: '[0, 4]' }, 'denominator'],
    ['and 0 itself', 'A / 0', { A: '[1, 2]' }, 'denominator'],
  ] as const)('%s: %s', (_, formula, box, expected) => {
    expect(written(over(formula, box))).toBe(expected);
  });

  test('sums take any number of figures, products sixteen', () => {
    const names = Array.from({ length: 40 }, (_, index) => `F${index}`);
    const box = Object.fromEntries(names.map((name) => [name, '[1, 2]']));
    expect(written(over(names.join(' + '), box))).toBe('[40, 80]');
    expect(written(over(names.slice(0, MOST_FIGURES).join(' × '), box))).toBe('[1, 65536]');
    expect(written(over(`F0 / (${names.slice(0, MOST_FIGURES).join(' + ')})`, box))).toBe('[1/31, 2/17]');
    expect(buildQuotient(treeOf(names.slice(0, MOST_FIGURES + 1).join(' × ')))).toContain('more than 16 figures');
    expect(buildQuotient(treeOf(`F0 / (${names.slice(0, MOST_FIGURES + 1).join(' + ')})`))).toContain('more than 16');
    expect(written(over(`F0 × F1 + ${names.slice(2, MOST_FIGURES + 1).join(' + ')}`, box))).toBe('formula');
  });

  test.each(['A × A', 'A × (A + B)', '(A + 1) × (A - 1)', '1 / A + 1 / (A + B)'])('%s is refused', (formula) => {
    expect(buildQuotient(treeOf(formula))).toContain('multiplied or divided by itself');
  });
});

// Random formulas over few figures, so that figures stand in them more than once.
const IDS = ['A', 'B', 'C', 'D'] as const;
const { formula: anyFormula } = fc.letrec<{ formula: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom<string>(...IDS) },
    { weight: 1, arbitrary: fc.constantFrom('1', '2', '0.5') },
  ),
  formula: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    tie('leaf'),
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/'), tie('formula'))
      .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
  ),
}));
const value = fc.integer({ min: 0, max: 40 }).map((n): Rational => ratio(n, 2));
const boundedRange = fc.tuple(value, value, fc.boolean(), fc.boolean()).map(([a, b, lowClosed, highClosed]): Range => {
  const [low, high] = a.lte(b) ? [a, b] : [b, a];
  const isOne = low.equals(high);
  return { low: { at: low, closed: lowClosed || isOne }, high: { at: high, closed: highClosed || isOne } };
});
const anyRange = fc.oneof(
  { weight: 4, arbitrary: boundedRange },
  { weight: 1, arbitrary: boundedRange.map(({ low }): Range => ({ low, high: null })) },
);
const boxOf = (range: fc.Arbitrary<Range>): fc.Arbitrary<Box> =>
  fc.tuple(range, range, range, range).map((ranges) => new Map(IDS.map((id, index) => [id, ranges[index] as Range])));

function valueAt(tree: Formula, at: ReadonlyMap<string, Rational>): Rational {
  switch (tree.type) {
    case 'figure':
      return at.get(tree.id) ?? ZERO;
    case 'constant':
      return rational(tree.text);
    case 'negative':
      return valueAt(tree.of, at).neg();
    case 'operation': {
      const [a, b] = [valueAt(tree.left, at), valueAt(tree.right, at)];
      return tree.operator === '+'
        ? a.add(b)
        : tree.operator === '-'
          ? a.sub(b)
          : tree.operator === '*'
            ? a.mul(b)
            : a.div(b);
    }
  }
}

/** A value inside a range, `part` of the way through it; the ends themselves where they are closed. */
function valueIn({ low, high }: Range, part: number): Rational {
  const from = low?.at ?? ZERO;
  if (part === 0 && low?.closed) return from;
  if (part === 100 && high?.closed) return high.at;
  const share = ratio(Math.min(99, Math.max(1, part)), 100);
  return high === null ? from.add(share.div(share.neg().add(1)).mul(50)) : from.add(high.at.sub(from).mul(share));
}

/** The evaluator most programs have: each operation by itself, ends only. null is unbounded. */
type Naive = readonly [low: Rational | null, high: Rational | null];
const UNBOUNDED: Naive = [null, null];
function naiveRange(tree: Formula, box: Box): Naive {
  switch (tree.type) {
    case 'figure':
      return [box.get(tree.id)?.low?.at ?? null, box.get(tree.id)?.high?.at ?? null];
    case 'constant':
      return [rational(tree.text), rational(tree.text)];
    case 'negative':
      return naiveNegated(naiveRange(tree.of, box));
    case 'operation': {
      const [a, b] = [naiveRange(tree.left, box), naiveRange(tree.right, box)];
      if (tree.operator === '+') return naiveSum(a, b);
      if (tree.operator === '-') return naiveSum(a, naiveNegated(b));
      return naiveProduct(a, tree.operator === '*' ? b : naiveInverse(b));
    }
  }
}
const naiveNegated = ([low, high]: Naive): Naive => [high?.neg() ?? null, low?.neg() ?? null];
const naiveSum = ([a, b]: Naive, [c, d]: Naive): Naive => [a && c ? a.add(c) : null, b && d ? b.add(d) : null];
function naiveInverse([low, high]: Naive): Naive {
  const isAbove = low?.gt(0) ?? false;
  const isBelow = high?.lt(0) ?? false;
  if (!isAbove && !isBelow) return UNBOUNDED;
  return [high?.inverse() ?? ZERO, low?.inverse() ?? ZERO];
}
function naiveProduct([a, b]: Naive, [c, d]: Naive): Naive {
  if (a === null || b === null || c === null || d === null) return UNBOUNDED;
  const products = [a.mul(c), a.mul(d), b.mul(c), b.mul(d)];
  const high = products.reduce(max);
  return [
    products
      .map((product) => product.neg())
      .reduce(max)
      .neg(),
    high,
  ];
}
const asRange = ([low, high]: Naive): Range => ({
  low: low === null ? null : { at: low, closed: true },
  high: high === null ? null : { at: high, closed: true },
});

const cornersOf = (ids: readonly string[], box: Box): Map<string, Rational>[] =>
  ids.reduce<Map<string, Rational>[]>(
    (found, id) => {
      const { low, high } = box.get(id) as Range;
      return [low, high].flatMap((end) => found.map((at) => new Map(at).set(id, end?.at ?? ZERO)));
    },
    [new Map()],
  );

describe('for random formulas', () => {
  test('the range contains 1,000 sampled points and is contained in the naive one', () => {
    fc.assert(
      fc.property(
        anyFormula,
        boxOf(anyRange),
        fc.infiniteStream(fc.integer({ min: 0, max: 100 })),
        (text, box, parts) => {
          const tree = treeOf(text);
          const quotient = buildQuotient(tree);
          fc.pre(typeof quotient !== 'string');
          const result = rangeOver(quotient, box);
          fc.pre(result.ok);
          expect(encloses(asRange(naiveRange(tree, box)), result.range)).toBe(true);
          const ids = figuresIn(tree);
          for (let sample = 0; sample < 1000; sample += 1) {
            const at = new Map(ids.map((id) => [id, valueIn(box.get(id) as Range, parts.next().value ?? 0)]));
            const found = valueAt(tree, at);
            if (!contains(result.range, found)) expect(`${found.toFraction()} in ${writeRange(result.range)}`).toBe('');
          }
        },
      ),
      { numRuns: 60, maxSkipsPerRun: 1000 },
    );
  });

  test('over closed ranges its ends are the lowest and the highest corner, and closed', () => {
    const closedBox = boxOf(
      boundedRange.map(
        ({ low, high }): Range => ({
          low: low && { at: low.at, closed: true },
          high: high && { at: high.at, closed: true },
        }),
      ),
    );
    fc.assert(
      fc.property(anyFormula, closedBox, (text, box) => {
        const tree = treeOf(text);
        const quotient = buildQuotient(tree);
        fc.pre(typeof quotient !== 'string');
        const result = rangeOver(quotient, box);
        fc.pre(result.ok);
        const values = cornersOf(figuresIn(tree), box).map((at) => valueAt(tree, at));
        const high = values.reduce(max);
        const low = values
          .map((corner) => corner.neg())
          .reduce(max)
          .neg();
        expect(writeRange(result.range)).toBe(
          writeRange({ low: { at: low, closed: true }, high: { at: high, closed: true } }),
        );
      }),
      { numRuns: 1500, maxSkipsPerRun: 1000 },
    );
  });

  test('a refused divisor is 0 somewhere, or comes to it from both sides', () => {
    fc.assert(
      fc.property(anyFormula, anyFormula, boxOf(boundedRange), (top, bottom, box) => {
        const [whole, divisor] = [buildQuotient(treeOf(`${top} / ${bottom}`)), buildQuotient(treeOf(bottom))];
        fc.pre(typeof whole !== 'string' && typeof divisor !== 'string');
        const [result, under] = [rangeOver(whole, box), rangeOver(divisor, box)];
        if (under.ok && !contains(under.range, ZERO)) return;
        expect(result.ok).toBe(false);
      }),
      { numRuns: 1000, maxSkipsPerRun: 1000 },
    );
  });

  test('a range that is one value only holds it', () => {
    fc.assert(
      fc.property(
        anyFormula,
        boxOf(value.map((at): Range => ({ low: { at, closed: true }, high: { at, closed: true } }))),
        (text, box) => {
          const quotient = buildQuotient(treeOf(text));
          fc.pre(typeof quotient !== 'string');
          const result = rangeOver(quotient, box);
          fc.pre(result.ok);
          expect(isPoint(result.range)).toBe(true);
        },
      ),
      { numRuns: 500, maxSkipsPerRun: 1000 },
    );
  });
});

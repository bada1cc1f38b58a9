import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Rational, ratio, ZERO } from '../numbers/rational';
import { derivedOf, figureFrom, figureOf, smallArticle } from './fixtures/small-article';
import { type Formula, parseFormula } from './formula';
import {
  asSentence,
  buildProse,
  derivedNumber,
  figureNumber,
  formulaText,
  listOf,
  looseHedges,
  numberOf,
  plainText,
  type RichText,
  sentencesOf,
  words,
} from './rich-text';

/** Pieces with their hedges apart: "[an estimated] 1.7 million". */
const shown = (text: RichText): string =>
  text
    .map((piece) =>
      piece.type === 'words' ? piece.text : `${piece.hedge === null ? '' : `[${piece.hedge}] `}${piece.text}`,
    )
    .join('');

describe('a figure is shown as it is printed', () => {
  test.each([
    ['4.4 million Afghans', '4.4 million'],
    ['an estimated 1.7 million Afghans', '[an estimated] 1.7 million'],
    ['Nearly 2 million more have fled', '[nearly] 2 million more'],
    ['another 60 people', '60 more'],
    ['at least another 60 people', '[at least] 60 more'],
    ['60 or more', '60 or more'],
    ['60 people or more', '60 people or more'],
    ['another 60 or more', '60 or more'],
    ['60+ people', '60+'],
    ['The majority of them', 'The majority'],
    ['most of them', 'most'],
    ['more than half of them', '[more than] half'],
    ['62 percent of them', '62 percent'],
    ['about 62.5% of them', '[about] 62.5%'],
    ['between 1.5 and 2 million people', 'between 1.5 and 2 million'],
    ['more than $60 million', '[more than] $60 million'],
    ['Rs 300 million or more', 'Rs 300 million or more'],
    ['60 million dollars', '60 million'],
  ])('“%s” as “%s”', (phrase, text) => {
    expect(shown([figureNumber(figureFrom(phrase))])).toBe(text);
  });

  test.each([
    ['4.4 million Afghans', '4.35–4.45 million', '4.35–4.45 million'],
    ['an estimated 1.7 million Afghans', '1.65–1.75 million', '1.53–1.87 million'],
    ['62 percent of them', '61.5–62.5%', '61.5–62.5%'],
    ['62.5% of them', '62.45–62.55%', '62.45–62.55%'],
    ['2 percentage points', '1.5–2.5 percentage points', '1.5–2.5 percentage points'],
    ['at least 60 people', '60 or more', '60 or more'],
  ])('“%s” with its ranges %s and %s', (phrase, rounding, hedge) => {
    const figure = figureFrom(phrase);
    expect([figureNumber(figure, 'rounding'), figureNumber(figure, 'hedge')].map((number) => shown([number]))).toEqual([
      rounding,
      hedge,
    ]);
  });

  test('and leads to its sentence', () => {
    expect(figureNumber(figureFrom('an estimated 1.7 million Afghans'))).toEqual({
      type: 'number',
      of: 'a',
      hedge: 'an estimated',
      text: '1.7 million',
      figures: ['a'],
      sentences: ['s_a'],
    });
  });
});

const ARTICLE = smallArticle({
  figures: {
    total: '4.4 million people',
    status: '2.4 million people',
    rest: 'an estimated 1.7 million people',
    bound: 'at least 60 people',
    pair: '1.5 to 2 million people',
    none: '0 people',
  },
  derived: [
    { id: 'others', formula: 'total - status' },
    { id: 'late', formula: 'rest + status + total' },
    { id: 'twice', formula: 'total - status / 2 - status / 4' },
    { id: 'share', formula: 'status / total', unit: 'share' },
    { id: 'ranged', formula: 'pair + status' },
    { id: 'bounded', formula: 'bound + 40' },
    { id: 'refused', formula: 'total / none', unit: 'share' },
  ],
});
const derived = (id: string) => derivedNumber(derivedOf(ARTICLE, id));

describe('a derived number', () => {
  test('has all its figures, and their sentences in the order of the article, each once', () => {
    expect(derived('late')).toEqual({
      type: 'number',
      of: 'late',
      hedge: null,
      text: '8.5 million',
      figures: ['rest', 'status', 'total'],
      sentences: ['s_total', 's_status', 's_rest'],
    });
    expect(derived('twice').figures).toEqual(['total', 'status']);
    expect(sentencesOf([figureOf(ARTICLE, 'rest'), figureOf(ARTICLE, 'total'), figureOf(ARTICLE, 'rest')])).toEqual([
      's_total',
      's_rest',
    ]);
  });

  test.each([
    ['others', '2.0 million'],
    ['share', '54.5%'],
    ['ranged', '3.80–4.95 million'],
    ['bounded', '100 or more'],
    ['refused', '—'],
  ])('%s is printed as %s: a range where its figures are one, or give one end only', (id, text) => {
    expect(derived(id).text).toBe(text);
  });

  test('has its ranges', () => {
    const ranges = (id: string) =>
      (['rounding', 'hedge'] as const).map((kind) => derivedNumber(derivedOf(ARTICLE, id), kind).text);
    expect(ranges('late')).toEqual(['8.35–8.65 million', '8.23–8.77 million']);
    expect(ranges('refused')).toEqual(['—', '—']);
  });
});

describe('prose', () => {
  test('has its numbers with their hedges, their ranges without', () => {
    const prose = buildProse(ARTICLE, 'Of {total}, {rest} ({rest:rounding}; {rest:hedge}) and {others:rounding}.');
    expect(shown(prose)).toBe(
      'Of 4.4 million, [an estimated] 1.7 million (1.65–1.75 million; 1.53–1.87 million) and 1.9–2.1 million.',
    );
    expect(plainText(prose)).toContain('Of 4.4 million, an estimated 1.7 million (');
    expect(prose.flatMap((piece) => (piece.type === 'number' ? [piece.of] : []))).toEqual([
      'total',
      'rest',
      'rest',
      'rest',
      'others',
    ]);
  });

  test('without numbers is words', () => {
    expect(buildProse(ARTICLE, 'No number.')).toEqual([words('No number.')]);
    expect(buildProse(ARTICLE, '')).toEqual([]);
  });

  test('with an unknown number is an error: the file was checked before', () => {
    expect(() => buildProse(ARTICLE, '{nobody}')).toThrow('no number “nobody” in small');
    expect(() => numberOf(ARTICLE, 'nobody')).toThrow('nobody');
  });
});

describe('a formula', () => {
  test.each([
    ['total-status-rest', '4.4 million − 2.4 million − [an estimated] 1.7 million'],
    ['total - (status + rest)', '4.4 million − (2.4 million + [an estimated] 1.7 million)'],
    ['total - (status - rest)', '4.4 million − (2.4 million − [an estimated] 1.7 million)'],
    ['(total - status) - rest', '4.4 million − 2.4 million − [an estimated] 1.7 million'],
    ['total + (status - rest)', '4.4 million + 2.4 million − [an estimated] 1.7 million'],
    ['(total + status) / total', '(4.4 million + 2.4 million) ÷ 4.4 million'],
    ['status / (total * 2)', '2.4 million ÷ (4.4 million × 2)'],
    ['status / total * 2', '2.4 million ÷ 4.4 million × 2'],
    ['status * total / 2', '2.4 million × 4.4 million ÷ 2'],
    ['0.5 * total', '0.5 × 4.4 million'],
    ['-total + status', '−4.4 million + 2.4 million'],
    ['-(total + status)', '−(4.4 million + 2.4 million)'],
    ['total - -status', '4.4 million − (−2.4 million)'],
    ['--total', '−(−4.4 million)'],
    ['total − status × rest ÷ 2', '4.4 million − 2.4 million × [an estimated] 1.7 million ÷ 2'],
    ['total + stranger', '4.4 million + stranger'],
    ['total +', 'total +'],
  ])('%s reads “%s”', (formula, text) => {
    expect(shown(formulaText(ARTICLE, formula))).toBe(text);
  });

  test('read back with its ids has the value that it had, whatever the formula', () => {
    const ids = ['total', 'status', 'rest', 'bound'];
    const { tree } = fc.letrec<{ tree: Formula; operation: Formula; leaf: Formula; negative: Formula }>((tie) => ({
      leaf: fc.oneof(
        fc.constantFrom(...ids).map((id): Formula => ({ type: 'figure', id })),
        fc.constantFrom('2', '0.5', '100').map((text): Formula => ({ type: 'constant', text })),
      ),
      negative: fc.record({ type: fc.constant('negative' as const), of: tie('tree') }),
      operation: fc.record({
        type: fc.constant('operation' as const),
        operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
        left: tie('tree'),
        right: tie('tree'),
      }),
      tree: fc.oneof({ depthSize: 'medium' }, tie('leaf'), tie('operation'), tie('operation'), tie('negative')),
    }));
    const values = new Map(ids.map((id, index) => [id, ratio([7, -3, 11, 5][index] ?? 1, [2, 5, 3, 7][index] ?? 1)]));
    fc.assert(
      fc.property(tree, (formula) => {
        const text = formulaText(ARTICLE, spelled(formula));
        const again = parseFormula(text.map((piece) => (piece.type === 'words' ? piece.text : piece.of)).join(''));
        if (!again.ok) throw new Error(again.problem);
        expect(resultOf(again.formula, values)?.toFraction()).toBe(resultOf(formula, values)?.toFraction());
      }),
      { numRuns: 2000 },
    );
  });
});

/** With parentheses around everything. */
function spelled(tree: Formula): string {
  switch (tree.type) {
    case 'figure':
      return tree.id;
    case 'constant':
      return tree.text;
    case 'negative':
      return `(-${spelled(tree.of)})`;
    case 'operation':
      return `(${spelled(tree.left)} ${tree.operator} ${spelled(tree.right)})`;
    default:
      return tree satisfies never;
  }
}

/** undefined where something is divided by 0. */
function resultOf(tree: Formula, values: ReadonlyMap<string, Rational>): Rational | undefined {
  if (tree.type === 'figure') return values.get(tree.id);
  if (tree.type === 'constant') return ratio(Number(tree.text) * 10, 10);
  if (tree.type === 'negative') return resultOf(tree.of, values)?.neg();
  const [left, right] = [resultOf(tree.left, values), resultOf(tree.right, values)];
  if (left === undefined || right === undefined) return undefined;
  if (tree.operator === '+') return left.add(right);
  if (tree.operator === '-') return left.sub(right);
  if (tree.operator === '*') return left.mul(right);
  return right.equals(ZERO) ? undefined : left.div(right);
}

test('plain text keeps every hedge', () => {
  const article = smallArticle({
    figures: { a: 'nearly 2 million people', b: 'at least 60 people', c: 'roughly 5 people' },
  });
  expect(plainText(buildProse(article, '{a}, {b}, {c}'))).toBe('nearly 2 million, at least 60, roughly 5');
});

test('the hedges that loosen are those that allow more than rounding, each once', () => {
  const figures = ['about 6 million', 'nearly 2 million', 'at least 60', 'about 5 million', 'nearly 2.4 million', '7'];
  expect(looseHedges(figures.map((phrase) => figureFrom(`${phrase} people`)))).toEqual(['“about”', '“nearly”']);
  expect(looseHedges([figureFrom('nearly 2 million people')])).toEqual([]);
});

test('a sentence begins with a capital, also where a hedge or a word does', () => {
  const number = figureNumber(figureFrom('an estimated 1.7 million people'));
  expect(shown(asSentence([number, words(' counts')]))).toBe('[An estimated] 1.7 million counts');
  expect(shown(asSentence([words('no'), number]))).toBe('No[an estimated] 1.7 million');
  expect(shown(asSentence([figureNumber(figureFrom('half of them'))]))).toBe('Half');
  expect(asSentence([])).toEqual([]);
});

test('a list is joined as in a sentence', () => {
  const lists = [['a'], ['a', 'b'], ['a', 'b', 'c']];
  expect(lists.map((list) => listOf(list, 'and'))).toEqual(['a', 'a and b', 'a, b and c']);
  expect(listOf(['a', 'b'], 'or')).toBe('a or b');
});

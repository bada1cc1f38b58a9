import type { Hypothesis } from '../article/schema';
import { formatChange, formatRange, formatValue, type Style } from '../numbers/format';
import { HEDGE_TABLE } from '../numbers/hedges';
import { negated, type Range } from '../numbers/range';
import type { Rational } from '../numbers/rational';
import type { Values } from './case';
import type { Article, Check } from './evaluated';
import { figureNumber, formulaText, hedgeOf, type NumberText, type RichText, sentencesOf, words } from './rich-text';
import type { Mismatch } from './scope';
import type { Outcome, Reason, Verdict } from './verdict';

/** The wording of every verdict: nothing else in the product puts one into words. */

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  consistent: 'Fits',
  'consistent-within-rounding': 'Fits within rounding',
  undecided: 'Cannot be decided',
  inconsistent: 'Does not fit',
};

/** Drawn beside the words; never the only carrier. */
export const VERDICT_MARKS: Readonly<Record<Verdict, string>> = {
  consistent: '✓',
  'consistent-within-rounding': '≈',
  undecided: '?',
  inconsistent: '≠',
};

export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  scope: 'the figures do not count the same thing',
  hedge: 'it depends on how loosely a hedge is read',
  'one-sided': 'a figure gives one end only',
  precision: 'it depends on whether closing zeros were counted',
  denominator: 'a divisor may be 0',
  formula: 'the formula cannot be evaluated exactly',
};

/** Whose a hypothesis is. */
export const BASIS_WORDS: Readonly<Record<Hypothesis['basis'], string>> = {
  stated: 'the article states it',
  implied: 'the article implies it',
  ours: 'our question; the article does not say so',
};

const KIND_WORDS: Readonly<Record<string, string>> = {
  stock: 'a stock: people there at a time',
  flow: 'a flow: people moving in a period',
  'event-count': 'a count of events',
  share: 'a share',
};

/** "Cannot be decided: the figures do not count the same thing". */
export function verdictLabel({ verdict, reason }: Outcome): string {
  return reason === null ? VERDICT_WORDS[verdict] : `${VERDICT_WORDS[verdict]}: ${REASON_WORDS[reason]}`;
}

const RELATION_SIGNS = { eq: ' = ', le: ' ≤ ', lt: ' < ', grim: ' of ' } as const;

/** The formula with its numbers and what it is compared with: "2.4 million + … = 4.1 million, not 4.4 million". */
export function describeFormula(article: Article, check: Check): RichText {
  const { data, result } = check;
  const left = formulaText(article, data.formula);
  const right = formulaText(article, data.compared);
  if (result.outcome?.reason === 'scope') return [...left, words(' against '), ...right];
  if (data.relation !== 'eq' || left.length === 1) return [...left, words(RELATION_SIGNS[data.relation]), ...right];
  const between = result.outcome?.verdict === 'inconsistent' ? ', not ' : ', against ';
  return [...left, words(' = '), valueNumber(check, result.formula, 'nominal'), words(between), ...right];
}

type Shown = 'nominal' | 'rounding' | 'hedge';

/** A value of a check (its residual or its formula) as a number that leads to the sentences of its figures. */
function valueNumber(check: Check, values: Values, shown: Shown, turned = false): NumberText {
  const { style } = check;
  const text = shown === 'nominal' ? nominalText(values.nominal, style) : rangeText(values[shown], style, turned);
  const figures = check.figures.map(({ data }) => data.id);
  return { type: 'number', of: check.data.id, hedge: null, text, figures, sentences: sentencesOf(check.figures) };
}

const nominalText = (value: Rational | null, style: Style): string =>
  value === null ? '—' : formatValue(value.abs(), style);
const rangeText = (range: Range | null, style: Style, turned: boolean): string =>
  range === null ? '—' : formatRange(turned ? negated(range) : range, style);

/** Why a check has its verdict, in plain words. */
export function describeVerdict(article: Article, check: Check): RichText {
  const { outcome, problem, mismatches } = check.result;
  if (outcome === null) return [];
  switch (outcome.verdict) {
    case 'consistent':
      return [words(describeFit(check, outcome))];
    case 'consistent-within-rounding':
      return [
        words(
          outcome.note === 'boundary'
            ? 'Only just: the two ranges touch at one value.'
            : 'Not as printed, but for numbers that round to what is printed.',
        ),
      ];
    case 'inconsistent':
      return describeMisfit(check);
    case 'undecided':
      return outcome.reason === 'scope'
        ? describeScope(article, mismatches)
        : describeUndecided(check, outcome.reason, problem);
    default:
      return outcome.verdict satisfies never;
  }
}

function describeFit({ data }: Check, { note }: Outcome): string {
  if (note === 'as-printed') return 'As printed; not for every value that rounds to these figures.';
  if (data.relation === 'eq') return 'The result is within what the compared figure can stand for.';
  if (data.relation === 'grim') return 'A whole number of people gives this percentage.';
  return 'For every value that the printed precision and the hedges allow.';
}

function describeMisfit(check: Check): RichText {
  const { values } = check.result;
  if (check.data.relation === 'grim') return [words('No whole number of people gives this percentage.')];
  if (values.nominal === null) return [words('The two ranges do not meet.')];
  const below = values.nominal.lt(0);
  const hedges = [...new Set(check.figures.flatMap((figure) => hedgeOf(figure) ?? []))].map((hedge) => `“${hedge}”`);
  const wide =
    hedges.length > 0
      ? [
          words(', '),
          valueNumber(check, values, 'hedge', below),
          words(` at the loosest reading of ${hedges.join(' and ')}`),
        ]
      : [];
  return [
    valueNumber(check, values, 'nominal'),
    words(below ? ' are left over: ' : ' are too many: '),
    valueNumber(check, values, 'rounding', below),
    words(' after rounding'),
    ...wide,
    words('. Rounding does not explain it.'),
  ];
}

function describeScope(article: Article, mismatches: readonly Mismatch[]): RichText {
  const [main, ...others] = [...mismatches].sort((a, b) => Number(b.differs === 'unit') - Number(a.differs === 'unit'));
  if (main === undefined) return [words('No hypothesis says that the figures count the same people.')];
  const [a, b] = main.between.map((id) => article.figures.get(id));
  if (a === undefined || b === undefined) return [words(REASON_WORDS.scope)];
  const rest = others
    .filter(({ differs }) => differs !== 'unit' && differs !== 'kind')
    .map(({ differs }) => (differs === 'source' ? 'who says so' : differs));
  const more = rest.length === 0 ? '' : ` They differ in ${rest.join(' and ')} too.`;
  return [...opposed(main, figureNumber(a), figureNumber(b)), words(more)];
}

function opposed({ differs, values: [left, right] }: Mismatch, a: NumberText, b: NumberText): RichText {
  switch (differs) {
    case 'unit':
      return [a, words(` counts ${left}, `), b, words(` counts ${right}. They cannot be added or compared.`)];
    case 'kind':
      return [
        a,
        words(` is ${KIND_WORDS[left] ?? left}. `),
        b,
        words(` is ${KIND_WORDS[right] ?? right}. One cannot be held against the other.`),
      ];
    default:
      return [
        a,
        words(` and `),
        b,
        words(
          ` differ in ${differs === 'source' ? 'who says so' : differs} (${left}; ${right}), and nothing bridges that.`,
        ),
      ];
  }
}

function describeUndecided(check: Check, reason: Reason | null, problem: string | null): RichText {
  switch (reason) {
    case 'hedge':
      return [words('Not within rounding; only if a hedge is read loosely.')];
    case 'one-sided': {
      const oneSided = check.figures.filter(({ readings }) => readings.oneSided).map((figure) => figureNumber(figure));
      return [
        ...oneSided.flatMap((number, index) => [words(index === 0 ? '' : ' and '), number]),
        words(' gives one end only. The bound it states is not broken.'),
      ];
    }
    case 'precision':
      return [words('It fits if the zeros that end a figure are filling, and does not if they were counted.')];
    default:
      return [words(`${problem ?? 'It cannot be computed'}.`)];
  }
}

/** What a verdict hangs on: the house width of a hedge and the width at which it would turn. Empty where it hangs on none. */
export function describeHanging(check: Check): RichText {
  const { outcome, hangsOn } = check.result;
  const turned = outcome?.verdict === 'inconsistent' ? 'it could not be decided' : 'it would not fit';
  const from = outcome?.verdict === 'inconsistent' ? 'from' : 'below';
  return hangsOn.flatMap(({ figure, width, turnsAt }) => {
    const found = check.figures.find(({ data }) => data.id === figure);
    const hedge = found === undefined ? null : hedgeOf(found);
    const percent = (value: Rational, decimals: number): string =>
      formatValue(value, { type: 'share', scale: 0, decimals });
    return [
      words(
        `Reading “${hedge ?? ''}” as ±${percent(width, 0)} is ours (house rules ${HEDGE_TABLE}); ${from} ±${percent(turnsAt, 1)} ${turned}. `,
      ),
    ];
  });
}

/** By how much one figure alone would have to differ to make the relation possible; empty where it is possible. */
export function describeSlack(check: Check): RichText {
  const changes = [...(check.result.slack ?? [])].filter(([, change]) => !change.equals(0));
  const parts = changes.flatMap(([id, change]): RichText => {
    const figure = check.figures.find(({ data }) => data.id === id);
    return figure === undefined ? [] : [figureNumber(figure), words(` by ${formatChange(change)}, `)];
  });
  const last = parts.at(-1);
  if (last === undefined) return [];
  return [
    words('To fit, one figure alone would have to differ: '),
    ...parts.slice(0, -1),
    words(last.text.replace(/, $/, '.')),
  ];
}

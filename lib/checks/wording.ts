import type { Hypothesis } from '../article/schema';
import { differenceStyle, formatChange, formatRange, formatValue, type Style } from '../numbers/format';
import { HEDGE_TABLE } from '../numbers/hedges';
import { isPoint, negated, point, type Range } from '../numbers/range';
import { type Rational, rational, ZERO } from '../numbers/rational';
import { type Article, type Check, type Figure, sideFigures } from './evaluated';
import { parseFormula } from './formula';
import { leftOverIn } from './left-over';
import {
  asSentence,
  figureNumber,
  formulaText,
  hedgeOf,
  listOf,
  looseHedges,
  type NumberText,
  type RichText,
  sentencesOf,
  valueText,
  words,
} from './rich-text';
import { type Bridge, type Mismatch, SHARE } from './scope';
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
  precision: 'it depends on how round a figure is',
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
/** Of anything but people. */
const OTHER_KIND_WORDS: Readonly<Record<string, string>> = {
  ...KIND_WORDS,
  stock: 'a stock: what there is at a time',
  flow: 'a flow: what comes or goes in a period',
};

/** "Cannot be decided: the figures do not count the same thing". */
export function verdictLabel({ verdict, reason }: Outcome): string {
  return reason === null ? VERDICT_WORDS[verdict] : `${VERDICT_WORDS[verdict]}: ${REASON_WORDS[reason]}`;
}

/** The formula with its numbers and what it is compared with: "2.4 million + … = 4.1 million, not 4.4 million". */
export function describeFormula(article: Article, check: Check): RichText {
  const { data, result } = check;
  const left = sideText(article, check, 'formula');
  const right = sideText(article, check, 'compared');
  const verdict = result.outcome?.verdict ?? null;
  const isRefused = result.outcome?.reason === 'scope' || result.formula.rounding === null;
  if (isRefused) return [...left, words(' against '), ...right];
  if (data.relation !== 'eq' || left.length === 1) return [...left, words(signOf(check)), ...right];
  const between = verdict === 'inconsistent' ? ', not ' : ', against ';
  const value = valueText(result.formula, check.style, sideFigures(check, 'formula'));
  return [...left, words(' = '), valueNumber(check, value), words(between), ...right];
}

/** What stands between the two sides: never a relation that the verdict denies. */
function signOf({ data: { relation }, result: { outcome, values } }: Check): string {
  const verdict = outcome?.verdict;
  switch (relation) {
    case 'eq':
      if (verdict === 'inconsistent') return ' ≠ ';
      if (verdict === 'undecided') return ' against ';
      return values.nominal?.equals(ZERO) ? ' = ' : ' ≈ ';
    case 'le':
      return verdict === 'inconsistent' ? ' > ' : ' ≤ ';
    case 'lt':
      return verdict === 'inconsistent' ? ' ≥ ' : ' < ';
    case 'grim':
      return ' of ';
    default:
      return relation satisfies never;
  }
}

/** One side of a check with its numbers; a number that is no figure ("1" for all of it) as results are printed. */
function sideText(article: Article, { data, style }: Check, side: 'formula' | 'compared'): RichText {
  const parsed = parseFormula(data[side]);
  if (!parsed.ok || parsed.formula.type !== 'constant') return formulaText(article, data[side]);
  const printed = style.type === 'share' ? style : { ...style, scale: 0 };
  return [words(formatRange(point(rational(parsed.formula.text)), printed))];
}

/** A result of a check as a number that leads to the sentences of its figures. */
function valueNumber({ data, figures }: Check, text: string): NumberText {
  const ids = figures.map((figure) => figure.data.id);
  return { type: 'number', of: data.id, hedge: null, text, figures: ids, sentences: sentencesOf(figures) };
}

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
      return describeMisfit(article, check);
    case 'undecided':
      return outcome.reason === 'scope'
        ? describeScope(article, mismatches)
        : describeUndecided(check, outcome.reason, problem);
    default:
      return outcome.verdict satisfies never;
  }
}

function describeFit(check: Check, { note }: Outcome): string {
  const { relation, compared } = check.data;
  if (note === 'as-printed') return 'As printed; not for every value that rounds to these figures.';
  if (relation === 'grim') return `A whole number of ${countedIn(check)} gives this percentage.`;
  if (relation !== 'eq') return 'For every value that the printed precision and the hedges allow.';
  const other = check.figures.some(({ data }) => data.id === compared) ? 'the compared figure' : 'the other side';
  return `The result is within what ${other} can stand for.`;
}

/** What the figure counts that a percentage is taken of. */
const countedIn = ({ figures }: Check): string =>
  figures.find(({ data }) => data.unit !== SHARE)?.data.unit ?? 'people';

const APART = {
  eq: 'The two ranges do not meet.',
  le: 'No value on the left is as small as one on the right.',
  lt: 'No value on the left is smaller than one on the right.',
} as const;

function describeMisfit(article: Article, check: Check): RichText {
  const { data, figures, result } = check;
  if (data.relation === 'grim') return [words(`No whole number of ${countedIn(check)} gives this percentage.`)];
  const bounds = figures.filter(({ readings }) => readings.oneSided);
  if (bounds.length > 0) return describeBroken(bounds);
  const { nominal } = result.values;
  if (nominal === null || nominal.equals(ZERO)) return [words(APART[data.relation])];
  const isBelow = nominal.lt(ZERO);
  const style = differenceStyle(check.style);
  const amount = valueNumber(check, formatValue(nominal.abs(), style));
  const leftOver = data.relation === 'eq' && leftOverIn(data.formula, data.compared);
  const said =
    leftOver === (isBelow ? 'below-zero' : 'above-zero')
      ? [amount, words(style.scale > 0 || amount.text === '1' ? ' is left over' : ' are left over')]
      : [...subjectOf(article, check), amount, words(isBelow ? ' less than ' : ' more than ')];
  const compared = said.length === 2 ? [] : sideText(article, check, 'compared');
  return [...said, ...compared, ...describeReach(check, style, isBelow)];
}

/** "The result is", or the figure itself where the formula is nothing else. */
function subjectOf(article: Article, { data }: Check): RichText {
  const figure = article.figures.get(data.formula.trim());
  return figure === undefined ? [words('The result is ')] : [...asSentence([figureNumber(figure)]), words(' is ')];
}

/** How far apart the sides are with all that rounding and hedges allow. @param isBelow The residual is below 0. */
function describeReach(check: Check, style: Style, isBelow: boolean): RichText {
  const { rounding, hedge } = check.result.values;
  const loose = looseHedges(check.figures);
  const isRounded = rounding !== null && !isPoint(rounding);
  const number = (range: Range): NumberText => valueNumber(check, formatRange(isBelow ? negated(range) : range, style));
  const reaches = [
    ...(isRounded ? [[number(rounding), words(' after rounding')]] : []),
    ...(hedge !== null && loose.length > 0
      ? [[number(hedge), words(` at the loosest reading of ${listOf(loose, 'and')}`)]]
      : []),
  ];
  const ranges = reaches.flatMap((reach, index) => [words(index === 0 ? ': ' : ', '), ...reach]);
  const unrounded = reaches.length > 0 ? 'Even that does not explain it.' : 'None of these numbers is rounded.';
  const end = isRounded ? 'Rounding does not explain it.' : unrounded;
  return [...ranges, words(`. ${end}`)];
}

/** "At least 60" where 50 is all there can be. */
function describeBroken(bounds: readonly Figure[]): RichText {
  const [one, said] = bounds.length === 1 ? ['bound', ' sets is broken'] : ['bounds', ' set cannot all hold'];
  const numbers = series(bounds.map((figure) => figureNumber(figure)));
  return [words(`The ${one} that `), ...numbers, words(`${said}, whatever rounding and hedges allow.`)];
}

/** Numbers as a list: "at least 60 and more than 300". */
const series = (numbers: readonly NumberText[]): RichText =>
  numbers.flatMap((number, index) => [
    ...(index === 0 ? [] : [words(index === numbers.length - 1 ? ' and ' : ', ')]),
    number,
  ]);

function describeScope(article: Article, mismatches: readonly Mismatch[]): RichText {
  const [main, ...others] = mismatches;
  if (main === undefined) return [words('No hypothesis says that the figures count the same thing.')];
  const [a, b] = main.between.map((id) => article.figures.get(id));
  if (a === undefined || b === undefined) return [words(`${capitalized(REASON_WORDS.scope)}.`)];
  const rest = others.map(({ differs }) => differs).filter((differs) => differs !== 'unit' && differs !== 'kind');
  const more =
    rest.length === 0 ? '' : ` They also differ in ${listOf([...new Set(rest)].map(attributeWords), 'and')}.`;
  return [...asSentence(opposed(main, a, b)), words(more)].filter((piece) => piece.text !== '');
}

const attributeWords = (differs: Mismatch['differs']): string => (differs === 'source' ? 'who says so' : differs);

function opposed({ differs, values: [left, right] }: Mismatch, a: Figure, b: Figure): RichText {
  const [first, second] = [figureNumber(a), figureNumber(b)];
  switch (differs) {
    case 'unit': {
      const cannot = '. They cannot be added or compared.';
      // Of a side that is no single figure the unit is that of the whole: "USD per people".
      if (a.data.unit !== left || b.data.unit !== right)
        return [words(`One side ${unitWords(left)}, the other ${unitWords(right)}${cannot}`)];
      return [first, words(` ${unitWords(left)}, `), second, words(` ${unitWords(right)}${cannot}`)];
    }
    case 'kind': {
      const kinds = a.data.unit === 'people' && b.data.unit === 'people' ? KIND_WORDS : OTHER_KIND_WORDS;
      return [
        first,
        words(` is ${kinds[left] ?? left}. `),
        ...asSentence([second]),
        words(` is ${kinds[right] ?? right}. One cannot be held against the other.`),
      ];
    }
    default: {
      const [here, there] = [attributeOf(a, differs), attributeOf(b, differs)];
      const values = here === there ? `${left}; ${right}` : `${here}; ${there}`;
      const allowed = 'and the hypothesis does not allow for that.';
      return [first, words(' and '), second, words(` differ in ${attributeWords(differs)} (${values}), ${allowed}`)];
    }
  }
}

/** "counts people", "is a share", "is in USD". */
function unitWords(unit: string): string {
  if (unit === SHARE) return 'is a share';
  return /^[A-Z]{3}\b/.test(unit) ? `is in ${unit}` : `counts ${unit}`;
}

/** As a reader would say it. */
function attributeOf({ data }: Figure, differs: Bridge): string {
  switch (differs) {
    case 'population':
      return data.population;
    case 'place':
      return listOf(data.places, 'and');
    case 'period':
      return data.period.words;
    case 'source':
      return data.saidBy.who;
    default:
      return differs satisfies never;
  }
}

function describeUndecided({ figures }: Check, reason: Reason | null, problem: string | null): RichText {
  const number = (figure: Figure): NumberText => figureNumber(figure);
  switch (reason) {
    case 'hedge':
      return [words(`Not within rounding; only if ${listOf(looseHedges(figures), 'or')} is read loosely.`)];
    case 'one-sided': {
      const bounds = figures.filter(({ readings }) => readings.oneSided).map(number);
      const one = ' gives one end only. The bound it sets is not broken.';
      const many = ' give one end only. The bounds they set are not broken.';
      return [...asSentence(series(bounds)), words(bounds.length === 1 ? one : many)];
    }
    case 'precision': {
      const round = figures.filter(({ values }) => values.fine !== values.coarse).map(number);
      const one = ' is: taken as a round number, it stands for a wider range than taken to its last digit.';
      const many = ' are: taken as round numbers, they stand for wider ranges than taken to their last digits.';
      return [words('Whether it fits depends on how round '), ...series(round), words(round.length === 1 ? one : many)];
    }
    default:
      return [words(`${capitalized(problem ?? 'it cannot be computed')}.`)];
  }
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a verdict hangs on: the house width of a hedge and the width at which it would turn. Empty where it hangs on none. */
export function describeHanging(check: Check): RichText {
  const { figures, result } = check;
  const { outcome, hangsOn } = result;
  const turns =
    outcome?.verdict === 'inconsistent' ? ['from', 'it could not be decided'] : ['below', 'it would not fit'];
  return hangsOn.flatMap(({ figure, width, turnsAt }, index) => {
    const found = figures.find(({ data }) => data.id === figure);
    const [ours, turned] = widthWords(width, turnsAt);
    const isBelow = found?.printed.hedge?.class === 'nearly';
    const reading = isBelow ? `up to ${ours} less` : `±${ours}`;
    const rules = `is ours (house rules ${HEDGE_TABLE})`;
    const hedge = found === undefined ? null : hedgeOf(found);
    return [
      words(`${index === 0 ? '' : ' '}Reading “${hedge ?? ''}” as ${reading} ${rules}; ${turns[0]} `),
      valueNumber(check, `${isBelow ? '' : '±'}${turned}`),
      words(` ${turns[1]}.`),
    ];
  });
}

/** Both widths as percentages, the second with as many decimals as it takes to tell it from the first. */
function widthWords(width: Rational, turnsAt: Rational): readonly [ours: string, turned: string] {
  const percent = (value: Rational, decimals: number): string =>
    formatValue(value, { type: 'share', scale: 0, decimals });
  let decimals = 1;
  while (decimals < MOST_DECIMALS && percent(turnsAt, decimals) === percent(width, decimals)) decimals += 1;
  return [percent(width, 0), percent(turnsAt, decimals)];
}
const MOST_DECIMALS = 6;

/** By how much one figure alone would have to differ to make the relation possible; empty where it is possible. */
export function describeSlack(check: Check): RichText {
  const { figures, result } = check;
  const { outcome, slack } = result;
  // Where it fits, a figure may still have to differ as a point: it fits by what rounds to it.
  if (outcome?.verdict !== 'inconsistent' && outcome?.reason !== 'hedge') return [];
  const changes = [...(slack ?? [])].flatMap(([id, change]) => {
    const figure = figures.find(({ data }) => data.id === id);
    return figure === undefined || change.equals(0) ? [] : [{ figure, change }];
  });
  if (changes.length === 0) return [];
  const last = changes.length - 1;
  return [
    words(`To fit${outcome.reason === 'hedge' ? ' within rounding' : ''}, one figure alone would have to differ: `),
    ...changes.flatMap(({ figure, change }, index): RichText => {
      const end = index === last ? '.' : index === last - 1 ? ', or ' : ', ';
      return [figureNumber(figure), words(' by '), valueNumber(check, formatChange(change)), words(end)];
    }),
  ];
}

/** How many checks have a verdict: the mark, and "3 fit", "1 does not fit". */
export interface VerdictCount {
  readonly mark: string;
  readonly words: string;
}

const COUNTED: Readonly<Record<Verdict, readonly [one: string, many: string]>> = {
  consistent: ['fits', 'fit'],
  'consistent-within-rounding': ['fits within rounding', 'fit within rounding'],
  inconsistent: ['does not fit', 'do not fit'],
  undecided: ['cannot be decided', 'cannot be decided'],
};

/** The verdicts of an article's checks, counted: those that there are, what fits first. */
export function countVerdicts({ checks }: Pick<Article, 'checks'>): readonly VerdictCount[] {
  return COUNTED_VERDICTS.flatMap((verdict) => {
    const count = checks.filter(({ result }) => result.outcome?.verdict === verdict).length;
    const [one, many] = COUNTED[verdict];
    return count === 0 ? [] : [{ mark: VERDICT_MARKS[verdict], words: `${count} ${count === 1 ? one : many}` }];
  });
}
const COUNTED_VERDICTS = ['consistent', 'consistent-within-rounding', 'inconsistent', 'undecided'] as const;

import { parseProse, type Shown } from '../article/template';
import { formatRange, formatValue, type Style } from '../numbers/format';
import { encloses } from '../numbers/range';
import type { Values } from './case';
import type { Article, Derived, Figure } from './evaluated';
import { type Formula, parseFormula } from './formula';

/** A number inside text: its hedge, its words, and the sentences it comes from. Never printed without them. */
export interface NumberText {
  readonly type: 'number';
  /** The figure or derived number it shows. */
  readonly of: string;
  /** Words before the number, in small letters; null for a bare figure, a range or a derived number. */
  readonly hedge: string | null;
  readonly text: string;
  /** Ids of the figures in it: one for a figure, several for a derived number. */
  readonly figures: readonly string[];
  /** Ids of the sentences behind it, in the order of the article. */
  readonly sentences: readonly string[];
}

export interface Words {
  readonly type: 'words';
  readonly text: string;
}

/** Text in which every number leads to its sentences. */
export type RichText = readonly (Words | NumberText)[];

export const words = (text: string): Words => ({ type: 'words', text });

/** The text alone, hedges included: for titles of pages, alt text, tables. */
export function plainText(rich: RichText): string {
  return rich
    .map((piece) => (piece.type === 'words' ? piece.text : [piece.hedge, piece.text].filter(Boolean).join(' ')))
    .join('');
}

/** "Nearly" at the head of a sentence is "nearly" beside a number. */
export function hedgeOf(figure: Figure): string | null {
  const { hedge } = figure.data;
  return hedge === null ? null : hedge.text.charAt(0).toLowerCase() + hedge.text.slice(1);
}

const CURRENCY = /(?:[A-Z]{0,3}[$€£]|Rs\.?[ \u00a0]?)$/;

/** "$" of "more than $60 million": it is printed before the numeral and is not part of it. */
function currencyOf({ data: { numeral }, printed, sentence }: Figure): string {
  if (printed.numeral.dimension.type !== 'money') return '';
  return CURRENCY.exec(sentence.quote.slice(0, numeral.start - sentence.start))?.[0] ?? '';
}

/** The numeral as printed, with "more" where the article counts on top of something ("nearly 2 million more"). */
export function numeralOf(figure: Figure): string {
  return `${currencyOf(figure)}${figure.data.numeral.text}${figure.printed.increment ? ' more' : ''}`;
}

/** A hedge that stands behind ("60 or more") stays there; where it is the numeral ("the majority") it stands once. */
function printedParts(figure: Figure): Pick<NumberText, 'hedge' | 'text'> {
  const { hedge, numeral } = figure.data;
  if (hedge === null || hedge.start < numeral.start) return { hedge: hedgeOf(figure), text: numeralOf(figure) };
  const { start, quote } = figure.sentence;
  return { hedge: null, text: `${currencyOf(figure)}${quote.slice(numeral.start - start, hedge.end - start)}` };
}

/** A figure as it is printed, or one of its ranges. */
export function figureNumber(figure: Figure, shown: Shown = 'value'): NumberText {
  const { id } = figure.data;
  const base = { type: 'number', of: id, figures: [id], sentences: [figure.sentence.id] } as const;
  if (shown === 'value') return { ...base, ...printedParts(figure) };
  return { ...base, hedge: null, text: formatRange(figure.values.coarse[shown], figure.style) };
}

/** A derived number, formatted in the scale of its figures; a range where they are ranges or bounds; "—" where there is none. */
export function derivedNumber(derived: Derived, shown: Shown = 'value'): NumberText {
  const { values } = derived.result;
  const figures = derived.figures.map(({ data }) => data.id);
  const base = {
    type: 'number',
    of: derived.data.id,
    hedge: null,
    figures,
    sentences: sentencesOf(derived.figures),
  } as const;
  if (shown === 'value') return { ...base, text: valueText(values, derived.style, derived.figures) };
  const range = values[shown];
  return { ...base, text: range === null ? '—' : formatRange(range, derived.style) };
}

/**
 * A computed value; its rounding range where it has no single one or a figure in it gives one end only ("at least 60" and
 * 40 are not 100, but "100 or more"); "—" where it could not be computed.
 */
export function valueText({ nominal, rounding }: Values, style: Style, figures: readonly Figure[]): string {
  const isOneSided = figures.some(({ readings }) => readings.oneSided);
  if (nominal !== null && !isOneSided) return formatValue(nominal, style);
  return rounding === null ? '—' : formatRange(rounding, style);
}

/** The hedges that loosen something, each once and in quotation marks: those that allow more than rounding does. */
export function looseHedges(figures: readonly Figure[]): readonly string[] {
  const loose = figures.filter(({ values: { coarse } }) => !encloses(coarse.rounding, coarse.hedge));
  return [...new Set(loose.flatMap((figure) => hedgeOf(figure) ?? []))].map((hedge) => `“${hedge}”`);
}

/** "a, b and c". */
export function listOf(items: readonly string[], join: 'and' | 'or'): string {
  const type = join === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat('en-GB', { type }).format(items);
}

/** Words that begin a sentence, with a capital, also where a hedge does: "An estimated 1.7 million …". */
export function asSentence([first, ...rest]: RichText): RichText {
  if (first === undefined) return [];
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  if (first.type === 'words' || first.hedge === null) return [{ ...first, text: capital(first.text) }, ...rest];
  return [{ ...first, hedge: capital(first.hedge) }, ...rest];
}

/** The sentences behind several figures, each once, in the order of the article. */
export function sentencesOf(figures: readonly Figure[]): readonly string[] {
  const sorted = [...figures].sort((a, b) => a.sentence.start - b.sentence.start);
  return [...new Set(sorted.map(({ sentence }) => sentence.id))];
}

/** The number with this id. @throws {Error} for an unknown id: lib/library has refused such a file before. */
export function numberOf(article: Article, id: string, shown: Shown = 'value'): NumberText {
  const figure = article.figures.get(id);
  if (figure !== undefined) return figureNumber(figure, shown);
  const derived = article.derived.get(id);
  if (derived === undefined) throw new Error(`no number “${id}” in ${article.file.id}`);
  return derivedNumber(derived, shown);
}

/** Prose of a data file with its numbers filled in. */
export function buildProse(article: Article, prose: string): RichText {
  return parseProse(prose).map((piece) =>
    piece.type === 'words' ? words(piece.text) : numberOf(article, piece.id, piece.shown),
  );
}

const SIGNS = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' } as const;
const STRENGTH = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;

/** A formula with its numbers: "2.4 million + an estimated 1.7 million". */
export function formulaText(article: Article, formula: string): RichText {
  const parsed = parseFormula(formula);
  return parsed.ok ? treeText(article, parsed.formula) : [words(formula)];
}

function treeText(article: Article, tree: Formula): RichText {
  switch (tree.type) {
    case 'figure':
      return [article.figures.has(tree.id) ? numberOf(article, tree.id) : words(tree.id)];
    case 'constant':
      return [words(tree.text)];
    case 'negative':
      return [words('−'), ...inParentheses(article, tree.of, 3, true)];
    case 'operation': {
      const strength = STRENGTH[tree.operator];
      // "a − (b + c)" and "a ÷ (b × c)" keep their parentheses on the right.
      const onRight = tree.operator === '-' || tree.operator === '/' ? strength + 1 : strength;
      const left = inParentheses(article, tree.left, strength, false);
      return [...left, words(SIGNS[tree.operator]), ...inParentheses(article, tree.right, onRight, true)];
    }
    default:
      return tree satisfies never;
  }
}

/** @param behind Behind a sign, where another sign would be hard to read: "a − (−b)". */
function inParentheses(article: Article, tree: Formula, strength: number, behind: boolean): RichText {
  const own = tree.type === 'operation' ? STRENGTH[tree.operator] : 3;
  const inner = treeText(article, tree);
  return own < strength || (behind && tree.type === 'negative') ? [words('('), ...inner, words(')')] : inner;
}

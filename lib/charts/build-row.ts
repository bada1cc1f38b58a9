import { attributionOf, speakerOf } from '../article/attribution';
import type { Values } from '../checks/case';
import { type Article, type Check, type Derived, type Figure, sideFigures } from '../checks/evaluated';
import { describeDerivedRanges, describeFigureRanges, describeRanges } from '../checks/range-words';
import { derivedNumber, figureNumber, type NumberText, sentencesOf, valueText } from '../checks/rich-text';
import { formatRange, formatValue } from '../numbers/format';
import { type End, encloses, isPoint, type Range } from '../numbers/range';
import { ONE, type Rational, ZERO } from '../numbers/rational';
import type { ChartRow, ExactnessRow, Label, Quote, Span, Tone } from './chart';

/** From a figure, derived number or side of a check to a row of a chart. Shares are drawn on an axis from 0 to 1. */

/** A range as numbers on a value axis. */
export const spanOf = ({ low, high }: Range): Span => ({
  low: low?.at.valueOf() ?? null,
  high: high?.at.valueOf() ?? null,
});
const NO_SPAN: Span = { low: null, high: null };

export function labelOf({ hedge, text, sentences, figures }: NumberText): Label {
  return hedge === null ? { text, sentences, figures } : { hedge, text, sentences, figures };
}

const TONES: Readonly<Record<Figure['data']['kind'], Tone>> = {
  stock: 'stock',
  flow: 'flow',
  'event-count': 'plain',
  share: 'plain',
};

/** The sentences of figures, each once, in the order of the article. */
function quotesOf(article: Article, figures: readonly Figure[]): readonly Quote[] {
  const sorted = [...figures].sort((a, b) => a.sentence.start - b.sentence.start);
  return [...new Set(sorted.map(({ sentence }) => sentence))].map((sentence) => {
    const speakers = [
      ...new Set(figures.filter((figure) => figure.sentence === sentence).map(({ data }) => speakerOf(data))),
    ];
    return {
      sentence: sentence.id,
      quote: sentence.quote,
      attribution: `${attributionOf(article.file.article)}. Said by: ${speakers.join('; ')}`,
      saidBy: speakers.join('; '),
    };
  });
}

export function figureRow(article: Article, figure: Figure): ChartRow {
  const readings = figure.values;
  return {
    id: figure.data.id,
    name: figure.data.name,
    tone: TONES[figure.data.kind],
    nominal: readings.nominal?.valueOf() ?? null,
    rounding: spanOf(readings.coarse.rounding),
    hedge: spanOf(readings.coarse.hedge),
    value: labelOf(figureNumber(figure)),
    ranges: describeFigureRanges(figure),
    quotes: quotesOf(article, [figure]),
  };
}

function toneOf(figures: readonly Figure[]): Tone {
  const tones = new Set(figures.map(({ data }) => TONES[data.kind]));
  const [only] = tones;
  return tones.size === 1 && only !== undefined ? only : 'plain';
}

function spansOf({ nominal, rounding, hedge }: Values): Pick<ChartRow, 'nominal' | 'rounding' | 'hedge'> {
  return {
    nominal: nominal?.valueOf() ?? null,
    rounding: rounding === null ? NO_SPAN : spanOf(rounding),
    hedge: hedge === null ? NO_SPAN : spanOf(hedge),
  };
}

export function derivedRow(article: Article, derived: Derived): ChartRow {
  return {
    id: derived.data.id,
    name: derived.data.name,
    tone: toneOf(derived.figures),
    ...spansOf(derived.result.values),
    value: labelOf(derivedNumber(derived)),
    ranges: describeDerivedRanges(derived),
    quotes: quotesOf(article, derived.figures),
  };
}

/** @throws {Error} for an unknown id: lib/library has refused such a file before. */
export function rowOf(article: Article, id: string): ChartRow {
  const figure = article.figures.get(id);
  if (figure !== undefined) return figureRow(article, figure);
  const derived = article.derived.get(id);
  if (derived === undefined) throw new Error(`no number “${id}” in ${article.file.id}`);
  return derivedRow(article, derived);
}

/** One side of a check: the figure or derived number with that formula where there is one, else the formula itself. */
export function sideRow(article: Article, check: Check, side: 'formula' | 'compared'): ChartRow {
  const text = plainFormula(check.data[side]);
  const figure = article.figures.get(text);
  if (figure !== undefined) return figureRow(article, figure);
  const derived = [...article.derived.values()].find(({ data }) => plainFormula(data.formula) === text);
  if (derived !== undefined) return derivedRow(article, derived);
  const values = check.result[side];
  const used = sideFigures(check, side);
  const ids = used.map(({ data }) => data.id);
  // A number without a figure is exact: "100%", not "100.0%".
  const isGiven = used.length === 0 && values.rounding !== null;
  const value = isGiven ? formatRange(values.rounding, check.style) : valueText(values, check.style, used);
  return {
    id: `${check.data.id}_${side}`,
    name: used.length === 0 ? value : used.map(({ data }) => data.name).join('; '),
    tone: toneOf(used),
    ...spansOf(values),
    value: { text: value, sentences: sentencesOf(used), figures: ids },
    ranges: describeRanges(values, check.style, used),
    quotes: quotesOf(article, used),
  };
}

/** A formula without spaces and with the signs of a keyboard, to be compared. */
const plainFormula = (formula: string): string =>
  formula.replace(/\s/g, '').replaceAll('−', '-').replaceAll('×', '*').replaceAll('÷', '/');

/**
 * A figure's ranges relative to its nominal. A figure without one (a printed range) is relative to its middle, or to the
 * end that it has, and has no mark there.
 */
export function exactnessRow(article: Article, figure: Figure): ExactnessRow {
  const row = figureRow(article, figure);
  const { rounding, hedge } = figure.values.coarse;
  const { low, high } = rounding;
  const middle = low !== null && high !== null ? low.at.add(high.at).div(2) : (low?.at ?? high?.at ?? ZERO);
  const basis = figure.values.nominal ?? middle;
  const relative = ({ low, high }: Range): Span => {
    const turn = (end: End | null): number | null => (end === null ? null : relativeTo(basis, end.at).valueOf());
    return { low: turn(low), high: turn(high) };
  };
  // Nothing is a part of 0: only a 0 that is exact has a width.
  const none = basis.equals(ZERO) && !isPoint(hedge);
  return {
    ...row,
    nominal: figure.values.nominal === null ? null : 0,
    rounding: none ? NO_SPAN : relative(rounding),
    hedge: none ? NO_SPAN : relative(hedge),
    width: { text: none ? '—' : widthWords(figure, basis), sentences: [figure.sentence.id] },
  };
}

/** 0.1 for what is 10 % above the basis; 0 for a 0 beside a 0. */
const relativeTo = (basis: Rational, at: Rational): Rational => (at.equals(basis) ? ZERO : at.div(basis).sub(ONE));

function widthWords(figure: Figure, basis: Rational): string {
  const { rounding, hedge } = figure.values.coarse;
  if (hedge.high === null) return 'no upper end';
  if (hedge.low?.at.equals(ZERO) && figure.readings.oneSided) return 'no lower end';
  const words = (range: Range): string => relativeWords(range, basis);
  if (encloses(rounding, hedge)) return words(rounding);
  return isPoint(rounding) ? `hedged ${words(hedge)}` : `${words(rounding)}, hedged ${words(hedge)}`;
}

function relativeWords({ low, high }: Range, basis: Rational): string {
  const percent = (at: Rational): string =>
    formatValue(relativeTo(basis, at).abs(), { type: 'share', scale: 0, decimals: 1 }).replace(/\.0%$/, '%');
  if (low === null || high === null) return '';
  const [below, above] = [percent(low.at), percent(high.at)];
  if (below === above) return below === '0%' ? 'exact' : `±${below}`;
  if (above === '0%') return `down to −${below}`;
  return below === '0%' ? `up to +${above}` : `−${below} to +${above}`;
}

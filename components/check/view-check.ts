import { buildCheckChart } from '@/lib/charts/build-chart';
import { type Article, type Check, evaluateArticle, type Figure } from '@/lib/checks/evaluated';
import { describeFigureRanges } from '@/lib/checks/range-words';
import { describeResidual } from '@/lib/checks/residual-words';
import { buildProse, figureNumber, formulaText, hedgeOf, plainText } from '@/lib/checks/rich-text';
import {
  describeFormula,
  describeHanging,
  describeSlack,
  describeVerdict,
  VERDICT_MARKS,
  verdictLabel,
} from '@/lib/checks/wording';
import { formatRange, formatValue } from '@/lib/numbers/format';
import { closedRange } from '@/lib/numbers/range';
import { HUNDRED, ONE } from '@/lib/numbers/rational';
import { buildDraft } from '@/lib/reading/build-draft';
import { checkProposal } from '@/lib/reading/check-proposals';
import type { Proposal } from '@/lib/reading/proposal';
import type { FoundFigure, Reading } from '@/lib/reading/reading';
import { CHECK_WORDS } from './check-words';
import type { CheckView, FigureView } from './desk-messages';
import { idsIn } from './ids-in';
import { isMixed } from './own-proposal';

/** Stands for what nothing here depends on: these drafts are shown, never kept. */
const ABOUT = { id: 'text', sha256: '0'.repeat(64), utf8Bytes: 0, day: '2000-01-01' };

/**
 * A draft of these figures and checks alone. Each check is drafted apart from all others: a text may have thousands.
 * @returns null where a data file cannot hold one of the figures.
 */
function draftOf(
  text: string,
  reading: Reading,
  figures: readonly FoundFigure[],
  proposals: readonly Proposal[],
): Article | null {
  const draft = buildDraft(text, { ...reading, figures, leftOut: [] }, proposals, ABOUT);
  return draft === null || draft.leftOut.length > 0 ? null : evaluateArticle(draft.file);
}

/** A check in words and as a chart; null where its figures cannot be held. @param figures Those that it uses. */
export function buildCheckView(
  text: string,
  reading: Reading,
  proposal: Proposal,
  figures: readonly FoundFigure[],
  isOwn: boolean,
): CheckView | null {
  const mixed = isOwn && isMixed(proposal, figures);
  // A draft takes the counts of a sum for alike, whatever they count; those of a rate it does not.
  const article = draftOf(text, reading, figures, [mixed ? { ...proposal, kind: 'rate' } : proposal]);
  const drafted = article?.checks[0];
  if (article === null || drafted === undefined) return null;
  // A draft's figures have no speaker, place or time yet: what the proposal rests on decides before them.
  const check: Check = mixed ? drafted : { ...drafted, result: checkProposal({ ...reading, figures }, proposal) };
  const { outcome } = check.result;
  const sentences = new Set(check.figures.map(({ sentence }) => sentence.quote));
  return {
    id: proposal.id,
    isOwn,
    hypothesis: buildProse(article, check.data.hypothesis.text),
    hypothesisText: proposal.hypothesis,
    basis: proposal.basis,
    formula: describeFormula(article, check),
    verdict: outcome?.verdict ?? null,
    mark: outcome === null ? '' : VERDICT_MARKS[outcome.verdict],
    label: outcome === null ? '' : verdictLabel(outcome),
    reason: describeVerdict(article, check),
    more: linesOf(check),
    chart: chartOf(article, check, figures),
    restsOn: proposal.restsOn,
    cue: proposal.cue,
    figures: figures.map(({ id }) => id),
    quotes: [...sentences],
  };
}

const linesOf = (check: Check) =>
  [describeResidual(check), describeHanging(check), describeSlack(check)].filter((line) => line.length > 0);

/**
 * Both sides on one line; not where that would suggest that they can be compared. A draft names its figures by the noun
 * behind them, which many have not: a side is named by its numbers where it has several.
 */
function chartOf(article: Article, check: Check, figures: readonly FoundFigure[]): CheckView['chart'] {
  const chart = buildCheckChart(article, check);
  if (chart === null || check.result.outcome?.reason === 'scope') return null;
  const sides = [check.data.formula, check.data.compared];
  const names = chart.rows.map((row, index) => {
    const [side, other] = [sides[index] ?? '', index === 0 ? CHECK_WORDS.checks.side : CHECK_WORDS.checks.otherSide];
    return nameOf(article, figures, side, other) ?? row.name;
  });
  const rows = chart.rows.map((row, index) => ({ ...row, name: names[index] ?? row.name }));
  const said = chart.rows.reduce(
    (words, { name }, index) => words.replace(`${name}: `, () => `${names[index] ?? name}: `),
    chart.description,
  );
  const { outcome } = check.result;
  const title = `${outcome === null ? '' : `${verdictLabel(outcome)}: `}${plainText(describeFormula(article, check))}`;
  const { text, basis } = check.data.hypothesis;
  const subtitle = CHECK_WORDS.report.hypothesis(plainText(buildProse(article, text)), CHECK_WORDS.basis[basis]);
  return { ...chart, title, subtitle, rows, description: said };
}

/** @param bare What a side is called that is one figure without a noun. @returns null for a side without figures. */
function nameOf(article: Article, figures: readonly FoundFigure[], side: string, bare: string): string | null {
  const single = figures.find(({ id }) => id === side.trim());
  if (single !== undefined) return single.noun?.replace(/\s+/g, ' ') ?? bare;
  const isNumber = idsIn({ formula: side, compared: '' }).length === 0;
  return isNumber ? null : plainText(formulaText(article, side));
}

/** A figure as its note tells it; null where it cannot be held. */
export function buildFigureView(text: string, reading: Reading, found: FoundFigure): FigureView | null {
  const figure = draftOf(text, reading, [found], [])?.figures.get(found.id);
  if (figure === undefined) return null;
  return {
    id: found.id,
    printed: plainText([figureNumber(figure)]),
    value: wholeValue(figure),
    unit: found.noun ?? found.unit,
    hedge: hedgeOf(figure),
    ranges: describeFigureRanges(figure),
  };
}

/** The whole number with all its digits: what a scale word stands for. Of a printed range both ends. */
function wholeValue({ printed, values, style }: Figure): string {
  const whole =
    style.type === 'count' ? { ...style, scale: 0, decimals: Math.max(0, style.decimals - style.scale) } : style;
  const [low, high] = printed.numeral.magnitudes;
  if (high === undefined) return formatValue(values.nominal ?? low.value, whole);
  const { type } = printed.numeral.dimension;
  const unit = type === 'percent' || type === 'percentage-points' ? HUNDRED : ONE;
  return formatRange(closedRange(low.value.div(unit), high.value.div(unit)), whole);
}

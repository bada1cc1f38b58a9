import type { CheckData } from '../article/schema';
import { type VerdictJson, verdictJson } from '../checks/check-json';
import type { Article, Check } from '../checks/evaluated';
import { buildProse, plainText, sentencesOf } from '../checks/rich-text';
import { describeFormula, describeHanging, describeSlack, describeVerdict, verdictLabel } from '../checks/wording';
import { HEDGE_TABLE } from '../numbers/hedges';
import { buildHypothesisRecord, type HypothesisRecord } from './computed-record';
import { type NumberJson, numberJson } from './number-json';

/** A check in JSON. Nominal and ranges are those of the residual: formula − compared. */
export interface CheckRecord extends VerdictJson, NumberJson {
  readonly id: string;
  readonly title: string;
  readonly hypothesis: HypothesisRecord;
  readonly relation: CheckData['relation'];
  readonly formula: string;
  readonly compared: string;
  /** Both sides with their numbers: "2.4 million + an estimated 1.7 million = 4.1 million, not 4.4 million". */
  readonly inWords: string;
  /** "Cannot be decided: the figures do not count the same thing". */
  readonly verdictInWords: string;
  /** Why it has this verdict, what it hangs on, by how much a figure would have to differ. */
  readonly explanation: string;
  readonly comment: string | null;
  readonly figures: readonly string[];
  readonly sentences: readonly string[];
  readonly hedgeTable: string;
}

export function buildCheckRecord(article: Article, check: Check): CheckRecord {
  const { data, result, figures, style } = check;
  const { outcome } = result;
  const prose = (text: string): string => plainText(buildProse(article, text));
  return {
    id: data.id,
    title: prose(data.title),
    hypothesis: buildHypothesisRecord(article, data.hypothesis),
    relation: data.relation,
    formula: data.formula,
    compared: data.compared,
    inWords: plainText(describeFormula(article, check)),
    ...verdictJson(result),
    ...numberJson(result.values, style),
    verdictInWords: outcome === null ? '' : verdictLabel(outcome),
    explanation: explanationOf(article, check),
    comment: data.comment === null ? null : prose(data.comment),
    figures: figures.map(({ data: { id } }) => id),
    sentences: sentencesOf(figures),
    hedgeTable: HEDGE_TABLE,
  };
}

/** Why a check has its verdict, in one text. */
export const explanationOf = (article: Article, check: Check): string =>
  [describeVerdict(article, check), describeHanging(check), describeSlack(check)]
    .map(plainText)
    .filter((text) => text !== '')
    .join(' ');

import type { Hypothesis } from '../article/schema';
import type { Article } from '../checks/evaluated';
import { buildProse, formulaText, plainText, sentencesOf } from '../checks/rich-text';
import { BASIS_WORDS } from '../checks/wording';
import type { Computed } from './computed';
import { type NumberJson, numberJson } from './number-json';

/** What a computed number or a check rests on, in words, and whose it is. */
export interface HypothesisRecord {
  readonly text: string;
  readonly basis: Hypothesis['basis'];
  readonly basisInWords: string;
  readonly bridges: Hypothesis['bridges'];
}

export const buildHypothesisRecord = (article: Article, { text, basis, bridges }: Hypothesis): HypothesisRecord => ({
  text: plainText(buildProse(article, text)),
  basis,
  basisInWords: BASIS_WORDS[basis],
  bridges,
});

/** A derived number or a computed side of a check in JSON. */
export interface ComputedRecord extends NumberJson {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly formula: string;
  /** "2.4 million + an estimated 1.7 million". */
  readonly formulaInWords: string;
  readonly unit: string;
  readonly kind: string;
  readonly hypothesis: HypothesisRecord | null;
  readonly figures: readonly string[];
  readonly sentences: readonly string[];
}

export function buildComputedRecord(article: Article, computed: Computed): ComputedRecord {
  const { id, name, label, formula, unit, kind, hypothesis, figures, values, style } = computed;
  return {
    id,
    name,
    label,
    formula,
    formulaInWords: plainText(formulaText(article, formula)),
    ...numberJson(values, style),
    unit,
    kind,
    hypothesis: hypothesis === null ? null : buildHypothesisRecord(article, hypothesis),
    figures: figures.map(({ data }) => data.id),
    sentences: sentencesOf(figures),
  };
}

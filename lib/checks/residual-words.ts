import { differenceStyle, formatValue } from '../numbers/format';
import type { Check } from './evaluated';
import { describeRanges } from './range-words';
import { type NumberText, type RichText, sentencesOf, words } from './rich-text';

/**
 * The residual (formula − compared) with both its ranges: "Difference: −0.3 million (−0.45 to −0.15 million after
 * rounding; …)". Empty where it was not computed, and where the verdict's own words give it already.
 */
export function describeResidual(check: Check): RichText {
  const { data, result, figures } = check;
  const style = differenceStyle(check.style);
  const { values, outcome } = result;
  if (values.nominal === null || values.rounding === null || outcome?.verdict === 'inconsistent') return [];
  const number = (text: string): NumberText => ({
    type: 'number',
    of: data.id,
    hedge: null,
    text,
    figures: figures.map(({ data: { id } }) => id),
    sentences: sentencesOf(figures),
  });
  const ranges = describeRanges(values, style, figures);
  return [words('Difference: '), number(formatValue(values.nominal, style)), words(' ('), number(ranges), words(').')];
}

import type { Figure } from '../checks/evaluated';
import { hedgeOf, numeralOf } from '../checks/rich-text';
import type { NumberParts } from './number-parts';

/** A figure's numeral between the words that loosen it. Where the hedge is the numeral ("most of"), it stands once. */
export function partsOf(figure: Figure): NumberParts {
  const { hedge, numeral } = figure.data;
  const words = hedgeOf(figure);
  return {
    before: hedge !== null && hedge.end <= numeral.start ? words : null,
    numeral: numeralOf(figure),
    behind: hedge !== null && hedge.start >= numeral.end ? words : null,
  };
}

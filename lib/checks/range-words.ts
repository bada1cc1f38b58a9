import { formatRange } from '../numbers/format';
import { encloses, type Range } from '../numbers/range';
import type { Derived, Figure } from './evaluated';
import { hedgeOf } from './rich-text';

const same = (a: Range, b: Range): boolean => encloses(a, b) && encloses(b, a);

/** The ranges of a figure in words: "5.5–6.5 million as printed; “approximately” allows 4.8–7.2 million". */
export function describeFigureRanges(figure: Figure): string {
  const { rounding, hedge } = figure.values.coarse;
  const printed = formatRange(rounding, figure.style);
  const words = hedgeOf(figure);
  if (figure.readings.oneSided) return `${printed}; no other end is given`;
  if (words === 'nearly' || words === 'almost') return `${printed}: “${words}” stays at or below the number`;
  if (words === null || same(rounding, hedge)) return `${printed} as printed`;
  return `${printed} as printed; “${words}” allows ${formatRange(hedge, figure.style)}`;
}

/** The ranges of a derived number in words: "0.15–0.45 million after rounding; 0.03–0.57 million with “an estimated”". */
export function describeDerivedRanges({ result, style, figures }: Derived): string {
  const { rounding, hedge } = result.values;
  if (rounding === null || hedge === null) return '';
  const printed = `${formatRange(rounding, style)} after rounding`;
  if (same(rounding, hedge)) return printed;
  const hedges = [...new Set(figures.flatMap((figure) => hedgeOf(figure) ?? []))].map((words) => `“${words}”`);
  return `${printed}; ${formatRange(hedge, style)} with ${hedges.join(' and ')}`;
}

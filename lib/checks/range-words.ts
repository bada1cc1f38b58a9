import { formatRange, type Style } from '../numbers/format';
import { encloses, isPoint, type Range } from '../numbers/range';
import type { Values } from './case';
import type { Derived, Figure } from './evaluated';
import { hedgeOf, listOf, looseHedges } from './rich-text';

const same = (a: Range, b: Range): boolean => encloses(a, b) && encloses(b, a);

/** The ranges of a figure in words: "5.5–6.5 million as printed; “approximately” allows 4.8–7.2 million". */
export function describeFigureRanges(figure: Figure): string {
  const { rounding, hedge } = figure.values.coarse;
  const printed = formatRange(rounding, figure.style);
  const words = hedgeOf(figure);
  const isBelow = figure.printed.hedge?.class === 'nearly';
  if (figure.readings.oneSided) {
    // "More than half": the words give one end, the whole is the other.
    const endsAtWhole = rounding.high !== null && rounding.low?.at.gt(0);
    if (!endsAtWhole) return `${printed}; no other end is given`;
    return `${formatRange({ ...rounding, high: null }, figure.style)}; a part cannot be more than the whole`;
  }
  if (words === null || same(rounding, hedge)) {
    if (isPoint(rounding)) return `${printed}, exactly`;
    return isBelow ? `${printed}: “${words}” stays at or below the number` : `${printed} as printed`;
  }
  const loose = formatRange(hedge, figure.style);
  return `${printed} as printed; “${words}” allows ${loose}${isBelow ? ', at or below the number' : ''}`;
}

/** The ranges of a derived number in words: "0.15–0.45 million after rounding; 0.03–0.57 million with “an estimated”". */
export const describeDerivedRanges = ({ result, style, figures }: Derived): string =>
  describeRanges(result.values, style, figures);

/** The same of any computed value. @param figures Those it was computed from. "" where there is none. */
export function describeRanges({ rounding, hedge }: Values, style: Style, figures: readonly Figure[]): string {
  if (rounding === null || hedge === null) return '';
  const loose = same(rounding, hedge)
    ? ''
    : `; ${formatRange(hedge, style)} with ${listOf(looseHedges(figures), 'and')}`;
  return `${formatRange(rounding, style)}${why(rounding, figures)}${loose}`;
}

function why(rounding: Range, figures: readonly Figure[]): string {
  const bounds = figures.filter(({ readings }) => readings.oneSided).flatMap((figure) => hedgeOf(figure) ?? []);
  const hedges = [...new Set(bounds)].map((hedge) => `“${hedge}”`);
  if (hedges.length > 0) return `, since ${listOf(hedges, 'and')} ${hedges.length > 1 ? 'give' : 'gives'} one end only`;
  return isPoint(rounding) ? ', exactly' : ' after rounding';
}

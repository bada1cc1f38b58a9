import type { Printed } from '../numbers/printed';
import { type Scope, SHARE } from './scope';

/** From here on a bare number is taken for a count and not for a ratio ("three times as many"). */
const LARGE = 1000;

/**
 * What a figure is of, when only its print is known (a case piped in, not an article's data): percentages and shares have
 * no unit, money its currency, large or scaled numbers are counts; a small bare number may be either.
 */
export function scopeOfPrinted(printed: Printed): Scope {
  const [magnitude] = printed.numeral.magnitudes;
  const { dimension } = printed.numeral;
  const nothing = { kind: null, population: null, place: null, period: null, source: null };
  switch (dimension.type) {
    case 'percent':
    case 'percentage-points':
    case 'share':
      return { ...nothing, unit: SHARE };
    case 'money':
      return { ...nothing, unit: dimension.currency };
    case 'measure':
      return { ...nothing, unit: dimension.unit };
    case 'count':
      return { ...nothing, unit: magnitude.scale > 0 || magnitude.value.gte(LARGE) ? 'count' : null };
    default:
      return dimension satisfies never;
  }
}

import type { Style } from '../numbers/format';
import { powerOfTen } from '../numbers/rational';
import type { Values } from './case';
import type { Figure } from './evaluated';
import { SHARE } from './scope';

/**
 * How a result is printed: a share as a percentage with one decimal, or as many as its finest percentage has; what is
 * counted as its figures are, in the largest scale of its figures with as many decimals as the finest of them has;
 * anything else (dollars per person) in a scale of its own.
 * @param unit Of the result; null where it is not known.
 */
export function resultStyle(figures: readonly Figure[], unit: string | null, values: Values): Style {
  const ofType = (type: Style['type']): Style[] => figures.map(({ style }) => style).filter((of) => of.type === type);
  if (unit === SHARE) return { type: 'share', scale: 0, decimals: Math.max(1, ...finest(ofType('share'))) };
  if (unit !== null && figures.length > 0 && figures.every(({ data }) => data.unit !== unit))
    return styleBySize(values);
  const counts = ofType('count');
  const scale = Math.max(0, ...counts.map((style) => style.scale));
  const decimals = Math.max(0, ...finest(counts.filter((style) => style.scale === scale)));
  return { type: 'count', scale, decimals };
}

const finest = (styles: readonly Style[]): readonly number[] => styles.map(({ decimals }) => decimals);

function styleBySize({ nominal, rounding }: Values): Style {
  const value = (nominal ?? rounding?.high?.at ?? rounding?.low?.at)?.abs();
  const scale = [12, 9, 6].find((power) => value?.gte(powerOfTen(power))) ?? 0;
  return { type: 'count', scale, decimals: scale > 0 || value?.lt(100) ? 1 : 0 };
}

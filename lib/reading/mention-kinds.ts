import type { Mention } from './propose-passage';

/** A count, or money. */
export const isNumber = (mention: Mention | undefined): mention is Mention =>
  mention?.kind === 'count' || mention?.kind === 'money';

/** A percentage, and no share in words. */
export const isPercent = (mention: Mention | undefined): mention is Mention =>
  mention?.kind === 'part' && mention.figure.unit === 'percent';

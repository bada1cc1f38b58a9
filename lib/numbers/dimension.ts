import { matchAt } from './sticky';

/** What a number is of, as far as the print itself says. */
export type Dimension =
  | { readonly type: 'count' }
  | { readonly type: 'percent' }
  | { readonly type: 'percentage-points' }
  | { readonly type: 'share' }
  | { readonly type: 'money'; readonly currency: string }
  | { readonly type: 'measure'; readonly unit: string };

export const PERCENT = /[ \u00a0\u202f]?%|[ \u00a0\u202f-](?:percent|per[ \u00a0]cent|pc)(?![a-z])/iy;
const POINTS = /[ \u00a0-]percentage[ \u00a0]points?(?![a-z])/iy;
const CURRENCY_BEFORE = /(?:(US|A|AU|C|CA)?\$|(€)|(£)|(Rs\.?[ \u00a0]?)|(USD|EUR|GBP|PKR)[ \u00a0]?)$/;
const CURRENCY_AFTER = /[ \u00a0-](?:(U\.?S\.? )?(dollars?)|(euros?)|(pounds?)|(rupees?))(?![a-z])/iy;
const MEASURE =
  /[ \u00a0-]?((?:square[ \u00a0])?(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|m[²³]|hectares?|acres?|tons?|tonnes?|kg|kilos?|kilograms?|grams?|lit(?:er|re)s?|degrees?|°|hours?|minutes?|seconds?|days?|weeks?|months?|years?|decades?|centuries|feet|foot|inches|yards?|mph|megawatts?|kilowatts?))(?![a-z])/iy;
/** Two spellings of one unit, in the singular: what is compared must have one name. */
const SAME_UNIT: ReadonlyMap<string, string> = new Map([
  ['kilometer', 'km'],
  ['kilometre', 'km'],
  ['meter', 'metre'],
  ['liter', 'litre'],
  ['kilogram', 'kg'],
  ['kilo', 'kg'],
  ['foot', 'feet'],
  ['°', 'degree'],
]);

/**
 * Percent signs belong to the numeral; currencies and units of measure do not, but say what it is of.
 * @param start @param end UTF-16 offsets of the number in `text`.
 * @returns `length`: how many characters behind the number belong to the numeral.
 */
export function dimensionAt(text: string, start: number, end: number): { dimension: Dimension; length: number } {
  const points = matchAt(POINTS, text, end);
  if (points !== null) return { dimension: { type: 'percentage-points' }, length: points[0].length };
  const percent = matchAt(PERCENT, text, end);
  if (percent !== null) return { dimension: { type: 'percent' }, length: percent[0].length };
  const currency = currencyBefore(text.slice(Math.max(0, start - 4), start)) ?? currencyAfter(text, end);
  if (currency !== null) return { dimension: { type: 'money', currency }, length: 0 };
  const measure = matchAt(MEASURE, text, end)?.[1];
  if (measure !== undefined) return { dimension: { type: 'measure', unit: unitName(measure) }, length: 0 };
  return { dimension: { type: 'count' }, length: 0 };
}

/** "Kilometres" → "km", "years" → "year". */
function unitName(printed: string): string {
  const [, square = '', unit = ''] = /^(square.)?(.*?)s?$/u.exec(printed.toLowerCase().replaceAll('\u00a0', ' ')) ?? [];
  return `${square}${SAME_UNIT.get(unit) ?? unit}`;
}

function currencyBefore(before: string): string | null {
  const found = CURRENCY_BEFORE.exec(before);
  if (found === null) return null;
  const [whole, dollar, euro, pound, rupee, code] = found;
  if (code !== undefined) return code;
  if (euro !== undefined) return 'EUR';
  if (pound !== undefined) return 'GBP';
  if (rupee !== undefined) return 'PKR';
  if (dollar?.startsWith('A')) return 'AUD';
  if (dollar?.startsWith('C')) return 'CAD';
  return whole.includes('$') ? 'USD' : null;
}

function currencyAfter(text: string, end: number): string | null {
  const found = matchAt(CURRENCY_AFTER, text, end);
  if (found === null) return null;
  if (found[2] !== undefined) return 'USD';
  if (found[3] !== undefined) return 'EUR';
  return found[4] === undefined ? 'PKR' : 'GBP';
}

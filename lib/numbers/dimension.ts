import { currencyAfter, currencyBefore } from './currency';
import { matchOpened, openedBy } from './sticky';

/** What a number is of, as far as the print itself says. */
export type Dimension =
  | { readonly type: 'count' }
  | { readonly type: 'percent' }
  | { readonly type: 'percentage-points' }
  | { readonly type: 'share' }
  | { readonly type: 'money'; readonly currency: string }
  /** Of what is measured, in the singular ("km", "day"); "times" for multiples. */
  | { readonly type: 'measure'; readonly unit: string };

export const PERCENT = openedBy(
  '% per pc p.',
  /[ \u00a0\u202f]?[%٪]|(?:[ \u00a0\u202f-]|\r?\n)(?:percent|per(?:[ \u00a0]|\r?\n)cent|pct|pc)(?![a-z])|[ \u00a0]p\.c\./iy,
);
const POINTS = openedBy(
  '% per pp',
  /(?:[ \u00a0-]|\r?\n)(?:percentage|percent|per[ \u00a0]cent)(?:[ \u00a0-]|\r?\n)points?(?![a-z])|[ \u00a0]?%[ \u00a0-]?points?(?![a-z])|[ \u00a0]?(?:pp|ppts?)(?![a-z])/iy,
);
const MEASURE = openedBy(
  'sq cubic nautical k mi met m cent cm hect ha acre ton gram lit barrel deg hour hr sec day week year yard decade f inch calories',
  /[ \u00a0-]?((?:square|sq\.?)[ \u00a0]m|(?:(?:square|sq\.?|cubic|nautical)[ \u00a0-])?(?:km[²2]?|kilomet(?:er|re)s?|mi|miles?|met(?:er|re)s?|m[²³]|centimet(?:er|re)s?|millimet(?:er|re)s?|cm|mm|hectares?|ha|acres?|tons?|tonnes?|kg|kilos?|kilograms?|grams?|lit(?:er|re)s?|barrels?|degrees?|°[ \u00a0]?[CF]?|ºC|hours?|hrs?|minutes?|mins?|seconds?|days?|weeks?|months?|years?|decades?|centuries|century|feet|foot|ft|inches|yards?|mph|kph|knots?|megawatts?|MW|kilowatts?|kilocalories|calories))(?![a-z/])/iy,
);
const TIMES = openedBy('times fold x', /[ \u00a0-]times(?![a-z])|[ \u00a0-]?fold(?![a-z])|x(?![a-z\d])/iy);
/** Two spellings of one unit, in the singular: what is compared must have one name. */
const SAME_UNIT: ReadonlyMap<string, string> = new Map([
  ['kilometer', 'km'],
  ['kilometre', 'km'],
  ['km²', 'square km'],
  ['km2', 'square km'],
  ['mi', 'mile'],
  ['m', 'metre'],
  ['meter', 'metre'],
  ['m²', 'square metre'],
  ['m³', 'cubic metre'],
  ['ha', 'hectare'],
  ['liter', 'litre'],
  ['kilogram', 'kg'],
  ['kilo', 'kg'],
  ['foot', 'feet'],
  ['ft', 'feet'],
  ['hr', 'hour'],
  ['min', 'minute'],
  ['centurie', 'century'],
  ['mw', 'megawatt'],
]);

/**
 * Percent signs and "times" belong to the numeral; currencies and units of measure do not, but say what it is of.
 * @param start @param end UTF-16 offsets of the number in `text`.
 * @param phraseStart Where the range begins that it is part of: "$1.5 to 2 million" is all money.
 * @returns `length`: how many characters behind the number belong to the numeral.
 */
export function dimensionAt(
  text: string,
  start: number,
  end: number,
  phraseStart = start,
): { dimension: Dimension; length: number } {
  const points = matchOpened(POINTS, text, end);
  if (points !== null) return { dimension: { type: 'percentage-points' }, length: points[0].length };
  const percent = matchOpened(PERCENT, text, end);
  if (percent !== null) return { dimension: { type: 'percent' }, length: percent[0].length };
  const currency =
    currencyBefore(text, start) ??
    (phraseStart === start ? null : currencyBefore(text, phraseStart)) ??
    currencyAfter(text, end);
  if (currency !== null) return { dimension: { type: 'money', currency }, length: 0 };
  const times = matchOpened(TIMES, text, end);
  if (times !== null) return { dimension: { type: 'measure', unit: 'times' }, length: times[0].length };
  const measure = measureAt(text, end);
  if (measure !== null) return { dimension: { type: 'measure', unit: measure.unit }, length: 0 };
  return { dimension: { type: 'count' }, length: 0 };
}

/** The unit of measure behind a number, in the singular, and where its word ends. */
export function measureAt(text: string, at: number): { unit: string; end: number } | null {
  const found = matchOpened(MEASURE, text, at);
  if (found === null || found[1] === undefined) return null;
  return { unit: unitName(found[1]), end: at + found[0].length };
}

/** "Kilometres" → "km", "years" → "year", "sq. miles" → "square mile". */
function unitName(printed: string): string {
  const small = printed
    .toLowerCase()
    .replace(/[\u00a0-]/g, ' ')
    .replace(/^sq\.? /, 'square ');
  if (/^[°º]/.test(small)) return 'degree';
  const [, kind = '', unit = ''] = /^((?:square|cubic|nautical) )?(.*?)s?$/u.exec(small) ?? [];
  return `${kind}${SAME_UNIT.get(unit) ?? unit}`;
}

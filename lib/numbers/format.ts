import type { End, Range } from './range';
import { HUNDRED, powerOfTen, type Rational } from './rational';

/** How a number is printed: in which unit, and with how many decimals at most. */
export interface Style {
  /** `count` in units of 10^scale with its word; `share` as a percentage; `points` as the difference of two percentages. */
  readonly type: 'count' | 'share' | 'points';
  /** 0, 3, 6, 9 or 12. */
  readonly scale: number;
  /** Decimal places of the nominal. */
  readonly decimals: number;
}

const WORDS: ReadonlyMap<number, string> = new Map([
  [3, 'thousand'],
  [6, 'million'],
  [9, 'billion'],
  [12, 'trillion'],
]);

/** How the difference of two numbers of a style is printed: 62% is 5 percentage points more than 57%, not 5% more. */
export const differenceStyle = (style: Style): Style => (style.type === 'share' ? { ...style, type: 'points' } : style);

const suffixOf = (style: Style): string => {
  if (style.type === 'share') return '%';
  if (style.type === 'points') return ' percentage points';
  const word = WORDS.get(style.scale);
  return word === undefined ? '' : ` ${word}`;
};

const mantissaOf = (value: Rational, style: Style): Rational =>
  style.type === 'count' ? value.div(powerOfTen(style.scale)) : value.mul(HUNDRED);

/** A decimal with thousands marks and a minus sign, rounded half away from zero to a fixed number of places. */
function decimal(value: Rational, places: number): string {
  const factor = powerOfTen(places);
  const scaled = value.abs().mul(factor).add('0.5').floor();
  const digits = scaled.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value.lt(0) && scaled.gt(0) ? '−' : '';
  return `${sign}${whole}${places > 0 ? `.${digits.slice(-places)}` : ''}`;
}

/** The fewest decimals that print a value exactly; null where `most` do not. */
function placesNeeded(value: Rational, most: number): number | null {
  for (let places = 0; places <= most; places += 1) if (value.mul(powerOfTen(places)).d === 1n) return places;
  return null;
}

/** So many decimals; up to `most` where a number other than 0 would be printed as 0, until its first digit shows. */
function placesToShow(value: Rational, least: number, most: number): number {
  const scaled = (places: number): Rational => value.abs().mul(powerOfTen(places));
  if (value.equals(0) || scaled(least).gte('0.5')) return least;
  let places = least;
  while (places < most && scaled(places).lt(1)) places += 1;
  return places;
}

/** A number that is not 0 is not printed as 0: so many decimals are enough for one person in a trillion. */
const MOST_PLACES = 12;
/** The same for the ends of a range, of which both have as many decimals. */
const MORE_PLACES = 3;

/**
 * @param value In base units (people), or a share 0–1.
 * @returns e.g. "0.3 million", "54.5%", "1,234", rounded half away from zero. A value that would round to 0 has as many
 * decimals more as it takes to see that it is none.
 */
export function formatValue(value: Rational, style: Style): string {
  const mantissa = mantissaOf(value, style);
  return `${decimal(mantissa, placesToShow(mantissa, style.decimals, MOST_PLACES))}${suffixOf(style)}`;
}

/** Decimals for both ends of a range. */
function placesOf(ends: readonly Rational[], { type, decimals }: Style): number {
  const finest = decimals + (type === 'count' && decimals === 0 ? 2 : 1);
  const needed = ends.map((value) => placesNeeded(value, finest));
  const exact = needed.flatMap((places) => places ?? []);
  if (exact.length === ends.length) return Math.max(0, ...exact);
  const places = type === 'count' ? finest : Math.max(decimals, 1);
  return Math.max(...ends.map((value) => placesToShow(value, places, places + MORE_PLACES)));
}

/**
 * A range in words: "0.15–0.45 million", "60 or more", "more than 300,000", "up to 500". Both ends have equally many
 * decimals: those that print them exactly, where one more than the nominal's (two more where a count has none) can; else
 * that many for a count, and as many as the nominal's, but at least one, for a share.
 */
export function formatRange({ low, high }: Range, style: Style): string {
  const ends = [low, high].flatMap((end) => (end === null ? [] : [mantissaOf(end.at, style)]));
  const places = placesOf(ends, style);
  const print = (end: End): string => decimal(mantissaOf(end.at, style), places);
  const suffix = suffixOf(style);
  const from = (end: End): string =>
    end.closed ? `${print(end)}${suffix} or more` : `more than ${print(end)}${suffix}`;
  const to = (end: End): string => `${end.closed ? 'up to' : 'less than'} ${print(end)}${suffix}`;
  if (low === null) return high === null ? 'any number' : to(high);
  if (high === null) return from(low);
  if (print(low) === print(high)) return `${print(low)}${suffix}`;
  if (low.closed && low.at.equals(0)) return to(high);
  if (!low.closed || !high.closed) return `${from(low)}, ${to(high)}`;
  return `${print(low)}${low.at.lt(0) ? ' to ' : '–'}${print(high)}${suffix}`;
}

/** A relative change with its sign, one decimal: "+11.8%". */
export function formatChange(change: Rational): string {
  const text = formatValue(change, { type: 'share', scale: 0, decimals: 1 });
  return change.gt(0) ? `+${text}` : text;
}

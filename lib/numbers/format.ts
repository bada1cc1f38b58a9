import type { End, Range } from './range';
import { HUNDRED, powerOfTen, type Rational } from './rational';

/** How a number is printed: in which unit, and with how many decimals at most. */
export interface Style {
  /** `count` in units of 10^scale with its word; `share` as a percentage. */
  readonly type: 'count' | 'share';
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

const suffixOf = (style: Style): string => {
  if (style.type === 'share') return '%';
  const word = WORDS.get(style.scale);
  return word === undefined ? '' : ` ${word}`;
};

const mantissaOf = (value: Rational, style: Style): Rational =>
  style.type === 'share' ? value.mul(HUNDRED) : value.div(powerOfTen(style.scale));

/** A decimal with thousands marks and a minus sign, rounded half away from zero to a fixed number of places. */
function decimal(value: Rational, places: number): string {
  const factor = powerOfTen(places);
  const scaled = value.abs().mul(factor).add('0.5').floor();
  const digits = scaled.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value.lt(0) && scaled.gt(0) ? '−' : '';
  return `${sign}${whole}${places > 0 ? `.${digits.slice(-places)}` : ''}`;
}

/** The fewest decimals that print a value exactly, at most `most`. */
function placesNeeded(value: Rational, most: number): number {
  for (let places = 0; places < most; places += 1) if (value.mul(powerOfTen(places)).d === 1n) return places;
  return most;
}

/**
 * @param value In base units (people), or a share 0–1.
 * @returns e.g. "0.3 million", "54.5%", "1,234".
 */
export function formatValue(value: Rational, style: Style): string {
  return `${decimal(mantissaOf(value, style), style.decimals)}${suffixOf(style)}`;
}

/**
 * A range in words: "0.15–0.45 million", "60 or more", "more than 300,000", "up to 500". Both ends have equally many
 * decimals: those that print them exactly, one more than the nominal at most (two more where it has none).
 */
export function formatRange(range: Range, style: Style): string {
  const ends = [range.low, range.high].flatMap((end) => (end === null ? [] : [mantissaOf(end.at, style)]));
  const most = style.type === 'share' ? Math.max(style.decimals, 1) : style.decimals + (style.decimals === 0 ? 2 : 1);
  const places = Math.max(0, ...ends.map((value) => placesNeeded(value, most)));
  const print = (end: End): string => decimal(mantissaOf(end.at, style), places);
  const suffix = suffixOf(style);
  const { low, high } = range;
  if (low === null && high === null) return 'any number';
  if (high === null)
    return low?.closed ? `${print(low)}${suffix} or more` : low === null ? '' : `more than ${print(low)}${suffix}`;
  if (low === null || (low.at.equals(0) && !high.at.equals(0))) {
    return high.closed ? `up to ${print(high)}${suffix}` : `less than ${print(high)}${suffix}`;
  }
  if (print(low) === print(high)) return `${print(low)}${suffix}`;
  const dash = low.at.lt(0) ? ' to ' : '–';
  return `${low.closed ? '' : 'more than '}${print(low)}${dash}${high.closed ? '' : 'under '}${print(high)}${suffix}`;
}

/** A relative change with its sign, one decimal: "+11.8%". */
export function formatChange(change: Rational): string {
  const text = formatValue(change, { type: 'share', scale: 0, decimals: 1 });
  return change.gt(0) ? `+${text}` : text;
}

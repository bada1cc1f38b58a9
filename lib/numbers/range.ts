import type { Rational } from './rational';

/** One end of a range: a value that belongs to the range (closed) or only bounds it (open). */
export interface End {
  readonly at: Rational;
  readonly closed: boolean;
}

/** A set of values between two ends. `null` is unbounded on that side. Never empty. */
export interface Range {
  readonly low: End | null;
  readonly high: End | null;
}

export const closedEnd = (at: Rational): End => ({ at, closed: true });
export const openEnd = (at: Rational): End => ({ at, closed: false });

/** The range from low to high, both belonging to it. */
export function closedRange(low: Rational, high: Rational): Range {
  return { low: closedEnd(low), high: closedEnd(high) };
}

/** The range that holds one value only. */
export function point(at: Rational): Range {
  return closedRange(at, at);
}

export function isPoint(range: Range): boolean {
  return range.low !== null && range.high !== null && range.low.at.equals(range.high.at);
}

export function contains(range: Range, value: Rational): boolean {
  const { low, high } = range;
  const aboveLow = low === null || low.at.lt(value) || (low.closed && low.at.equals(value));
  return aboveLow && (high === null || high.at.gt(value) || (high.closed && high.at.equals(value)));
}

/** How two ranges lie: they share more than one value, exactly one touching value, or none. */
export type Meeting = 'overlap' | 'touch' | 'apart';

/**
 * @returns `touch` where the only shared value is an end of both (or one of them is that single value at the other's
 * end); a point inside a range overlaps it.
 */
export function meeting(a: Range, b: Range): Meeting {
  const low = laterLow(a.low, b.low);
  const high = earlierHigh(a.high, b.high);
  if (low === null || high === null || low.at.lt(high.at)) return 'overlap';
  if (low.at.gt(high.at) || !low.closed || !high.closed) return 'apart';
  const inside = (range: Range): boolean =>
    (range.low === null || range.low.at.lt(low.at)) && (range.high === null || range.high.at.gt(low.at));
  return inside(a) || inside(b) || (isPoint(a) && isPoint(b)) ? 'overlap' : 'touch';
}

function laterLow(a: End | null, b: End | null): End | null {
  if (a === null || b === null) return a ?? b;
  if (a.at.equals(b.at)) return { at: a.at, closed: a.closed && b.closed };
  return a.at.gt(b.at) ? a : b;
}

function earlierHigh(a: End | null, b: End | null): End | null {
  if (a === null || b === null) return a ?? b;
  if (a.at.equals(b.at)) return { at: a.at, closed: a.closed && b.closed };
  return a.at.lt(b.at) ? a : b;
}

/** Every value of `inner` is in `outer`. */
export function encloses(outer: Range, inner: Range): boolean {
  const low =
    outer.low === null ||
    (inner.low !== null &&
      (outer.low.at.lt(inner.low.at) ||
        (outer.low.at.equals(inner.low.at) && (outer.low.closed || !inner.low.closed))));
  const high =
    outer.high === null ||
    (inner.high !== null &&
      (outer.high.at.gt(inner.high.at) ||
        (outer.high.at.equals(inner.high.at) && (outer.high.closed || !inner.high.closed))));
  return low && high;
}

/** All values between `low` and `high` that lie in the range; used to cut counts at 0 and shares at their whole. */
export function cut(range: Range, low: Rational, high: Rational | null): Range {
  const lowest = range.low === null || range.low.at.lt(low) ? closedEnd(low) : range.low;
  const highest = high !== null && (range.high === null || range.high.at.gt(high)) ? closedEnd(high) : range.high;
  return { low: lowest, high: highest };
}

/** The range with every value multiplied by a factor greater than 0. */
export function scaled(range: Range, factor: Rational): Range {
  const scale = (end: End | null): End | null => (end === null ? null : { at: end.at.mul(factor), closed: end.closed });
  return { low: scale(range.low), high: scale(range.high) };
}

/** The set of sums of one value from each range. */
export function sum(a: Range, b: Range): Range {
  const add = (x: End | null, y: End | null): End | null =>
    x === null || y === null ? null : { at: x.at.add(y.at), closed: x.closed && y.closed };
  return { low: add(a.low, b.low), high: add(a.high, b.high) };
}

/** The set of values of opposite sign. */
export function negated(range: Range): Range {
  const turn = (end: End | null): End | null => (end === null ? null : { at: end.at.neg(), closed: end.closed });
  return { low: turn(range.high), high: turn(range.low) };
}

/** The set of differences a − b. */
export function difference(a: Range, b: Range): Range {
  return sum(a, negated(b));
}

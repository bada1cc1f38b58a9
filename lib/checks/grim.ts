import { contains, type Range } from '../numbers/range';
import { type Rational, rational } from '../numbers/rational';
import { type Outcome, type Side, undecided } from './verdict';

/**
 * GRIM: can p % of a small printed n exist? Some whole number of n must be a share that rounds to p.
 * Source: Brown & Heathers (2017), "The GRIM Test"; its worked examples in the R package scrutiny are our vectors.
 * @param p A share, 0–1 (61 % is 0.61), with its ranges.
 * @param n How many were counted; its ranges may hold several whole numbers.
 */
export function checkGrim(p: Side, n: Side): Outcome {
  if (p.oneSided || n.oneSided) return undecided('one-sided');
  if (n.nominal !== null && isWhole(n.nominal) && exists(p.rounding, n.nominal)) return fits('consistent');
  if (someExists(p.rounding, n.rounding)) return fits('consistent-within-rounding');
  return someExists(p.hedge, n.hedge) ? undecided('hedge') : { verdict: 'inconsistent', reason: null, note: null };
}

const fits = (verdict: 'consistent' | 'consistent-within-rounding'): Outcome => ({ verdict, reason: null, note: null });
const isWhole = (value: Rational): boolean => value.d === 1n;

/** Whether a whole number k has k ÷ n in the range. */
function exists(share: Range, n: Rational): boolean {
  if (share.low === null || share.high === null || n.lte(0)) return false;
  const first = share.low.at.mul(n).ceil();
  const last = share.high.at.mul(n).floor();
  // Only k at the very ends can be excluded by an open end; those between are inside.
  return [first, first.add(1), last].some((k) => k.lte(last) && contains(share, k.div(n)));
}

/** For some whole n of the range. From 1 ÷ the share's width on, a k always exists, so that the search is bounded. */
function someExists(share: Range, counts: Range): boolean {
  if (share.low === null || share.high === null || counts.low === null) return false;
  const width = share.high.at.sub(share.low.at);
  const always = width.equals(0) ? null : width.inverse().floor().add(2);
  const lowest = counts.low.at.ceil();
  const highest = counts.high === null ? null : counts.high.at.floor();
  if (always !== null && (highest === null || highest.gte(always))) return true;
  if (highest === null) return true;
  if (always === null) return multiples(share.low.at, lowest, highest);
  for (let n = lowest; n.lte(highest); n = n.add(1)) if (contains(counts, n) && exists(share, n)) return true;
  return false;
}

/** An exact share a/b exists for n just where b divides n. */
function multiples(share: Rational, lowest: Rational, highest: Rational): boolean {
  const step = rational(share.d);
  return lowest.div(step).ceil().mul(step).lte(highest);
}

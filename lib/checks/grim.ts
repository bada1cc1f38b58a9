import { contains, type End, type Range } from '../numbers/range';
import { type Rational, ZERO } from '../numbers/rational';
import { type Outcome, type Side, undecided } from './verdict';

/**
 * GRIM: can p % of a small printed n exist? Some whole number of n must be a share that rounds to p.
 * Source: Brown & Heathers (2017), "The GRIM Test"; its worked examples in the R package scrutiny are our vectors.
 * @param p A share, 0–1 (61 % is 0.61), with its ranges.
 * @param n How many were counted; its ranges may hold several whole numbers.
 */
export function checkGrim(p: Side, n: Side): Outcome {
  if (p.oneSided || n.oneSided) return undecided('one-sided');
  if (n.nominal !== null && exists(p.rounding, { low: n.nominal, high: n.nominal })) return fits('consistent');
  if (exists(p.rounding, wholesOf(n.rounding))) return fits('consistent-within-rounding');
  return exists(p.hedge, wholesOf(n.hedge))
    ? undecided('hedge')
    : { verdict: 'inconsistent', reason: null, note: null };
}

const fits = (verdict: 'consistent' | 'consistent-within-rounding'): Outcome => ({ verdict, reason: null, note: null });

/** Counts from low to high, both included; none where low is above high. */
interface Counts {
  readonly low: Rational;
  readonly high: Rational | null;
}

function wholesOf(range: Range): Counts {
  const low = range.low === null ? ZERO : range.low.at.ceil();
  const high = range.high === null ? null : range.high.at.floor();
  return {
    low: contains(range, low) ? low : low.add(1),
    high: high === null || contains(range, high) ? high : high.sub(1),
  };
}

/**
 * Whether some whole k ≥ 0 and some whole n of the counts have k ÷ n in the share's range. How many there are is summed
 * in closed form: a large n of few significant digits holds too many to try.
 */
function exists({ low, high }: Range, counts: Counts): boolean {
  if (low === null || high === null) return false;
  // Without a last n, some multiple of a fraction in the range always comes.
  if (counts.high === null) return true;
  const first = counts.low.lt(1) ? 1n : counts.low.ceil().n;
  const last = counts.high.floor().n;
  if (last < first) return false;
  const upTo = (end: End, included: boolean): bigint =>
    sharesUpTo(end.at, included, last) - sharesUpTo(end.at, included, first - 1n);
  return upTo(high, high.closed) > upTo(low, !low.closed);
}

/** How many pairs k ≥ 0 and n = 1 … count have k ÷ n below a share ≥ 0, or equal to it where that is included. */
function sharesUpTo({ n, d }: Rational, included: boolean, count: bigint): bigint {
  const all = count + sumOfFloors(count + 1n, d, n, 0n);
  // k ÷ n is the share itself once for every n that its denominator divides.
  return included ? all : all - count / d;
}

/** Σ ⌊(a·i + b) ÷ m⌋ over i = 0 … count − 1, by exchanging the axes as in Euclid's algorithm. */
function sumOfFloors(count: bigint, m: bigint, a: bigint, b: bigint): bigint {
  if (count === 0n) return 0n;
  const whole = ((count * (count - 1n)) / 2n) * (a / m) + count * (b / m);
  const [restA, restB] = [a % m, b % m];
  const top = restA * count + restB;
  return top < m ? whole : whole + sumOfFloors(top / m, restA, m, top % m);
}

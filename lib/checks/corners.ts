import { contains, type End, isPoint, negated, openEnd, point, type Range, scaled, sum } from '../numbers/range';
import { ONE, type Rational, ZERO } from '../numbers/rational';
import { constant, constantOf, equal, isAffine, type Polynomial, split, substitute, timesNumber } from './polynomial';
import { figuresOf, type Quotient } from './quotient';

/** The ranges of the figures of a formula, by id. */
export type Box = ReadonlyMap<string, Range>;

export type RangeResult =
  | { readonly ok: true; readonly range: Range }
  | { readonly ok: false; readonly reason: 'denominator' | 'formula'; readonly problem: string };

/** Corners grow as 2ⁿ: sixteen figures have 65,536. */
const MOST_FIGURES = 16;

/**
 * The exact range of a quotient of multilinear polynomials over a box: sums add their ends, everything else is attained
 * at corners, since with all other figures fixed it is monotone in each. An unbounded end is a limit, and open.
 * @returns a refusal where a divisor may be 0 (`denominator`) or too many figures are multiplied (`formula`).
 */
export function rangeOver(quotient: Quotient, box: Box): RangeResult {
  for (const divisor of quotient.divisors) {
    const result = rangeOver(divisor, box);
    if (!result.ok) return result;
    if (contains(result.range, ZERO)) {
      return { ok: false, reason: 'denominator', problem: 'a divisor may be 0, and nothing can be divided by 0' };
    }
  }
  if (constantOf(quotient.denominator) !== null && isAffine(quotient.numerator)) {
    return { ok: true, range: sumOfEnds(quotient.numerator, box) };
  }
  if (figuresOf(quotient).length > MOST_FIGURES) {
    const problem = `more than ${MOST_FIGURES} figures are multiplied or divided; split the formula`;
    return { ok: false, reason: 'formula', problem };
  }
  return { ok: true, range: rangeAtCorners(quotient, box) };
}

function sumOfEnds(numerator: Polynomial, box: Box): Range {
  let total: Range | null = null;
  for (const [id, coefficient] of numerator) {
    const range = id === '' ? point(ONE) : rangeOf(box, id);
    const part = coefficient.gte(ZERO) ? scaled(range, coefficient) : negated(scaled(range, coefficient.neg()));
    total = total === null ? part : sum(total, part);
  }
  return total ?? point(ZERO);
}

function rangeOf(box: Box, id: string): Range {
  const range = box.get(id);
  if (range === undefined) throw new Error(`no range for “${id}”: the caller checks ids before`);
  return range;
}

/** What a quotient comes to at one corner: a value or a sign of infinity, and the figures that sit at an open end. */
interface Corner {
  readonly value: Rational | 'high' | 'low';
  readonly open: readonly string[];
  readonly at: ReadonlyMap<string, Rational>;
}

function rangeAtCorners(quotient: Quotient, box: Box): Range {
  const positive = signOnBox(quotient.denominator, box);
  const corners = [
    ...cornersOf(quotient, figuresOf(quotient), box, { open: [], at: new Map(), infinite: false }, positive),
  ];
  return { low: extreme(corners, 'low', quotient), high: extreme(corners, 'high', quotient) };
}

/** The denominator keeps one sign over the box (it was checked not to be 0), so one inner point tells it. */
function signOnBox(denominator: Polynomial, box: Box): boolean {
  let rest = denominator;
  for (const [id, { low, high }] of box) {
    const inner =
      low === null ? (high?.at ?? ZERO).sub(ONE) : high === null ? low.at.add(ONE) : low.at.add(high.at).div(2);
    rest = substitute(rest, id, inner);
  }
  return (constantOf(rest) ?? ONE).gt(ZERO);
}

interface Path {
  readonly open: readonly string[];
  readonly at: ReadonlyMap<string, Rational>;
  /** Only the sign of the quotient matters any more: a figure before it grew without bound. */
  readonly infinite: boolean;
}

function* cornersOf(q: Quotient, ids: readonly string[], box: Box, path: Path, positive: boolean): Generator<Corner> {
  const [id, ...rest] = ids;
  if (id === undefined) {
    const corner = cornerAt(q, path, positive);
    if (corner !== null) yield corner;
    return;
  }
  const range = rangeOf(box, id);
  for (const side of isPoint(range) ? (['low'] as const) : (['low', 'high'] as const)) {
    const end = range[side];
    if (end === null) {
      yield* cornersOf(limit(q, id, side), rest, box, beyond(q, id, path), positive);
    } else {
      const at = new Map(path.at).set(id, end.at);
      const open = end.closed ? path.open : [...path.open, id];
      yield* cornersOf(substituted(q, id, end.at), rest, box, { ...path, at, open }, positive);
    }
  }
}

const substituted = (q: Quotient, id: string, value: Rational): Quotient => ({
  numerator: substitute(q.numerator, id, value),
  denominator: substitute(q.denominator, id, value),
  divisors: [],
});

/** (a·x + b) ÷ (c·x + d) goes to a ÷ c, or, where x does not divide, without bound with the sign of ±a ÷ d. */
function limit(q: Quotient, id: string, side: 'low' | 'high'): Quotient {
  const top = split(q.numerator, id);
  const bottom = split(q.denominator, id);
  if (bottom.a.size > 0) return { numerator: top.a, denominator: bottom.a, divisors: [] };
  const grows = top.a.size > 0;
  const numerator = grows ? timesNumber(top.a, side === 'high' ? ONE : ONE.neg()) : top.b;
  return { numerator, denominator: bottom.b, divisors: [] };
}

function beyond(q: Quotient, id: string, path: Path): Path {
  const grows = split(q.denominator, id).a.size === 0 && split(q.numerator, id).a.size > 0;
  return { open: [...path.open, id], at: path.at, infinite: path.infinite || grows };
}

/** @returns null at 0 ÷ 0 and where growth is multiplied by 0: there a neighbouring corner has the value. */
function cornerAt(q: Quotient, path: Path, positive: boolean): Corner | null {
  const top = constantOf(q.numerator) ?? ZERO;
  const bottom = constantOf(q.denominator) ?? ONE;
  if (!path.infinite && !bottom.equals(ZERO)) return { value: top.div(bottom), open: path.open, at: path.at };
  if (top.equals(ZERO)) return null;
  const sameSign = bottom.equals(ZERO) ? top.gt(ZERO) === positive : top.gt(ZERO) === bottom.gt(ZERO);
  return { value: sameSign ? 'high' : 'low', open: path.open, at: path.at };
}

function extreme(corners: readonly Corner[], side: 'low' | 'high', quotient: Quotient): End | null {
  if (corners.some(({ value }) => value === side)) return null;
  let best: Rational | null = null;
  for (const { value } of corners) {
    if (value === 'low' || value === 'high') continue;
    if (best === null || (side === 'low' ? value.lt(best) : value.gt(best))) best = value;
  }
  if (best === null) return null;
  const at = best;
  const attained = corners.some(
    (corner) => typeof corner.value !== 'string' && corner.value.equals(at) && isAttained(corner, quotient),
  );
  return attained ? { at, closed: true } : openEnd(at);
}

/** A corner belongs to the range if the figures at open ends do not matter there: 0 × "more than 300" is 0. */
function isAttained(corner: Corner, quotient: Quotient): boolean {
  if (corner.open.length === 0) return true;
  let { numerator, denominator } = quotient;
  for (const [id, value] of corner.at) {
    if (corner.open.includes(id)) continue;
    numerator = substitute(numerator, id, value);
    denominator = substitute(denominator, id, value);
  }
  if (typeof corner.value === 'string') return false;
  return numerator.size === 0
    ? corner.value.equals(ZERO)
    : equal(numerator, corner.value.equals(ZERO) ? constant(ZERO) : timesNumber(denominator, corner.value));
}

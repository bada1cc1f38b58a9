import { type End, isPoint, openEnd, type Range } from '../numbers/range';
import { ONE, type Rational, ZERO } from '../numbers/rational';
import { type Box, rangeOf } from './box';
import { constant, constantOf, equal, type Polynomial, split, substitute, timesNumber } from './polynomial';
import { figuresOf, type Ratio } from './quotient';
import { slopeIn } from './slope';

/** What a quotient comes to at one corner: a value or a sign of infinity, and the figures that sit at an open end. */
interface Corner {
  readonly value: Rational | 'high' | 'low';
  readonly open: readonly string[];
  readonly at: ReadonlyMap<string, Rational>;
}

/**
 * The exact range of a quotient of multilinear polynomials over a box is attained at corners, since with all other
 * figures fixed it is monotone in each. An unbounded end is a limit, and open.
 * @param quotient Its denominator is not 0 anywhere in the box; 16 figures at most, or the corners are too many.
 */
export function rangeAtCorners(quotient: Ratio, box: Box): Range {
  const positive = signOnBox(quotient.denominator, box);
  const extremeTo = (side: Side): End | null => {
    const start: Path = { open: [], at: new Map(), infinite: false };
    return extreme([...cornersOf(quotient, figuresOf(quotient), { box, side, positive }, start)], side, quotient);
  };
  return { low: extremeTo('low'), high: extremeTo('high') };
}

type Side = 'low' | 'high';

/** What is searched for: the lowest or the highest value over a box on which the denominator has one sign. */
interface Search {
  readonly box: Box;
  readonly side: Side;
  readonly positive: boolean;
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

/** The corners at which the lowest (highest) value can be. */
function* cornersOf(q: Ratio, ids: readonly string[], search: Search, path: Path): Generator<Corner> {
  const [id, ...rest] = ids;
  if (id === undefined) {
    const corner = cornerAt(q, path, search.positive);
    if (corner !== null) yield corner;
    return;
  }
  const range = rangeOf(search.box, id);
  for (const side of sidesOf(q, id, range, search)) {
    const end = range[side];
    if (end === null) {
      yield* cornersOf(limit(q, id, side), rest, search, beyond(q, id, path));
    } else {
      const at = new Map(path.at).set(id, end.at);
      const open = end.closed ? path.open : [...path.open, id];
      yield* cornersOf(substituted(q, id, end.at), rest, search, { ...path, at, open });
    }
  }
}

function sidesOf(q: Ratio, id: string, range: Range, { box, side }: Search): readonly Side[] {
  if (isPoint(range)) return ['low'];
  const slope = slopeIn(q, id, box);
  if (slope === 'unknown') return ['low', 'high'];
  return (slope === 'rises') === (side === 'high') ? ['high'] : ['low'];
}

const substituted = (q: Ratio, id: string, value: Rational): Ratio => ({
  numerator: substitute(q.numerator, id, value),
  denominator: substitute(q.denominator, id, value),
});

/** (a·x + b) ÷ (c·x + d) goes to a ÷ c, or, where x does not divide, without bound with the sign of ±a ÷ d. */
function limit(q: Ratio, id: string, side: 'low' | 'high'): Ratio {
  const top = split(q.numerator, id);
  const bottom = split(q.denominator, id);
  if (bottom.a.size > 0) return { numerator: top.a, denominator: bottom.a };
  const grows = top.a.size > 0;
  const numerator = grows ? timesNumber(top.a, side === 'high' ? ONE : ONE.neg()) : top.b;
  return { numerator, denominator: bottom.b };
}

function beyond(q: Ratio, id: string, path: Path): Path {
  const grows = split(q.denominator, id).a.size === 0 && split(q.numerator, id).a.size > 0;
  return { open: [...path.open, id], at: path.at, infinite: path.infinite || grows };
}

/** @returns null at 0 ÷ 0 and where growth is multiplied by 0: there a neighbouring corner has the value. */
function cornerAt(q: Ratio, path: Path, positive: boolean): Corner | null {
  const top = constantOf(q.numerator) ?? ZERO;
  const bottom = constantOf(q.denominator) ?? ONE;
  if (!path.infinite && !bottom.equals(ZERO)) return { value: top.div(bottom), open: path.open, at: path.at };
  if (top.equals(ZERO)) return null;
  const sameSign = bottom.equals(ZERO) ? top.gt(ZERO) === positive : top.gt(ZERO) === bottom.gt(ZERO);
  return { value: sameSign ? 'high' : 'low', open: path.open, at: path.at };
}

function extreme(corners: readonly Corner[], side: 'low' | 'high', quotient: Ratio): End | null {
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
function isAttained(corner: Corner, quotient: Ratio): boolean {
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

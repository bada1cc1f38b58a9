import { isOneSided, WIDTHS } from './hedges';
import type { Magnitude } from './magnitude';
import type { Printed } from './printed';
import { closedEnd, closedRange, cut, openEnd, point, type Range } from './range';
import { HUNDRED, max, ONE, type Rational, rational, ZERO } from './rational';

/**
 * One reading of a printed number: what its printed precision allows (R), and what its hedge allows as well (H ⊇ R; the
 * same object where it allows no more).
 */
export interface Reading {
  readonly rounding: Range;
  readonly hedge: Range;
  /** The printed unit u: the width of what rounds to the same print. 0 for an exact count. */
  readonly step: Rational;
}

/** A printed number made computable. All values are in the unit's base; percentages as printed (0–100). */
export interface Readings {
  /** The number itself; null for a range such as "1.5 to 2 million". */
  readonly nominal: Rational | null;
  /** Zeros that end an integer count as measured ("300,000": to the unit). The same object as `coarse` without any. */
  readonly fine: Reading;
  /** Zeros that end an integer are filling ("300,000": to the hundred thousand). Printed ranges are these. */
  readonly coarse: Reading;
  /** Only one end was given: "at least 60". */
  readonly oneSided: boolean;
}

type Fineness = 'fine' | 'coarse';

/**
 * The ranges of a printed number, after numbers.md section 2 (rounding ranges: scrutiny's `up_or_down`, statcheck's
 * ± half a unit; hedges: hedges.ts). Counts are cut at 0, shares of a whole at the whole.
 */
export function buildReadings(printed: Printed): Readings {
  const [first, second] = printed.numeral.magnitudes;
  const differ = printed.numeral.magnitudes.some(({ fineStep, coarseStep }) => !fineStep.equals(coarseStep));
  const coarse = buildReading(printed, 'coarse');
  return {
    nominal: second === undefined ? first.value : null,
    fine: differ ? buildReading(printed, 'fine') : coarse,
    coarse,
    oneSided: isOneSided(printed.hedge?.class ?? null),
  };
}

function buildReading(printed: Printed, fineness: Fineness): Reading {
  const [low, high = low] = printed.numeral.magnitudes;
  const steps: Record<Fineness, (magnitude: Magnitude) => Rational> = {
    fine: (magnitude) => magnitude.fineStep,
    coarse: (magnitude) => magnitude.coarseStep,
  };
  const stepOf = steps[fineness];
  const type = printed.numeral.dimension.type;
  const whole = type === 'percent' ? HUNDRED : ONE;
  // "150 percent of the total" is a comparison with it, not a share of it.
  const beyond = high.value.gt(whole) || (high.value.equals(whole) && printed.hedge?.class === 'more-than');
  const top = printed.ofWhole && !beyond ? whole : null;
  const edge: Edges = {
    low: low.value,
    high: high.value,
    pair: low !== high,
    roundedLow: low.value.sub(stepOf(low).div(2)),
    roundedHigh: high.value.add(stepOf(high).div(2)),
    hedgedLow: low.value.sub(halfWidth(low, stepOf(low), type)),
    hedgedHigh: high.value.add(halfWidth(high, stepOf(high), type)),
  };
  const { rounding, hedge } = rangesOf(printed.hedge?.class ?? null, edge);
  const step = printed.hedge?.class === 'exactly' ? ZERO : max(stepOf(low), stepOf(high));
  const cutRounding = cut(rounding, ZERO, top);
  return { rounding: cutRounding, hedge: hedge === rounding ? cutRounding : cut(hedge, ZERO, top), step };
}

interface Edges {
  readonly low: Rational;
  readonly high: Rational;
  readonly pair: boolean;
  readonly roundedLow: Rational;
  readonly roundedHigh: Rational;
  readonly hedgedLow: Rational;
  readonly hedgedHigh: Rational;
}

function rangesOf(
  hedge: NonNullable<Printed['hedge']>['class'] | null,
  edge: Edges,
): { rounding: Range; hedge: Range } {
  const both = (range: Range): { rounding: Range; hedge: Range } => ({ rounding: range, hedge: range });
  const rounded = closedRange(edge.roundedLow, edge.roundedHigh);
  switch (hedge) {
    case null:
      return both(rounded);
    case 'exactly':
      return both(edge.pair ? closedRange(edge.low, edge.high) : point(edge.low));
    case 'about':
    case 'estimated':
      return { rounding: rounded, hedge: closedRange(edge.hedgedLow, edge.hedgedHigh) };
    case 'nearly':
      return { rounding: closedRange(edge.roundedLow, edge.high), hedge: closedRange(edge.hedgedLow, edge.high) };
    case 'at-least':
      return both({ low: closedEnd(edge.low), high: null });
    case 'more-than':
      return both({ low: openEnd(edge.low), high: null });
    case 'up-to':
      return both({ low: closedEnd(ZERO), high: closedEnd(edge.high) });
    case 'less-than':
      return both({ low: closedEnd(ZERO), high: openEnd(edge.high) });
    default:
      return hedge satisfies never;
  }
}

/** The half-width w of a loosening hedge: half the printed unit, or the house share ρ of the value, whichever is more. */
export function halfWidth(magnitude: Magnitude, step: Rational, type: string): Rational {
  return max(step.div(2), magnitude.value.mul(widthOf(magnitude, type)));
}

/**
 * ρ, a share of the value (0–1). A scale word already says that the number is large, so the rule for values below 100
 * is for numbers printed without one: exchanging "thousand" for "million" everywhere changes no verdict.
 */
export function widthOf(magnitude: Magnitude, type: string): Rational {
  const isPercent = type === 'percent' || type === 'percentage-points';
  const small = !isPercent && magnitude.scale === 0 && magnitude.value.lt(WIDTHS.smallValue);
  return rational(magnitude.digits === 1 || small ? WIDTHS.coarse : WIDTHS.fine);
}

import type { Range } from '../numbers/range';
import { type Rational, toNumber } from '../numbers/rational';
import type { CheckResult, Values } from './case';
import type { Note, Reason, Verdict } from './verdict';

/** Low and high end as JSON numbers; null is unbounded. Where an end is open, the number is the limit. */
export type JsonRange = readonly [low: number | null, high: number | null];

/** A nominal with its ranges, as commands print it. All null where there is nothing to tell (a refused formula). */
export interface ValuesJson {
  readonly nominal: number | null;
  readonly roundingRange: JsonRange | null;
  readonly hedgeRange: JsonRange | null;
}

/** What a case comes to, as commands print it. */
export interface VerdictJson extends ValuesJson {
  /** null for a `range` that can be computed. */
  readonly verdict: Verdict | null;
  readonly reason: Reason | null;
  readonly note: Note | null;
  /** The smallest relative change of each figure's nominal that makes the relation possible: 0.118 is +11.8 %. */
  readonly slack: Readonly<Record<string, number>> | null;
}

/** A result as the commands print it: of the residual (formula − compared), or of the value for a `range`. */
export function verdictJson({ outcome, values, slack }: CheckResult): VerdictJson {
  return {
    verdict: outcome?.verdict ?? null,
    reason: outcome?.reason ?? null,
    note: outcome?.note ?? null,
    ...valuesJson(values),
    slack: slack === null ? null : Object.fromEntries([...slack].map(([id, change]) => [id, numberOf(change)])),
  };
}

/** Values as the commands print them: JSON numbers nearest to the exact ones. */
export function valuesJson({ nominal, rounding, hedge }: Values): ValuesJson {
  return {
    nominal: nominal === null ? null : toNumber(nominal),
    roundingRange: rangeJson(rounding),
    hedgeRange: rangeJson(hedge),
  };
}

function rangeJson(range: Range | null): JsonRange | null {
  if (range === null) return null;
  // An end beyond the largest JSON number is given as unbounded: that claims less, never more.
  return [range.low === null ? null : toNumber(range.low.at), range.high === null ? null : toNumber(range.high.at)];
}

const numberOf = (change: Rational): number => toNumber(change) ?? Number.MAX_VALUE * Number(change.s);

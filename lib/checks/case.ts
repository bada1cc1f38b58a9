import type { Printed } from '../numbers/printed';
import type { Range } from '../numbers/range';
import type { Rational } from '../numbers/rational';
import type { Bridge, Mismatch, Scope } from './scope';
import type { Outcome } from './verdict';

/** How a formula is held against what it is compared with; `range` compares nothing. */
export type Relation = 'eq' | 'le' | 'lt' | 'grim' | 'range';
export const RELATIONS: readonly Relation[] = ['eq', 'le', 'lt', 'grim', 'range'];

/** A figure ready for formulas. */
export interface Operand {
  readonly printed: Printed;
  readonly scope: Scope;
}

/** One check or one derived number, as data. */
export interface Case {
  readonly operands: ReadonlyMap<string, Operand>;
  readonly relation: Relation;
  readonly formula: string;
  /** A formula too, mostly one figure; absent for `range`. */
  readonly compared: string | null;
  /** The sentence that makes the comparison meaningful; without one it cannot be decided. */
  readonly hypothesis: string | null;
  readonly bridges: readonly Bridge[];
}

/** What a check hangs on: a hedge whose width decides it, and the width at which it would turn. Widths are shares of the value. */
export interface Hanging {
  readonly figure: string;
  readonly width: Rational;
  readonly turnsAt: Rational;
}

/** Of the residual for a comparison, of the value for a `range`; in formula units (percentages ÷ 100), coarse reading. */
export interface Values {
  readonly nominal: Rational | null;
  readonly rounding: Range | null;
  readonly hedge: Range | null;
}

/** What a case comes to. A refusal is a result. */
export interface CheckResult {
  /** null for a `range` that can be computed. */
  readonly outcome: Outcome | null;
  readonly values: Values;
  /** The formula's own values, before the compared figure is taken off. */
  readonly formula: Values;
  readonly compared: Values;
  /** For each figure the smallest relative change of its nominal that makes the relation possible; null where there is none to tell. */
  readonly slack: ReadonlyMap<string, Rational> | null;
  readonly hangsOn: readonly Hanging[];
  readonly mismatches: readonly Mismatch[];
  /** Why a formula was refused, in words. */
  readonly problem: string | null;
}

/** Values where there are none to tell. */
export const NOTHING: Values = { nominal: null, rounding: null, hedge: null };

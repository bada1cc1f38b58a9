import { contains, type Meeting, meeting, type Range } from '../numbers/range';
import type { Rational } from '../numbers/rational';

/** What a check comes to. "Consistent" never means true; "inconsistent" never says which figure is wrong. */
export type Verdict = 'consistent' | 'consistent-within-rounding' | 'undecided' | 'inconsistent';

/** Why a check cannot be decided. */
export type Reason = 'scope' | 'hedge' | 'one-sided' | 'precision' | 'denominator' | 'formula';

/** `boundary`: two ranges only touch. `as-printed`: the nominals fit, not every value that rounds to them. */
export type Note = 'boundary' | 'as-printed';

export interface Outcome {
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly note: Note | null;
}

/** One side of a comparison in one reading: a formula over figures, or the figure it is compared with. */
export interface Side {
  readonly nominal: Rational | null;
  readonly rounding: Range;
  readonly hedge: Range;
  /** The printed unit, where the side is a single figure; null for a formula. */
  readonly step: Rational | null;
  /** A figure in it gives one end only ("at least 60"). */
  readonly oneSided: boolean;
}

const outcome = (verdict: Verdict, reason: Reason | null = null, note: Note | null = null): Outcome => ({
  verdict,
  reason,
  note,
});
export const undecided = (reason: Reason): Outcome => outcome('undecided', reason);

/** `eq`: the formula should equal the printed figure. Rules 1 and 2 of numbers.md section 4. */
export function checkEqual(f: Side, c: Side): Outcome {
  const hedges = meeting(f.hedge, c.hedge);
  if (f.oneSided || c.oneSided) return hedges === 'apart' ? outcome('inconsistent') : undecided('one-sided');
  if (nominalFits(f, c)) return outcome('consistent');
  const rounded: Meeting = meeting(f.rounding, c.rounding);
  if (rounded !== 'apart') return outcome('consistent-within-rounding', null, rounded === 'touch' ? 'boundary' : null);
  return hedges === 'apart' ? outcome('inconsistent') : undecided('hedge');
}

/** Of two single figures the finer is tested against the range of the coarser, so that their order does not matter. */
function nominalFits(f: Side, c: Side): boolean {
  const bothSingle = f.step !== null && c.step !== null;
  const turned = bothSingle && c.nominal !== null && (f.nominal === null || c.step.lt(f.step));
  const [finer, coarser] = turned ? [c, f] : [f, c];
  return finer.nominal !== null && contains(coarser.rounding, finer.nominal);
}

/** `le` and `lt`: a part, or a sum of parts, within the whole. Rule 3 of numbers.md section 4. */
export function checkWithin(f: Side, c: Side, strict: boolean): Outcome {
  if (!somePairHolds(f.hedge, c.hedge, strict)) return outcome('inconsistent');
  if (everyPairHolds(f.hedge, c.hedge, strict)) return outcome('consistent');
  if (f.oneSided || c.oneSided) return undecided('one-sided');
  if (f.nominal !== null && c.nominal !== null && (strict ? f.nominal.lt(c.nominal) : f.nominal.lte(c.nominal))) {
    return outcome('consistent', null, 'as-printed');
  }
  return somePairHolds(f.rounding, c.rounding, strict) ? outcome('consistent-within-rounding') : undecided('hedge');
}

function somePairHolds(part: Range, whole: Range, strict: boolean): boolean {
  if (part.low === null || whole.high === null || part.low.at.lt(whole.high.at)) return true;
  return !strict && part.low.at.equals(whole.high.at) && part.low.closed && whole.high.closed;
}

function everyPairHolds(part: Range, whole: Range, strict: boolean): boolean {
  if (part.high === null || whole.low === null) return false;
  if (part.high.at.lt(whole.low.at)) return true;
  return part.high.at.equals(whole.low.at) && (!strict || !part.high.closed || !whole.low.closed);
}

const STRENGTH: readonly Outcome[] = [
  outcome('consistent'),
  outcome('consistent', null, 'as-printed'),
  outcome('consistent-within-rounding'),
  outcome('consistent-within-rounding', null, 'boundary'),
];

/** Joins the verdicts of the fine and the coarse reading. Rule 4 of numbers.md section 4. */
export function joinReadings(fine: Outcome, coarse: Outcome): Outcome {
  const rank = (of: Outcome): number =>
    STRENGTH.findIndex(({ verdict, note }) => verdict === of.verdict && note === of.note);
  if (rank(fine) >= 0 && rank(coarse) >= 0) return rank(fine) > rank(coarse) ? fine : coarse;
  if (fine.verdict === coarse.verdict && fine.reason === coarse.reason) return coarse;
  return undecided('precision');
}

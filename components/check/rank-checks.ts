import type { Verdict } from '@/lib/checks/verdict';
import type { CheckBrief } from './desk-messages';

/** What the text states or implies first, and among it what does not fit first. */
const RANKS: Readonly<Record<Verdict, number>> = {
  inconsistent: 0,
  undecided: 1,
  'consistent-within-rounding': 2,
  consistent: 3,
};
export const rankOf = ({ basis, verdict }: CheckBrief): number =>
  (basis === 'ours' ? 10 : 0) + (verdict === null ? 4 : RANKS[verdict]);

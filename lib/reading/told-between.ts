import { isNumber, isPercent } from './mention-kinds';
import type { Ends } from './propose-ends';
import { alike, inSentence, type Mention, type Passage } from './propose-passage';

/** "83 per cent … 73 per cent … That is 10 percentage points lower": the two percentages said last. */
export function pointsBetween({ mentions }: Passage, change: Mention, down: boolean): Ends | null {
  if (change.kind !== 'points') return null;
  const recent = mentions
    .slice(Math.max(0, change.at - 6), change.at)
    .filter((one) => isPercent(one) && change.sentence - one.sentence <= 3);
  const [a, b] = recent.slice(-2);
  if (a === undefined || b === undefined || a.value === b.value || a.value > b.value !== down) return null;
  return { earlier: a, later: b, certain: false };
}

const BEFORE = /\b(?:previous|last|prior|preceding|earlier|same (?:period|time|month|quarter))\b/iu;

/** "a 46 percent drop … 26,685 this year. In the same period of the previous year, 57,478": in the next two sentences. */
export function toldBehind(passage: Passage, change: Mention, counts: readonly Mention[], down: boolean): Ends | null {
  if (change.kind !== 'part' || counts.length > 0) return null;
  const next = [1, 2].flatMap((step) => inSentence(passage, change.sentence + step).filter(isNumber));
  const [later, earlier, third] = next;
  if (later === undefined || earlier === undefined || third !== undefined || !alike(later, earlier)) return null;
  if (later.sentence !== change.sentence + 1 || earlier.value > later.value !== down) return null;
  const start = passage.reading.sentences[earlier.sentence]?.start ?? earlier.start;
  return BEFORE.test(passage.text.slice(Math.min(start, earlier.start), earlier.end + 60))
    ? { earlier, later, certain: false }
    : null;
}

import { againstBound, boundOf } from './propose-bounds';
import { cueAt, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, constantOf, say, the } from './propose-say';

/** Two figures that are one number; a bound against what it bounds. @param cue Offsets of the words between them; null where they stand apart. */
export function suggestRepeat(
  { text }: Passage,
  a: Mention,
  b: Mention,
  basis: 'stated' | 'implied',
  confidence: number,
  cue: readonly [number, number] | null,
): Suggestion {
  const shared = {
    kind: 'repeat' as const,
    figures: [a, b],
    basis,
    cue: cue === null ? [cueAt(text, a.start, a.end), cueAt(text, b.start, b.end)] : [cueAt(text, cue[0], cue[1])],
    confidence,
  };
  const bounded = boundOf(a) !== null ? a : b;
  const free = bounded === a ? b : a;
  const strict = boundOf(free) !== null ? null : againstBound(free.id, bounded);
  // “Over 1,320” for what is elsewhere 1,320 is loose, not wrong.
  const sides = strict !== null && free.value === bounded.value ? { ...strict, relation: 'le' as const } : strict;
  if (sides !== null) return { ...shared, ...sides, hypothesis: capital(`${say(free)} are ${the(bounded)}.`) };
  const nearly = [a, b].find(({ kind, figure }) => kind === 'part' && figure.hedge?.class === 'nearly');
  const other = nearly === a ? b : a;
  if (nearly !== undefined && other.figure.hedge === null && other.value > 0.8 * nearly.value) {
    // What is nearly half is below it.
    const hypothesis = capital(`${say(other)} are ${say(nearly)}.`);
    return { ...shared, relation: 'le', formula: other.id, compared: constantOf(nearly.value), hypothesis };
  }
  const hypothesis = capital(`${say(a)} and ${say(b)} are the same number.`);
  return { ...shared, relation: 'eq', formula: a.id, compared: b.id, hypothesis };
}

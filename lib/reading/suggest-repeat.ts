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
  const { bounded, free } = boundedOf(a, b);
  const sides = boundOf(free) !== null ? null : againstBound(free.id, bounded);
  const relation = relationOf(a, b);
  if (sides !== null)
    return { ...shared, ...sides, relation, hypothesis: capital(`${say(free)} are ${the(bounded)}.`) };
  const { nearly, other } = nearlyOf(a, b);
  if (nearly !== undefined && relation === 'le') {
    const hypothesis = capital(`${say(other)} are ${say(nearly)}.`);
    return { ...shared, relation, formula: other.id, compared: constantOf(nearly.value), hypothesis };
  }
  const hypothesis = capital(`${say(a)} and ${say(b)} are the same number.`);
  return { ...shared, relation, formula: a.id, compared: b.id, hypothesis };
}

/** How two figures that are one number are held against each other: known before the suggestion is made. */
export function relationOf(a: Mention, b: Mention): Suggestion['relation'] {
  const { bounded, free } = boundedOf(a, b);
  const bound = boundOf(free) !== null ? null : boundOf(bounded);
  // “Over 1,320” for what is elsewhere 1,320 is loose, not wrong.
  if (bound !== null) return free.value === bounded.value ? 'le' : bound.relation;
  const { nearly, other } = nearlyOf(a, b);
  // What is nearly half is below it.
  return nearly !== undefined && other.figure.hedge === null && other.value > 0.8 * nearly.value ? 'le' : 'eq';
}

function boundedOf(a: Mention, b: Mention): { readonly bounded: Mention; readonly free: Mention } {
  return boundOf(a) !== null ? { bounded: a, free: b } : { bounded: b, free: a };
}

/** A percentage or share that is nearly reached. */
function nearlyOf(a: Mention, b: Mention): { readonly nearly: Mention | undefined; readonly other: Mention } {
  const nearly = [a, b].find(({ kind, figure }) => kind === 'part' && figure.hedge?.class === 'nearly');
  return { nearly, other: nearly === a ? b : a };
}

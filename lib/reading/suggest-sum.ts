import { cueAt, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, sayAll, the } from './propose-say';

/** Parts that are together a whole (`eq`), or within it (`le`). @param cue Offsets of the words that say so; none where they are equal. */
export function suggestSum(
  { text }: Passage,
  parts: readonly Mention[],
  whole: Mention,
  relation: 'eq' | 'le',
  basis: Suggestion['basis'],
  confidence: number,
  cue: readonly [number, number],
): Suggestion {
  const what = `${sayAll(parts)} are`;
  const single = parts.length === 1;
  const hypothesis =
    relation === 'eq'
      ? `${what} together ${the(whole)}.`
      : `${what} ${single ? 'part' : 'separate parts'} of ${the(whole)}.`;
  return {
    kind: relation === 'eq' ? 'sum' : single ? 'part' : 'parts',
    relation,
    formula: parts.map(({ id }) => id).join(' + '),
    compared: whole.id,
    figures: [...parts, whole],
    hypothesis: capital(hypothesis),
    basis,
    cue: cue[1] > cue[0] ? [cueAt(text, cue[0], cue[1])] : [],
    confidence,
  };
}

import { cueAt, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, the } from './propose-say';

/** One number is the smaller of two. @param figures Both, in the order in which the words hold them. @param cue Offsets of the words that say so. */
export function suggestFewer(
  { text }: Passage,
  less: Mention,
  more: Mention,
  figures: readonly [Mention, Mention],
  basis: Suggestion['basis'],
  confidence: number,
  cue: readonly [number, number],
): Suggestion {
  return {
    kind: 'change',
    relation: 'lt',
    formula: less.id,
    compared: more.id,
    figures,
    hypothesis: capital(`${the(less)} are fewer than ${the(more)}.`),
    basis,
    cue: [cueAt(text, cue[0], cue[1])],
    confidence,
  };
}

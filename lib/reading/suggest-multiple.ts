import { cueAt, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, say, the } from './propose-say';

/** Many are a multiple, or a share, of few. */
export function suggestMultiple(
  passage: Passage,
  many: Mention,
  few: Mention,
  factor: Mention,
  basis: 'stated' | 'implied',
  confidence: number,
): Suggestion {
  return {
    kind: 'multiple',
    relation: 'eq',
    formula: `${many.id} / ${few.id}`,
    compared: factor.id,
    figures: [many, few, factor],
    hypothesis: capital(`${say(many)} are ${say(factor)} ${the(few)}.`),
    basis,
    cue: [cueAt(passage.text, factor.start, factor.end)],
    confidence,
  };
}

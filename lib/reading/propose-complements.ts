import { alike, before, behind, cueAt, type Mention, type Passage, type Suggestion } from './propose-passage';
import { capital, the } from './propose-say';

const WITHOUT =
  /\b(?:undocumented|unauthori[sz]ed|unregistered|illegal(?:ly)?|irregular(?:ly)?|non-?registered|without (?:papers|documents|documentation|status|a permit|permits|visas?|legal status)|no (?:papers|documents|legal status))\b/i;
const WITH =
  /\b(?:registered|documented|recogni[sz]ed|refugee status|(?:registration|citizen|identity|residence) cards?|permits?|legal status|legal(?:ly)?|authori[sz]ed|visas?|papers)\b/i;
const REACH = 30;

/**
 * Those with papers and those without are everyone: nobody says so, but a careful reader asks. Only where the text sets
 * the one group within the whole.
 * @param parts Suggestions of a single part within a whole.
 */
export function proposeComplements(passage: Passage, parts: readonly Suggestion[]): readonly Suggestion[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'part') return [];
    const [known, whole] = [part.formula, part.compared].map((id) => part.figures.find((figure) => figure.id === id));
    if (
      known === undefined ||
      whole === undefined ||
      !WITH.test(near(passage, known)) ||
      WITHOUT.test(near(passage, known))
    )
      return [];
    const around = passage.mentions.slice(Math.max(0, whole.at - REACH), whole.at + REACH);
    const other = around.find((mention) => isOther(passage, mention, known, whole));
    if (other === undefined) return [];
    return [
      {
        kind: 'sum',
        relation: 'eq',
        formula: `${whole.id} - ${known.id}`,
        compared: other.id,
        figures: [known, whole, other],
        hypothesis: capital(`of ${the(whole)}, all who are not among ${the(known)} are ${the(other)}.`),
        basis: 'ours',
        cue: [cueAt(passage.text, other.start, other.end)],
        confidence: 0.5,
      },
    ];
  });
}

const near = (passage: Passage, mention: Mention): string => behind(passage, mention, 60);

function isOther(passage: Passage, mention: Mention, known: Mention, whole: Mention): boolean {
  if (mention === known || mention === whole || !alike(mention, whole) || mention.value >= whole.value) return false;
  if (mention.value <= whole.value / 10) return false;
  // “all unauthorized immigrants, including 1.7 million …”: the word may stand before, where none of the others stands behind.
  const words = near(passage, mention);
  return WITHOUT.test(words) || (!WITH.test(words) && WITHOUT.test(before(passage, mention, 60)));
}

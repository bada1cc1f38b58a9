import { isEverybody } from './is-exclusive';
import { chainFrom } from './propose-chain';
import { cues, saying } from './propose-cues';
import { sumOf } from './propose-fits';
import { before, inSentence, type Mention, type Passage, type Suggestion } from './propose-passage';
import { suggestSum } from './suggest-sum';

const WERE =
  /\b(?:they|these|those|all|the (?:dead|victims|bodies|survivors|deceased|missing|group|passengers|people|migrants|refugees|detainees|others)) (?:were|are|comprised?|consist(?:s|ed) of) (?:[\p{L}]+ ){0,2}$/iu;
const WORDS = cues('they thes thos all the');
/** How far the parts may miss the whole, of the whole: what is farther off is of another group. */
const FARTHEST = 0.4;

/** "Six bodies were found. … They were four men and two women": men, women and children are all of those said before. */
export function proposePersons(passage: Passage): readonly Suggestion[] {
  return saying(passage, WORDS).flatMap((first) => {
    if (first.kind !== 'count') return [];
    const cue = WERE.exec(before(passage, first));
    if (cue === null) return [];
    const whole = groupBefore(passage, first);
    if (whole === null) return [];
    const parts = chainFrom(passage, first, whole);
    const sum = sumOf(parts);
    if (parts.length < 2 || !isEverybody(passage, parts)) return [];
    if (Math.abs(sum.low - whole.low) > FARTHEST * whole.high) return [];
    const start = first.start - cue[0].length;
    return [suggestSum(passage, parts, whole, 'eq', 'implied', 0.7, [start, first.start])];
  });
}

/** The one number of people in the sentence before. */
function groupBefore(passage: Passage, first: Mention): Mention | null {
  const people = inSentence(passage, first.sentence - 1).filter(
    ({ kind, noun }) => kind === 'count' && (noun === null || noun === 'people'),
  );
  const [only, second] = people;
  return only !== undefined && second === undefined ? only : null;
}

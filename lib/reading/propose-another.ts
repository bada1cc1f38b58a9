import { cues, saying } from './propose-cues';
import { alike, before, type Mention, type Passage, type Suggestion } from './propose-passage';
import { suggestSum } from './suggest-sum';

const ANOTHER =
  /\b(?:another|a further|an additional|additional|further|in addition,?|plus|also) (?:[\p{L}]+ ){0,2}$/iu;
const TOTAL = /\b(?:a |the |in )?total(?: number)? (?:of )?(?:[\p{L}]+ ){0,2}$/iu;
const TOTALS = cues('tota');
/** How many figures, and how many sentences, before the total the two may stand. */
const REACH = { figures: 8, sentences: 4 };
/** How far the two may miss the total, of the total: what is farther off counts something else. */
const FARTHEST = 0.2;

/** "37,787 families are eligible. Another 17,546 families are not. … A total of 54,333 families came": two before their total. */
export function proposeAnother(passage: Passage): readonly Suggestion[] {
  return saying(passage, TOTALS).flatMap((whole) => {
    if (whole.kind !== 'count' && whole.kind !== 'money') return [];
    const cue = TOTAL.exec(before(passage, whole));
    if (cue === null || whole.figure.unit === '') return [];
    const earlier = passage.mentions
      .slice(Math.max(0, whole.at - REACH.figures), whole.at)
      .filter((one) => whole.sentence - one.sentence <= REACH.sentences && isSame(one, whole));
    const [first, second, third] = earlier;
    if (first === undefined || second === undefined || third !== undefined) return [];
    if (!ANOTHER.test(before(passage, second))) return [];
    if (Math.abs(first.value + second.value - whole.value) > FARTHEST * whole.value) return [];
    const words = [whole.start - cue[0].length, whole.start] as const;
    return [suggestSum(passage, [first, second], whole, 'eq', 'implied', 0.6, words)];
  });
}

const isSame = (one: Mention, whole: Mention): boolean =>
  alike(one, whole) && one.figure.unit === whole.figure.unit && one.value < whole.value;

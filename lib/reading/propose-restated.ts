import { isNumber } from './mention-kinds';
import { isChange } from './propose-change-words';
import { meets, quotientOf } from './propose-fits';
import {
  alike,
  behind,
  inSentence,
  type Mention,
  type Passage,
  type Suggestion,
  sentenceStart,
} from './propose-passage';
import { suggestShare } from './suggest-share';

const RESTATED =
  /^["“]?(?:in other words|that is(?: to say)?|that means|this means|that makes|this represents|that represents|in percentage terms|put another way)\b/iu;
/** The sentence that is said again, and those before it in which the whole may stand. */
const BACK = [0, 1, 2, 3];

/** "Of the number detained 189,104 had been convicted; the remaining 236,624 had not. In other words, 55.6 % …". */
export function proposeRestated(passage: Passage): readonly Suggestion[] {
  return [...passage.bySentence.values()].flatMap((mentions) => {
    const [part] = mentions;
    if (part === undefined || part.figure.unit !== 'percent' || isChange(passage, part)) return [];
    const start = sentenceStart(passage, part);
    const cue = RESTATED.exec(passage.text.slice(start, start + 40));
    // "That is half as many" is of two numbers.
    if (cue === null || /^ as (?:many|much)\b/i.test(behind(passage, part))) return [];
    const counts = inSentence(passage, part.sentence - 1)
      .filter(isNumber)
      .reverse();
    const pairs = counts.flatMap((count) => wholesOf(passage, count).map((whole) => ({ count, whole })));
    const chosen = pairs.find(({ count, whole }) => meets(quotientOf(count, whole), part)) ?? pairs[0];
    if (chosen === undefined) return [];
    return [suggestShare(passage, { ...chosen, part }, 'implied', 0.55, [start, start + cue[0].length])];
  });
}

/** Larger numbers of the same, the nearest first. */
function wholesOf(passage: Passage, count: Mention): readonly Mention[] {
  return BACK.flatMap((back) => [...inSentence(passage, count.sentence - back)].reverse()).filter(
    (whole) => whole.value > count.value && alike(whole, count),
  );
}

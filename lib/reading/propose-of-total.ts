import { cues, saying } from './propose-cues';
import { meets, quotientOf } from './propose-fits';
import { alike, before, behind, gap, inSentence, type Mention, type Passage, type Suggestion } from './propose-passage';
import { suggestShare } from './suggest-share';

const OF_TOTAL = /^ of (?:the|this|that) (?:overall |grand |global )?total\b/iu;
const IN_TOTAL =
  /\b(?:in total,?|in all,?|altogether,?|total(?:led|ling|ing)?(?: of)?)(?: (?:some|about|over|more than|nearly))? $/iu;
const WORDS = cues('tota');
const REACH = 3;

/** "24,800 Syrians, 6 % of the total. … In total, 479,300 applications": of the total that stands in a sentence nearby. */
export function proposeOfTotal(passage: Passage): readonly Suggestion[] {
  return saying(passage, WORDS).flatMap((part) => {
    const cue = OF_TOTAL.exec(behind(passage, part));
    const count = passage.mentions[part.at - 1];
    if (part.kind !== 'part' || cue === null || count?.sentence !== part.sentence) return [];
    if (count.kind !== 'count' || !/^[^.;\d]{0,40}(?:,|\(| or)[^.;\d]{0,24}$/iu.test(gap(passage, count, part)))
      return [];
    const totals = totalsNear(passage, count);
    const fitting = totals.find((total) => meets(quotientOf(count, total), part));
    // "of the total number of appeals": which is another than the one of applications.
    const isNamed = /^ number of\b/i.test(behind(passage, part).slice(cue[0].length));
    const total = fitting ?? (totals.length === 1 && !isNamed ? totals[0] : undefined);
    return total === undefined
      ? []
      : [suggestShare(passage, { count, part, whole: total }, 'stated', 0.75, [part.end, part.end + cue[0].length])];
  });
}

function totalsNear(passage: Passage, count: Mention): readonly Mention[] {
  const sentences = Array.from({ length: 2 * REACH + 1 }, (_, index) => count.sentence - REACH + index);
  return sentences
    .filter((sentence) => sentence !== count.sentence)
    .flatMap((sentence) => inSentence(passage, sentence))
    .filter((total) => alike(total, count) && total.value > count.value && IN_TOTAL.test(before(passage, total)));
}

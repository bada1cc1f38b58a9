import { cues, saying } from './propose-cues';
import { alike, before, type Mention, type Passage, type Suggestion } from './propose-passage';
import { suggestSum } from './suggest-sum';

/** Right before a number that all before it lead to. */
const BROUGHT =
  /\b(?:br(?:ings?|inging|ought)|rais(?:es|ed|ing)|tak(?:es|ing)|took|push(?:es|ed|ing)) (?:the |its |their )?(?:[\p{L}’'-]+ ){0,5}?(?:total|number|count|figure|tally|toll|sum|population|caseload)\b[^.;\d]{0,60}\bto (?:[\p{L}]+ ){0,4}$/iu;
const WORDS = cues('brin brou rais take taki took push');
const REACH = 5;

/** "4,139 came on Sunday, which brought the count to 398,000": within it. */
export function proposeUpToNow(passage: Passage): readonly Suggestion[] {
  return saying(passage, WORDS).flatMap((mention) => {
    if (mention.kind !== 'count' && mention.kind !== 'money') return [];
    const ahead = before(passage, mention, 120);
    const brought = BROUGHT.exec(ahead);
    if (brought === null) return [];
    const part = nearest(passage, mention);
    const start = mention.start - ahead.length + brought.index;
    return part === null ? [] : [suggestSum(passage, [part], mention, 'le', 'implied', 0.65, [start, mention.start])];
  });
}

/** The largest like number of the last sentence that has one: its own, or the one before. */
function nearest({ mentions }: Passage, of: Mention): Mention | null {
  let best: Mention | null = null;
  for (let at = of.at - 1; at >= Math.max(0, of.at - REACH); at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || of.sentence - mention.sentence > 1) break;
    if (best !== null && best.sentence !== mention.sentence) break;
    if (alike(mention, of) && (best === null || mention.value > best.value)) best = mention;
  }
  return best;
}

import { cues, saying } from './propose-cues';
import { alike, before, behind, type Mention, type Passage, type Suggestion } from './propose-passage';
import { suggestSum } from './suggest-sum';

/** Right before a number that all before it lead to. */
const BROUGHT =
  /\b(?:br(?:ings?|inging|ought)|rais(?:es|ed|ing)|tak(?:es|ing)|took|push(?:es|ed|ing)) (?:the |its |their )?(?:[\p{L}’'-]+ ){0,5}?(?:total|number|count|figure|tally|toll|sum|population|caseload)\b[^.;\d]{0,60}\bto (?:[\p{L}]+ ){0,4}$/iu;
/** Around a number that is a part of what was said before: "in May alone". */
const ALONE = /\balone\b/iu;
const WORDS = cues('brin brou rais take taki took push alon');
const REACH = 5;

/** "4,139 came on Sunday, which brought the count to 398,000"; "In May alone, 4,220 came": within the larger number. */
export function proposeUpToNow(passage: Passage): readonly Suggestion[] {
  return saying(passage, WORDS).flatMap((mention) => {
    if (mention.kind !== 'count' && mention.kind !== 'money') return [];
    const ahead = before(passage, mention, 120);
    const brought = BROUGHT.exec(ahead);
    if (brought !== null) {
      const part = nearest(passage, mention, 1, () => true);
      const start = mention.start - ahead.length + brought.index;
      return part === null ? [] : [suggestSum(passage, [part], mention, 'le', 'implied', 0.65, [start, mention.start])];
    }
    const alone = aloneNear(passage, mention);
    const whole = alone === null ? null : nearest(passage, mention, 3, ({ value }) => value > mention.value);
    return alone === null || whole === null ? [] : [suggestSum(passage, [mention], whole, 'le', 'ours', 0.5, alone)];
  });
}

function aloneNear(passage: Passage, mention: Mention): readonly [number, number] | null {
  const [ahead, after] = [before(passage, mention, 40), behind(passage, mention, 50)];
  const found = ALONE.exec(ahead);
  if (found !== null)
    return [mention.start - ahead.length + found.index, mention.start - ahead.length + found.index + 5];
  const late = ALONE.exec(after);
  return late === null ? null : [mention.end + late.index, mention.end + late.index + 5];
}

/** The largest like number of the last sentence that has one, as many sentences back. */
function nearest(
  { mentions }: Passage,
  of: Mention,
  sentences: number,
  passes: (mention: Mention) => boolean,
): Mention | null {
  let best: Mention | null = null;
  for (let at = of.at - 1; at >= Math.max(0, of.at - REACH); at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || of.sentence - mention.sentence > sentences) break;
    if (best !== null && best.sentence !== mention.sentence) break;
    if (alike(mention, of) && passes(mention) && (best === null || mention.value > best.value)) best = mention;
  }
  return best;
}

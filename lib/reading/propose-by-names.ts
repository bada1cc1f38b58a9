import {
  alike,
  behind,
  gap,
  inSentence,
  type Mention,
  type Passage,
  type Suggestion,
  sentenceStart,
} from './propose-passage';
import { suggestFewer } from './suggest-fewer';

const HELD =
  /^["“]?(?:these|those|both|the) (?:numbers?|figures?|totals?) (?:are|were) (?:all |both )?(?:(?<up>up|higher|more)|(?<down>down|lower|fewer))\b[^.;\d]{0,90}?\b(?:from|than)\b/iu;
const FOR_NAME = /^(?: \p{Ll}+)? (?:for|in|at) (?:the )?(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/u;
/** Words behind a number that may say where. */
const NEAR = 120;

/** "114,330 live in Arda, 52,968 in Beru. These numbers are down from … 161,071 for Arda and 66,832 for Beru": name by name. */
export function proposeByNames(passage: Passage): readonly Suggestion[] {
  return [...passage.bySentence.values()].flatMap((mentions) => {
    const [first] = mentions;
    if (first === undefined) return [];
    const start = sentenceStart(passage, first);
    const held = HELD.exec(passage.text.slice(start, Math.min(first.start, start + 200)));
    if (held === null) return [];
    return mentions.flatMap((earlier) => {
      const name = FOR_NAME.exec(behind(passage, earlier, 50))?.groups?.name;
      const now = name === undefined ? null : namedBefore(passage, earlier, name);
      if (now === null) return [];
      const [less, more] = held.groups?.down === undefined ? [earlier, now] : [now, earlier];
      const cue = [start, start + held[0].length] as const;
      return [suggestFewer(passage, less, more, [now, earlier], 'stated', 0.7, cue)];
    });
  });
}

/** The one like number of the sentence before that the name stands behind. */
function namedBefore(passage: Passage, earlier: Mention, name: string): Mention | null {
  const last = inSentence(passage, earlier.sentence - 1);
  const [only, second] = last.filter((one) => alike(one, earlier) && isNamed(passage, one, name));
  return only !== undefined && second === undefined ? only : null;
}

function isNamed(passage: Passage, mention: Mention, name: string): boolean {
  const next = passage.mentions[mention.at + 1];
  const words = next?.sentence === mention.sentence ? gap(passage, mention, next) : behind(passage, mention, NEAR);
  return words.includes(name);
}

import { cues, saying } from './propose-cues';
import { alike, inSentence, type Mention, type Passage, type Suggestion, sentenceStart } from './propose-passage';
import { suggestSum } from './suggest-sum';

const REST =
  /^["“'‘]?(?:all )?the (?:rest|others|remainder|remaining [\p{L}-]+) (?:are|were|is|was|came|come|comes|live|lives|lived|fled|arrived|went|had|have)\b/iu;
const WORDS = cues('rest othe rema');
/** How far the parts may miss the whole, of the whole. */
const FARTHEST = 0.2;
const MOST = 16;

/** "Two countries, Peru (851) and Chile (273), … The rest are from Cuba (607) and Haiti (255)": all of a number before. */
export function proposeRests(passage: Passage): readonly Suggestion[] {
  const sentences = new Set(saying(passage, WORDS).map(({ sentence }) => sentence));
  return [...sentences].flatMap((sentence) => {
    const rest = inSentence(passage, sentence).filter(isCount);
    const [first] = rest;
    if (first === undefined) return [];
    const start = sentenceStart(passage, first);
    const cue = REST.exec(passage.text.slice(start, first.start));
    if (cue === null) return [];
    const named = inSentence(passage, sentence - 1).filter(isCount);
    const found = wholeOf(passage, named, rest, sentence);
    return found === null
      ? []
      : [suggestSum(passage, found.parts, found.whole, 'eq', 'implied', 0.65, [start, start + cue[0].length])];
  });
}

const isCount = ({ kind }: Mention): boolean => kind === 'count';

/** The number, in the sentence of the first parts or up to two before it, that the parts and the rest come nearest to. */
function wholeOf(
  passage: Passage,
  named: readonly Mention[],
  rest: readonly Mention[],
  sentence: number,
): { readonly parts: readonly Mention[]; readonly whole: Mention } | null {
  const earlier = [1, 2, 3].flatMap((back) => inSentence(passage, sentence - back)).filter(isCount);
  const found = earlier.flatMap((whole) => {
    // "Two countries, Peru (851) …": how many they are is none of their numbers.
    const parts = [...named.filter((part) => part !== whole && alike(part, whole)), ...rest];
    const sum = parts.reduce((total, { value }) => total + value, 0);
    const isWhole = parts.every((part) => part.value < whole.value && alike(part, whole));
    const missed = Math.abs(sum - whole.value) / whole.value;
    const isListed = parts.length > rest.length && parts.length >= 3 && parts.length <= MOST;
    return isWhole && isListed && missed <= FARTHEST ? [{ parts, whole, missed }] : [];
  });
  return found.sort((a, b) => a.missed - b.missed)[0] ?? null;
}

import { cues, saying } from './propose-cues';
import { meets, sumOf } from './propose-fits';
import { alike, before, type Mention, type Passage, type Suggestion } from './propose-passage';
import { suggestSum } from './suggest-sum';

const FIRST = /\b(?:the first|the former|one|the one|a first)\b(?: [\p{L}-]+){0,5},?(?: [\p{L}-]+){0,4} $/iu;
const SECOND = /\b(?:the second|the other|another|the latter|a second)\b(?: [\p{L}-]+){0,5},?(?: [\p{L}-]+){0,4} $/iu;
const BEHIND = /^(?: [\p{L}-]+){0,5} (?:the first|one|the former)\b/iu;
const BEHIND_SECOND = /^(?: [\p{L}-]+){0,6} (?:the second|the other|another|the latter)\b/iu;
const REACH = 8;

const PAIRS = cues('seco othe anot latt');

/** "The first boat carried 50 … Around 400 were in the second", of the 450 of a sentence before. */
export function proposePairs(passage: Passage): readonly Suggestion[] {
  return saying(passage, PAIRS).flatMap((second) => {
    if (second.kind !== 'count' || !names(passage, second, SECOND, BEHIND_SECOND)) return [];
    const first = passage.mentions
      .slice(Math.max(0, second.at - 3), second.at)
      .findLast((mention) => alike(mention, second) && names(passage, mention, FIRST, BEHIND));
    if (first === undefined || second.sentence - first.sentence > 2) return [];
    const sum = sumOf([first, second]);
    const whole = passage.mentions
      .slice(Math.max(0, first.at - REACH), second.at + 3)
      .find(
        (one) =>
          one !== first &&
          one !== second &&
          one.value > Math.max(first.value, second.value) &&
          alike(one, first) &&
          meets(sum, one),
      );
    return whole === undefined
      ? []
      : [suggestSum(passage, [first, second], whole, 'eq', 'implied', 0.6, [second.start, second.end])];
  });
}

function names(passage: Passage, mention: Mention, ahead: RegExp, after: RegExp): boolean {
  const tail = passage.text.slice(mention.end, mention.end + 80);
  return ahead.test(before(passage, mention)) || after.test(tail);
}

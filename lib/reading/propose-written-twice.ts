import { gap, type Passage, type Suggestion } from './propose-passage';
import { suggestRepeat } from './suggest-repeat';

/** "four (4) families": one number in words and in digits. */
export function proposeWrittenTwice(passage: Passage): readonly Suggestion[] {
  return passage.mentions.flatMap((digits) => {
    const words = passage.mentions[digits.at - 1];
    if (words === undefined || words.kind !== 'count' || digits.kind !== 'count') return [];
    if (!/^\p{L}/u.test(words.figure.text) || !/^\d[\d,. ]*$/u.test(digits.figure.text)) return [];
    if (!/^ ?\($/u.test(gap(passage, words, digits)) || passage.text.charAt(digits.end) !== ')') return [];
    return [suggestRepeat(passage, words, digits, 'stated', 0.85, [words.start, digits.end])];
  });
}

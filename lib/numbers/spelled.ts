import { readCardinal } from './cardinal';
import { cardinalOf, type WordFraction } from './number-words';
import { ratio } from './rational';
import { inUnits, isArticle, isCounted, partsIn, type Spelled, type Word, wordsFrom } from './spelled-words';
import { matchAt } from './sticky';

const ORDINAL = /-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?![a-z])/iy;

/**
 * Reads a number in words that begins at `at`: "nine", "twenty-three", "one hundred and twelve thousand", "a million",
 * "half a million", "a million and a half", "one and a half million", "six-point-five million", "two dozen",
 * "a couple of thousand".
 * @param at UTF-16 offset into `text`, at the first letter of a word.
 * @returns null where no number stands there; "a", "an", "half" alone and ordinals ("twenty-first") are none.
 */
export function readSpelled(text: string, at: number): Spelled | null {
  const words = wordsFrom(text, at);
  const spelled = readOpening(words) ?? readCardinal(words);
  return spelled === null || matchAt(ORDINAL, text, spelled.end) !== null ? null : spelled;
}

/** Numbers that begin with an article or a fraction: "a million", "half a dozen", "a couple of thousand". */
function readOpening(words: readonly Word[]): Spelled | null {
  const [first, second, third, fourth] = words;
  if (first === undefined) return null;
  if (isArticle(first.word)) {
    if (isCounted(second?.word)) return counted(1, words, 1);
    const couple = second?.word === 'couple' && third?.word === 'of' && isCounted(fourth?.word);
    if (couple) return counted(2, words, 3);
  }
  // "another quarter of a million"
  if (first.word === 'quarter' && second?.word === 'of' && isArticle(third?.word)) {
    return partOf({ value: ratio(1, 4), denominator: 4 }, words, 2);
  }
  if (first.word === 'half') return partOf({ value: ratio(1, 2), denominator: 2 }, words, 1);
  const parts = isArticle(first.word) ? 1 : cardinalOf(first.word);
  const denominator = partsIn(second);
  if (parts === null || denominator === null || parts < 1 || parts >= denominator) return null;
  const fraction = { value: ratio(parts, denominator), denominator };
  if (third?.word === 'of') return isArticle(fourth?.word) ? partOf(fraction, words, 3) : null;
  // "a third million" may be the third one; a half and a quarter have no such other sense.
  return denominator === 2 || denominator === 4 ? partOf(fraction, words, 2) : null;
}

/** "a million", "a million and a half"; "a hundred and twelve thousand" goes on as "one hundred and twelve thousand" does. */
function counted(count: 1 | 2, words: readonly Word[], index: number): Spelled | null {
  const unit = words[index];
  if (unit === undefined) return null;
  if (unit.word === 'hundred')
    return readCardinal([{ word: count === 1 ? 'one' : 'two', end: unit.end }, ...words.slice(index)]);
  const [and, article, name] = words.slice(index + 1);
  const denominator = partsIn(name);
  if (and?.word === 'and' && article?.word === 'a' && name !== undefined && denominator !== null) {
    return { ...inUnits(String(count), { value: ratio(1, denominator), denominator }, unit), end: name.end };
  }
  return inUnits(String(count), null, unit);
}

/** "half a million", "half-million", "three quarters of a million": the words from `index` on name the unit. */
function partOf(fraction: WordFraction, words: readonly Word[], index: number): Spelled | null {
  const unit = words[isArticle(words[index]?.word) ? index + 1 : index];
  return unit === undefined || !isCounted(unit.word) || unit.word === 'hundred' ? null : inUnits('0', fraction, unit);
}

import { denominatorOf, SCALES, type WordFraction } from './number-words';

/** A number in words: an integer in units of the last scale word, decimals, or a fraction behind it. */
export interface Spelled {
  readonly end: number;
  /** The mantissa in units of 10^scale, a plain decimal: "112" for "one hundred and twelve thousand". */
  readonly mantissa: string;
  /** The last scale word, as a power of ten; 0 without one. */
  readonly scale: number;
  readonly fraction: WordFraction | null;
  /** "dozen" counts in twelves. */
  readonly dozen: boolean;
}

/** One word of a number in words, in small letters. */
export interface Word {
  readonly word: string;
  /** UTF-16 offset behind its last letter. */
  readonly end: number;
}

const WORD = /[a-zA-Z]+/y;
const GAP = /[ \u00a0\u202f-]/y;
/** The longest number in words that is read: far beyond what is printed, and a bound on the work. */
const LONGEST = 24;

/** The words that begin at `at`, each one space or hyphen behind the last. */
export function wordsFrom(text: string, at: number): readonly Word[] {
  const words: Word[] = [];
  for (let position = at; words.length < LONGEST; ) {
    WORD.lastIndex = position;
    const found = WORD.exec(text);
    if (found === null) break;
    const end = position + found[0].length;
    words.push({ word: found[0].toLowerCase(), end });
    GAP.lastIndex = end;
    if (!GAP.test(text)) break;
    position = end + 1;
  }
  return words;
}

export const isArticle = (word: string | undefined): boolean => word === 'a' || word === 'an';
export const isScale = (word: string | undefined): boolean => word !== undefined && word.length > 3 && SCALES.has(word);
/** "hundred", "dozen" and the scale words: what "a" can stand before as a number. */
export const isCounted = (word: string | undefined): boolean => isScale(word) || word === 'hundred' || word === 'dozen';

/** A unit with nothing before it but a mantissa: "a million", "half a dozen". */
export function inUnits(mantissa: string, fraction: WordFraction | null, unit: Word): Spelled {
  return { end: unit.end, mantissa, scale: SCALES.get(unit.word) ?? 0, fraction, dozen: unit.word === 'dozen' };
}

/** "third", "quarters" as the name of a part; "second" and the like are none. */
export const partsIn = (word: Word | undefined): number | null =>
  word === undefined ? null : denominatorOf(word.word);

import { isLetterAt } from './characters';
import { CARDINALS } from './number-words';
import { matchAt } from './sticky';

/** A multiple in one word: "double" is 2. */
export interface Multiple {
  /** UTF-16 offset behind it. */
  readonly end: number;
  readonly times: number;
}

const WORDS: ReadonlyMap<string, number> = new Map([
  ...['double', 'doubled', 'doubles', 'doubling', 'twice'].map((word) => [word, 2] as const),
  ...['triple', 'tripled', 'triples', 'tripling', 'thrice', 'trebled', 'treble'].map((word) => [word, 3] as const),
  ...['quadruple', 'quadrupled', 'quadruples', 'quadrupling'].map((word) => [word, 4] as const),
  ...['quintuple', 'quintupled'].map((word) => [word, 5] as const),
  ...[...CARDINALS].flatMap(([word, value]) => (value > 1 ? [[`${word}fold`, value] as const] : [])),
  ['hundredfold', 100],
  ['thousandfold', 1000],
]);
const WORD = /[a-z]{5,12}(?![a-z])/iy;

/**
 * Reads "double", "doubled", "twice", "triple", "ninefold". "nine-fold" and "three times" are numbers with a unit.
 * @param at UTF-16 offset into `text`, at the beginning of a word.
 */
export function readMultiple(text: string, at: number): Multiple | null {
  const found = isLetterAt(text, at) ? matchAt(WORD, text, at)?.[0] : undefined;
  const times = found === undefined ? undefined : WORDS.get(found.toLowerCase());
  return found === undefined || times === undefined ? null : { end: at + found.length, times };
}

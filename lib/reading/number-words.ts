import { CARDINALS } from '../numbers/number-words';

/** What a word means to the reader of numbers. */
export type WordKind =
  | 'cardinal'
  | 'scale'
  | 'open'
  | 'fraction'
  | 'ordinal'
  | 'multiple'
  | 'article'
  | 'between'
  | 'majority';

const list = (kind: WordKind, words: string): [string, WordKind][] => words.split(' ').map((word) => [word, kind]);

const FOLD = 'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand'
  .split(' ')
  .map((word) => `${word}fold`)
  .join(' ');

/** Every word that is a number or part of one, in small letters. Each occurrence is read or left out, none dropped. */
const KINDS: ReadonlyMap<string, WordKind> = new Map([
  ...[...CARDINALS.keys()].map((word): [string, WordKind] => [word, 'cardinal']),
  ...list('scale', 'hundred thousand million billion trillion dozen lakh lakhs crore crores'),
  ...list('open', 'hundreds thousands millions billions trillions dozens tens scores several'),
  ...list('fraction', 'half halves quarter quarters thirds fourths fifths sixths sevenths eighths ninths tenths'),
  ...list(
    'ordinal',
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth',
  ),
  ...list('multiple', 'double doubled doubling triple tripled tripling quadruple quadrupled quadrupling twice thrice'),
  ...list('multiple', FOLD),
  ...list('between', 'between'),
  ...list('article', 'a an'),
  ...list('majority', 'majority'),
]);

const LONGEST = Math.max(...[...KINDS.keys()].map((word) => word.length));

/** @param length In UTF-16 units, to refuse long words before they are cut out. */
export const mayCount = (length: number): boolean => length <= LONGEST;

/** @param word In small letters. @returns null for a word that is no part of a number. */
export const kindOf = (word: string): WordKind | null => KINDS.get(word) ?? null;

import { type Rational, ratio } from './rational';

const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Small cardinal numbers in words: "zero" to "nineteen" and the tens. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** Scale words and their abbreviations, as powers of ten; scale-words.ts says where an abbreviation may stand. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
  ['lakh', 5],
  ['lakhs', 5],
  ['crore', 7],
  ['crores', 7],
  ['k', 3],
  ['m', 6],
  ['mn', 6],
  ['mln', 6],
  ['b', 9],
  ['bn', 9],
  ['tn', 12],
]);

/**
 * Any digit or word that counts, to notice numbers that were not read. "one" is left out: mostly it is no number.
 */
export const NUMBER_WORD = new RegExp(
  `\\d|(?<!\\p{L})(?:${[...CARDINALS.keys(), ...SCALES.keys(), 'hundred', 'dozen', 'half']
    .filter((word) => word.length > 2 && word !== 'one')
    .join('|')})s?(?!\\p{L})`,
  'iu',
);

const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);

const GLYPHS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
]);

/** A fraction in words or as a glyph: its value and its denominator, which is also how finely it was stated. */
export interface WordFraction {
  readonly value: Rational;
  readonly denominator: number;
}

/** "third" or "thirds" → 3; null for another word. */
export function denominatorOf(word: string): number | null {
  return DENOMINATORS.get(word) ?? DENOMINATORS.get(word.replace(/s$/, '')) ?? (word === 'halves' ? 2 : null);
}

/** "½" → one half; null for another character. */
export function glyphFraction(glyph: string): WordFraction | null {
  const found = GLYPHS.get(glyph);
  return found === undefined ? null : { value: ratio(found[0], found[1]), denominator: found[1] };
}

export const FRACTION_GLYPHS = [...GLYPHS.keys()].join('');

/** "nine" → 9, "twenty-three" → 23 (one word of the text, in lower case); null for another word. */
export function cardinalOf(word: string): number | null {
  const plain = CARDINALS.get(word);
  if (plain !== undefined) return plain;
  const [tens, units, ...rest] = word.split('-');
  if (tens === undefined || units === undefined || rest.length > 0) return null;
  const ten = CARDINALS.get(tens);
  const unit = CARDINALS.get(units);
  return ten !== undefined && unit !== undefined && ten >= 20 && unit > 0 && unit < 10 ? ten + unit : null;
}

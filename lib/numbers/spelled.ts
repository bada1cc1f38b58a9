import { cardinalOf, decimalsOf, denominatorOf, SCALES, type WordFraction } from './number-words';
import { type Rational, ratio, rational, ZERO } from './rational';

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

const WORD = /[a-zA-Z]+/y;
const GAP = /[ \u00a0\u202f-]/y;
/** The longest number in words that is read: far beyond what is printed, and a bound on the work. */
const LONGEST = 24;

interface Word {
  readonly word: string;
  readonly end: number;
}

/**
 * Reads a number in words that begins at `at`: "nine", "twenty-three", "one hundred and twelve thousand", "a million",
 * "half a million", "one and a half million", "six-point-five million", "two dozen", "a couple of thousand".
 * @param at UTF-16 offset into `text`, at the first letter of a word.
 * @returns null where no number stands there; "a", "an" and "half" alone are none.
 */
export function readSpelled(text: string, at: number): Spelled | null {
  const words = wordsFrom(text, at);
  return readOpening(words) ?? readCardinal(words);
}

function wordsFrom(text: string, at: number): readonly Word[] {
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

const isScale = (word: string | undefined): boolean => word !== undefined && word.length > 3 && SCALES.has(word);
const isCounted = (word: string | undefined): boolean => isScale(word) || word === 'hundred' || word === 'dozen';

/** Numbers that begin with an article or a fraction: "a million", "half a dozen", "a couple of thousand". */
function readOpening(words: readonly Word[]): Spelled | null {
  const [first, second, third, fourth, fifth] = words.map(({ word }) => word);
  const article = first === 'a' || first === 'an';
  if (article && isCounted(second)) return counted('1', words, 1);
  if (article && second === 'couple' && third === 'of' && isCounted(fourth)) return counted('2', words, 3);
  if (first === 'half' && (second === 'a' || second === 'an') && isCounted(third))
    return part(ratio(1, 2), 2, words, 2);
  const parts = article ? 1 : cardinalOf(first ?? '');
  const denominator = second === undefined ? null : denominatorOf(second);
  if (parts === null || denominator === null || parts >= denominator || third !== 'of') return null;
  if ((fourth !== 'a' && fourth !== 'an') || !isCounted(fifth)) return null;
  return part(ratio(parts, denominator), denominator, words, 4);
}

function counted(mantissa: string, words: readonly Word[], index: number): Spelled | null {
  const unit = words[index];
  if (unit === undefined) return null;
  if (unit.word === 'hundred') {
    // "a hundred and twelve thousand" goes on as "one hundred and twelve thousand" does.
    return readCardinal([{ word: mantissa === '1' ? 'one' : 'two', end: unit.end }, ...words.slice(index)]);
  }
  return { end: unit.end, mantissa, scale: SCALES.get(unit.word) ?? 0, fraction: null, dozen: unit.word === 'dozen' };
}

function part(value: Rational, denominator: number, words: readonly Word[], index: number): Spelled | null {
  const unit = words[index];
  if (unit === undefined || unit.word === 'hundred') return null;
  const fraction = { value, denominator };
  return { end: unit.end, mantissa: '0', scale: SCALES.get(unit.word) ?? 0, fraction, dozen: unit.word === 'dozen' };
}

/** Plain numbers in words, in the order of speech: "five million two hundred thousand". */
function readCardinal(words: readonly Word[]): Spelled | null {
  let total = ZERO;
  let current: number | null = null;
  let lastScale = Number.POSITIVE_INFINITY;
  let best: Spelled | null = null;
  let index = 0;
  const close = (end: number, scale: number): void => {
    const whole = total.add(current ?? 0).div(10n ** BigInt(scale));
    best = { end, mantissa: whole.toString(), scale, fraction: null, dozen: false };
  };
  while (index < words.length) {
    const { word, end } = words[index] as Word;
    const cardinal = cardinalOf(word);
    if (cardinal !== null && (current === null || fits(current, cardinal))) {
      current = (current ?? 0) + cardinal;
      close(end, 0);
    } else if (word === 'hundred' && current !== null && current > 0 && current < 100) {
      current *= 100;
      close(end, 0);
    } else if (isScale(word) && current !== null && (SCALES.get(word) ?? 0) < lastScale) {
      lastScale = SCALES.get(word) ?? 0;
      total = total.add(rational(current).mul(10n ** BigInt(lastScale)));
      current = null;
      close(end, lastScale);
    } else if (word === 'dozen' && current !== null && total.equals(ZERO)) {
      return { end, mantissa: String(current), scale: 0, fraction: null, dozen: true };
    } else if (current !== null && total.equals(ZERO) && (word === 'point' || word === 'and')) {
      const more = word === 'point' ? decimals(words, index, current) : mixed(words, index, current);
      if (more !== null) return more;
      if (word === 'point' || current < 100) break;
    } else if (word !== 'and' || cardinalOf(words[index + 1]?.word ?? '') === null || best === null) break;
    index += 1;
  }
  return best;
}

/** "twenty" then "three", "one hundred" then "twelve". */
function fits(current: number, next: number): boolean {
  if (current >= 100)
    return current % 100 === 0 ? next < 100 : current % 10 === 0 && current % 100 >= 20 && next > 0 && next < 10;
  return current >= 20 && current % 10 === 0 && next > 0 && next < 10;
}

function decimals(words: readonly Word[], index: number, whole: number): Spelled | null {
  const digits: string[] = [];
  for (const { word } of words.slice(index + 1)) {
    if ((cardinalOf(word) ?? 10) > 9) break;
    digits.push(word);
  }
  const read = decimalsOf(digits);
  const last = words[index + digits.length];
  if (read === null || last === undefined) return null;
  const mantissa = `${whole}.${read.value.toString().slice(2).padEnd(read.decimals, '0')}`;
  const scaleWord = words[index + digits.length + 1];
  const scaled = scaleWord !== undefined && isScale(scaleWord.word);
  const end = scaled ? scaleWord.end : last.end;
  return { end, mantissa, scale: scaled ? (SCALES.get(scaleWord.word) ?? 0) : 0, fraction: null, dozen: false };
}

/** "one and a half million", "two and three quarters": the fraction must be spelled whole. */
function mixed(words: readonly Word[], index: number, whole: number): Spelled | null {
  const count = words[index + 1];
  const name = words[index + 2];
  const parts = count === undefined ? null : count.word === 'a' || count.word === 'one' ? 1 : cardinalOf(count.word);
  const denominator = name === undefined ? null : denominatorOf(name.word);
  if (parts === null || denominator === null || name === undefined || parts >= denominator) return null;
  const fraction = { value: ratio(parts, denominator), denominator };
  const scaleWord = words[index + 3];
  const scaled = scaleWord !== undefined && isScale(scaleWord.word);
  const end = scaled ? scaleWord.end : name.end;
  return {
    end,
    mantissa: String(whole),
    scale: scaled ? (SCALES.get(scaleWord.word) ?? 0) : 0,
    fraction,
    dozen: false,
  };
}

import { cardinalOf, SCALES } from './number-words';
import { type Rational, ratio, rational, ZERO } from './rational';
import { inUnits, isScale, partsIn, type Spelled, type Word } from './spelled-words';

/** Plain numbers in words, in the order of speech: "five million two hundred thousand". */
export function readCardinal(words: readonly Word[]): Spelled | null {
  let total: Rational = ZERO;
  let current: number | null = null;
  let lastScale = Number.POSITIVE_INFINITY;
  let best: Spelled | null = null;
  /** What was read before the present run of small numbers. */
  let before: Spelled | null = null;
  const close = (end: number, scale: number): void => {
    const whole = total.add(current ?? 0).div(10n ** BigInt(scale));
    best = { end, mantissa: whole.toString(), scale, fraction: null, dozen: false };
  };
  for (const [index, { word, end }] of words.entries()) {
    const cardinal = cardinalOf(word);
    if (cardinal !== null && (current === null || fits(current, cardinal))) {
      if (current === null) before = best;
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
    } else if (isScale(word) && current !== null && before !== null) {
      // "five million two million" are two numbers.
      return before;
    } else if (word === 'dozen' && current !== null && total.equals(ZERO)) {
      return { end, mantissa: String(current), scale: 0, fraction: null, dozen: true };
    } else if (current !== null && total.equals(ZERO) && (word === 'point' || word === 'and')) {
      const more = word === 'point' ? decimals(words, index, current) : mixed(words, index, current);
      if (more !== null) return more;
      if (word === 'point' || current < 100) break;
    } else if (word !== 'and' || cardinalOf(words[index + 1]?.word ?? '') === null || best === null) break;
  }
  return best;
}

/** "twenty" then "three", "one hundred" then "twelve". */
function fits(current: number, next: number): boolean {
  if (current >= 100)
    return current % 100 === 0 ? next < 100 : current % 10 === 0 && current % 100 >= 20 && next > 0 && next < 10;
  return current >= 20 && current % 10 === 0 && next > 0 && next < 10;
}

/** "six point five million", the words from `index` on being "point", "five", "million". */
function decimals(words: readonly Word[], index: number, whole: number): Spelled | null {
  let digits = '';
  for (const { word } of words.slice(index + 1)) {
    const digit = cardinalOf(word);
    if (digit === null || digit > 9) break;
    digits += digit;
  }
  const last = words[index + digits.length];
  if (digits === '' || last === undefined) return null;
  return scaledBy(words[index + digits.length + 1], `${whole}.${digits}`, last, null);
}

/** "one and a half million", "two and three quarters": the fraction must be spelled whole. */
function mixed(words: readonly Word[], index: number, whole: number): Spelled | null {
  const [count, name, scale] = words.slice(index + 1);
  const parts = count?.word === 'a' ? 1 : cardinalOf(count?.word ?? '');
  const denominator = partsIn(name);
  if (parts === null || denominator === null || name === undefined || parts >= denominator) return null;
  return scaledBy(scale, String(whole), name, { value: ratio(parts, denominator), denominator });
}

function scaledBy(word: Word | undefined, mantissa: string, last: Word, fraction: Spelled['fraction']): Spelled {
  if (word !== undefined && isScale(word.word)) return inUnits(mantissa, fraction, word);
  return { end: last.end, mantissa, scale: 0, fraction, dozen: false };
}

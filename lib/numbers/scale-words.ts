import { SCALES } from './number-words';
import { matchOpened, openedBy } from './sticky';

const WORD = openedBy(
  'hundred thousand million billion trillion lakh crore',
  /[\s-]?(hundred|thousand|million|billion|trillion|lakh|crore)s?(?![a-z])/iy,
);
const LETTERS = openedBy('m b tn k', /(?:[ \u00a0\u202f]?(mln|mn|bn|tn)|(m|k|b))(?![a-z\u00b2\u00b3])/iy);

const CAPITALS = openedBy('m b', /[ \u00a0](M|B)(?![\p{L}\d])/uy);
const SMALL = openedBy('m b', /[ \u00a0](m|b)(?![\p{L}\d])/uy);

/** The scale words behind a mantissa, two at most ("1.5 lakh crore", "one thousand million"), as one power of ten. */
export function readScale(
  text: string,
  at: number,
  afterDigits: boolean,
  decimal = false,
  money = false,
): { scale: number; end: number } {
  const letter = afterDigits ? matchOpened(LETTERS, text, at) : null;
  if (letter !== null) {
    const name = (letter[1] ?? letter[2] ?? '').toLowerCase();
    return { scale: SCALES.get(name) ?? 0, end: at + letter[0].length };
  }
  // "299.4 M": with a space only in capitals, and only behind decimals ("5 M, 3 F" are men); in small letters behind a sum of
  // money ("$ 16.0 m").
  const apart = (decimal ? matchOpened(CAPITALS, text, at) : null) ?? (money ? matchOpened(SMALL, text, at) : null);
  if (apart !== null) return { scale: SCALES.get((apart[1] ?? '').toLowerCase()) ?? 0, end: at + apart[0].length };
  let [scale, end] = [0, at];
  for (let count = 0; count < 2; count += 1) {
    const word = matchOpened(WORD, text, end);
    const name = word?.[1]?.toLowerCase();
    if (word === null || name === undefined) break;
    // In a table's column "44,400" and "Million" are two lines.
    if (/[\r\n]/.test(word[0]) && /,\d{3}$/.test(text.slice(Math.max(0, end - 4), end))) break;
    scale += name === 'hundred' ? 2 : (SCALES.get(name) ?? 0);
    end += word[0].length;
  }
  return { scale, end };
}

/** Whether a scale word stands there. */
export const isScaled = (text: string, at: number): boolean => matchOpened(WORD, text, at) !== null;

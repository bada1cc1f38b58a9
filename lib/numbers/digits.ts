import { FRACTION_GLYPHS, glyphFraction, type WordFraction } from './number-words';

/** Digits as printed: the mantissa without thousands marks ("1234567", "4.4"), and a fraction glyph behind it. */
export interface Digits {
  /** UTF-16 offset behind the last character. */
  readonly end: number;
  /** A plain decimal, "0" where only a fraction glyph stands. */
  readonly mantissa: string;
  readonly fraction: WordFraction | null;
}

// Sticky, each of bounded look-ahead: a long run of digits or commas is read in linear time.
const FORMS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/\d{1,3}(?:,\d{3})+(?!\d|,\d)(?:\.\d+)?/y, (found) => found.replaceAll(',', '')],
  [/\d{1,2}(?:,\d{2})+,\d{3}(?!\d|,\d)(?:\.\d+)?/y, (found) => found.replaceAll(',', '')],
  [/\d{1,3}([ \u00a0\u202f\u2009'’])\d{3}(?:\1\d{3})*(?!\d|\1\d)(?:\.\d+)?/y, (found) => found.replace(/[^\d.]/g, '')],
  [/\d{1,3}(?:\.\d{3}){2,}(?!\d|\.\d)/y, (found) => found.replaceAll('.', '')],
  [/\d+,\d{1,2}(?=[ \u00a0-](?:thousand|million|billion|trillion|lakh|crore))/y, (found) => found.replace(',', '.')],
  [/\d+(?:\.\d+)?/y, (found) => found],
  [/\.\d+/y, (found) => `0${found}`],
];
const GLYPH = new RegExp(`[${FRACTION_GLYPHS}]`, 'y');

/**
 * Reads digits that begin at `at`: thousands marked by commas (also the Indian way), dots, spaces or apostrophes,
 * decimals with a point, a comma as the decimal mark only before a scale word, and fraction glyphs ("3½").
 * @param at UTF-16 offset into `text`.
 * @returns null where no digits stand at that offset.
 */
export function readDigits(text: string, at: number): Digits | null {
  for (const [form, mantissaOf] of FORMS) {
    form.lastIndex = at;
    const found = form.exec(text);
    if (found === null) continue;
    const end = at + found[0].length;
    const glyph = found[0].includes('.') ? null : glyphAt(text, end);
    return { end: glyph === null ? end : end + 1, mantissa: mantissaOf(found[0]), fraction: glyph };
  }
  const alone = glyphAt(text, at);
  return alone === null ? null : { end: at + 1, mantissa: '0', fraction: alone };
}

function glyphAt(text: string, at: number): WordFraction | null {
  GLYPH.lastIndex = at;
  const found = GLYPH.exec(text);
  return found === null ? null : glyphFraction(found[0]);
}

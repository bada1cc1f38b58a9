import { kindOf, mayCount, type WordKind } from './number-words';
import { isDigit, isLetter } from './surroundings';

/** A place where a number may begin: a digit, a fraction glyph, or a word that counts. */
export interface Candidate {
  readonly at: number;
  /** Behind its last character: of the digits, or of the word. */
  readonly end: number;
  readonly kind: 'digits' | 'glyph' | WordKind;
}

const GLYPH = /[\u00bc-\u00be\u2150-\u215e]/;
/** Superscripts are digits, of footnotes. */
const isSuperscript = (code: number): boolean =>
  code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079 && code !== 0x2071);

/** The first candidate at or behind `from`, in one pass over the characters; null where none is left. */
export function findCandidate(text: string, from: number): Candidate | null {
  const { length } = text;
  for (let at = from; at < length; ) {
    const code = text.charCodeAt(at);
    if (code === 32) at += 1;
    else if (isLetter(code)) {
      let end = at + 1;
      while (end < length && isLetter(text.charCodeAt(end))) end += 1;
      const kind = mayCount(end - at) ? kindOf(text.slice(at, end).toLowerCase()) : null;
      if (kind !== null) return { at, end, kind };
      at = end;
    } else if (isDigit(code)) {
      let end = at + 1;
      while (end < length && isDigit(text.charCodeAt(end))) end += 1;
      return { at, end, kind: 'digits' };
    } else if (code > 127 && (isSuperscript(code) || GLYPH.test(text.charAt(at)))) {
      return { at, end: at + 1, kind: 'glyph' };
    } else at += 1;
  }
  return null;
}

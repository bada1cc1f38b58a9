import { inSmall } from '../numbers/characters';

/** Looking at the words around a place in a text by hand: cheap, and never farther than a few dozen characters. */

export interface Word {
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly text: string;
  /** In small letters. */
  readonly lower: string;
}

/** Longer than any word that matters here; a bound on the work in texts without spaces. */
const LONGEST = 40;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Latin and other letters, roughly: what joins a number to a word. */
export function isLetter(code: number): boolean {
  const small = code | 32;
  if (small >= 97 && small <= 122) return true;
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || (code >= 0x3040 && code < 0xd800));
}

/** Space, no-break space, narrow spaces, tab; not a newline. */
export const isSpace = (code: number): boolean =>
  code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 9;
export const isNewline = (code: number): boolean => code === 10 || code === 13;

/** The apostrophes, which stand inside words ("year’s"). */
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

export const wordOf = (text: string, start: number, end: number): Word => {
  const printed = text.slice(start, end);
  return { start, end, text: printed, lower: inSmall(printed) };
};

/** The word that ends at `at`; null where none does. */
export function wordEndingAt(text: string, at: number): Word | null {
  let start = at;
  while (start > 0 && at - start < LONGEST) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code) && !(isApostrophe(code) && start < at)) break;
    start -= 1;
  }
  return start === at ? null : wordOf(text, start, at);
}

/** The word that begins at `at`; null where none does. */
export function wordStartingAt(text: string, at: number): Word | null {
  let end = at;
  while (end < text.length && end - at < LONGEST) {
    const code = text.charCodeAt(end);
    if (!isLetter(code) && !(isApostrophe(code) && end > at && isLetter(text.charCodeAt(end + 1)))) break;
    end += 1;
  }
  return end === at ? null : wordOf(text, at, end);
}

/** Behind the white space before `at`: one newline at most, as in wrapped lines. */
export function skipBack(text: string, at: number): number {
  let position = at;
  let newlines = 0;
  while (position > 0 && at - position < LONGEST) {
    const code = text.charCodeAt(position - 1);
    if (code === 10) newlines += 1;
    if (newlines > 1 || !(isSpace(code) || isNewline(code))) break;
    position -= 1;
  }
  return position;
}

/** Behind the white space that begins at `at`: one newline at most. */
export function skipSpace(text: string, at: number): number {
  let position = at;
  let newlines = 0;
  while (position < text.length && position - at < LONGEST) {
    const code = text.charCodeAt(position);
    if (code === 10) newlines += 1;
    if (newlines > 1 || !(isSpace(code) || isNewline(code))) break;
    position += 1;
  }
  return position;
}

/** The word before `at` with nothing but white space between; null at the beginning of a text or behind a sign. */
export const wordBefore = (text: string, at: number): Word | null => {
  const end = skipBack(text, at);
  return end === at ? null : wordEndingAt(text, end);
};

/** The word behind `at` with nothing but white space between; null where a sign or the end stands. */
export const wordAfter = (text: string, at: number): Word | null => {
  const start = skipSpace(text, at);
  return start === at ? null : wordStartingAt(text, start);
};

/** Whether nothing but white space and quotes stand before `at` in its line. */
export function beginsLine(text: string, at: number): boolean {
  for (let position = at - 1; position >= 0 && at - position < LONGEST; position -= 1) {
    const code = text.charCodeAt(position);
    if (isNewline(code)) return true;
    if (!isSpace(code)) return false;
  }
  return at < LONGEST;
}

/** Whether a capital begins the word. */
export const isCapitalized = (word: Word): boolean => {
  const first = word.text.charAt(0);
  return first !== first.toLowerCase();
};

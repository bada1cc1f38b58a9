import { currencyBefore } from '../numbers/currency';
import { matchAt } from '../numbers/sticky';
import { isCounted } from './counted-nouns';
import { isGluedWord } from './is-glued-word';
import type { Finder } from './place';
import { beginsLine, isLetter, wordAfter, wordEndingAt } from './surroundings';

/** "[12]", "[1, 2]", "[3–5]". */
const BRACKETED = /\d{1,3}(?:[ \u00a0]?[,;–-][ \u00a0]?\d{1,3}){0,9}\]/y;
/** Behind a sentence: "returned.3", "returned.”12 The". */
const RAISED = /\d{1,3}(?:,\d{1,3}){0,3}(?=[.,;:]?(?:$|[\s)\]”"’])|[A-Z“])/y;
const SUPERSCRIPT = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}/y;

/** The marks of footnotes: in brackets, raised, or directly behind a full stop or a word. */
export const findFootnote: Finder = ({ text, at, end, kind, left, floor }) => {
  if (kind === 'glyph') {
    const found = matchAt(SUPERSCRIPT, text, at);
    return found === null ? null : { start: at, end: at + found[0].length, why: 'footnote' };
  }
  if (kind !== 'digits' || end - at > 3) return null;
  // "(HRW 13 Jan. 2021, 1)": a page behind the date of a source.
  if (
    /(?:19|20)\d\d[a-z]?, $/.test(text.slice(Math.max(0, at - 8), at)) &&
    /^(?:[–-]\d{1,3})?[);]/.test(text.slice(end, end + 5))
  )
    return { start: at, end, why: 'section' };
  if (left === '[') {
    const found = matchAt(BRACKETED, text, at);
    if (found !== null) return { start: at - 1, end: at + found[0].length, why: 'footnote' };
  }
  // Decimals and thousands stand behind a digit, footnotes behind a letter or what closes a quote or bracket.
  const inner = text.charCodeAt(at - 2);
  const closes =
    left !== ' ' &&
    /[.,!?][”"’)]?$|[”)]$/.test(text.slice(Math.max(floor, at - 2), at)) &&
    (isLetter(inner) || /[”"’)%.!?]/.test(text.charAt(at - 2)));
  const glued = isLetter(text.charCodeAt(at - 1)) ? wordEndingAt(text, at) : null;
  // "Covid19" is a name.
  const word = glued !== null && glued.start >= floor && /^[a-z]{3,}$/.test(glued.text);
  if ((!closes && !word) || currencyBefore(text, at) !== null || (word && isGluedWord(text, at))) return null;
  const next = wordAfter(text, end);
  if (next !== null && isCounted(next.lower)) return null;
  const found = matchAt(RAISED, text, at) ?? (word ? matchAt(/\d{1,2}(?=[.,;:]?(?:\s|$))/y, text, at) : null);
  return found === null ? null : { start: at, end: at + found[0].length, why: 'footnote' };
};

/** "3.1 Scope" */
const HEADING = /\d{1,2}(?:\.\d{1,2}){1,3}\.?[ \u00a0]+(?!(?:Million|Billion|Per|MILLION)(?!\p{L}))\p{Lu}\p{Ll}/uy;
const ITEM = /\d{1,3}(?:\.\d{1,2}){0,3}(?:[.)](?=[ \t\u00a0]+[^\s\d])|\.?\)(?=[ \t\u00a0]))/y;
const INLINE = /\d{1,2}\)[ \u00a0](?=[a-z“"])/y;

/** The numbers of lists: "1. ", "2) ", "3.1. " at the beginning of a line, "(1) protect, (2) feed" inside one. */
export const findListNumber: Finder = ({ text, at, end, kind, left }) => {
  if (kind !== 'digits' || end - at > 3) return null;
  const start = left === '(' ? at - 1 : at;
  if (beginsLine(text, start)) {
    const found = matchAt(ITEM, text, at) ?? (left === '(' ? null : headingAt(text, at));
    if (found !== null) return { start, end: at + found[0].length, why: 'list number' };
  }
  if (text.charAt(end) !== ')') return null;
  const value = Number(text.slice(at, end));
  if (value > 20 || matchAt(INLINE, text, at) === null) return null;
  if (left !== '(')
    return /\([^)]*$/.test(text.slice(Math.max(0, at - NEAR), at))
      ? null
      : { start: at, end: end + 1, why: 'list number' };
  const introduced = /(?:[:;,]|[ \u00a0](?:and|or|to|by))[ \u00a0]$/.test(text.slice(Math.max(0, at - 6), start));
  const goesOn = text.slice(end, end + NEXT).includes(`(${value + 1}) `);
  return introduced || goesOn ? { start, end: end + 1, why: 'list number' } : null;
};

/** How far back a bracket that is still open is looked for. */
const NEAR = 80;
/** How far off the next number of a list may stand. */
const NEXT = 300;

function headingAt(text: string, at: number): RegExpExecArray | null {
  const found = matchAt(HEADING, text, at);
  return found === null ? null : matchAt(/[\d.]{1,12}/y, text, at);
}

import { findHedge } from './find-hedge';
import type { Hedge } from './hedges';
import { readMajority } from './majority';
import { NUMBER_WORD } from './number-words';
import { type Numeral, readNumeral } from './numeral';

/** One number as printed, with its hedge. Everything Headcount computes starts here, never from a bare number. */
export interface Printed {
  /** The string it was read from. */
  readonly text: string;
  readonly numeral: Numeral;
  readonly hedge: Hedge | null;
  /** A percentage or share of a whole: it cannot pass 100 %. Change rates are not. */
  readonly ofWhole: boolean;
  /** "2 million more", "another 60": an increment on something said before. */
  readonly increment: boolean;
  /** Words before the numeral that are no known hedge, and further numbers behind it: not used, and said so. */
  readonly unread: readonly string[];
}

export type PrintedResult =
  | { readonly ok: true; readonly printed: Printed }
  | { readonly ok: false; readonly problem: string };

/** Longer than any phrase of one number; a bound on the work for a phrase from elsewhere. */
const LONGEST = 300;
const NEUTRAL =
  /^(?:the|an?|its|their|his|her|our|these|those|all|of|total|another|further|additional|and|us|usd|eur|rs)$/i;
const OPEN =
  /(?<![\p{L}])(?:(?:tens|hundreds|thousands|dozens|scores|millions|billions)(?: of (?:thousands|millions))?|several|a few|few|many)(?![\p{L}])/iu;
const CANDIDATE = /[\p{L}]+|\d+|\.(?=\d)|[¼-¾⅐-⅞]/gu;
/** A minus sign directly before the number; a dash with a space behind it sets off words, except at the very beginning. */
const NEGATIVE = /(?:^\s*[-−]\s*|(?:^|[\s(])[-−–]|(?<!\p{L})(?:minus|negative)\s)(?:US)?[$€£]?$/iu;
const EXPECTED = 'expected one number as printed, e.g. "an estimated 1.7 million"';

/**
 * Reads the one number of a short phrase such as "an estimated 1.7 million Afghans".
 * @param text A phrase of one number; offsets in the result are UTF-16 offsets into it.
 * @returns a problem in words where it holds no number, an open quantity ("hundreds"), or a number that is no figure.
 */
export function parsePrinted(text: string): PrintedResult {
  if (text.length > LONGEST) return { ok: false, problem: `found ${text.length} characters; ${EXPECTED}` };
  const printed = firstPrinted(text);
  if (printed === null) return { ok: false, problem: problemWith(text) };
  const { start, end } = printed.numeral;
  if (/^[\s-]years?[\s-]old(?!\p{L})/iu.test(text.slice(end)) || /(?<!\p{L})aged?\s$/iu.test(text.slice(0, start))) {
    return { ok: false, problem: `“${text}” is an age, not a figure` };
  }
  if (NEGATIVE.test(text.slice(0, start))) {
    return { ok: false, problem: `“${text}” is negative; counts and shares are not` };
  }
  return { ok: true, printed: { ...printed, unread: unreadAround(printed) } };
}

/**
 * Reads the number that begins at one offset of a longer text, with the hedge beside it.
 * @param at UTF-16 offset into `text`; the words around the number are only used to find its hedge.
 * @param alone The first of two numbers that are no range: "1.5" of "from 1.5 to 2 million".
 * @returns null where no number begins there.
 */
export function parsePrintedAt(text: string, at: number, alone = false): Printed | null {
  const majority = readMajority(text, at);
  const numeral = majority ?? readNumeral(text, at, alone);
  if (numeral === null) return null;
  const { start, end, dimension } = numeral;
  const words: Hedge | null =
    majority === null ? null : { class: 'more-than', text: text.slice(start, end), start, end };
  return {
    text,
    numeral,
    hedge: words ?? findHedge(text, start, end),
    ofWhole:
      dimension.type === 'share' || (dimension.type === 'percent' && /^\s+of\s/i.test(text.slice(end, end + NEAR))),
    increment: isMore(text, end) || isFurther(text, start),
    unread: [],
  };
}

/** How far around a numeral words can still be about it, in UTF-16 units. */
const NEAR = 60;
const MORE = /^[ \u00a0](?:(?!or[ \u00a0])[\p{L}-]+[ \u00a0])?more(?!\p{L})(?![ \u00a0]than)/iu;

/** "2 million more", "60 people more": the first or the second word behind begins so. */
function isMore(text: string, end: number): boolean {
  if (!isSpace(text.charCodeAt(end))) return false;
  let second = end + 1;
  while (second < end + NEAR && !isSpace(text.charCodeAt(second))) second += 1;
  if (!isM(text.charCodeAt(end + 1)) && !isM(text.charCodeAt(second + 1))) return false;
  return MORE.test(text.slice(end, end + NEAR));
}

const isSpace = (code: number): boolean => code === 32 || code === 160;
const isM = (code: number): boolean => (code | 32) === 109;

/** "another 60", "a further 2 million", "an additional 60". */
function isFurther(text: string, start: number): boolean {
  const last = text.charCodeAt(start - 2) | 32;
  // They end in "r" and "l".
  return (
    (last === 114 || last === 108) &&
    /(?:another|further|additional)\s$/i.test(text.slice(Math.max(0, start - NEAR), start))
  );
}

function firstPrinted(text: string): Printed | null {
  for (const { index } of text.matchAll(CANDIDATE)) {
    // "F-16", "COVID-19", "9/11", "A4": a number glued to a name or a slash is none.
    const before = text.slice(Math.max(0, index - 2), index);
    if (/[\p{L}\d][-/]$|[\p{L}\d_]$|\d[.,]$/u.test(before)) continue;
    const printed = parsePrintedAt(text, index);
    if (printed !== null && !/^\/\d/.test(text.slice(printed.numeral.end))) return printed;
  }
  return null;
}

function problemWith(text: string): string {
  if (text.trim() === '') return `the figure is empty; ${EXPECTED}`;
  const open = OPEN.exec(text)?.[0];
  if (open !== undefined) return `“${open}” is an open quantity: it has no number to compute with`;
  return `no number found in “${text}”; ${EXPECTED}`;
}

function unreadAround({ text, numeral, hedge }: Printed): string[] {
  const before = text.slice(0, Math.min(numeral.start, hedge?.start ?? numeral.start)).replace(/[$€£]/g, ' ');
  const words = before.split(/[\s,;:()“”"]+/u).filter((word) => word !== '' && !NEUTRAL.test(word));
  const behind = text.slice(Math.max(numeral.end, hedge?.end ?? 0)).trim();
  return [...(words.length > 0 ? [words.join(' ')] : []), ...(NUMBER_WORD.test(behind) ? [behind] : [])];
}

import { findHedge, type Hedge } from './hedges';
import { type Numeral, readNumeral } from './numeral';
import { ratio, ZERO } from './rational';

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

const NEUTRAL =
  /^(?:the|an?|its|their|his|her|our|these|those|all|of|total|another|further|additional|and|us|usd|eur|rs)$/i;
const MAJORITY =
  /(?<![\p{L}])(?:most|(?:the|a) (?:vast |large |clear )?majority|more than half|over half)(?![\p{L}])/iu;
const OPEN =
  /(?<![\p{L}])(?:(?:tens|hundreds|thousands|dozens|scores|millions|billions)(?: of (?:thousands|millions))?|several|a few|few|many)(?![\p{L}])/iu;
const CANDIDATE = /[\p{L}]+|\d+|\.(?=\d)|[¼-¾⅐-⅞]/gu;

/**
 * Reads the one number of a short phrase such as "an estimated 1.7 million Afghans".
 * @param text A phrase of one number; offsets in the result are UTF-16 offsets into it.
 * @returns a problem in words where it holds no number, an open quantity ("hundreds"), or a number that is no figure.
 */
export function parsePrinted(text: string): PrintedResult {
  const majority = readMajority(text);
  if (majority !== null) return { ok: true, printed: majority };
  const numeral = firstNumeral(text);
  if (numeral === null) return { ok: false, problem: problemWith(text) };
  const behind = text.slice(numeral.end);
  if (/^-year-old|^ years? old/i.test(behind)) return { ok: false, problem: `“${text}” is an age, not a figure` };
  const before = text.slice(0, numeral.start);
  if (/[-−–]\s*$/.test(before) && /(?:^|\s)[-−–]\s*(?:US)?[$€£]?$/.test(before)) {
    return { ok: false, problem: `“${text}” is negative; counts and shares are not` };
  }
  const printed = printedFrom(text, numeral);
  return { ok: true, printed: { ...printed, unread: unreadAround(text, numeral, printed.hedge) } };
}

/**
 * Reads the number that begins at one offset of a longer text, with the hedge beside it.
 * @param at UTF-16 offset into `text`; the words around the number are only used to find its hedge.
 * @returns null where no number begins there.
 */
export function parsePrintedAt(text: string, at: number): Printed | null {
  const numeral = readNumeral(text, at);
  return numeral === null ? null : printedFrom(text, numeral);
}

function printedFrom(text: string, numeral: Numeral): Printed {
  const { type } = numeral.dimension;
  const behind = text.slice(numeral.end);
  return {
    text,
    numeral,
    hedge: findHedge(text, numeral.start, numeral.end),
    ofWhole: type === 'share' || (type === 'percent' && /^\s+of\s/i.test(behind)),
    increment:
      /^ (?:(?!or )[\p{L}-]+ )?more(?![\p{L}])(?! than)/iu.test(behind) ||
      /(?:another|further|additional)\s$/i.test(text.slice(0, numeral.start)),
    unread: [],
  };
}

/** "most", "the majority", "more than half": a share in (½, 1]. */
function readMajority(text: string): Printed | null {
  const found = MAJORITY.exec(text);
  if (found === null || /\d/.test(text) || / (?:a|an) (?:million|billion|dozen)/i.test(text.slice(found.index)))
    return null;
  const start = found.index;
  const end = start + found[0].length;
  const magnitude = {
    value: ratio(1, 2),
    fineStep: ZERO,
    coarseStep: ZERO,
    digits: 1,
    scaled: true,
    decimals: 0,
    scale: 0,
  };
  return {
    text,
    numeral: { start, end, magnitudes: [magnitude], dimension: { type: 'share' } },
    hedge: { class: 'more-than', text: found[0], start, end },
    ofWhole: true,
    increment: false,
    unread: [],
  };
}

function firstNumeral(text: string): Numeral | null {
  for (const { index } of text.matchAll(CANDIDATE)) {
    // "F-16", "COVID-19", "9/11", "A4": a number glued to a name or a slash is none.
    const before = text.slice(Math.max(0, index - 2), index);
    if (/[\p{L}\d][-/]$|[\p{L}\d_]$|\d[.,]$/u.test(before)) continue;
    const numeral = readNumeral(text, index);
    if (numeral !== null && !/^\/\d/.test(text.slice(numeral.end))) return numeral;
  }
  return null;
}

function problemWith(text: string): string {
  if (text.trim() === '') return 'the figure is empty; expected a number as printed, e.g. "an estimated 1.7 million"';
  const open = OPEN.exec(text)?.[0];
  if (open !== undefined) return `“${open}” is an open quantity: it has no number to compute with`;
  return `no number found in “${text}”; expected one as printed, e.g. "an estimated 1.7 million"`;
}

function unreadAround(text: string, numeral: Numeral, hedge: Hedge | null): string[] {
  const before = text.slice(0, Math.min(numeral.start, hedge?.start ?? numeral.start)).replace(/[$€£]/g, ' ');
  const words = before.split(/[\s,;:()“”"]+/u).filter((word) => word !== '' && !NEUTRAL.test(word));
  const behind = text.slice(Math.max(numeral.end, hedge?.end ?? 0)).trim();
  return [...(words.length > 0 ? [words.join(' ')] : []), ...(/\d/.test(behind) ? [behind] : [])];
}

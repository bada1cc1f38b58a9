import { inSmall, isDigitAt, isLetterAt } from './characters';
import { findHedgeApart } from './hedge-apart';
import { HEDGES, type Hedge, type HedgeClass, type HedgeWord, isOneSided } from './hedges';
import { NUMBER_WORD } from './number-words';
import { matchAt } from './sticky';

/** One space, or the end of a line in wrapped text. */
const SPACE = '(?:[ \\u00a0\\u202f]|\\r?\\n)';
const pattern = (text: string): string => text.replace(/[.+]/g, '\\$&').replaceAll(' ', SPACE);
const alternatives = (side: HedgeWord['side']): string =>
  HEDGES.filter((hedge) => hedge.side === side)
    // The longest first: "and above" is no "and".
    .toSorted((a, b) => b.words.length - a.words.length)
    .map((hedge) => pattern(hedge.words))
    .join('|');
const CLASSES: Readonly<Record<HedgeWord['side'], ReadonlyMap<string, HedgeClass>>> = {
  before: new Map(HEDGES.flatMap((hedge) => (hedge.side === 'before' ? [[hedge.words, hedge.class]] : []))),
  after: new Map(HEDGES.flatMap((hedge) => (hedge.side === 'after' ? [[hedge.words, hedge.class]] : []))),
};
const classOf = (side: HedgeWord['side'], text: string): HedgeClass | null =>
  CLASSES[side].get(text.toLowerCase().replace(/\s+/g, ' ')) ?? null;

// Behind a hedge may stand a currency mark, or the words that make a number an increment or a sum.
const BETWEEN = `(?:by${SPACE})?(?:another${SPACE}|an?${SPACE}(?:further|additional|record|total${SPACE}of)${SPACE})?(?:(?:US|A|C|AU|CA|NZ|HK|S|R)?[$]${SPACE}?|[€£¥₹₺]${SPACE}?|Rs\\.?${SPACE}?|(?:USD|EUR|GBP|PKR|CHF|AFN)${SPACE}?)?`;
const BEFORE = new RegExp(`(?<![\\p{L}\\d-])(${alternatives('before')})${SPACE}${BETWEEN}$`, 'iu');
const AFTER = new RegExp(
  `(?:${SPACE}[\\p{L}-]{1,30}){0,2}?,?(?:${SPACE}|-)(${alternatives('after')})(?!\\p{L})`,
  'iuy',
);
/** "~60", "≥ 60", "<5%". */
const SIGN = /(?<![\p{L}\d<>=-])([~≈<>≤≥])[ \u00a0]?(?:US|A|C)?[$€£]?$/u;
const SIGNS: ReadonlyMap<string, HedgeClass> = new Map([
  ['~', 'about'],
  ['≈', 'about'],
  ['<', 'less-than'],
  ['>', 'more-than'],
  ['≤', 'up-to'],
  ['≥', 'at-least'],
]);
/** One of them with a space and a currency mark behind. */
const LONGEST_SIGN = 5;
const isSign = (code: number): boolean =>
  code === 60 || code === 62 || code === 126 || code === 0x2248 || code === 0x2264 || code === 0x2265;
/** The longest hedge with what may stand between it and its numeral, and twice that for a pair. */
const WINDOW = 60;
/** The words that end a hedge, or what may stand between it and its numeral: what is behind no other has none. */
const LAST_WORDS: ReadonlySet<string> = new Set([
  ...HEDGES.flatMap(({ words, side }) => (side === 'before' ? [/[a-z]+(?=\.?$)/.exec(words)?.[0] ?? ''] : [])),
  ...'another further additional record of by us a c au ca nz hk s r rs usd eur gbp pkr chf afn'.split(' '),
]);
/** "went up to 60" says where it went, not how much at most. */
const MOVED =
  /(?<!\p{L})(?:go|goes|going|gone|went|rose|risen|climb(?:ed|s|ing)?|shot|moved?|jumped|crept|came|brings?|bringing|brought|add(?:s|ed|ing)?|push(?:es|ed|ing)?|took|takes?|taking) (?:it |them |numbers? |the (?:total|number|figure|toll) )?$/iu;
/** How far back the last word is looked for. */
const NEAR = 20;

/**
 * Finds the hedge that stands directly before or behind a numeral, or, where none does, the one that is said of it
 * apart ("2 million people are estimated to live there").
 * Of two hedges in a row ("at least an estimated 60", "almost exactly 60") the one that says less rules.
 * @param start @param end UTF-16 offsets of the numeral in `text`.
 */
export function findHedge(text: string, start: number, end: number): Hedge | null {
  // "almost the 50%", but not "more than the 140,000 who left".
  const last = text.charAt(start - 2);
  const article =
    /e/i.test(last) && /%|cent$/.test(text.slice(end - 4, end))
      ? /(?<!\p{L})the[ \u00a0]$/iu.exec(text.slice(Math.max(0, start - 5), start))
      : null;
  // "almost a 1,000 families".
  const a =
    /[an]/i.test(last) && isDigitAt(text, start)
      ? /(?<!\p{L})an?[ \u00a0]$/iu.exec(text.slice(Math.max(0, start - 4), start))
      : null;
  const before = hedgeBefore(text, start - (article?.[0].length ?? a?.[0].length ?? 0));
  const outer = before === null ? null : hedgeBefore(text, before.start);
  const after = hedgeAfter(text, end);
  // Of "UNHCR estimates that more than 60" the verb is no part of the hedge.
  if (before !== null && outer !== null && !/^estimat(?:es|ed that|ing)/i.test(outer.text)) {
    const ruling = looseness(outer.class) > looseness(before.class) ? outer.class : before.class;
    return { class: ruling, text: text.slice(outer.start, before.end), start: outer.start, end: before.end };
  }
  if (before !== null && (after === null || isOneSided(before.class) || !isOneSided(after.class))) return before;
  return after ?? findHedgeApart(text, start, end);
}

/** A bound says less than a width on both sides, that less than one below only, that less than "exactly". */
function looseness(hedge: HedgeClass): number {
  if (isOneSided(hedge)) return 3;
  return hedge === 'exactly' ? 0 : hedge === 'nearly' ? 1 : 2;
}

function hedgeBefore(text: string, start: number): Hedge | null {
  const sign = signBefore(text, start);
  if (sign !== null) return sign;
  if (!LAST_WORDS.has(lastWord(text, start))) return null;
  const from = Math.max(0, start - WINDOW);
  const found = BEFORE.exec(text.slice(from, start));
  const printed = found?.[1];
  const hedge = printed === undefined ? null : classOf('before', printed);
  if (found === null || printed === undefined || hedge === null) return null;
  const at = from + found.index;
  if (/^up to$/i.test(printed) && MOVED.test(text.slice(Math.max(0, at - NEAR), at))) return null;
  return { class: hedge, text: printed, start: at, end: at + printed.length };
}

function signBefore(text: string, start: number): Hedge | null {
  let at = start - 1;
  while (at > start - LONGEST_SIGN && !isSign(text.charCodeAt(at))) at -= 1;
  if (!isSign(text.charCodeAt(at))) return null;
  const from = Math.max(0, start - NEAR);
  const sign = SIGN.exec(text.slice(from, start));
  const mark = SIGNS.get(sign?.[1] ?? '');
  if (sign === null || mark === undefined) return null;
  return { class: mark, text: sign[1] ?? '', start: from + sign.index, end: from + sign.index + 1 };
}

/** A space, a full stop, or the sign of a currency. */
function isMark(code: number): boolean {
  if (code === 32 || code === 46 || code === 36) return true;
  return (code > 127 || code < 32) && /[\s€£¥₹₺]/.test(String.fromCharCode(code));
}

/** The word before a number or its currency mark, in small letters; "" where none stands near. */
function lastWord(text: string, start: number): string {
  const from = Math.max(0, start - NEAR);
  let end = start;
  while (end > from && isMark(text.charCodeAt(end - 1))) end -= 1;
  let at = end;
  while (at > from && isLetterAt(text, at - 1)) at -= 1;
  return inSmall(text.slice(at, end));
}

function hedgeAfter(text: string, end: number): Hedge | null {
  if (text.charAt(end) === '+') return { class: 'at-least', text: '+', start: end, end: end + 1 };
  const found = matchAt(AFTER, text, end);
  const printed = found?.[1];
  const hedge = printed === undefined ? null : classOf('after', printed);
  if (found === null || printed === undefined || hedge === null) return null;
  const at = end + found[0].length - printed.length;
  if (!belongsBehind(printed.toLowerCase(), at - end, text.slice(at + printed.length, at + WINDOW))) return null;
  return { class: hedge, text: printed, start: at, end: at + printed.length };
}

/**
 * "60-plus" is a bound, "60 refugees plus 20 staff" a sum; "60, at least" one too, "60 people, at least 20 of them" not;
 * "60 and over", but not "60 and over 20".
 */
function belongsBehind(words: string, gap: number, rest: string): boolean {
  if (words === 'odd') return gap <= 1;
  // "11,700 estimated guests"; "5 camps estimated to hold 60" says it of the other number.
  if (words === 'estimated') return gap <= 1 && !/^\s(?:to|at|that|by|as|in)(?!\p{L})/iu.test(rest);
  if (words === 'plus') return gap <= 1 && !NUMBER_WORD.test(/^\s\S+/.exec(rest)?.[0] ?? '');
  return !/^(?:at|and|more|or under|or below)\b/.test(words) || /^\s*(?:$|[.,;:!?)”"’])/.test(rest);
}

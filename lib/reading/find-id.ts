import { currencyBefore } from '../numbers/currency';
import { matchAt } from '../numbers/sticky';
import { isCounted } from './counted-nouns';
import { findSlashed } from './find-code';
import { isGluedWord } from './is-glued-word';
import { type Finder, type Place, type Span, tokenAround, trimEnd } from './place';
import { isCapitalized, isDigit, isLetter, wordAfter, wordEndingAt } from './surroundings';

/** Glued to letters before: "R4V", "F-16", "COVID-19", "FY2019", "UNHCR/1234", "S/2023/14". */
export const findGluedId: Finder = (place) => {
  if (place.kind !== 'digits') return null;
  const { text, at, end, left } = place;
  if (left === '' || left === ' ' || currencyBefore(text, at) !== null) return null;
  if (left === '#' || left === '№' || left === '§' || left === '_')
    return { start: at - 1, end: tokenEnd(place), why: 'id' };
  const letter = isLetter(text.charCodeAt(at - 1));
  const joined = /[-‑/]/.test(left) && at - 2 >= place.floor && isJoined(text, at - 2);
  // "(923/1187)": the second of two numbers, not of a code.
  if (left === '/' && findSlashed(place) === null && /\(\d{1,6}\/$/.test(text.slice(Math.max(0, at - 8), at)))
    return null;
  if ((!letter && !joined) || (letter && isGluedWord(text, at))) return null;
  const word = wordEndingAt(text, letter ? at : at - 1);
  if (joined && word !== null && isListed(place, word.text)) return null;
  if (/^(?:pp?|fig|para)$/.test(word?.lower ?? '')) return { start: at, end: tokenEnd(place), why: 'section' };
  if (
    joined &&
    word !== null &&
    word.text === word.lower &&
    /^(?:than|from|to|by|of|and|the|about|nearly|over|some|at)$/.test(word.lower)
  )
    return null;
  const isYear = end - at === 4 && left !== '/' && /^(?:1[5-9]|20)/.test(text.slice(at, end));
  const start = Math.max(place.floor, tokenAround(place).start);
  return { start: trimStart(text, start, at), end: tokenEnd(place), why: isYear ? 'year' : 'id' };
};

const GROUPED = /\d{1,3}(?:,\d{2,3})*,\d{3}(?![\d,]\d|\d)/y;
const NEXT_GROUPED = /\d{1,3}[,;] \p{Lu}\p{Ll}{2,20}-\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)/uy;
const LAST_GROUPED = /\d,\d{3}[,;](?: and)? \p{Lu}\p{Ll}{2,20}-$/u;

/** "Arda-29,500, Beru-1,00,000, Cesa-500": places with their numbers. */
function isListed({ text, at, left }: Place, word: string): boolean {
  if (left !== '-' || !/^\p{Lu}\p{Ll}{2,}$/u.test(word)) return false;
  if (matchAt(GROUPED, text, at) !== null || matchAt(NEXT_GROUPED, text, at) !== null) return true;
  return LAST_GROUPED.test(text.slice(Math.max(0, at - 40), at));
}

const isJoined = (text: string, at: number): boolean => isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at));

function trimStart(text: string, start: number, at: number): number {
  let first = start;
  while (first < at && /[\s("'“‘[]/.test(text.charAt(first))) first += 1;
  return first;
}

function tokenEnd(place: Place): number {
  const end = trimEnd(place.text, place.end, tokenAround(place).end);
  // Of "COVID-19—2 million" only what belongs to the code.
  const dash = place.text.slice(place.end, end).search(/[—–,;()]/);
  return dash < 0 ? end : place.end + dash;
}

const SECTIONS = new Set(
  'section sections chapter chapters page pages pp p paragraph paragraphs para paras figure figures fig figs table tables annex annexes appendix chart charts graph graphs map maps footnote note notes clause exhibit slide verse volume vol box part line lines item items question column row step endnote sec secs'.split(
    ' ',
  ),
);
/** Ids behind these in capitals or small letters. */
const NAMED = new Set(
  'resolution resolutions article articles law decree act regulation directive protocol convention flight route highway interstate phase category type grade tier number no nos nr channel form goal goals sdg order rule principle recommendation amendment proposition schedule ref'.split(
    ' ',
  ),
);
/** Ids behind these with a capital only: "Camp 4", but not "the camp 400 people left". */
const CAPITALS = new Set(
  'camp camps block phase sector zone level class stage target group title room building floor unit gate terminal platform ward district region area point checkpoint station boeing airbus model version windows apollo day week round season series box pier house serial file project agenda vision road lane exit junction hangar cell bus train bill case code psalm lot plot horizon priority objective outcome output scenario tier option step team task cluster pillar wave minute session meeting report document circular notice site shelter district building g formula radio studio horizon operation'.split(
    ' ',
  ),
);
/** Ids also in small letters: "zone 4". */
const SMALL = new Set('zone zones block phase ward tier'.split(' '));
const PLAIN = /\d{1,6}(?![\d%]|[.,]\d{2,3})(?:[./]\d{1,4}){0,3}(?:\([\da-z]{1,3}\)){0,3}/y;
const MORE =
  /(?:,?[ \u00a0](?:and|&|or|to|through)[ \u00a0]|,[ \u00a0]?|[ \u00a0]?[–-][ \u00a0]?)\d{1,5}(?![\d%]|[.,]\d)(?:\([\da-z]{1,3}\)){0,3}/y;
const SCALED =
  /[ \u00a0-]?(?:%|percent|per[ \u00a0]cent|pc|hundred|thousand|million|billion|bn|m|k|lakh|crore|times|km|dozen)(?!\p{L})/iuy;
/** "(p = 0.011)", "P<.001": how sure a test is. */
const P_VALUE = /(?<!\p{L})p[ \u00a0]?(?:value[ \u00a0]?)?[=<>≤≥][ \u00a0]?[.]?$/iu;
const DECIMAL = /\d{0,3}(?:\.\d{1,6})?/y;
const BOOK = /\d{1,13}(?:[ \u00a0-]\d{1,7}){0,6}(?:-?X)?/y;
const OPENING = /[.:]?[ \u00a0]$/;

/** Numbers that name: "Resolution 1701", "No. 5", "Articles 14 and 15", "page 12", "Camp 4", "Figure 3". */
export const findNamedNumber: Finder = (place) => {
  if (place.kind !== 'digits' && place.kind !== 'cardinal') return null;
  const { text, at } = place;
  const last = text.charAt(at - 2);
  const before = text.slice(Math.max(place.floor, at - 10), at);
  if (/[=<>≤≥.]/.test(place.left + last) && P_VALUE.test(before))
    return { start: at, end: at + (matchAt(DECIMAL, text, at)?.[0].length ?? place.end - at), why: 'id' };
  if (place.left !== ' ' && place.left !== '\u00a0') return null;
  if (/[§№#]/.test(last) && at - 2 >= place.floor) return { start: at, end: place.end, why: 'section' };
  if (/[\dNDC:]/.test(last) && /(?:ISBN|ISSN|IBAN|PMID|OCLC)(?:-1[03])?:?[ \u00a0]$/.test(before)) {
    return { start: at, end: at + (matchAt(BOOK, text, at)?.[0].length ?? place.end - at), why: 'id' };
  }
  if (last === 'f' && /Group of $/.test(before)) return { start: at, end: place.end, why: 'name' };
  const gap = OPENING.exec(text.slice(at - 2, at));
  const word = gap === null ? null : wordEndingAt(text, at - gap[0].length);
  if (gap === null || word === null || word.start < place.floor) return null;
  const why = reason(word.lower, isCapitalized(word), gap[0]);
  if (why === null || /^no$/.test(word.text)) return null;
  if (place.kind === 'cardinal') {
    return why === 'section' || isCapitalized(word) ? cardinal(place, why) : null;
  }
  const found = matchAt(PLAIN, text, at);
  if (found === null) return null;
  let end = at + found[0].length;
  if (matchAt(SCALED, text, end) !== null) return null;
  const next = wordAfter(text, end);
  if (next !== null && isCounted(next.lower) && !isCapitalized(next)) return null;
  const dash = matchAt(/[ \u00a0]?[–-][ \u00a0]?\d{1,4}(?![\d%]|[.,]\d)/y, text, end);
  if (dash !== null) end += dash[0].length;
  if (word.lower.endsWith('s') || word.lower === 'pp') {
    for (let more = matchAt(MORE, text, end); more !== null && end - at < 60; more = matchAt(MORE, text, end)) {
      if (matchAt(SCALED, text, end + more[0].length) !== null) break;
      end += more[0].length;
    }
  }
  return { start: at, end, why };
};

function reason(word: string, capital: boolean, gap: string): Span['why'] | null {
  if (SECTIONS.has(word)) return 'section';
  if (gap.startsWith(':')) return null;
  if (NAMED.has(word)) return 'id';
  return (capital && CAPITALS.has(word)) || SMALL.has(word) ? 'id' : null;
}

/** "Chapter Seven", "Phase One"; not "Figure two million". */
function cardinal(place: Place, why: Span['why']): Span | null {
  if (place.after !== null && isCounted(place.after.lower)) return null;
  return matchAt(SCALED, place.text, place.end) === null ? { start: place.at, end: place.end, why } : null;
}

import { matchOpened, openedBy } from '../numbers/sticky';
import { isCounted, isPeople } from './counted-nouns';
import { isLetter, type Word, wordOf, wordStartingAt } from './surroundings';

/** A counted noun with its adjectives as printed, and its last word in small letters. */
export interface Noun {
  readonly phrase: string;
  readonly head: string;
}

/** Words that end a noun phrase, or that no noun phrase begins with. */
const STOPS = new Set(
  `of in on at to from for by with and or but nor as than that which who whom whose where when while if because since
  until during after before between among through across into over under about against per via is are was were be been
  being has have had do does did will would can could may might must should the a an this these those his her its
  their our my your it they he she we you i there here not only just also still now then so such said says say told
  according including compared up down out off away back more less fewer most each every both all any some no
  who're remain remained remains live lived lives living fled flee fleeing came come comes went go arrived arrive died die
  hold holds work want wants report receive receives arrive arrives cross crosses return returns flee seek seeks fear
  face lack live depend rely remain stay attend speak own use get got took take takes began begin gave give gives
  killed crossed returned return left leave lost need needed reached received requested applied granted rejected
  a.m p.m today yesterday tomorrow last next previous year-on-year annually daily monthly however whereas because
  registered-by made make makes face faced stand stood stands rose fell grew within without inside outside along around near
  towards toward despite amid due thanks whether how what why`.split(/\s+/),
);
/** Adjectives that stand for people: "100 dead", "1,200 wounded". */
const ADJECTIVES = new Set(
  'dead wounded injured missing killed displaced stateless hospitalised hospitalized arrested rescued'.split(' '),
);
const PASSED_OVER = new Set('more other further additional new such total'.split(' '));
const LOOSE_SINGULAR = new Set('staff personnel police livestock aircraft crew offspring'.split(' '));
const NO_PLURAL = /(?:ss|us|is|ous|ics)$/;
/** The longest noun phrase that is read, in words. */
const LONGEST = 7;
/** "N of the 400 people", "most of them": the noun stands behind "of". */
const OF = openedBy(
  'of out',
  /[ \u00a0](?:of|out of)[ \u00a0](?:(?:the|these|those|its|their|all|his|her|our|a possible|some|about)[ \u00a0]){0,2}(?:\d[\d,.]{0,12}[ \u00a0](?:(?:thousand|million|billion)[ \u00a0])?)?/iy,
);

/** The noun that a number counts, directly behind it or behind "of the"; null where none can be told. */
export function findNoun(text: string, end: number): Noun | null {
  const of = matchOpened(OF, text, end);
  if (of !== null) return nounFrom(text, end + of[0].length - 1);
  return nounFrom(text, end);
}

/** How long the space before the next word of a phrase is: one character, or the end of a line before a small letter. */
function gapAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 32 || code === 0xa0 || code === 0x202f) return 1;
  const length = code === 10 ? 1 : code === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 0;
  const next = text.charCodeAt(at + length);
  return length > 0 && next >= 97 && next <= 122 ? length : 0;
}

function nounFrom(text: string, end: number): Noun | null {
  const words: Word[] = [];
  for (let at = end; words.length < LONGEST; ) {
    const gap = gapAt(text, at) || (at === end && text.charAt(at) === '-' ? 1 : 0);
    if (gap === 0) break;
    const word = hyphenated(text, at + gap);
    // "newly arrived families": behind an adverb it is no verb.
    const verb = word !== null && STOPS.has(word.lower) && !words.at(-1)?.lower.endsWith('ly');
    if (word === null || verb) {
      if (word === null || words.length > 0 || !PASSED_OVER.has(word.lower)) break;
    }
    words.push(word);
    at = word.end;
  }
  while (words[0] !== undefined && PASSED_OVER.has(words[0].lower)) words.shift();
  const head = headOf(words);
  const first = words[0];
  const last = words[head];
  if (first === undefined || last === undefined) return null;
  const phrase = text.slice(first.start, last.end);
  return { phrase: first === last ? phrase : phrase.replace(/\s+/g, ' '), head: last.lower };
}

/** The first plural of the words, or the last of several in a row ("human rights violations"). */
function headOf(words: readonly Word[]): number {
  const first = words.findIndex((word) => isPlural(word));
  if (first < 0) {
    const stands = words.findIndex((word) => ADJECTIVES.has(word.lower));
    return stands >= 0
      ? stands
      : words.findIndex((word) => LOOSE_SINGULAR.has(word.lower) || /^[A-Z]{2,6}s?$/.test(word.text));
  }
  const next = words[first + 1];
  return next !== undefined && isPlural(next) && !isPeople(words[first]?.lower ?? '') ? first + 1 : first;
}

function isPlural(word: Word): boolean {
  if (isCounted(word.lower) && !ADJECTIVES.has(word.lower)) return true;
  return word.lower.length > 3 && word.lower.endsWith('s') && !NO_PLURAL.test(word.lower);
}

/** "asylum-seekers" is one word. */
function hyphenated(text: string, at: number): Word | null {
  const first = wordStartingAt(text, at);
  if (first === null) return null;
  let { end } = first;
  while (isHyphen(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1)) && end - at < 40) {
    end = wordStartingAt(text, end + 1)?.end ?? end;
  }
  return end === first.end ? first : wordOf(text, at, end);
}

const isHyphen = (code: number): boolean => code === 45 || code === 0x2011;

const NUMBER_OF = /(?:number|numbers|total|toll|estimate)s?[ \u00a0]of[ \u00a0]/giu;
const AHEAD = 120;

/** "the number of refugees has risen to 2 million": the noun that stands before. */
export function findNounBefore(text: string, from: number, at: number): Noun | null {
  const start = Math.max(from, at - AHEAD);
  const before = text.slice(start, at);
  let found: Noun | null = null;
  for (const match of before.matchAll(NUMBER_OF)) {
    const end = start + match.index + match[0].length - 1;
    found = nounFrom(text.slice(0, at), end) ?? found;
  }
  return found;
}

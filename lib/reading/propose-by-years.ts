import { isNumber } from './mention-kinds';
import type { Ends } from './propose-ends';
import { changeOf, meets } from './propose-fits';
import { alike, before, behind, inSentence, type Mention, type Passage, sentenceStart } from './propose-passage';

/** Sentences, counted from that of the change, that may hold its two numbers between them. */
const WINDOWS: readonly (readonly number[])[] = [[1], [1, 2], [-1], [-2, -1], [0, 1]];
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const EARLIER =
  /\b(?:compared (?:to|with)|compares (?:to|with)|last year|(?:the|a) year (?:before|earlier|ago)|previous (?:year|month|week)|at the height|had been)\b/iu;
/** "That number rose to …", of the one before. */
const GREW_TO =
  /\b(?:that|this|the) (?:number|figure|total) (?:ha[sd] )?(?:rose|risen|grew|grown|sky-?rocketed|jumped|fell|fallen|dropped|increased|decreased|climbed|soared) to\b/iu;
const LATER = /\b(?:still|now|currently|this year|today|remain(?:s|ed|ing)?|so far)\b/iu;
/** A sentence about what was said before it. */
const GOES_ON =
  /^["“]?(?:so|thus|that|this|these|it|hence|overall|altogether|in all|as a result|therefore|the (?:number|figure|total|increase|decrease|drop|rise|decline))\b/iu;
/** Words around a number that may say when it was counted. */
const NEAR = 90;
/** How far a change may be from what the numbers come to and still be meant of them: of itself, and in any case. */
const FARTHEST = { relative: 0.3, least: 0.02 };

/**
 * "… a decline of 33 per cent. In 2015 34,750 came, in 2016 23,175": the only two like numbers of the sentences beside it,
 * each with a time of its own. What is far off, or goes the other way, is the change of something else.
 */
export function byYears(passage: Passage, change: Mention, down: boolean): Ends | null {
  if (change.kind !== 'part' || change.figure.unit !== 'percent') return null;
  const start = sentenceStart(passage, change);
  const goesOn = GOES_ON.test(passage.text.slice(start, start + 40));
  for (const steps of WINDOWS) {
    if ((steps[0] ?? 0) < 0 && !goesOn) continue;
    const numbers = steps.map((step) => inSentence(passage, change.sentence + step).filter(isNumber));
    const ends = numbers.every(({ length }) => length > 0) ? inTime(passage, likeNumbers(numbers)) : null;
    if (ends === null || ends.earlier.value > ends.later.value !== down) continue;
    const size = Math.abs(ends.later.value - ends.earlier.value) / ends.earlier.value;
    const isNear = Math.abs(size - change.value) <= FARTHEST.relative * change.value + FARTHEST.least;
    if (isNear || meets(changeOf(ends.later, ends.earlier), change)) return { ...ends, certain: false };
  }
  return null;
}

/** The numbers of the sentences that are like one of the first, where there are two. */
function likeNumbers(numbers: readonly (readonly Mention[])[]): readonly Mention[] {
  const all = numbers.flat();
  const alone = numbers.find(({ length }) => length === 1)?.[0] ?? all[0];
  return alone === undefined ? [] : all.filter((one) => one === alone || alike(one, alone));
}

function inTime(passage: Passage, [a, b, ...more]: readonly Mention[]): Omit<Ends, 'certain'> | null {
  if (a === undefined || b === undefined || more.length > 0 || a.value === 0 || b.value === 0) return null;
  const [x, y] = [yearOf(passage, a), yearOf(passage, b)];
  if (x !== null && y !== null && x !== y) return x < y ? { earlier: a, later: b } : { earlier: b, later: a };
  const [wordsOfA, wordsOfB] = [wordsOf(passage, a), wordsOf(passage, b)];
  if (EARLIER.test(wordsOfB) && !EARLIER.test(wordsOfA)) return { earlier: b, later: a };
  return GREW_TO.test(wordsOfB) || (EARLIER.test(wordsOfA) && LATER.test(wordsOfB)) ? { earlier: a, later: b } : null;
}

const wordsOf = (passage: Passage, mention: Mention): string =>
  `${before(passage, mention, NEAR)} … ${behind(passage, mention, NEAR)}`;

/** The year that stands nearest to a number, first before it. */
function yearOf(passage: Passage, mention: Mention): number | null {
  const ahead = before(passage, mention, NEAR).match(YEAR)?.at(-1);
  const year = ahead ?? behind(passage, mention, NEAR).match(YEAR)?.[0];
  return year === undefined ? null : Number(year);
}

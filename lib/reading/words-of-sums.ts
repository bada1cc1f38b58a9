import { cues, says } from './propose-cues';
import { before, type Mention, type Passage } from './propose-passage';

/** "781 in Arda, compared to 576 in May": what a part is held against is no part. */
export const isCompared = (passage: Passage, mention: Mention): boolean =>
  says(passage, mention, COMPARES) &&
  /\b(?:compared (?:to|with)|(?:up|down) from|against|than)(?: [\p{L}]+){0,2} $/iu.test(before(passage, mention, 40));
const COMPARES = cues('comp from agai than');

/** "a total of 1,462 persons", "in all 1,462". */
export const isTotal = (passage: Passage, whole: Mention): boolean =>
  says(passage, whole, TOTALS) &&
  /\b(?:a total of|in all|in total,?|altogether,?) (?:[\p{L}]+ ){0,2}$/iu.test(before(passage, whole));
const TOTALS = cues('tota all alto');

import { wordEndingAt } from './surroundings';

/** Words that lead to a number and lost their space: "another678 families". Names of things ("covid19") are none. */
const LEADS =
  /^(?:another|about|some|total|totals|around|over|nearly|almost|than|of|and|to|from|were|was|are|with|including|least|only|by|estimated|approximately|additional)$/;

/** Whether the letters right before a number are a word that leads to one. */
export function isGluedWord(text: string, at: number): boolean {
  const word = wordEndingAt(text, at);
  return word !== null && word.text === word.lower && LEADS.test(word.lower);
}

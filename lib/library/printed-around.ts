import { type Printed, parsePrintedAt } from '../numbers/printed';

/** Longer than any printed number, in UTF-16 units. */
const LONGEST = 80;

/**
 * The number that a place in a sentence belongs to, read whole: "1.7 million" also where only "7 million" is pointed at.
 * @param at UTF-16 offset into `sentence`.
 * @returns null where no number stands there. Its `numeral.start` is `at` where the number begins there.
 */
export function printedAround(sentence: string, at: number): Printed | null {
  for (let from = Math.max(0, at - LONGEST); from <= at; from += 1) {
    if (isInsideWord(sentence, from)) continue;
    const printed = parsePrintedAt(sentence, from);
    if (printed !== null && printed.numeral.end > at) return printed;
  }
  return null;
}

/** No number begins behind a letter, a digit, or a digit and its mark: "F-16", "1,400", "4.4". */
function isInsideWord(sentence: string, at: number): boolean {
  return /[\p{L}\d][-/]$|[\p{L}\d_]$|\d[.,]$/u.test(sentence.slice(Math.max(0, at - 2), at));
}

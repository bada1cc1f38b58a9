import { type Label, textOf } from './chart';

/** A number found in a text: as it is printed there, and the label whose sentences it leads to. */
export interface FoundNumber {
  readonly printed: string;
  readonly label: Label;
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * Finds a chart's numbers in its words, so that they can lead to their sentences there too. A number is found with
 * its hedge where the text has it, in whatever case; the longer of two labels that begin at the same place wins.
 * @returns the text in pieces: joined, they are the text
 */
export function linkNumbers(text: string, labels: readonly Label[]): readonly (string | FoundNumber)[] {
  const lower = text.toLowerCase();
  // Where lower case is of another length (İ), places would not fit; then only the exact case is found.
  const haystack = lower.length === text.length ? lower : text;
  const wanted = labels
    .filter(({ sentences }) => sentences.length > 0)
    .flatMap((label) => [...new Set([textOf(label), label.text])].map((words) => ({ label, words })))
    .toSorted((a, b) => b.words.length - a.words.length);
  const pieces: (string | FoundNumber)[] = [];
  let done = 0;
  for (let at = 0; at < text.length; ) {
    const found = wanted.find(({ words }) => words !== '' && standsAt(haystack, words.toLowerCase(), at));
    if (found === undefined) {
      at += 1;
      continue;
    }
    if (at > done) pieces.push(text.slice(done, at));
    done = at + found.words.length;
    pieces.push({ printed: text.slice(at, done), label: found.label });
    at = done;
  }
  return done < text.length ? [...pieces, text.slice(done)] : pieces;
}

/** Whether `words` stand at `at` by themselves: "60" does not stand in "160" or in "60.5". */
function standsAt(text: string, words: string, at: number): boolean {
  if (!text.startsWith(words, at)) return false;
  const [before, after, next] = [text[at - 1] ?? '', text[at + words.length] ?? '', text[at + words.length + 1] ?? ''];
  const number = /[.,–-]/;
  if (WORD.test(before) || WORD.test(after)) return false;
  return !(number.test(after) && /\d/.test(next)) && !(number.test(before) && /\d/.test(text[at - 2] ?? ''));
}

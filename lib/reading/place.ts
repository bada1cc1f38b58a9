import type { Candidate } from './find-candidate';
import type { LeftOut } from './reading';
import { isNewline, isSpace, type Word, wordAfter, wordBefore } from './surroundings';

/** A candidate with what stands around it, looked up once. */
export interface Place extends Candidate {
  readonly text: string;
  /** Nothing before this may be part of what is found: it has been read. */
  readonly floor: number;
  /** What was left out last. */
  readonly previous: Span | null;
  /** The word before, across white space only. */
  readonly before: Word | null;
  /** The word behind the digits or the word, across white space only. */
  readonly after: Word | null;
  /** The character directly before and behind; "" at the ends of the text. */
  readonly left: string;
  readonly right: string;
}

/** What is left out, by its offsets. */
export type Span = Pick<LeftOut, 'start' | 'end' | 'why'>;

/** Says whether the number at a place is no figure. null: it may be one. */
export type Finder = (place: Place) => Span | null;

export function placeAt(text: string, candidate: Candidate, floor: number, previous: Span | null = null): Place {
  const { at, end, kind } = candidate;
  return {
    text,
    floor,
    previous,
    at,
    end,
    kind,
    before: wordBefore(text, at),
    after: wordAfter(text, end),
    left: text.charAt(at - 1),
    right: text.charAt(end),
  };
}

/** Longer than any code. */
const NEAR = 64;

/** Where the unbroken run of characters around a place begins and ends, as far as it is looked at. */
export function tokenAround({ text, at, end, floor }: Place, reach = NEAR): { start: number; end: number } {
  let start = at;
  while (start > floor && at - start < NEAR && !isBreak(text.charCodeAt(start - 1))) start -= 1;
  let behind = end;
  while (behind < text.length && behind - end < reach && !isBreak(text.charCodeAt(behind))) behind += 1;
  return { start, end: behind };
}

const isBreak = (code: number): boolean => isSpace(code) || isNewline(code) || code === 0x3c || code === 0x3e;

/** Without the punctuation that ends a clause, not a code: "F-16)," → "F-16". */
export function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[.,;:!?'"’”)\]}…]/.test(text.charAt(last - 1))) last -= 1;
  return last;
}

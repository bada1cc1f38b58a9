import { cues, says } from './propose-cues';
import { before, behind, type Mention, type Passage } from './propose-passage';

/** Right before the second of two numbers: it is there to be held against the first. */
const COMPARED =
  /\b(?:(?<more>(?:higher|greater|larger|more) than|up from|(?:despite|with) (?:the |a |an )?(?:[\p{L}-]+ ){0,2}capacity|(?:even )?though (?:[\p{L}-]+ ){0,4}(?:designed|built|meant|intended) (?:to (?:hold|house|host)|for))|(?<less>(?:fewer|less|lower|smaller) than|down (?:from|on))|compared (?:to|with)|in comparison (?:to|with)|as opposed to|as against|against|versus)\b[^.;\d]{0,90}$/iu;
/** Another time: "while in the same period last year", "last November". */
const THEN =
  /\b(?:(?:in|during|for|over) (?:the )?(?:same|corresponding|previous|preceding) (?:period|months?|year|week|quarter)|last (?:year|month|week|\p{Lu}\p{Ll}+)|(?:the )?(?:previous|preceding) (?:year|month|week|quarter)|a year (?:earlier|ago|before)|the year before|(?:the )?same months)\b/iu;
const TURN = /\b(?:while|whereas|but)\b|[–—]/iu;

/** "from 1,202 in 2010 to 19,629": the word before that says which way. */
const WAY =
  /\b(?:(?<up>rose|risen|rising|increas\w*|grew|grown|growing|climb\w*|jump\w*|surg\w*|soar\w*|swell\w*|doubl\w*|up)|(?<down>fell|fallen|falling|declin\w*|drop\w*|decreas\w*|down|reduc\w*|shr[aiu]nk\w*|plung\w*|slump\w*))\b/giu;
const FROM = /\bfrom (?:[\p{L}]+ ){0,3}$/iu;
const TO = /^[^.;:]{0,80}\bto (?:[\p{L}]+ ){0,3}$/iu;

const WORDS = cues('comp oppo agai vers than from on desp with capa thou same corr prev prec last year to');
const LONGEST = 200;

/** Whether a figure can be held against another at all. */
export const mayCompare = (passage: Passage, second: Mention): boolean => says(passage, second, WORDS);

/** The words that hold two numbers against each other. */
export interface Compared {
  readonly start: number;
  readonly end: number;
  /** Whether the first is said to be the larger; null where nothing says so. */
  readonly more: boolean | null;
}

/** The words of a sentence that hold two of its numbers against each other; null where none do. */
export function comparedBy(passage: Passage, first: Mention, second: Mention): Compared | null {
  const words = passage.text.slice(first.end, second.start);
  if (words.length > LONGEST) return null;
  const found = COMPARED.exec(words);
  if (found !== null) {
    const { more, less } = found.groups ?? {};
    // "20 per cent more than the 1,210": the percentage says it, of another number.
    if ((more ?? less) !== undefined && second.at !== first.at + 1) return null;
    const direction = more !== undefined ? true : less !== undefined ? false : null;
    return { start: second.start - found[0].length, end: second.start, more: direction };
  }
  const way = second.at === first.at + 1 ? fromTo(passage, first, words) : null;
  if (way !== null) return way;
  if (first.kind === 'part' || !TURN.test(words)) return null;
  const between = THEN.exec(words);
  const then = between ?? THEN.exec(behind(passage, second, 60));
  if (then === null) return null;
  const start = (between === null ? second.end : first.end) + then.index;
  return { start, end: start + then[0].length, more: null };
}

function fromTo(passage: Passage, first: Mention, words: string): Compared | null {
  const ahead = before(passage, first);
  const from = FROM.exec(ahead);
  if (from === null || !TO.test(words)) return null;
  const way = [...ahead.matchAll(WAY)].at(-1);
  if (way === undefined) return null;
  return { start: first.start - ahead.length + way.index, end: first.start, more: way.groups?.down !== undefined };
}

import type { TextSentence } from './reading';
import { breaksIn } from './sentence-breaks';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
/** `Intl.Segmenter` over a long string is quadratic (13 s for 1 MB): it never sees more than this. */
const WINDOW = 4000;

/** A full stop behind these ends no sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}.])(?:Gen|Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Lt|Col|Maj|Sgt|Capt|Cpl|Adm|Pres|Hon|Rev|St|Mt|Ft|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|No|Nos|nos?|Fig|figs?|pp?|Vol|vol|Art|art|para|paras|approx|ca?|vs?|cf|e\.g|i\.e|al|sq|est|Inc|Ltd|Corp|Co|Bros|Rs|[A-Z]|(?:[A-Z]\.)+[A-Z]|a\.m|p\.m)\.["”’)\]]*\s*$/u;
/** "the U.S. The": these begin a sentence behind initials all the same. */
const OPENER =
  /^["“‘(]*(?:The|In|But|And|A|An|It|He|She|They|We|This|That|These|Those|According|However|Meanwhile|For|At|On|As|Of|More|Most|Some|About|Around|Over|Nearly|Almost)\s/;
const INITIALS = /(?:[A-Z]\.){2,}["”’)\]]*\s*$/;

/**
 * The sentences of a text: lines first, then the rules of `Intl.Segmenter` on windows of at most 4,000 units, with a list
 * of abbreviations that end no sentence (numbers.md section 5). Time is linear in the length of the text.
 */
export function findSentences(text: string): readonly TextSentence[] {
  const sentences: TextSentence[] = [];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    addLine(text, from, to, sentences);
    from = to + 1;
  }
  return sentences;
}

function addLine(text: string, from: number, to: number, sentences: TextSentence[]): void {
  let open = from;
  for (let start = from; start < to; ) {
    const end = Math.min(to, start + WINDOW);
    let last = start;
    for (const close of breaksIn(text, start, end) ?? segmentsIn(text, start, end)) {
      // The last one of a window may go on behind it: it begins the next window, unless it is all of this one.
      if (close >= end && end < to && last > start) break;
      last = close;
      if (close < to && close - open < WINDOW && goesOn(text, close)) continue;
      addTrimmed(text, open, close, sentences);
      open = close;
    }
    start = last;
  }
  addTrimmed(text, open, to, sentences);
}

/** The ends of the segments between two offsets. */
const segmentsIn = (text: string, from: number, to: number): readonly number[] =>
  Array.from(SEGMENTER.segment(text.slice(from, to)), ({ index, segment }) => from + index + segment.length);

/** Whether what the segmenter took for an end is none. */
function goesOn(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  if (!ABBREVIATION.test(before)) return false;
  return !(INITIALS.test(before) && OPENER.test(text.slice(at, at + 16)));
}

function addTrimmed(text: string, from: number, to: number, sentences: TextSentence[]): void {
  let [start, end] = [from, to];
  while (start < end && text.charCodeAt(start) <= 32) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 32) end -= 1;
  if (start < end) sentences.push({ start, end });
}

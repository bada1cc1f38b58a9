import type { Mention, Passage } from './propose-passage';
import type { Reading, TextSentence } from './reading';

/** Words of which a rule needs one in the sentence of a figure: which bit says so, in which number. */
export interface Cues {
  readonly word: number;
  readonly bit: number;
}

const BITS = 31;
let registered = 0;
/** The bits of all rules by the beginning of a word. */
const BEGINNINGS = new Map<number, Cues[]>();

/**
 * Names the words that a rule cannot do without. The patterns of a rule are long, and are asked of every figure; whether
 * one of their words stands in its sentence at all is worked out once for all rules.
 * @param words In small letters, apart by spaces. Of longer words the first four letters count ("incr" is "increasing"),
 * words of up to three letters stand for themselves alone.
 */
export function cues(words: string): Cues {
  const own = { word: Math.floor(registered / BITS), bit: 1 << (registered % BITS) };
  registered += 1;
  for (const word of words.split(' ')) {
    const key = keyOf(word, 0, word.length);
    const known = BEGINNINGS.get(key);
    if (known === undefined) BEGINNINGS.set(key, [own]);
    else known.push(own);
  }
  return own;
}

/** Which words stand in each sentence: numbers of bits, each by index of sentence. */
export type Said = readonly Int32Array[];

/** Whether one of the words stands in the sentence of a figure. */
export function says({ said }: Passage, { sentence }: Mention, { word, bit }: Cues): boolean {
  return ((said[word]?.[sentence] ?? 0) & bit) !== 0;
}

/** The figures in whose sentences one of the words stands. */
export function saying(passage: Passage, words: Cues): readonly Mention[] {
  return passage.mentions.filter((mention) => says(passage, mention, words));
}

/** Looks for the words of all rules in the sentences that have figures. */
export function buildSaid(text: string, { sentences, figures }: Reading): Said {
  const said = Array.from({ length: Math.ceil(registered / BITS) }, () => new Int32Array(sentences.length));
  let last = -1;
  for (const { sentence } of figures) {
    const place = sentences[sentence];
    if (sentence !== last && place !== undefined) addSaid(said, sentence, text, place);
    last = sentence;
  }
  return said;
}

function addSaid(said: Said, sentence: number, text: string, { start: from, end: to }: TextSentence): void {
  for (let at = from; at < to; ) {
    const start = at;
    while (at < to && isLetter(text.charCodeAt(at))) at += 1;
    if (at === start) at += 1;
    else {
      for (const { word, bit } of BEGINNINGS.get(keyOf(text, start, at)) ?? []) {
        const bits = said[word];
        if (bits !== undefined) bits[sentence] = (bits[sentence] ?? 0) | bit;
      }
    }
  }
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** The first four letters as one number, fewer only of shorter words. */
function keyOf(text: string, from: number, to: number): number {
  let key = 0;
  for (let at = from; at < to && at < from + 4; at += 1) key = key * 32 + (text.charCodeAt(at) & 31);
  return key;
}

import { type Printed, parsePrinted, parsePrintedAt } from '@/lib/numbers/printed';
import { toNumber } from '@/lib/numbers/rational';
import type { FoundFigure, TextSentence } from '@/lib/reading/reading';
import { unitOf } from '@/lib/reading/unit-of';
import type { Place } from './desk-messages';

export type FoundResult =
  | { readonly ok: true; readonly figure: FoundFigure }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads the number that a selection holds, with the hedge beside it, also where the selection leaves that out.
 * @param place UTF-16 offsets into the text.
 * @returns why it cannot be read, in words, where it cannot.
 */
export function readSelection(
  text: string,
  sentences: readonly TextSentence[],
  id: string,
  { start, end }: Place,
): FoundResult {
  const selected = parsePrinted(text.slice(start, end));
  if (!selected.ok) return selected;
  const at = start + selected.printed.numeral.start;
  const printed = parsePrintedAt(text, at);
  const sentence = sentenceAt(sentences, at);
  if (printed === null || sentence === null)
    return { ok: false, problem: `no number begins at “${text.slice(at, end)}”` };
  if (printed.numeral.end > (sentences[sentence]?.end ?? 0)) {
    return { ok: false, problem: 'the number goes beyond the end of its sentence' };
  }
  return { ok: true, figure: buildFound(text, id, printed, sentence) };
}

function buildFound(text: string, id: string, printed: Printed, sentence: number): FoundFigure {
  const { numeral, hedge } = printed;
  const [low, high] = numeral.magnitudes;
  return {
    id,
    start: numeral.start,
    end: numeral.end,
    text: text.slice(numeral.start, numeral.end),
    value:
      high === undefined
        ? (toNumber(low.value) ?? Number.MAX_VALUE)
        : [toNumber(low.value) ?? Number.MAX_VALUE, toNumber(high.value) ?? Number.MAX_VALUE],
    unit: unitOf(printed, null),
    noun: null,
    hedge: hedge === null ? null : { start: hedge.start, end: hedge.end, text: hedge.text, class: hedge.class },
    sentence,
    printed,
  };
}

/** The sentence that an offset is in, by halving: there may be many. */
function sentenceAt(sentences: readonly TextSentence[], at: number): number | null {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return null;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return middle;
  }
  return null;
}

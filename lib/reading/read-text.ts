import { findCandidate } from './find-candidate';
import { buildFigure, readNumber } from './find-figure';
import { findLeftOut, findUnread, joinsDates } from './find-left-out';
import { findSentences } from './find-sentences';
import { whyUncounted } from './find-uncounted';
import { placeAt, type Span } from './place';
import type { FoundFigure, LeftOut, Reading } from './reading';
import { isDigit } from './surroundings';

/** How many characters lie between two reports of progress. */
const PROGRESS = 100_000;

/**
 * Finds every number of a text: the figures, each with its hedge, unit and sentence, and what is left out with why.
 * Every digit and every number word is covered by a figure, a hedge or a left-out span. Time is linear in the length.
 * @param text Any text; offsets in the result are UTF-16 offsets into it.
 * @param options.onProgress Called with how many UTF-16 units are done, about every 100,000 and at the end.
 */
export function readText(text: string, options: { readonly onProgress?: (done: number) => void } = {}): Reading {
  const sentences = findSentences(text);
  const figures: FoundFigure[] = [];
  const leftOut: LeftOut[] = [];
  let sentence = 0;
  let floor = 0;
  let report = PROGRESS;
  const leave = ({ start, end: last, why }: Span): void => {
    let end = last;
    while (isDigit(text.charCodeAt(end)) && isDigit(text.charCodeAt(end - 1))) end += 1;
    leftOut.push({ start, end, text: text.slice(start, end), why });
    floor = end;
  };
  for (let found = findCandidate(text, 0); found !== null; found = findCandidate(text, Math.max(floor, found.end))) {
    if (found.at >= report) {
      options.onProgress?.(found.at);
      report = found.at + PROGRESS;
    }
    const place = placeAt(text, found, floor, leftOut.at(-1) ?? null);
    const span = findLeftOut(place);
    if (span !== null) {
      leave(span);
      continue;
    }
    const printed = found.kind === 'between' && joinsDates(place) ? null : readNumber(place);
    // Articles and "between" only begin numbers, "majority" only says what a share is.
    if (printed === null) {
      if (found.kind !== 'article' && found.kind !== 'between') leave(findUnread(place));
      continue;
    }
    const isMajority = /majority$/iu.test(text.slice(printed.numeral.start, printed.numeral.end));
    if (found.kind === 'majority' || isMajority) {
      leave({ start: found.at, end: printed.numeral.end, why: 'majority' });
      continue;
    }
    const why = whyUncounted(place, printed);
    if (why !== null) {
      if (found.kind !== 'article') leave({ start: printed.numeral.start, end: printed.numeral.end, why });
      continue;
    }
    while ((sentences[sentence]?.end ?? text.length) <= found.at) sentence += 1;
    const figure = buildFigure(place, printed, Math.max(floor, sentences[sentence]?.start ?? 0));
    figures.push({ id: `f${figures.length + 1}`, sentence: Math.min(sentence, sentences.length - 1), ...figure });
    const behind = figure.hedge !== null && figure.hedge.start >= figure.end ? figure.hedge : null;
    floor = behind !== null && behind.start - figure.end <= 1 ? behind.end : figure.end;
  }
  options.onProgress?.(text.length);
  return { sentences, figures, leftOut };
}

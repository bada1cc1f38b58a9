import type { FoundFigure } from './reading';

/** Words of a data file's prose hold no braces of their own. */
const BRACES = /[{}]/g;

/**
 * A text as prose of a data file: every printed number of these figures, hedge included, becomes its {id}, so that it
 * keeps its hedge and its sentence. Other numbers stay words.
 * @param figures Those whose numbers may stand in the text.
 */
export function asProse(text: string, figures: readonly FoundFigure[]): string {
  const prints = figures
    .flatMap((figure) => printsOf(figure).map((print) => ({ print, id: figure.id })))
    .sort((a, b) => b.print.length - a.print.length);
  let pieces: readonly string[] = [text.replace(BRACES, '')];
  // Pieces at odd places are ids already; a later, shorter print may only stand in the words between them.
  for (const { print, id } of prints) {
    pieces = pieces.flatMap((piece, index) => (index % 2 === 1 ? [piece] : splitAt(piece, print, `{${id}}`)));
  }
  return pieces.join('');
}

/** What a figure looks like in a sentence about it: with its hedge, and its numeral alone. */
function printsOf({ text, hedge, printed: { numeral, text: source } }: FoundFigure): readonly string[] {
  const bare = source.slice(numeral.start, numeral.end);
  const numerals = [...new Set([text, bare])];
  return hedge === null ? numerals : [...numerals.map((print) => `${hedge.text} ${print}`), ...numerals];
}

/** The words around each place where a number stands by itself, with `id` between them: odd in number. */
function splitAt(words: string, print: string, id: string): readonly string[] {
  const pieces: string[] = [];
  let last = 0;
  for (let at = words.indexOf(print); at >= 0; at = words.indexOf(print, at + print.length)) {
    const [before, behind] = [words.slice(0, at), words.slice(at + print.length)];
    if (/[\p{L}\d]$|\d[.,]$/u.test(before) || /^(?:[\p{L}\d]|[.,]\d)/u.test(behind)) continue;
    pieces.push(words.slice(last, at), id);
    last = at + print.length;
  }
  return [...pieces, words.slice(last)];
}

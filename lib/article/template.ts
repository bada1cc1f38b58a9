/** What a number in prose shows: itself with its hedge, or one of its ranges. */
export type Shown = 'value' | 'rounding' | 'hedge';

/** Prose of a data file in pieces: words, and numbers by the id of their figure or derived number. */
export type Piece =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'number'; readonly id: string; readonly shown: Shown };

const NUMBER = /\{([A-Za-z][A-Za-z0-9_]*)(?::(rounding|hedge))?\}/g;

/**
 * Splits prose such as "Of the {total}, {refugee_status} have refugee status" into words and numbers.
 * Braces that hold no id stay words; lib/library refuses them.
 */
export function parseProse(prose: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const found of prose.matchAll(NUMBER)) {
    if (found.index > last) pieces.push({ type: 'words', text: prose.slice(last, found.index) });
    const shown = found[2] === 'rounding' || found[2] === 'hedge' ? found[2] : 'value';
    pieces.push({ type: 'number', id: found[1] ?? '', shown });
    last = found.index + found[0].length;
  }
  if (last < prose.length) pieces.push({ type: 'words', text: prose.slice(last) });
  return pieces;
}

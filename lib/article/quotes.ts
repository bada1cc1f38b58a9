/** Where a quote is in a text. Never fuzzy: a changed character is a missing quote. */
export type QuoteResult =
  | { readonly outcome: 'found'; readonly start: number; readonly end: number; readonly moved: number }
  | { readonly outcome: 'ambiguous'; readonly starts: readonly number[] }
  | { readonly outcome: 'missing' };

/**
 * Looks for a quote, as a W3C TextPositionSelector refined by a TextQuoteSelector: at its recorded offset first, then
 * anywhere. For the text that the offset was recorded in.
 * @param quote The exact slice.
 * @param start Its recorded UTF-16 offset.
 * @returns `moved`: how far from the recorded offset, in UTF-16 units; `ambiguous` where it stands more than once and
 * not at its offset.
 */
export function findQuote(text: string, quote: string, start: number): QuoteResult {
  if (text.startsWith(quote, start)) return { outcome: 'found', start, end: start + quote.length, moved: 0 };
  return findQuoteAnywhere(text, quote, start);
}

/**
 * Looks for a quote in another text than the one its offset was recorded in (another digest): there the offset proves
 * nothing, and a quote that stands twice is `ambiguous` even where one of them is at its offset.
 * @returns as `findQuote`.
 */
export function findQuoteAnywhere(text: string, quote: string, start: number): QuoteResult {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at);
  const [only] = starts;
  if (only === undefined) return { outcome: 'missing' };
  if (starts.length > 1) return { outcome: 'ambiguous', starts };
  return { outcome: 'found', start: only, end: only + quote.length, moved: only - start };
}

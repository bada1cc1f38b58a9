import { buildAgreement } from './agreement';
import type { Quantity } from './quantity';
import { otherWords } from './wording';

/** What others say of a figure of an article: the quantity that it belongs to, and one sentence. */
export interface Others {
  readonly quantity: string;
  readonly title: string;
  /** null where nobody else counts the same. */
  readonly words: string | null;
}

/** By id of figure, for the figures of an article that belong to a quantity. */
export function othersOf(article: string, quantities: readonly Quantity[]): ReadonlyMap<string, Others> {
  const entries = quantities.flatMap((quantity) => {
    const own = quantity.values.flatMap((value) => {
      const { article: printed } = value.source;
      return printed?.id === article ? [{ value, figure: printed.figure }] : [];
    });
    if (own.length === 0) return [];
    const { pairs } = buildAgreement(quantity);
    const { id, title } = quantity.file;
    return own.map(
      ({ value, figure }) => [figure, { quantity: id, title, words: otherWords(quantity, pairs, value) }] as const,
    );
  });
  return new Map(entries);
}

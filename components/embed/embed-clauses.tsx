import { linkNumbers } from '@/lib/charts/link-numbers';
import type { Clause } from '@/lib/quantities/build-value-row';

/** The clauses that a chart's numbers come from, each with its source, so that every link of the embed leads to one. */
export function EmbedClauses({ clauses }: { readonly clauses: readonly Clause[] }) {
  return (
    <ul>
      {clauses.flatMap(({ value, quotes }) =>
        quotes.map(({ sentence, quote, attribution }) => (
          <li key={sentence} id={sentence}>
            <blockquote className="quote">
              {linkNumbers(quote, [value]).map((piece, index) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other key, and never move
                typeof piece === 'string' ? piece : <mark key={index}>{piece.printed}</mark>,
              )}
              <cite>{attribution}</cite>
            </blockquote>
          </li>
        )),
      )}
    </ul>
  );
}

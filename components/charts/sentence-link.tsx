import type { ReactNode } from 'react';

interface SentenceLinkProps {
  /** Ids of the sentences; the link leads to the first. */
  readonly sentences: readonly string[];
  /** Ids of the figures in the number. */
  readonly figures?: readonly string[] | undefined;
  readonly page: string;
  readonly children: ReactNode;
}

/** A number that leads to the sentence it comes from. */
export function SentenceLink({ sentences, figures, page, children }: SentenceLinkProps) {
  const [first] = sentences;
  if (first === undefined) return children;
  return (
    <a
      className="chart-number"
      href={`${page}#${first}`}
      data-sentences={sentences.join(' ')}
      data-figures={figures?.join(' ')}
    >
      {children}
    </a>
  );
}

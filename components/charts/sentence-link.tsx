import type { ReactNode } from 'react';

interface SentenceLinkProps {
  /** Ids of the sentences; the link leads to the first. */
  readonly sentences: readonly string[];
  readonly page: string;
  readonly children: ReactNode;
}

/** A number that leads to the sentence it comes from. */
export function SentenceLink({ sentences, page, children }: SentenceLinkProps) {
  const [first] = sentences;
  if (first === undefined) return children;
  return (
    <a className="chart-number" href={`${page}#${first}`} data-sentences={sentences.join(' ')}>
      {children}
    </a>
  );
}

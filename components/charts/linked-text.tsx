import type { Label } from '@/lib/charts/chart';
import { linkNumbers } from '@/lib/charts/link-numbers';
import { SentenceLink } from './sentence-link';

interface LinkedTextProps {
  readonly text: string;
  /** The numbers that the text may print. */
  readonly labels: readonly Label[];
  readonly page: string;
}

/** Words of a chart in which every number is a link to its sentence. */
export function LinkedText({ text, labels, page }: LinkedTextProps) {
  return linkNumbers(text, labels).map((piece, index) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other key, and never move
      <SentenceLink key={index} sentences={piece.label.sentences} figures={piece.label.figures} page={page}>
        {piece.printed}
      </SentenceLink>
    ),
  );
}

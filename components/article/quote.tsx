import type { ArticleFile, Sentence } from '@/lib/article/schema';

/** A highlighted piece of a sentence. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** The figure it belongs to; null for a quantity that is no figure of the dashboard. */
  readonly figure: string | null;
}

/** The numerals of a sentence with their hedges, in its order. Offsets are those of the article's text. */
export function marksOf(file: ArticleFile, sentence: Sentence): readonly Mark[] {
  const figures = file.figures
    .filter((figure) => figure.sentence === sentence.id)
    .map(({ id, numeral, hedge }) => ({ ...extentOf(numeral, hedge), figure: id }));
  const others = file.others
    .filter((other) => other.sentence === sentence.id)
    .map(({ quantity, hedge }) => ({ ...extentOf(quantity, hedge), figure: null }));
  return [...figures, ...others].sort((a, b) => a.start - b.start);
}

type Extent = Pick<Mark, 'start' | 'end'>;

/** A hedge that stands directly before its numeral is highlighted with it. */
function extentOf(numeral: Extent, hedge: Extent | null): Extent {
  const joined = hedge !== null && hedge.end + 1 === numeral.start;
  return { start: joined ? hedge.start : numeral.start, end: numeral.end };
}

interface QuoteProps {
  readonly sentence: Sentence;
  readonly marks: readonly Mark[];
  readonly attribution: string;
}

/** A sentence exactly as printed, with its numbers highlighted and who said it below. */
export function Quote({ sentence, marks, attribution }: QuoteProps) {
  const pieces: React.ReactNode[] = [];
  let last = sentence.start;
  for (const { start, end, figure } of marks) {
    const slice = (from: number, to: number): string =>
      sentence.quote.slice(from - sentence.start, to - sentence.start);
    pieces.push(
      slice(last, start),
      <mark key={start} data-figure={figure ?? undefined} className={figure === null ? 'other' : undefined}>
        {slice(start, end)}
      </mark>,
    );
    last = end;
  }
  return (
    <blockquote className="quote">
      {pieces}
      {sentence.quote.slice(last - sentence.start)}
      <cite>{attribution}</cite>
    </blockquote>
  );
}

import { memo } from 'react';
import type { Place } from './desk-messages';
import { type Piece, piecesIn } from './place-marks';
import type { TextBlock } from './text-blocks';

interface TextBlockViewProps {
  readonly text: string;
  readonly block: TextBlock;
  /** All marks of the text, in order; none where the block is far from what is seen. */
  readonly placed: ReturnType<typeof import('./place-marks').placeMarks>;
}

/** A few paragraphs with their marks. Each paragraph holds its slice of the text and not a character more. */
export const TextBlockView = memo(function TextBlockView({ text, block, placed }: TextBlockViewProps) {
  return block.paragraphs.map((paragraph) => (
    <p key={paragraph.start} data-start={paragraph.start}>
      <Paragraph text={text} paragraph={paragraph} placed={placed} />
    </p>
  ));
});

interface ParagraphProps {
  readonly text: string;
  readonly paragraph: Place;
  readonly placed: TextBlockViewProps['placed'];
}

function Paragraph({ text, paragraph, placed }: ParagraphProps) {
  return piecesIn(paragraph, placed).map((piece) => (
    <PieceView key={piece.start} piece={piece} words={text.slice(piece.start, piece.end)} />
  ));
}

function PieceView({ piece: { mark, role }, words }: { readonly piece: Piece; readonly words: string }) {
  if (mark === null) return words;
  if (role === 'hedge') {
    return (
      <i className="text-hedge" data-of={mark.id}>
        {words}
      </i>
    );
  }
  const kind = mark.why === null ? 'text-figure' : 'text-left-out';
  // Out of the order of the Tab key: a text may have thousands, and the arrow keys go from one to the next.
  return (
    <a className={kind} href={`#${mark.id}`} data-mark={mark.id} data-of={mark.id} tabIndex={-1}>
      {words}
    </a>
  );
}

import type { RichText } from '@/lib/checks/rich-text';

interface RichLineProps {
  readonly text: RichText;
  /** A number of one figure was followed to its place in the text. */
  readonly onGo: (figure: string) => void;
}

/** Text in which every figure leads to its place in the text that is checked. */
export function RichLine({ text, onGo }: RichLineProps) {
  return text.map((piece, index) => {
    if (piece.type === 'words') return piece.text;
    const [figure, ...others] = piece.figures;
    const number = (
      <>
        {piece.hedge === null ? null : <i>{piece.hedge} </i>}
        {piece.text}
      </>
    );
    const key = `${index} ${piece.text}`;
    if (figure === undefined || others.length > 0) return <span key={key}>{number}</span>;
    return (
      <a
        key={key}
        className="num"
        href={`#${figure}`}
        onClick={(event) => {
          event.preventDefault();
          onGo(figure);
        }}
      >
        {number}
      </a>
    );
  });
}

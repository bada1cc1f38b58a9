import type { NumberParts } from '@/lib/exports/number-parts';

interface FigureLinkProps {
  readonly number: NumberParts;
  /** The figure that it shows. */
  readonly figure: string;
  /** The anchor of its sentence: "#s6". */
  readonly href: string;
  /** The same link is in the row already: one stop for the keyboard is enough. */
  readonly isRepeated?: boolean;
}

/** A printed number with its hedge, as a link to its sentence. */
export function FigureLink({ number, figure, href, isRepeated = false }: FigureLinkProps) {
  const { before, numeral, behind } = number;
  return (
    <a className="num" href={href} data-figures={figure} tabIndex={isRepeated ? -1 : undefined}>
      {before !== null && <i>{before}</i>}
      {before !== null && ' '}
      {numeral}
      {behind !== null && ' '}
      {behind !== null && <i>{behind}</i>}
    </a>
  );
}

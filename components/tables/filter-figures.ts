import type { Row } from '@tanstack/react-table';
import type { FigureTableRow } from './figure-table-rows';
import type { Features } from './table-features';

/** What a reader looks for, and in which columns: the visible ones. */
export interface Search {
  readonly text: string;
  readonly columns: readonly ((row: FigureTableRow) => string)[];
}

/** True where every word is somewhere in the row's columns. Capital letters and accents make no difference. */
export function filterFigures(
  { original }: Pick<Row<Features, FigureTableRow>, 'original'>,
  _: string,
  search: Search,
) {
  const found = plain(search.columns.map((text) => text(original)).join('\n'));
  return plain(search.text)
    .split(/\s+/)
    .every((word) => found.includes(word));
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

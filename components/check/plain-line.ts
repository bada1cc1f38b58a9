import type { RichText } from '@/lib/checks/rich-text';

/** The words alone, hedges included; apart from lib/checks, whose arithmetic stays in the worker. */
export const plainLine = (text: RichText): string =>
  text
    .map((piece) => (piece.type === 'words' || piece.hedge === null ? piece.text : `${piece.hedge} ${piece.text}`))
    .join('');

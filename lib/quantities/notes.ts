import { parseProse } from '../article/template';
import { figureNumber, type NumberText, plainText, type RichText, words } from '../checks/rich-text';
import type { Quantity } from './quantity';
import { seriesNumber } from './series-numbers';
import type { SeriesFile } from './series-schema';

/** Notes of quantities and series with their numbers filled in; what is no id of theirs was refused before (check-notes.ts). */

/** @param vintage The release whose counts are printed. */
export const buildSeriesNotes = (series: SeriesFile, vintage: string, prose: string): RichText =>
  parseProse(prose).map((piece) =>
    piece.type === 'words' ? words(piece.text) : (seriesNumber(series, piece.id, vintage) ?? words(piece.id)),
  );

export const buildNotes = ({ values }: Quantity, prose: string): RichText =>
  parseProse(prose).map((piece) => {
    if (piece.type === 'words') return words(piece.text);
    const value = values.find(({ data }) => data.id === piece.id);
    return value === undefined ? words(piece.id) : figureNumber(value.figure, piece.shown);
  });

/** Notes in one string, for files and alt texts. */
export const plainNotes = (quantity: Quantity, prose: string): string => plainText(buildNotes(quantity, prose));

/** The numbers in a text, each where it leads. */
export const numbersIn = (text: RichText): readonly NumberText[] => text.filter((piece) => piece.type === 'number');

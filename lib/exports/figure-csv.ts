import { formatCsv } from './csv';
import { FIGURE_FIELDS, type FigureRow } from './figure-fields';

/** Figures as CSV, with the same columns in every file. */
export function formatFiguresCsv(rows: readonly FigureRow[]): string {
  return formatCsv(
    FIGURE_FIELDS,
    rows.map((row) => FIGURE_FIELDS.map((field) => row[field])),
  );
}

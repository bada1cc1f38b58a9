import { TABLE_WORDS } from '@/components/words';
import { formatCsv } from '@/lib/exports/csv';
import { escapeMarkdown, formatMarkdownTable } from '@/lib/exports/markdown-table';
import type { FigureTableRow } from './figure-table-rows';
import type { CsvField, FigureColumnMeta } from './table-features';

/** Shown rows and columns as CSV, with exact numbers under the names of the CSV files, and each row's article at its end. */
export function figuresAsCsv(columns: readonly FigureColumnMeta[], rows: readonly FigureTableRow[]): string {
  const fields: readonly CsvField[] = [...columns.flatMap((column) => column.fields), 'article'];
  return formatCsv(
    fields,
    rows.map((row) => fields.map((field) => (field === 'name' ? row.name : row.fields[field]))),
  );
}

/** Shown rows and columns as a Markdown table, as they read on the page, with a line that says where they are from. */
export function figuresAsMarkdown(columns: readonly FigureColumnMeta[], rows: readonly FigureTableRow[]): string {
  const table = formatMarkdownTable(
    columns.map(({ header }) => header),
    rows.map((row) => columns.map((column) => column.text(row))),
  );
  const articles = [...new Set(rows.map(({ fields }) => fields.article))];
  return articles.length === 0 ? table : `${table}\n${TABLE_WORDS.source(articles.map(escapeMarkdown))}\n`;
}

import { csvFormatRows } from 'd3-dsv';

/** What a spreadsheet may take for a formula, also behind spaces and in full-width form (OWASP, "CSV Injection"). */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\uFEFF]*[=+\-@＝＋－＠])/u;
/** A negative number is data, not a formula. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * Rows as CSV (RFC 4180 quoting, one line each, ending with a line break). A cell that a spreadsheet would run gets an
 * apostrophe before it, which spreadsheets read as "this is text".
 */
export function formatCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${csvFormatRows([header, ...rows].map((row) => row.map(harmless)))}\n`;
}

const harmless = (cell: string): string => (FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell);

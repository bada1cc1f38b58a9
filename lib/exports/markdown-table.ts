/** What Markdown would take for markup inside a cell of a table. */
const MARKUP = /[\\|`*_<>[\]~]|&(?=#?\w+;)/g;
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Rows as a table in GitHub's Markdown, ending with a line break. Cells are text: nothing in them is markup. */
export function formatMarkdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [header.map(escapeMarkdown), header.map(() => '---'), ...rows.map((row) => row.map(escapeMarkdown))]
    .map(line)
    .join('');
}

/** A text in which Markdown finds no markup. A line break is the one thing that a cell cannot hold as itself. */
export const escapeMarkdown = (text: string): string => text.trim().replace(MARKUP, '\\$&').replace(LINE_BREAK, '<br>');

/** What Markdown would take for markup inside a cell of a table. */
const MARKUP = /[\\|`*_<>[\]~]|&(?=#?\w+;)/g;
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/**
 * Rows as a table in GitHub's Markdown, ending with a line break. Cells are text: nothing in them is markup.
 * @param escaped What the reader of another Markdown needs: how a text is written in it.
 */
export function formatMarkdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  escaped: (text: string) => string = escapeMarkdown,
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [header.map(escaped), header.map(() => '---'), ...rows.map((row) => row.map(escaped))].map(line).join('');
}

/** A text in which Markdown finds no markup. A line break is the one thing that a cell cannot hold as itself. */
export const escapeMarkdown = (text: string): string => text.trim().replace(MARKUP, '\\$&').replace(LINE_BREAK, '<br>');

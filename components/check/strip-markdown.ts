/** The opening line of a block, and what it becomes. */
const LINE_MARKS: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}#{1,6}[ \t]+/, ''],
  [/[ \t]+#+[ \t]*$/, ''],
  [/^ {0,3}(?:>[ \t]?)+/, ''],
  [/^ {0,3}[-*+][ \t]+/, ''],
  [/^ {0,3}(?:[-*_][ \t]*){3,}$/, ''],
  [/^ {0,3}(?:=+|-+)[ \t]*$/, ''],
  [/^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/, ''],
  [/^ {0,3}\[[^\]]{1,200}\]:[ \t]*\S+.*$/, ''],
];

/** Marks inside a line. Each looks a bounded way ahead, so that no text takes long. */
const INLINE_MARKS: readonly (readonly [RegExp, string])[] = [
  [/!\[([^\]\n]{0,500})\]\([^()\s]{0,500}\)/g, '$1'],
  [/\[([^\]\n]{1,500})\](?:\([^()\s]{0,500}(?:[ \t]"[^"\n]{0,200}")?\)|\[[^\]\n]{0,200}\])/g, '$1'],
  [/<(https?:[^\s<>]{1,500})>/g, '$1'],
  [/(\*\*|__)(?=\S)([^\n]{1,500}?\S)\1/g, '$2'],
  [/(?<![\p{L}\d*])\*(?=\S)([^*\n]{1,500})\*(?![\p{L}\d*])/gu, '$1'],
  [/(?<![\p{L}\d_])_(?=\S)([^_\n]{1,500})_(?![\p{L}\d_])/gu, '$1'],
  [/`([^`\n]{1,500})`/g, '$1'],
  [/\\([\\`*_{}[\]()#+\-.!|>~$])/g, '$1'],
];

/**
 * A Markdown text without its marks: those of headings, lists, quotes, tables, links, emphasis and code. A plain reading,
 * not a parser: numbers and words stay as they are, and what it does not know it leaves. Front matter is dropped.
 */
export function stripMarkdown(markdown: string): string {
  const body = markdown.replace(/^---\n[\s\S]{0,20000}?\n(?:---|\.\.\.)\n/, '');
  return body
    .split('\n')
    .map((line) => {
      if (/^ {0,3}(?:```|~~~)/.test(line)) return '';
      const bare = LINE_MARKS.reduce((text, [mark, instead]) => text.replace(mark, instead), line);
      const plain = INLINE_MARKS.reduce((text, [mark, instead]) => text.replace(mark, instead), bare);
      return /^\s*\|/.test(plain) ? plain.replace(/^\s*\|\s*|\s*\|\s*$/g, '').replace(/\s*\|\s*/g, '  ') : plain;
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

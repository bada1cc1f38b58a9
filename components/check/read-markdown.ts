import { readHtml } from './read-markup';

/** Facts about a document that stand before it, between lines of three hyphens. */
const FRONT_MATTER = /^---\n[\s\S]{0,20000}?\n(?:---|\.\.\.)\n/;

/**
 * The text of a Markdown document, a line for each block. Read by marked (CommonMark and GitHub's tables), and what it
 * makes as any other HTML: nothing in it runs and nothing is loaded. The library is loaded when the first such text is.
 */
export async function readMarkdown(markdown: string): Promise<string> {
  const { parse } = await import('marked');
  return readHtml(await parse(markdown.replace(FRONT_MATTER, ''), { async: true, gfm: true }));
}

import { readMarkdown } from './read-markdown';
import { readHtml } from './read-markup';

/** How a text is written down. */
export type Form = 'plain' | 'markdown' | 'html';

/** Longest text that is read here, in UTF-16 units: ten times a book. */
export const LONGEST = 10_000_000;

/** @param type The file's media type, as the browser has it; often empty. */
export function formOf(name: string, type: string): Form {
  if (type === 'text/html' || /\.(?:html?|xhtml)$/i.test(name)) return 'html';
  return type === 'text/markdown' || /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'plain';
}

/** The words of a text in one of the forms, with plain line breaks and without what no text holds. */
export async function readForm(content: string, form: Form): Promise<string> {
  const plain = content.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  switch (form) {
    case 'plain':
      return plain;
    case 'markdown':
      return readMarkdown(plain);
    case 'html':
      return readHtml(plain);
    default:
      return form satisfies never;
  }
}

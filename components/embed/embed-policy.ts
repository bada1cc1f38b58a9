import { createHash } from 'node:crypto';
import { EMBED_SCRIPT } from './embed-script';
import { EMBED_STYLE } from './embed-style';

const digestOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The Content-Security-Policy of an embed: its own script and style, by the digests of their texts, and nothing else;
 * any page may frame it. "*" stands for pages of the network only: a report that is a file, or a note in a program
 * whose pages are at "app:", must be named too. (CSP 3, "hash-source" and "Does url match expression in origin",
 * https://www.w3.org/TR/CSP3/#match-url-to-source-expression)
 */
export function embedPolicy(): string {
  return [
    "default-src 'none'",
    `script-src ${digestOf(EMBED_SCRIPT)}`,
    `style-src ${digestOf(EMBED_STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors * file: app:',
  ].join('; ');
}

import { createHash } from 'node:crypto';
import { EMBED_SCRIPT } from './embed-script';
import { EMBED_STYLE } from './embed-style';

const digestOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The Content-Security-Policy of an embed: its own script and style, by the digests of their texts, and nothing else;
 * any page may frame it. (CSP 3, "hash-source", https://www.w3.org/TR/CSP3/#framework-directive-source-list)
 */
export function embedPolicy(): string {
  return [
    "default-src 'none'",
    `script-src ${digestOf(EMBED_SCRIPT)}`,
    `style-src ${digestOf(EMBED_STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ');
}

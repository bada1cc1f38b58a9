import { createHash } from 'node:crypto';
import { readUtf8 } from './read-utf8';

/** A text that quotes are looked up in, with what identifies it. */
export interface SourceText {
  /** Without a byte order mark: offsets begin behind it. */
  readonly text: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly utf8Bytes: number;
}

export type SourceResult =
  | { readonly ok: true; readonly source: SourceText }
  | { readonly ok: false; readonly problem: string };

/** Reads an article's text. @returns a problem in words where the file cannot be read or is not UTF-8. */
export function readSource(path: string): SourceResult {
  const read = readUtf8(path);
  if (!read.ok) return read;
  const sha256 = createHash('sha256').update(read.bytes).digest('hex');
  const text = read.text.startsWith('\ufeff') ? read.text.slice(1) : read.text;
  return { ok: true, source: { text, sha256, utf8Bytes: read.bytes.length } };
}

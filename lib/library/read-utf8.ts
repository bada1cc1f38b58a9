import { readFileSync } from 'node:fs';

/** A file's bytes and the text they are. A byte order mark stays in the text: the caller knows what it means there. */
export type Utf8 =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly text: string }
  | { readonly ok: false; readonly problem: string };

/** Reads a file of UTF-8; nothing is repaired. @returns a problem in words, without the path, for anything else. */
export function readUtf8(path: string): Utf8 {
  try {
    const bytes = readFileSync(path);
    const text = decode(bytes);
    if (text !== null) return { ok: true, bytes, text };
    return { ok: false, problem: `bytes that are not UTF-8, first in line ${lineOfWrongByte(bytes)}` };
  } catch (error) {
    return { ok: false, problem: describeUnreadable(error) };
  }
}

function decode(bytes: Uint8Array, isWhole = true): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: !isWhole });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Where a beginning can be decoded so can every shorter one: the first wrong byte is found by halving. */
function lineOfWrongByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decode(bytes.subarray(0, middle), false) === null) bad = middle;
    else good = middle;
  }
  return bytes.subarray(0, good).filter((byte) => byte === 10).length + 1;
}

/** What the system said of a file or folder, in words and without its path. */
export function describeUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  switch (code) {
    case 'ENOENT':
      return 'no such file, or a link to none';
    case 'EISDIR':
      return 'a folder';
    case 'ENOTDIR':
      return 'a file where a folder should be';
    case 'EACCES':
    case 'EPERM':
      return 'a file without permission to read it';
    case 'ELOOP':
      return 'a link that leads back to itself';
    default:
      return `a file that cannot be read (${code === 'unknown' && error instanceof Error ? error.message : code})`;
  }
}

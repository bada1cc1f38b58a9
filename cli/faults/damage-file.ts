import { gzipSync } from 'node:zlib';

/** What became of a whole file, byte for byte. */
export interface Damage {
  readonly name: string;
  readonly bytes: (text: string) => Uint8Array;
  /** What the message says was found. */
  readonly found: RegExp;
}

const cut = (share: number) => (text: string) =>
  Buffer.from(text).subarray(0, Math.floor(Buffer.byteLength(text) * share));
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const NOT_JSON = /^text that is not JSON: .* in line \d+, column \d+$/;
const NOT_UTF8 = /^bytes that are not UTF-8, first in line \d+$/;
const NO_OBJECT = /^(?:null|\[\]|"x"|7|true)$/;

export const DAMAGES: readonly Damage[] = [
  { name: 'UTF-16 with a mark', bytes: (text) => utf16(`\ufeff${text}`), found: NOT_UTF8 },
  { name: 'UTF-16 the other way round', bytes: (text) => utf16(`\ufeff${text}`).swap16(), found: NOT_UTF8 },
  { name: 'UTF-16 without a mark', bytes: utf16, found: /^(?:bytes|text) that (?:are|is) not (?:UTF-8|JSON)/ },
  { name: 'Latin-1', bytes: (text) => Buffer.from(text.replace('"', '"é'), 'latin1'), found: NOT_UTF8 },
  { name: 'a byte order mark', bytes: (text) => Buffer.from(`\ufeff${text}`), found: /^a byte order mark/ },
  { name: 'cut off at a tenth', bytes: cut(0.1), found: NOT_JSON },
  { name: 'cut off in the middle', bytes: cut(0.5), found: NOT_JSON },
  { name: 'cut off at nine tenths', bytes: cut(0.9), found: NOT_JSON },
  { name: 'without its last bracket', bytes: (text) => Buffer.from(text.trimEnd().slice(0, -1)), found: NOT_JSON },
  { name: 'empty', bytes: () => Buffer.alloc(0), found: /^an empty file$/ },
  { name: 'spaces', bytes: () => Buffer.from(' \n\t\r\n'), found: /^an empty file$/ },
  { name: 'zeros', bytes: (text) => Buffer.alloc(text.length), found: NOT_JSON },
  { name: 'packed', bytes: (text) => gzipSync(text), found: NOT_UTF8 },
  { name: 'twice in one', bytes: (text) => Buffer.from(text + text), found: NOT_JSON },
  { name: 'a remark before it', bytes: (text) => Buffer.from(`// remark\n${text}`), found: NOT_JSON },
  { name: 'brackets without end', bytes: () => Buffer.from('['.repeat(200_000)), found: NOT_JSON },
  {
    name: 'brackets, deep',
    bytes: () => Buffer.from(`${'['.repeat(5000)}${']'.repeat(5000)}`),
    found: /^(?:\[\[|lists or objects nested)/,
  },
  {
    name: 'brackets, deeper',
    bytes: () => Buffer.from(`${'['.repeat(10 ** 6)}${']'.repeat(10 ** 6)}`),
    found: /^(?:lists or objects nested|text that is not JSON)/,
  },
  { name: 'a page', bytes: () => Buffer.from('<!doctype html>\n<title>404</title>\n'), found: NOT_JSON },
  ...['null', '[]', '"x"', '7', 'true'].map((text) => ({
    name: `only ${text}`,
    bytes: () => Buffer.from(text),
    found: NO_OBJECT,
  })),
];

/** Files that are written otherwise, and say the same: JSON does not count what stands between its marks. */
export const HARMLESS: readonly Omit<Damage, 'found'>[] = [
  { name: 'lines that end as on Windows', bytes: (text) => Buffer.from(text.replaceAll('\n', '\r\n')) },
  { name: 'lines that end as they once did', bytes: (text) => Buffer.from(text.replaceAll('\n', '\r')) },
  { name: 'no end of the last line', bytes: (text) => Buffer.from(text.trimEnd()) },
  { name: 'one line', bytes: (text) => Buffer.from(JSON.stringify(JSON.parse(text))) },
  { name: 'empty lines around it', bytes: (text) => Buffer.from(`\n\n${text}\n\n`) },
];

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSource } from './read-source';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headcount-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string | Uint8Array) {
  writeFileSync(join(folder, 'text'), content);
  return readSource(join(folder, 'text'));
}

test('a text has the digest and the length of its bytes', () => {
  // The example of FIPS 180-2, appendix B.1.
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(read('abc')).toEqual({ ok: true, source: { text: 'abc', sha256, utf8Bytes: 3 } });
});

test('a byte order mark counts in the bytes and in no offset', () => {
  const marked = read('\ufeffabc');
  expect(marked).toMatchObject({ ok: true, source: { text: 'abc', utf8Bytes: 6 } });
  expect(marked).not.toMatchObject({ source: { sha256: expect.stringMatching(/^ba7816bf/) } });
});

test('an empty text is one', () => {
  expect(read('')).toMatchObject({ ok: true, source: { text: '', utf8Bytes: 0 } });
});

test('nothing is changed: line ends, no-break spaces and curly quotes stay', () => {
  expect(read('a\r\nb\u00a0“c”\r')).toMatchObject({ source: { text: 'a\r\nb\u00a0“c”\r' } });
});

test('what is no text in UTF-8 is a problem in words', () => {
  expect(read(Uint8Array.of(0xff))).toEqual({ ok: false, problem: 'bytes that are not UTF-8, first in line 1' });
  expect(readSource(join(folder, 'none'))).toEqual({ ok: false, problem: 'no such file, or a link to none' });
});

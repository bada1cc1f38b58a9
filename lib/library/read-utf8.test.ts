import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeUnreadable, readUtf8 } from './read-utf8';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headcount-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

test('a file of UTF-8 is its bytes and its text, a byte order mark included', () => {
  const read = readUtf8(written('fine', '\ufeffNaïve – \u{1f30d}'));
  expect(read).toMatchObject({ ok: true, text: '\ufeffNaïve – \u{1f30d}' });
  expect(read.ok && read.bytes.length).toBe(18);
});

test.each([
  ['Latin-1', [...Buffer.from('one\ntwo\n'), 0xe9, ...Buffer.from('\nthree')], 3],
  ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 1],
  ['a sign that is cut off at the end', [...Buffer.from('one\n'), 0xe2, 0x80], 2],
  ['an overlong sign', [0xc0, 0xaf], 1],
  ['half a pair', [0xed, 0xa0, 0x80], 1],
])('%s is no UTF-8, and the line is said', (_, bytes, line) => {
  const problem = `bytes that are not UTF-8, first in line ${line}`;
  expect(readUtf8(written('wrong', Uint8Array.from(bytes)))).toEqual({ ok: false, problem });
});

test('what is no readable file is said in words, without its path', () => {
  expect(readUtf8(join(folder, 'nothing'))).toEqual({ ok: false, problem: 'no such file, or a link to none' });
  expect(readUtf8(folder)).toEqual({ ok: false, problem: 'a folder' });
  symlinkSync(join(folder, 'round'), join(folder, 'round'));
  expect(readUtf8(join(folder, 'round'))).toEqual({ ok: false, problem: 'a link that leads back to itself' });
});

test.each([
  ['EACCES', 'a file without permission to read it'],
  ['EPERM', 'a file without permission to read it'],
  ['ENOTDIR', 'a file where a folder should be'],
  ['EIO', 'a file that cannot be read (EIO)'],
])('%s is %s', (code, words) => {
  expect(describeUnreadable(Object.assign(new Error(`${code}: /some/path`), { code }))).toBe(words);
});

test('an error without a code says what it says', () => {
  expect(describeUnreadable(new Error('too long'))).toBe('a file that cannot be read (too long)');
});

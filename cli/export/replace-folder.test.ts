import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putBackFolder, replaceFolder } from './replace-folder';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'replace-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function folder(name: string, content: string): string {
  mkdirSync(join(place, name));
  writeFileSync(join(place, name, 'a.txt'), content);
  return join(place, name);
}
const contentOf = (name: string): string => readFileSync(join(place, name, 'a.txt'), 'utf8');

test('a folder is replaced whole, and nothing lies beside it then', () => {
  const out = folder('out', 'old');
  replaceFolder(folder('made', 'new'), out);
  expect(contentOf('out')).toBe('new');
  expect(readdirSync(place).sort()).toEqual(['made', 'out']);
});

test('what cannot be copied replaces nothing', () => {
  const out = folder('out', 'old');
  expect(() => replaceFolder(join(place, 'nowhere'), out)).toThrow();
  expect(contentOf('out')).toBe('old');
  expect(readdirSync(place)).toEqual(['out']);
});

test('a folder whose replacement was killed between the two renames is put back', () => {
  folder('out.123.old', 'old');
  folder('out.123.new', 'half');
  putBackFolder(join(place, 'out'));
  expect(contentOf('out')).toBe('old');
  expect(readdirSync(place)).toEqual(['out']);
});

test('one that is there stays, and what a killed replacement left of it goes; other folders are not ours', () => {
  const names = ['out', 'out.123.old', 'out.7.new', 'out.x.old', 'outside.1.old', 'out.old', 'out.new'];
  for (const name of names) folder(name, name);
  putBackFolder(join(place, 'out'));
  expect(contentOf('out')).toBe('out');
  expect(readdirSync(place).sort()).toEqual(['out', 'out.new', 'out.old', 'out.x.old', 'outside.1.old']);
});

test('where there is nothing yet, there is nothing to put back', () => {
  putBackFolder(join(place, 'deep', 'out'));
  expect(existsSync(join(place, 'deep'))).toBe(false);
});

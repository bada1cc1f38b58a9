import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listDataFiles } from './list-data-files';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'headcount-'));
  mkdirSync(join(root, 'data'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('data files are listed by name, and hidden ones and those of other endings are none', () => {
  expect(listDataFiles('series', root)).toEqual([]);
  mkdirSync(join(root, 'data', 'series'));
  for (const name of ['b.json', 'a.json', '.c.json', 'd.txt']) writeFileSync(join(root, 'data', 'series', name), '');
  expect(listDataFiles('series', root).map(({ name, id }) => [name, id])).toEqual([
    [join('data', 'series', 'a.json'), 'a'],
    [join('data', 'series', 'b.json'), 'b'],
  ]);
});

test('a folder that is there and is none is an error, since nobody would miss what should be in it', () => {
  writeFileSync(join(root, 'data', 'series'), '');
  expect(() => listDataFiles('series', root)).toThrow(/^data[/\\]series: .*\n.*\n {4}found: a file where a folder/s);
  symlinkSync(join(root, 'nothing'), join(root, 'data', 'quantities'));
  expect(() => listDataFiles('quantities', root)).toThrow(/no such file, or a link to none/);
});

import { execFileSync } from 'node:child_process';
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DataError } from '@/lib/article/data-error';
import { digestOf } from '@/lib/library/digest';
import { readArticles, readLibrary } from '@/lib/library/library';
import { readQuantities, readQuantityLibrary } from '@/lib/quantities/quantity-library';
import { DAMAGES, HARMLESS } from './damage-file';
import { ROOT, SHIPPED } from './shipped-data';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'headcount-'));
});
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  rmSync(join(root, 'data'), { recursive: true, force: true });
  cpSync(join(ROOT, 'data'), join(root, 'data'), { recursive: true });
});

/** One of each folder: what is wrong with a file as a whole does not depend on what is in it. */
const FILES = SHIPPED.filter(({ folder }, index) => SHIPPED.findIndex((other) => other.folder === folder) === index);

/** All that is wrong with the data, as the build is told. */
function errors(): readonly DataError[] {
  const { articles, errors: wrong } = readLibrary(root);
  return [...wrong, ...readQuantityLibrary(root, articles).errors];
}

const foundIn = (name: string): readonly string[] =>
  errors().flatMap(({ file, problems }) => (file === name ? problems.map(({ found }) => found) : []));

/** For pages one wrong file is too many: no dashboard is better than half of one. */
function expectNoPages(): void {
  expect(() => [readArticles(root), readQuantities(root)]).toThrow(DataError);
}

describe.each(FILES)('$name', ({ name, text }) => {
  test.each(DAMAGES)('$name is refused, with file and place', ({ bytes, found }) => {
    writeFileSync(join(root, name), bytes(text));
    expect(foundIn(name)).toEqual([expect.stringMatching(found)]);
    expectNoPages();
  });

  test.each(HARMLESS)('$name says the same', ({ bytes }) => {
    const digests = () => readArticles(root).map(({ file }) => digestOf(file));
    const before = digests();
    writeFileSync(join(root, name), bytes(text));
    expect(errors()).toEqual([]);
    expect(digests()).toEqual(before);
  });

  const OUTSIDE = 'outside.json';
  test.each([
    [
      'a link out of its folder',
      'a link that leads out of its folder',
      (at: string) => symlinkSync(join(root, OUTSIDE), at),
    ],
    ['a link to a device', 'a link that leads out of its folder', (at: string) => symlinkSync('/dev/zero', at)],
    ['a link to nothing', 'no such file, or a link to none', (at: string) => symlinkSync('nothing', at)],
    ['a link to itself', 'a link that leads back to itself', (at: string) => symlinkSync(at, at)],
    ['a folder', 'a folder', (at: string) => mkdirSync(at)],
    ['a pipe', 'a pipe', (at: string) => execFileSync('mkfifo', [at])],
  ])('%s is refused', (_, found, put) => {
    renameSync(join(root, name), join(root, OUTSIDE));
    put(join(root, name));
    expect(foundIn(name)).toEqual([found]);
    expectNoPages();
  });

  test.each([
    ['a link inside its folder', symlinkSync],
    ['another name of the same file', linkSync],
  ])('%s is read like a file', (_, put) => {
    const beside = join(root, name).replace(/[^/\\]+$/, 'beside.txt');
    renameSync(join(root, name), beside);
    put(beside, join(root, name));
    expect(errors()).toEqual([]);
  });
});

test('a copy under another name is refused, in every folder', () => {
  for (const { name } of FILES) {
    const copy = name.replace(/\.json$/, '-copy.json');
    writeFileSync(join(root, copy), readFileSync(join(root, name)));
    expect(foundIn(copy), copy).toHaveLength(1);
    expect(errors().find(({ file }) => file === copy)?.problems[0]?.path).toBe('id');
  }
});

test('a folder of data that is a file is refused; one that is not there has no quantities, and articles stay', () => {
  for (const folder of ['quantities', 'series'] as const) {
    rmSync(join(root, 'data', folder), { recursive: true });
    writeFileSync(join(root, 'data', folder), '');
    expect(foundIn(join('data', folder))).toEqual(['a file where a folder should be']);
    expectNoPages();
    rmSync(join(root, 'data', folder));
  }
  expect(errors()).toEqual([]);
  expect(readQuantities(root)).toEqual([]);
});

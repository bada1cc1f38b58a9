import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DataError } from '../article/data-error';
import { ARTICLES, DEFAULT_ARTICLE, eachArticle, readArticles, readDefaultArticle, readLibrary } from './library';
import { ROOT, sampleFile } from './sample-file';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'headcount-'));
  mkdirSync(join(root, ARTICLES), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const at = (name: string): string => join(root, ARTICLES, name);
/** Writes a right file of this id. */
function write(id: string, name = `${id}.json`): void {
  writeFileSync(at(name), JSON.stringify(sampleFile((file) => Object.assign(file, { id }))));
}
const ids = (): string[] => readLibrary(root).articles.map(({ file }) => file.id);
const errors = () =>
  readLibrary(root).errors.map(({ file, problems }) => [file, ...problems.map(({ found }) => found)]);

test('the shipped library has the default article first, and no error', () => {
  const { articles, errors: wrong } = readLibrary(ROOT);
  expect(wrong).toEqual([]);
  expect(articles[0]?.file.id).toBe(DEFAULT_ARTICLE);
});

test('the default article comes first, then the others by id', () => {
  for (const id of ['a-b', 'z', DEFAULT_ARTICLE, 'a', 'm']) write(id);
  expect(ids()).toEqual([DEFAULT_ARTICLE, 'a', 'a-b', 'm', 'z']);
});

test('one at a time, the next file is not read before it is asked for', () => {
  write('a');
  write('b');
  const reading = eachArticle(root);
  expect(reading.next().value).toMatchObject({ file: { id: 'a' } });
  writeFileSync(at('b.json'), '{');
  expect(reading.next().value).toBeInstanceOf(DataError);
  expect(reading.next().done).toBe(true);
});

describe('a wrong file is an error, and the others are read', () => {
  test.each([
    ['no JSON', '{'],
    ['the wrong shape', '{}'],
    ['the wrong meaning', JSON.stringify(sampleFile((file) => Object.assign(file, { id: 'wrong', version: '9.9.9' })))],
  ])('of %s', (_, content) => {
    write('right');
    writeFileSync(at('wrong.json'), content);
    expect(ids()).toEqual(['right']);
    expect(errors()).toEqual([[join(ARTICLES, 'wrong.json'), ...(errors()[0]?.slice(1) ?? [])]]);
    expect(errors()[0]?.length).toBeGreaterThan(1);
  });

  test('of another name than its id', () => {
    write('right');
    write('right', 'wrong.json');
    expect(ids()).toEqual(['right']);
    expect(errors()).toEqual([[join(ARTICLES, 'wrong.json'), '"right"']]);
  });

  test('that is a folder', () => {
    write('right');
    mkdirSync(at('wrong.json'));
    expect(ids()).toEqual(['right']);
    expect(errors()).toEqual([[join(ARTICLES, 'wrong.json'), 'a folder']]);
  });

  test('that is a link to nothing', () => {
    write('right');
    symlinkSync(at('nothing'), at('wrong.json'));
    expect(errors()).toEqual([[join(ARTICLES, 'wrong.json'), 'no such file, or a link to none']]);
  });
});

test('a link to a right file is read', () => {
  write('right', 'elsewhere');
  symlinkSync(at('elsewhere'), at('right.json'));
  expect(ids()).toEqual(['right']);
});

test('hidden files and files of other endings are no data files', () => {
  write('right');
  for (const name of ['.hidden.json', 'notes.txt', 'right.json~', 'json']) writeFileSync(at(name), 'x');
  symlinkSync(at('nothing'), at('.#right.json'));
  expect([ids(), errors()]).toEqual([['right'], []]);
});

describe('a library without any data file says so', () => {
  const expected = 'a folder of data files, one <article>.json for each article';
  const said = () => readLibrary(root).errors.map(({ file, problems }) => ({ file, problems }));

  test('where the folder is empty', () => {
    expect(said()).toEqual([{ file: ARTICLES, problems: [{ path: '', found: 'no data file', expected }] }]);
  });

  test('where the folder is not there', () => {
    rmSync(join(root, ARTICLES), { recursive: true });
    const found = 'no such file, or a link to none';
    expect(said()).toEqual([{ file: ARTICLES, problems: [{ path: '', found, expected }] }]);
  });

  test('where it is a file', () => {
    rmSync(join(root, ARTICLES), { recursive: true });
    writeFileSync(join(root, ARTICLES), '');
    const found = 'a file where a folder should be';
    expect(said()).toEqual([{ file: ARTICLES, problems: [{ path: '', found, expected }] }]);
  });
});

test('the first article stands on the front page where the default one is not there', () => {
  write('b');
  write('a');
  expect(readDefaultArticle(root).file.id).toBe('a');
  write(DEFAULT_ARTICLE);
  expect(readDefaultArticle(root).file.id).toBe(DEFAULT_ARTICLE);
  rmSync(join(root, ARTICLES), { recursive: true });
  expect(() => readDefaultArticle(root)).toThrow(DataError);
});

test('for pages, one wrong file is too many: nothing is better than half', () => {
  write('right');
  expect(readArticles(root)).toHaveLength(1);
  writeFileSync(at('wrong.json'), '{}');
  expect(() => readArticles(root)).toThrow(DataError);
  expect(() => readArticles(root)).toThrow(/^data[/\\]articles[/\\]wrong\.json: \d+ problems/);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeJson } from '../article/change-json';
import { DataError } from '../article/data-error';
import { readArticle } from './read-article';
import { problemsIn, sampleFile } from './sample-file';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headcount-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string | Uint8Array) {
  const path = join(folder, 'a.json');
  writeFileSync(path, content);
  return readArticle(path, 'data/articles/a.json');
}
const problemsOf = (content: string | Uint8Array) => problemsIn(() => read(content));
const written = (file: unknown): string => JSON.stringify(file, null, 2);

test('a right file is read as it is written', () => {
  const file = sampleFile();
  expect(read(written(file))).toEqual(file);
});

test('all problems of shape are said at once, under the name of the file', () => {
  let file: unknown = sampleFile();
  file = changeJson(file, 'figures.2.label', undefined);
  file = changeJson(file, 'figures.2.colour', 'red');
  file = changeJson(file, 'sentences.0.start', '483');
  file = changeJson(file, 'charts.1.description', undefined);
  const problems = problemsOf(written(file));
  expect(problems).toHaveLength(4);
  expect(problems).toEqual(
    expect.arrayContaining([
      { path: 'sentences[0].start', found: '"483"', expected: 'a number' },
      { path: 'figures[2].label', found: 'nothing', expected: 'a text' },
      expect.objectContaining({ path: 'figures[2]', found: 'unknown key "colour"' }),
      { path: 'charts[1].description', found: 'nothing', expected: 'a text' },
    ]),
  );
  expect(() => read(written(file))).toThrow(/^data\/articles\/a\.json: 4 problems\n/);
  expect(() => read(written(file))).toThrow(DataError);
});

describe('what is no JSON is said with its line and column', () => {
  const lines = written(sampleFile()).split('\n');

  test('a comma too many', () => {
    const [last = '', ...rest] = [...lines].reverse();
    const text = [...[...rest].reverse(), `,${last}`].join('\n');
    expect(problemsOf(text)).toEqual([
      {
        path: '',
        found: `text that is not JSON: "}" in line ${lines.length}, column 2`,
        expected: 'a key in double quotes (the last entry has no comma behind it) there',
      },
    ]);
  });

  test('a file that breaks off', () => {
    const text = lines.slice(0, 3).join('\n');
    expect(problemsOf(text)).toEqual([
      {
        path: '',
        found: `text that is not JSON: the end of the file in line 3, column ${(lines[2]?.length ?? 0) + 1}`,
        expected: 'a key in double quotes (the last entry has no comma behind it) there',
      },
    ]);
  });

  test('a file with the line ends of Windows', () => {
    expect(problemsOf('{\r\n  "id": x\r\n}')).toEqual([
      { path: '', found: 'text that is not JSON: "x" in line 2, column 9', expected: 'a value there' },
    ]);
  });
});

test.each(['', ' \n\t\r\n'])('an empty file is called one: %j', (content) => {
  expect(problemsOf(content)).toEqual([{ path: '', found: 'an empty file', expected: 'a JSON object' }]);
});

test('a byte order mark is refused by name', () => {
  expect(problemsOf(`\ufeff${written(sampleFile())}`)).toEqual([
    {
      path: '',
      found: 'a byte order mark (U+FEFF) at its beginning',
      expected: 'JSON in UTF-8 without one; editors call it “UTF-8”, not “UTF-8 with BOM”',
    },
  ]);
});

test('bytes that are not UTF-8 are refused, with their line', () => {
  const bytes = Buffer.concat([Buffer.from('{\n"id": "'), Uint8Array.of(0xe9), Buffer.from('"}')]);
  expect(problemsOf(bytes)).toEqual([
    { path: '', found: 'bytes that are not UTF-8, first in line 2', expected: 'a readable JSON file in UTF-8' },
  ]);
});

test('a file that is not there is a problem of the data, without its path', () => {
  expect(problemsIn(() => readArticle(join(folder, 'none.json'), 'data/articles/none.json'))).toEqual([
    { path: '', found: 'no such file, or a link to none', expected: 'a readable JSON file in UTF-8' },
  ]);
});

test('a key written as __proto__ is an unknown key like any other', () => {
  const text = written(sampleFile()).replace('{', '{ "__proto__": {"id": "x"},');
  expect(problemsOf(text)).toEqual([expect.objectContaining({ path: '', found: 'unknown key "__proto__"' })]);
});

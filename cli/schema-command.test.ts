import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatJsonSchema, JSON_SCHEMA_FILE } from '@/lib/article/json-schema';
import { runSchema } from './schema-command';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'headcount-'));
  mkdirSync(join(root, 'data'));
});
afterEach(() => rmSync(root, { recursive: true }));

const path = () => join(root, JSON_SCHEMA_FILE);

function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = runSchema(args, { root, print: (line) => out.push(line), complain: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('it writes the schema, and then it is fresh', () => {
  expect(run()).toEqual({ code: 0, out: 'data/article.schema.json is written', err: '' });
  expect(readFileSync(path(), 'utf8')).toBe(formatJsonSchema());
  expect(run('--check')).toEqual({ code: 0, out: 'data/article.schema.json is fresh', err: '' });
});

test('a stale or missing file is said to be stale, with what to run, and is left alone', () => {
  const stale = 'data/article.schema.json is stale: the zod schema was changed since. Run: npm run schema';
  expect(run('--check')).toEqual({ code: 1, out: '', err: stale });
  writeFileSync(path(), '{}\n');
  expect(run('--check')).toEqual({ code: 1, out: '', err: stale });
  expect(readFileSync(path(), 'utf8')).toBe('{}\n');
});

test('the line ends of a checkout on Windows are not stale', () => {
  writeFileSync(path(), formatJsonSchema().replaceAll('\n', '\r\n'));
  expect(run('--check').code).toBe(0);
});

test('a file that cannot be written is said so', () => {
  mkdirSync(path());
  expect(run()).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining(`${JSON_SCHEMA_FILE} cannot be written`),
  });
});

test.each([['--force'], ['x']])('%s is no way to call it', (argument) => {
  expect(run(argument)).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('npm run schema -- [--check]'),
  });
});

test('--help says how to call it, on standard output', () => {
  expect(run('--help')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('--check') });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatJsonSchema, JSON_SCHEMA_FILE } from '@/lib/article/json-schema';
import { formatQuantitySchema, QUANTITY_SCHEMA_FILE, SERIES_SCHEMA_FILE } from '@/lib/quantities/json-schemas';
import { runSchema } from './schema-command';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'headcount-'));
  mkdirSync(join(root, 'data'));
});
afterEach(() => rmSync(root, { recursive: true }));

const FILES = [JSON_SCHEMA_FILE, QUANTITY_SCHEMA_FILE, SERIES_SCHEMA_FILE];
const each = (words: string): string => FILES.map((file) => `${file} ${words}`).join('\n');
const path = () => join(root, JSON_SCHEMA_FILE);

function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = runSchema(args, { root, print: (line) => out.push(line), complain: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('it writes every schema, and then they are fresh', () => {
  expect(run()).toEqual({ code: 0, out: each('is written'), err: '' });
  expect(readFileSync(path(), 'utf8')).toBe(formatJsonSchema());
  expect(readFileSync(join(root, QUANTITY_SCHEMA_FILE), 'utf8')).toBe(formatQuantitySchema());
  expect(run('--check')).toEqual({ code: 0, out: each('is fresh'), err: '' });
});

test('a stale or missing file is said to be stale, with what to run, and is left alone', () => {
  const stale = each('is stale: the zod schema was changed since. Run: npm run schema');
  expect(run('--check')).toEqual({ code: 1, out: '', err: stale });
  for (const file of FILES) writeFileSync(join(root, file), '{}\n');
  expect(run('--check')).toEqual({ code: 1, out: '', err: stale });
  expect(readFileSync(path(), 'utf8')).toBe('{}\n');
});

test('the line ends of a checkout on Windows are not stale', () => {
  run();
  writeFileSync(path(), formatJsonSchema().replaceAll('\n', '\r\n'));
  expect(run('--check').code).toBe(0);
});

test('a file that cannot be written is said so', () => {
  mkdirSync(path());
  expect(run()).toMatchObject({
    code: 1,
    out: expect.not.stringContaining(JSON_SCHEMA_FILE),
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

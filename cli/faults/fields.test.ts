import { expect, test } from 'vitest';
import { DataError } from '@/lib/article/data-error';
import { ACCEPTED, type Argument, argumentFor } from './accepted';
import { type Field, fieldsOf, withValues } from './json';
import { formatMutated, mutationsOf } from './mutate-field';
import { readMutated } from './read-mutated';
import { FOLDERS, SHIPPED, type ShippedFile } from './shipped-data';

/**
 * Every kind of field of articles, quantities and series, mutated in every way. FAULTS=every takes every field of every
 * file instead, which takes minutes.
 */
const EVERY = process.env.FAULTS === 'every';
/** Characters of a message for each of its problems: more, and nobody reads it. */
const READABLE = 2000;

const seen = new Set<string>();
const isNew = (file: ShippedFile, { kind }: Field): boolean => {
  const key = `${file.folder} ${kind}`;
  const isKnown = seen.has(key);
  seen.add(key);
  return EVERY || !isKnown;
};

const used = new Set<Argument>();
const unusedIn = new Map(FOLDERS.map((folder) => [folder, 0]));

test.each(SHIPPED)('$name, one thing changed, is refused with file and place, or is argued for', (file) => {
  expect(readMutated(file, formatMutated(file.data)), 'unchanged').toBeNull();
  const wrong: string[] = [];
  for (const field of fieldsOf(file.data).filter((each) => isNew(file, each))) {
    for (const { name, values } of mutationsOf(field.value)) {
      unusedIn.set(file.folder, (unusedIn.get(file.folder) ?? 0) + 1);
      const problem = judge(file, field, name, formatMutated(withValues(file.data, field.keys, values)));
      if (problem !== null) wrong.push(`${field.path}, ${name}: ${problem}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** What is wrong with what becomes of a mutation; null where it is as it should be. */
function judge(file: ShippedFile, { form }: Field, mutation: string, text: string): string | null {
  try {
    const error = readMutated(file, text);
    const argument = argumentFor(file.folder, form, mutation);
    if (error !== null) return messageProblem(error);
    if (argument === undefined) return 'accepted, and nobody has argued why';
    used.add(argument);
    return null;
  } catch (error) {
    return `crashed: ${error instanceof Error ? error.stack : error}`;
  }
}

function messageProblem({ file, problems, message }: DataError): string | null {
  if (!/^data\/(?:articles|quantities|series)\/[\w-]+\.json$/.test(file)) return `refused without a file: ${file}`;
  if (!message.startsWith(`${file}: `)) return `refused without its file in the message: ${message}`;
  if (problems.length === 0 || problems.some(({ path }) => path === '')) return `refused without a place: ${message}`;
  return message.length > READABLE * problems.length ? `refused in ${message.length} characters` : null;
}

test('each argument is one for something that is let through', () => {
  expect([...unusedIn.values()].every((count) => count > 500)).toBe(true);
  expect(ACCEPTED.filter((argument) => !used.has(argument))).toEqual([]);
});

test('a crash, a message without a place and an acceptance without an argument would be found', () => {
  const [file] = SHIPPED;
  if (file === undefined) throw new Error('no data');
  const field = { keys: [], value: null, path: 'figures', form: 'figures', kind: 'figures' };
  expect(judge(file, field, 'none', file.text)).toBe('accepted, and nobody has argued why');
  expect(judge(file, field, 'none', '{')).toMatch(/^refused without a place/);
  expect(messageProblem(new DataError('x.json', [{ path: 'a', found: '', expected: '' }]))).toMatch(/without a file/);
  const long = { path: 'a', found: 'x'.repeat(READABLE), expected: '' };
  expect(messageProblem(new DataError('data/articles/a.json', [long]))).toMatch(/characters$/);
});

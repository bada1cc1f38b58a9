import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { DataError, type Problem, shorten } from '../article/data-error';
import { type ArticleFile, articleFileSchema } from '../article/schema';

/**
 * Reads one data file and checks its shape.
 * @param path Where it is; @param name How messages call it (relative to the project).
 * @throws {DataError} with all problems of shape at once; unreadable files and wrong JSON are such problems too.
 */
export function readArticle(path: string, name: string): ArticleFile {
  const parsed = articleFileSchema.safeParse(parseJson(readText(path, name), name), { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new DataError(name, parsed.error.issues.map(problemOf));
}

function readText(path: string, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const isEncoding = error instanceof TypeError;
    const found = isEncoding ? 'bytes that are not UTF-8' : `a file that cannot be read (${messageOf(error)})`;
    throw new DataError(name, [{ path: '', found, expected: 'a readable JSON file in UTF-8' }]);
  }
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = messageOf(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const where = position === undefined ? '' : ` in ${lineAndColumn(text, Number(position))}`;
    throw new DataError(name, [
      { path: '', found: `text that is not JSON${where}: ${message}`, expected: 'a JSON object' },
    ]);
  }
}

function lineAndColumn(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** "figures[2].numeral.start", as z.prettifyError prints it. */
function pathText(path: readonly PropertyKey[]): string {
  return z.core.toDotPath(path);
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const path = pathText(issue.path);
  const found = shorten(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      return { path, found, expected: `${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}` };
    case 'unrecognized_keys':
      return {
        path,
        found: `unknown ${issue.keys.length === 1 ? 'key' : 'keys'} ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
        expected: 'only the keys of the schema (data/article.schema.json)',
      };
    case 'invalid_value':
      return {
        path,
        found,
        expected:
          issue.values.length === 1 ? shorten(issue.values[0]) : `one of ${issue.values.map(shorten).join(', ')}`,
      };
    case 'invalid_format':
      return { path, found, expected: `a text of the form ${issue.pattern ?? issue.format}` };
    case 'too_small':
      return { path, found, expected: tooSmall(issue) };
    case 'invalid_union':
      return { path, found, expected: 'one of the kinds of the schema (data/article.schema.json)' };
    default:
      return { path, found, expected: issue.message };
  }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): string {
  const least = String(issue.minimum);
  if (issue.origin === 'array') return `at least ${least} of them`;
  if (issue.origin !== 'string') return `a number from ${least} up`;
  return least === '1' ? 'a text that is not empty' : `a text of at least ${least} characters`;
}

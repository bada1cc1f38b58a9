import type { z } from 'zod';
import { DataError, type Problem, shorten } from '../article/data-error';
import { describeStrange } from './describe-strange';
import { findJsonError } from './find-json-error';
import { findLooseJson } from './find-loose-json';
import { readUtf8 } from './read-utf8';
import { shapeProblems } from './shape-problems';

const JSON_FILE = 'a readable JSON file in UTF-8';

/**
 * Reads one data file and checks its shape.
 * @param path Where it is; @param name How messages call it (relative to the project).
 * @param schemaFile The JSON Schema of such files, as messages name it.
 * @throws {DataError} with all problems of shape at once; unreadable files and wrong JSON are such problems too.
 */
export function readDataFile<T>(path: string, name: string, schema: z.ZodType<T>, schemaFile: string): T {
  const strange = describeStrange(path);
  if (strange !== null) throw new DataError(name, [{ path: '', ...strange }]);
  const read = readUtf8(path);
  if (!read.ok) throw new DataError(name, [{ path: '', found: read.problem, expected: JSON_FILE }]);
  return parseDataFile(read.text, name, schema, schemaFile);
}

/** The same of a text that was read already. @throws {DataError} with all problems of shape at once. */
export function parseDataFile<T>(text: string, name: string, schema: z.ZodType<T>, schemaFile: string): T {
  const parsed = schema.safeParse(parseJson(text, name), { reportInput: true });
  const problems = [...findLooseJson(text), ...(parsed.success ? [] : shapeProblems(parsed.error, schemaFile))];
  if (parsed.success && problems.length === 0) return parsed.data;
  throw new DataError(name, problems);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataError(name, [jsonProblem(text, error)]);
  }
}

function jsonProblem(text: string, error: unknown): Problem {
  if (text.trim() === '') return { path: '', found: 'an empty file', expected: 'a JSON object' };
  if (text.startsWith('\ufeff')) {
    return {
      path: '',
      found: 'a byte order mark (U+FEFF) at its beginning',
      expected: 'JSON in UTF-8 without one; editors call it “UTF-8”, not “UTF-8 with BOM”',
    };
  }
  const wrong = findJsonError(text);
  if (wrong === null)
    return { path: '', found: `text that is not JSON (${shorten(String(error))})`, expected: JSON_FILE };
  const found = `text that is not JSON: ${wrong.found} in ${lineAndColumn(text, wrong.offset)}`;
  return { path: '', found, expected: `${wrong.expected} there` };
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset);
  return `line ${before.split('\n').length}, column ${before.length - before.lastIndexOf('\n')}`;
}

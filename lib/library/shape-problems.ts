import { z } from 'zod';
import { type Problem, shorten } from '../article/data-error';
import { JSON_SCHEMA_FILE } from '../article/json-schema';

/** What zod found wrong, in the words of a DataError. Needs `reportInput`, or everything found is "nothing". */
export function shapeProblems(error: z.ZodError, schemaFile = JSON_SCHEMA_FILE): readonly Problem[] {
  return error.issues.map((issue) => ({
    path: z.core.toDotPath(issue.path),
    found: foundBy(issue),
    expected: expectedBy(issue, schemaFile),
  }));
}

function foundBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `unknown ${issue.keys.length === 1 ? 'key' : 'keys'} ${issue.keys.map(shorten).join(', ')}`;
  }
  const { input } = issue;
  const key = issue.code === 'invalid_union' ? issue.discriminator : undefined;
  if (key === undefined || typeof input !== 'object' || input === null) return shorten(input);
  return shorten(Object.entries(input).find(([name]) => name === key)?.[1]);
}

function expectedBy(issue: z.core.$ZodIssue, schemaFile: string): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES.get(issue.expected) ?? issue.expected;
    case 'unrecognized_keys':
      return `only the keys of the schema (${schemaFile})`;
    case 'invalid_value':
      return oneOf(issue.values);
    case 'too_small':
      return atLeast(issue);
    case 'too_big':
      return issue.origin === 'string'
        ? `a text of at most ${issue.maximum} characters`
        : `a number up to ${issue.maximum}`;
    case 'invalid_union':
      return 'options' in issue && issue.options !== undefined ? oneOf(issue.options) : issue.message;
    // Formats say in the schema, in words, what they want (lib/article/forms.ts); the others do not occur in it.
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return issue.message;
    default:
      return issue satisfies never;
  }
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['array', 'a list'],
  ['object', 'an object'],
]);

const oneOf = (values: readonly unknown[]): string =>
  values.length === 1 ? shorten(values[0]) : `one of ${values.map(shorten).join(', ')}`;

function atLeast({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  const least = String(minimum);
  if (origin === 'array') return `a list of at least ${least}`;
  if (origin === 'string') return least === '1' ? 'a text that is not empty' : `a text of at least ${least} characters`;
  return `a number from ${least} up`;
}

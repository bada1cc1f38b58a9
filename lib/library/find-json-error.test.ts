import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonError } from './find-json-error';

describe('a text that stops being JSON is said with its place', () => {
  test.each([
    ['nothing', '', 0, 'the end of the file', 'a value'],
    ['an object that does not end', '{"a": 1', 7, 'the end of the file', 'a comma or }'],
    ['a list that does not end', '[1, 2', 5, 'the end of the file', 'a comma or ]'],
    [
      'a comma behind the last entry',
      '{"a": 1,}',
      8,
      '"}"',
      'a key in double quotes (the last entry has no comma behind it)',
    ],
    ['a comma behind the last value', '[1,]', 3, '"]"', 'a value'],
    ['no comma', '{"a": 1 "b": 2}', 8, '"\\""', 'a comma or }'],
    ['no colon', '{"a" 1}', 5, '"1"', 'a colon'],
    ['no value', '{"a": }', 6, '"}"', 'a value'],
    ['a key without quotes', '{a: 1}', 1, '"a"', 'a key in double quotes or }'],
    ['single quotes', "['a']", 1, '"\'"', 'a value or ]'],
    ['a comment', '// hello\n{}', 0, '"/"', 'a value'],
    ['the wrong bracket', '[1}', 2, '"}"', 'a comma or ]'],
    ['a bracket too many', '{}}', 2, '"}"', 'the end of the file'],
    ['two values', '1 2', 2, '"2"', 'the end of the file'],
    ['a leading zero', '[01]', 1, '"01"', 'a value or ]'],
    ['a plus sign', '[+1]', 1, '"+1"', 'a value or ]'],
    ['a word that is no value', '[undefined]', 1, '"undefined"', 'a value or ]'],
    ['a mark of a merge', '{\n<<<<<<< HEAD', 2, '"<"', 'a key in double quotes or }'],
  ])('%s', (_, text, offset, found, expected) => {
    expect(findJsonError(text)).toEqual({ offset, found, expected });
  });

  test.each([
    ['a text that does not end on its line', '{"a": "one\ntwo"}', 6],
    ['a text that does not end', '["one', 1],
    ['an escape that is none', '["\\x41"]', 1],
    ['a tab in a text', '["\t"]', 1],
  ])('%s', (_, text, offset) => {
    expect(findJsonError(text)).toMatchObject({
      offset,
      found: '"\\""',
      expected: expect.stringContaining('ends with "'),
    });
  });
});

test.each(['{}', ' [ ] ', '"a\\u00e9\\n"', '-0.5e+10', '[{"a":[true,false,null]},0]', '\r\n\t1', '"\u007f\u2028"'])(
  '%j is JSON',
  (text) => {
    expect(findJsonError(text)).toBeNull();
  },
);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('law: what JSON.parse reads has no error, and what it does not read has one inside the text', () => {
  const written = fc
    .tuple(fc.json(), fc.nat(4))
    .map(([json, indent]) => JSON.stringify(JSON.parse(json), null, indent));
  const damaged = fc
    .tuple(
      written,
      fc.nat(),
      fc.nat(2),
      fc.constantFrom('', '"', '{', '}', ']', ',', ':', '\\', '0', '-', '.', ' ', '\n', 'e', 'x'),
    )
    .map(([text, at, length, insert]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + insert + text.slice(place + length);
    });
  fc.assert(
    fc.property(fc.oneof(written, damaged, fc.string()), (text) => {
      const error = findJsonError(text);
      expect(error === null).toBe(isJson(text));
      if (error !== null) expect(error.offset).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

test('deep nesting and long texts cost no stack', () => {
  const depth = 200_000;
  expect(findJsonError('['.repeat(depth) + ']'.repeat(depth))).toBeNull();
  expect(findJsonError(`"${'a'.repeat(3_000_000)}`)?.offset).toBe(0);
});

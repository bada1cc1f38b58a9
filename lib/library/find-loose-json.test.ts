import { expect, test } from 'vitest';
import { findLooseJson } from './find-loose-json';

const pathsIn = (text: string): readonly string[] => findLooseJson(text).map(({ path, found }) => `${path}: ${found}`);

test('JSON that says what a reader sees has nothing loose', () => {
  const text =
    '{"a": [{"b": 1, "c": "{\\"b\\": 2, \\"b\\": 3}"}, {"b": -1e3}], "b": {"a": [], "c": {}}, "d": "\\ud83d\\ude00 😀"}';
  expect(() => JSON.parse(text)).not.toThrow();
  expect(pathsIn(text)).toEqual([]);
});

test('a key that an object has twice is found where it stands, however it is written', () => {
  expect(pathsIn('{"a": 1, "a": 1}')).toEqual(['a: the key "a" twice']);
  expect(pathsIn('{"a": [0, {"b": [], "c": {"d": 1}, "\\u0062": 2}]}')).toEqual(['a[1].b: the key "b" twice']);
  expect(pathsIn('[{"__proto__": 1, "__proto__": 2}]')).toEqual(['[0].__proto__: the key "__proto__" twice']);
});

test('half a character is found, in a key and in a value', () => {
  expect(pathsIn('{"a": ["x", "\\ud83d"], "b": "\\ude00\\ud83d"}')).toEqual([
    'a[1]: half a character',
    'b: half a character',
  ]);
  expect(pathsIn('{"\\ud83d": 1}')).toHaveLength(1);
});

test('a hundred thousand brackets are read like others', () => {
  const deep = 100_000;
  expect(pathsIn(`${'['.repeat(deep)}${']'.repeat(deep)}`)).toEqual([]);
});

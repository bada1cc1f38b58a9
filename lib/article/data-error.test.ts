import { expect, test } from 'vitest';
import { DataError, shorten } from './data-error';

test('the message says file, path, found and expected of every problem', () => {
  const error = new DataError('data/articles/a.json', [
    { path: 'figures[2].label', found: 'nothing', expected: 'a text' },
    { path: '', found: 'an empty file', expected: 'a JSON object' },
  ]);
  expect(error.message).toBe(
    [
      'data/articles/a.json: 2 problems',
      '✖ figures[2].label',
      '    found: nothing',
      '    expected: a text',
      '✖ (file)',
      '    found: an empty file',
      '    expected: a JSON object',
    ].join('\n'),
  );
});

test('one problem is called one problem', () => {
  expect(new DataError('a.json', [{ path: 'id', found: '1', expected: 'a text' }]).message).toMatch(
    /^a\.json: one problem\n/,
  );
});

test.each([
  ['a', '"a"'],
  [12, '12'],
  [null, 'null'],
  [undefined, 'nothing'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [{ a: [1] }, '{"a":[1]}'],
])('%j is shown as %s', (value, text) => {
  expect(shorten(value)).toBe(text);
});

test('a value of 160 characters is still shown whole', () => {
  const longest = 'x'.repeat(158);
  expect(shorten(longest)).toBe(`"${longest}"`);
});

test('what stops a command is called a DataError, before its message', () => {
  expect(String(new DataError('a.json', []))).toMatch(/^DataError: a\.json: /);
});

test('a long value is cut, with its length', () => {
  expect(shorten('x'.repeat(500))).toBe(`"${'x'.repeat(159)}… (502 characters)`);
});

test('a value that is nested too deep to be written is said in words', () => {
  let deep: unknown = [];
  for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
  expect(shorten(deep)).toBe('lists or objects nested thousands deep');
});

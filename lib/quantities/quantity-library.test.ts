import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataError } from '../article/data-error';
import { smallFile } from './fixtures/small';
import { listNamedArticles, readQuantities, readQuantityLibrary } from './quantity-library';
import type { ValueData } from './schema';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'headcount-'));
  for (const folder of ['articles', 'series', 'quantities']) mkdirSync(join(root, 'data', folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, content: unknown): void =>
  writeFileSync(join(root, 'data', 'quantities', name), JSON.stringify(content));

const printed: ValueData = { from: 'article', id: 'paper', article: 'not-there', figure: 'all', difference: null };

test('a right quantity beside a wrong one is read, and the wrong one is an error', () => {
  write('small.json', smallFile({ a: '412 people' }));
  write('wrong.json', {});
  const { quantities, errors } = readQuantityLibrary(root);
  expect(quantities.map(({ file }) => file.id)).toEqual(['small']);
  expect(errors.map(({ file }) => file)).toEqual([join('data', 'quantities', 'wrong.json')]);
  expect(() => readQuantities(root)).toThrow(DataError);
});

test('an article that is named and not there is an error of the quantity that names it', () => {
  write('small.json', smallFile({ a: '412 people' }, [printed]));
  expect(readQuantityLibrary(root).errors.map(({ problems }) => problems)).toEqual([
    [{ path: 'values[1].article', found: '"not-there"', expected: 'the id of an article: there are none' }],
  ]);
});

test('the articles that quantities name are listed once each, those of a wrong quantity left out', () => {
  write('small.json', smallFile({ a: '412 people' }, [printed, { ...printed, id: 'again' }]));
  write('wrong.json', { ...smallFile({ a: '412 people' }, [{ ...printed, article: 'another' }]), more: 1 });
  expect(listNamedArticles(root)).toEqual(['not-there']);
});

test('what is no fault of the data is an error for whoever called', () => {
  expect(() => readQuantityLibrary('\0')).toThrow(TypeError);
});

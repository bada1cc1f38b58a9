import { expect, test } from 'vitest';
import { changeJson, placesIn } from './change-json';

const FILE = { id: 'a', list: [{ id: 'b' }, { id: 'c' }], none: null };

test('one place is changed in a copy, and nothing else', () => {
  expect(changeJson(FILE, 'list.1.id', 'd')).toEqual({ ...FILE, list: [{ id: 'b' }, { id: 'd' }] });
  expect(changeJson(FILE, 'id', null)).toEqual({ ...FILE, id: null });
  expect(FILE.list[1]?.id).toBe('c');
});

test('a key is removed, not set to nothing', () => {
  expect(Object.keys(changeJson(FILE, 'none', undefined) as object)).toEqual(['id', 'list']);
});

test.each(['nowhere.id', 'list.2.id', 'id.length', 'none.id'])(
  'a place that is not there is no place to change: %s',
  (path) => {
    expect(() => changeJson(FILE, path, 1)).toThrow(`there is no ${path}`);
  },
);

test('every object and list inside a value has its path and its keys', () => {
  expect([...placesIn(FILE)]).toEqual([
    { path: '', keys: ['id', 'list', 'none'], isList: false },
    { path: 'list', keys: ['0', '1'], isList: true },
    { path: 'list.0', keys: ['id'], isList: false },
    { path: 'list.1', keys: ['id'], isList: false },
  ]);
  expect([...placesIn('a')]).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { Action } from './edits';
import { forgetWork, keepActions, keepText, readWork, type Store } from './stored-work';

/** A store as browsers have it; of so many characters. */
function storeOf(room = Number.POSITIVE_INFINITY): Store & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new Error('QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
  };
}
const refuse = (): Store => {
  throw new Error('SecurityError');
};
const ACTIONS: readonly Action[] = [
  { type: 'judge', check: 'p1', as: 'accepted' },
  { type: 'add-figure', figure: { id: 'added1', start: 1, end: 2 } },
  { type: 'remove-figure', id: 'f1' },
  { type: 'word', check: 'p1', worded: { hypothesis: 'All.', basis: 'ours' } },
  {
    type: 'write-check',
    check: { id: 'own1', relation: 'eq', formula: 'f1', compared: 'f2', hypothesis: 'Same.', basis: 'ours' },
  },
];

test('text and actions are kept and read again', () => {
  const store = storeOf();
  expect(keepText(() => store, 'a.txt', '60 people')).toBe('kept');
  expect(readWork(() => store)).toEqual({ name: 'a.txt', text: '60 people', fingerprint: null, actions: [] });
  expect(keepActions(() => store, 'abc', ACTIONS)).toBe('kept');
  expect(readWork(() => store)).toEqual({ name: 'a.txt', text: '60 people', fingerprint: 'abc', actions: ACTIONS });
});

test('another text takes the actions of the one before it away', () => {
  const store = storeOf();
  keepText(() => store, 'a', '60');
  keepActions(() => store, 'abc', ACTIONS);
  keepText(() => store, 'b', '70');
  expect(readWork(() => store)?.actions).toEqual([]);
});

test('nothing is left of what is forgotten', () => {
  const store = storeOf();
  keepText(() => store, 'a', '60');
  keepActions(() => store, 'abc', ACTIONS);
  expect(forgetWork(() => store)).toBe('kept');
  expect(store.kept.size).toBe(0);
});

describe('what cannot be kept says so', () => {
  test('a text that is too long, which takes the one before it away', () => {
    const store = storeOf();
    keepText(() => store, 'a', '60');
    expect(keepText(() => store, 'a', 'x'.repeat(2_000_001))).toBe('too-long');
    expect(readWork(() => store)).toBeNull();
  });

  test('a full store, and one that may not even be named', () => {
    expect(keepText(() => storeOf(3), 'a', '60')).toBe('refused');
    expect(keepActions(() => storeOf(3), 'abc', ACTIONS)).toBe('refused');
    expect([keepText(refuse, 'a', '60'), keepActions(refuse, '', []), forgetWork(refuse)]).toEqual(
      Array(3).fill('refused'),
    );
    expect(readWork(refuse)).toBeNull();
  });
});

test.each(['', 'null', '[]', '{', '{"name":1,"text":"x"}', '{"name":"x"}'])(
  'a store with %s in it holds nothing',
  (kept) => {
    const store = storeOf();
    store.setItem('headcount-check-1-text', kept);
    expect(readWork(() => store)).toBeNull();
  },
);

test('actions that are none are passed over', () => {
  const store = storeOf();
  keepText(() => store, 'a', '60');
  const wrong = [
    null,
    {},
    { type: 'judge', check: 'p1', as: 'liked' },
    { type: 'add-figure', figure: { id: 'x', start: -1, end: 2 } },
    { type: 'word', check: 'p1', worded: { hypothesis: 'x', basis: 'mine' } },
    {
      type: 'write-check',
      check: { id: 'x', relation: 'ne', formula: '', compared: '', hypothesis: '', basis: 'ours' },
    },
    { type: 'remove-figure', id: 4 },
    { type: 'unknown' },
  ];
  store.setItem('headcount-check-1-work', JSON.stringify({ fingerprint: 'abc', actions: [...wrong, ...ACTIONS] }));
  expect(readWork(() => store)?.actions).toEqual(ACTIONS);
});

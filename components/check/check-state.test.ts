import { describe, expect, test } from 'vitest';
import { type CheckEvent, EMPTY, reduceCheck } from './check-state';
import type { ReadText } from './desk-messages';
import { type Action, buildEdits, nextId } from './edits';

const READING: ReadText = { figures: [], leftOut: [], checks: [], sentences: 1, fingerprint: 'abc' };
const accept = (check: string): Action => ({ type: 'judge', check, as: 'accepted' });
const stateAfter = (...events: readonly CheckEvent[]) => events.reduce(reduceCheck, EMPTY);
const read: readonly CheckEvent[] = [
  { type: 'open', name: 'a.txt', text: '60 people' },
  { type: 'read', reading: READING },
];

describe('a text', () => {
  test('is read, with progress, and is there', () => {
    const [open] = read;
    const halfway = stateAfter(...(open === undefined ? [] : [open]), { type: 'progress', progress: 0.5 });
    expect(halfway).toMatchObject({ phase: 'reading', progress: 0.5, name: 'a.txt' });
    expect(stateAfter(...read)).toMatchObject({ phase: 'read', progress: 1, text: '60 people', reading: READING });
  });

  test('can be stopped while it is read, and read again; what comes late is not heard', () => {
    const [open] = read;
    if (open === undefined) throw new Error('no event');
    const stopped = stateAfter(open, { type: 'stop' });
    expect(stopped).toMatchObject({ phase: 'stopped', notice: 'stopped' });
    expect(reduceCheck(stopped, { type: 'read', reading: READING })).toBe(stopped);
    expect(reduceCheck(stopped, { type: 'progress', progress: 0.9 })).toBe(stopped);
    expect(reduceCheck(stopped, { type: 'again' })).toMatchObject({ phase: 'reading', progress: 0, notice: null });
    expect(stateAfter(...read, { type: 'stop' }).phase).toBe('read');
  });

  test('that cannot be read says so', () => {
    expect(stateAfter({ type: 'open', name: '', text: 'x' }, { type: 'fail' })).toMatchObject({
      phase: 'stopped',
      notice: 'reading-failed',
    });
  });

  test('is forgotten with all that was made of it', () => {
    expect(stateAfter(...read, { type: 'do', action: accept('p1') }, { type: 'forget' })).toEqual(EMPTY);
  });
});

describe('what was done', () => {
  test('is undone and done again, the last first', () => {
    const done = stateAfter(...read, { type: 'do', action: accept('p1') }, { type: 'do', action: accept('p2') });
    const undone = reduceCheck(done, { type: 'undo' });
    expect(undone.actions).toEqual([accept('p1')]);
    expect(reduceCheck(undone, { type: 'redo' }).actions).toEqual(done.actions);
    expect(stateAfter(...read, { type: 'undo' }, { type: 'redo' }).actions).toEqual([]);
  });

  test('cannot be done again once something else was done', () => {
    const other = stateAfter(
      ...read,
      { type: 'do', action: accept('p1') },
      { type: 'undo' },
      { type: 'do', action: accept('p2') },
      { type: 'redo' },
    );
    expect(other.actions).toEqual([accept('p2')]);
  });

  test('survives a visit where the text is read as before, and is dropped, saying so, where it is not', () => {
    const resume = (fingerprint: string) =>
      stateAfter(
        { type: 'resume', name: 'a', text: 'b', actions: [accept('p1')], fingerprint },
        { type: 'read', reading: READING },
      );
    expect(resume('abc')).toMatchObject({ actions: [accept('p1')], notice: null });
    expect(resume('other')).toMatchObject({ actions: [], notice: 'edits-dropped' });
  });

  test('waits until the text is read', () => {
    expect(stateAfter({ type: 'open', name: '', text: 'x' }, { type: 'do', action: accept('p1') }).actions).toEqual([]);
  });
});

describe('edits', () => {
  const own = {
    id: 'own1',
    relation: 'eq',
    formula: 'f1',
    compared: 'f2',
    hypothesis: 'Same.',
    basis: 'ours',
  } as const;

  test('are what the actions come to, in their order', () => {
    const edits = buildEdits([
      { type: 'add-figure', figure: { id: 'added1', start: 1, end: 3 } },
      { type: 'remove-figure', id: 'f1' },
      { type: 'remove-figure', id: 'f2' },
      { type: 'restore-figure', id: 'f1' },
      { type: 'judge', check: 'p1', as: 'accepted' },
      { type: 'judge', check: 'p1', as: 'dismissed' },
      { type: 'judge', check: 'p2', as: 'accepted' },
      { type: 'judge', check: 'p2', as: null },
      { type: 'word', check: 'p1', worded: { hypothesis: 'They are all.', basis: 'implied' } },
      { type: 'write-check', check: own },
    ]);
    expect(edits).toEqual({
      added: [{ id: 'added1', start: 1, end: 3 }],
      removed: ['f2'],
      judged: { p1: 'dismissed', own1: 'accepted' },
      worded: { p1: { hypothesis: 'They are all.', basis: 'implied' } },
      own: [own],
    });
  });

  test('give new ids to what is new', () => {
    expect(nextId('own', [])).toBe('own1');
    expect(nextId('own', [{ type: 'write-check', check: own }])).toBe('own2');
    expect(nextId('added', [{ type: 'write-check', check: own }])).toBe('added1');
  });
});

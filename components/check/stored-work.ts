import type { Action } from './edits';

/** What is kept in this browser between two visits. */
export interface StoredWork {
  readonly name: string;
  readonly text: string;
  readonly fingerprint: string | null;
  readonly actions: readonly Action[];
}

/** Whether the work is kept, or why not. */
export type Keeping = 'kept' | 'too-long' | 'refused';

/** The part of localStorage that is used. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const VERSION = 'headcount-check-1';
/** The text is written once, the actions after each of them. */
const TEXT = `${VERSION}-text`;
const WORK = `${VERSION}-work`;
/** Browsers keep 5 MB for a site, two bytes a character. */
const LONGEST = 2_000_000;

/** @param open Gives the store; browsers may throw at the mere mention of it. */
export function keepText(open: () => Store, name: string, text: string): Keeping {
  try {
    const store = open();
    store.removeItem(WORK);
    store.removeItem(TEXT);
    if (text.length > LONGEST) return 'too-long';
    store.setItem(TEXT, JSON.stringify({ name, text }));
    return 'kept';
  } catch {
    return 'refused';
  }
}

export function keepActions(open: () => Store, fingerprint: string, actions: readonly Action[]): Keeping {
  try {
    open().setItem(WORK, JSON.stringify({ fingerprint, actions }));
    return 'kept';
  } catch {
    return 'refused';
  }
}

/** Takes everything away that this page has kept. */
export function forgetWork(open: () => Store): Keeping {
  try {
    const store = open();
    store.removeItem(WORK);
    store.removeItem(TEXT);
    return 'kept';
  } catch {
    return 'refused';
  }
}

/** What was kept; null where there is nothing, or nothing that this version can read. */
export function readWork(open: () => Store): StoredWork | null {
  try {
    const store = open();
    const kept: unknown = JSON.parse(store.getItem(TEXT) ?? 'null');
    if (!isObject(kept) || typeof kept.text !== 'string' || typeof kept.name !== 'string') return null;
    const work: unknown = JSON.parse(store.getItem(WORK) ?? 'null');
    const isWork = isObject(work) && typeof work.fingerprint === 'string' && Array.isArray(work.actions);
    return {
      name: kept.name,
      text: kept.text,
      fingerprint: isWork ? String(work.fingerprint) : null,
      actions: isWork && Array.isArray(work.actions) ? work.actions.filter(isAction) : [],
    };
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isText = (value: unknown): value is string => typeof value === 'string';
const BASES = ['stated', 'implied', 'ours'];

/** Kept by an earlier visit of this page, so by this code; but anybody may have written there. */
function isAction(value: unknown): value is Action {
  if (!isObject(value)) return false;
  const { type, id, check, as, figure, worded } = value;
  switch (type) {
    case 'add-figure':
      return isObject(figure) && isText(figure.id) && isPlace(figure.start) && isPlace(figure.end);
    case 'remove-figure':
    case 'restore-figure':
      return isText(id);
    case 'judge':
      return isText(check) && (as === null || as === 'accepted' || as === 'dismissed');
    case 'word':
      return isText(check) && isObject(worded) && isText(worded.hypothesis) && BASES.includes(String(worded.basis));
    case 'write-check':
      return (
        isObject(check) &&
        [check.id, check.formula, check.compared, check.hypothesis].every(isText) &&
        ['eq', 'le', 'lt'].includes(String(check.relation)) &&
        BASES.includes(String(check.basis))
      );
    default:
      return false;
  }
}

const isPlace = (value: unknown): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

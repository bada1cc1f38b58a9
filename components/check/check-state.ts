import type { ReadText } from './desk-messages';
import type { Action } from './edits';

/** Why something is said to the reader that is no verdict. */
export type Notice = 'edits-dropped' | 'reading-failed' | 'stopped';

/** The page's state: a text, what was read in it, and what its reader did, as a list that can be undone. */
export interface CheckState {
  readonly phase: 'empty' | 'reading' | 'read' | 'stopped';
  readonly name: string;
  readonly text: string;
  /** Share of the text that was read, 0–1. */
  readonly progress: number;
  readonly reading: ReadText | null;
  readonly actions: readonly Action[];
  readonly undone: readonly Action[];
  /** The fingerprint of the reading that kept actions belong to; null where there are none from before. */
  readonly keptFor: string | null;
  readonly notice: Notice | null;
}

export type CheckEvent =
  | { readonly type: 'open'; readonly name: string; readonly text: string }
  | {
      readonly type: 'resume';
      readonly name: string;
      readonly text: string;
      readonly actions: readonly Action[];
      readonly fingerprint: string | null;
    }
  | { readonly type: 'progress'; readonly progress: number }
  | { readonly type: 'read'; readonly reading: ReadText }
  | { readonly type: 'fail' }
  | { readonly type: 'stop' }
  | { readonly type: 'again' }
  | { readonly type: 'do'; readonly action: Action }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'forget' };

export const EMPTY: CheckState = {
  phase: 'empty',
  name: '',
  text: '',
  progress: 0,
  reading: null,
  actions: [],
  undone: [],
  keptFor: null,
  notice: null,
};

/** The state after an event; pure, so that a list of events tells the whole story. */
export function reduceCheck(state: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case 'open':
      return { ...EMPTY, phase: 'reading', name: event.name, text: event.text };
    case 'resume': {
      const { name, text, actions, fingerprint } = event;
      return { ...EMPTY, phase: 'reading', name, text, actions, keptFor: actions.length > 0 ? fingerprint : null };
    }
    case 'progress':
      return state.phase === 'reading' ? { ...state, progress: event.progress } : state;
    case 'read': {
      if (state.phase !== 'reading') return state;
      const read = { ...state, phase: 'read', reading: event.reading, progress: 1, keptFor: null } as const;
      // Actions name figures by their ids: a reader of texts that has learnt something gives them others.
      const isOther = state.actions.length > 0 && state.keptFor !== event.reading.fingerprint;
      return isOther ? { ...read, actions: [], undone: [], notice: 'edits-dropped' } : read;
    }
    case 'fail':
      return state.phase === 'reading' ? { ...state, phase: 'stopped', notice: 'reading-failed' } : state;
    case 'stop':
      return state.phase === 'reading' ? { ...state, phase: 'stopped', notice: 'stopped' } : state;
    case 'again':
      return state.phase === 'stopped' ? { ...state, phase: 'reading', progress: 0, notice: null } : state;
    case 'do':
      if (state.phase !== 'read') return state;
      return { ...state, actions: [...state.actions, event.action], undone: [], notice: null };
    case 'undo': {
      const last = state.actions.at(-1);
      if (last === undefined || state.phase !== 'read') return state;
      return { ...state, actions: state.actions.slice(0, -1), undone: [...state.undone, last] };
    }
    case 'redo': {
      const next = state.undone.at(-1);
      if (next === undefined || state.phase !== 'read') return state;
      return { ...state, actions: [...state.actions, next], undone: state.undone.slice(0, -1) };
    }
    case 'forget':
      return EMPTY;
    default:
      return event satisfies never;
  }
}

import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { type CheckState, EMPTY, reduceCheck } from './check-state';
import { CHECK_WORDS } from './check-words';
import type { EditedText } from './desk-messages';
import { type Action, buildEdits, type Edits } from './edits';
import { forgetWork, type Keeping, keepActions, keepText, readWork, type Store } from './stored-work';
import { type Ask, useDesk } from './use-desk';

export interface CheckHandle {
  readonly state: CheckState;
  readonly edits: Edits;
  /** What the edits come to; null while the text is read. */
  readonly edited: EditedText | null;
  readonly keeping: Keeping;
  /** What is said to those who do not see the page change. */
  readonly said: string;
  readonly say: (words: string) => void;
  readonly ask: Ask;
  readonly open: (name: string, text: string) => void;
  readonly stop: () => void;
  readonly again: () => void;
  readonly forget: () => void;
  readonly act: (action: Action, words?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

const openStore = (): Store => window.localStorage;

/** The page's state with its worker and what this browser keeps of it. */
export function useCheck(): CheckHandle {
  const [state, dispatch] = useReducer(reduceCheck, EMPTY);
  const [answered, setAnswered] = useState<{ readonly edits: Edits; readonly text: EditedText } | null>(null);
  const [keeping, setKeeping] = useState<Keeping>('kept');
  const [said, say] = useState('');
  const {
    read,
    stop: stopWorker,
    ask,
  } = useDesk({
    onProgress: (progress) => dispatch({ type: 'progress', progress }),
    onRead: (reading) => {
      dispatch({ type: 'read', reading });
      say(CHECK_WORDS.reading.done(reading.figures.length, reading.leftOut.length, reading.checks.length));
    },
    onFail: () => dispatch({ type: 'fail' }),
  });
  const { phase, reading, actions } = state;
  const edits = useMemo(() => buildEdits(actions), [actions]);

  // What was kept at an earlier visit is read once, when the page is there.
  useEffect(() => {
    const work = readWork(openStore);
    if (work === null) return;
    dispatch({ type: 'resume', ...work });
    read(work.text);
  }, [read]);

  useEffect(() => {
    if (phase === 'read' && reading !== null) setKeeping((now) => keepNow(now, reading.fingerprint, actions));
  }, [phase, reading, actions]);

  useEffect(() => {
    if (phase !== 'read' || actions.length === 0) return;
    let isCurrent = true;
    ask({ type: 'edit', edits }).then((text) => {
      if (isCurrent && text !== null) setAnswered({ edits, text });
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, phase, edits, actions.length]);

  const open = useCallback(
    (name: string, text: string) => {
      setAnswered(null);
      setKeeping(keepText(openStore, name, text));
      dispatch({ type: 'open', name, text });
      say(CHECK_WORDS.reading.working);
      read(text);
    },
    [read],
  );
  const edited = editedOf(state, answered?.text ?? null);
  return {
    state,
    edits,
    edited,
    keeping,
    said,
    say,
    ask,
    open,
    stop: () => {
      stopWorker();
      dispatch({ type: 'stop' });
      say(CHECK_WORDS.reading.stopped);
    },
    again: () => {
      dispatch({ type: 'again' });
      read(state.text);
    },
    forget: () => {
      stopWorker();
      setAnswered(null);
      setKeeping(forgetWork(openStore));
      dispatch({ type: 'forget' });
      say(CHECK_WORDS.text.forgotten);
    },
    act: useCallback((action: Action, words?: string) => {
      dispatch({ type: 'do', action });
      if (words !== undefined) say(words);
    }, []),
    undo: useCallback(() => {
      dispatch({ type: 'undo' });
      say(CHECK_WORDS.undo.undone);
    }, []),
    redo: useCallback(() => {
      dispatch({ type: 'redo' });
      say(CHECK_WORDS.undo.redone);
    }, []),
  };
}

/** A text that is not kept has no actions to keep. */
const keepNow = (now: Keeping, fingerprint: string, actions: readonly Action[]): Keeping =>
  now === 'kept' ? keepActions(openStore, fingerprint, actions) : now;

/** Until the worker answers, what it answered before; without edits, what was read. */
function editedOf({ phase, reading, actions }: CheckState, answered: EditedText | null): EditedText | null {
  if (phase !== 'read' || reading === null) return null;
  return actions.length === 0 || answered === null ? { added: [], checks: reading.checks } : answered;
}

'use client';
// A client component: the text is read here, in the browser, and nowhere else.
import { useState } from 'react';
import { useHydrated } from '@/components/share/use-hydrated';
import { CHECK_WORDS } from './check-words';
import { CheckedText } from './checked-text';
import { ReadingBar } from './reading-bar';
import { TextEntry } from './text-entry';
import { useCheck } from './use-check';
import { useUndoKeys } from './use-undo-keys';

/** The page's one island: a text comes in, its figures and checks stand there, and what was made of it goes out. */
export function CheckDesk({ demo }: { readonly demo: string }) {
  const isReady = useHydrated();
  const check = useCheck();
  // What has the focus goes away when a text comes or goes; not when one is there from an earlier visit.
  const [isMoved, setMoved] = useState(false);
  useUndoKeys(check.undo, check.redo);
  const { phase } = check.state;
  if (!isReady) return null;
  return (
    <div className="check-desk" data-phase={phase}>
      <p role="status" className="sr-only">
        {check.said}
      </p>
      {phase === 'empty' ? (
        <TextEntry
          takesFocus={isMoved}
          demo={demo}
          onOpen={(name, text) => {
            setMoved(true);
            check.open(name, text);
          }}
        />
      ) : (
        <ReadingBar
          takesFocus={isMoved}
          check={{
            ...check,
            forget: () => {
              setMoved(true);
              check.forget();
            },
          }}
        />
      )}
      {phase === 'empty' ? null : <CheckedText check={check} />}
      {check.state.notice === 'edits-dropped' ? <p className="check-problem">{CHECK_WORDS.reading.dropped}</p> : null}
    </div>
  );
}

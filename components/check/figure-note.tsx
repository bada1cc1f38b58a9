import { useEffect, useState } from 'react';
import { CHECK_WORDS } from './check-words';
import type { FigureView, Mark } from './desk-messages';
import type { Edits } from './edits';
import type { Ask } from './use-desk';

const words = CHECK_WORDS.note;

interface FigureNoteProps {
  readonly mark: Mark | null;
  /** The words of the mark. */
  readonly text: string;
  readonly edits: Edits;
  /** In how many checks it is. */
  readonly checks: number;
  readonly ask: Ask;
  readonly onRemove: (id: string) => void;
  readonly onRestore: (id: string) => void;
  readonly onCount: (mark: Mark) => void;
}

/** What a number of the text says: value, unit, ranges, or why it is left out. */
export function FigureNote({ mark, text, edits, checks, ask, onRemove, onRestore, onCount }: FigureNoteProps) {
  const [view, setView] = useState<FigureView | null>(null);
  const id = mark?.why === null ? mark.id : null;
  useEffect(() => {
    if (id === null) return;
    let isCurrent = true;
    ask({ type: 'figure', edits, id }).then((answer) => {
      if (isCurrent) setView(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, edits, id]);
  const isRemoved = mark !== null && edits.removed.includes(mark.id);
  return (
    <aside className="figure-note" aria-label={words.label}>
      {/* Said when it changes: the focus stays in the text. */}
      <div aria-live="polite">
        {mark === null ? <p className="check-hint">{words.empty}</p> : null}
        {isRemoved ? <p>{words.removed(text)}</p> : null}
        {mark !== null && mark.why !== null && !isRemoved ? (
          <p>{words.leftOut(text, CHECK_WORDS.why[mark.why] ?? mark.why)}</p>
        ) : null}
        {id !== null && view?.id === id ? <FigureFacts view={view} checks={checks} /> : null}
      </div>
      {mark === null ? null : (
        <p className="note-buttons">
          {mark.why === null ? (
            <button type="button" className="check-button" onClick={() => onRemove(mark.id)}>
              {words.remove}
            </button>
          ) : (
            <button
              type="button"
              className="check-button"
              onClick={() => (isRemoved ? onRestore(mark.id) : onCount(mark))}
            >
              {isRemoved ? words.restore : words.count}
            </button>
          )}
        </p>
      )}
    </aside>
  );
}

function FigureFacts({ view, checks }: { readonly view: FigureView; readonly checks: number }) {
  return (
    <>
      <p className="note-number">
        {view.printed} <span>{view.unit}</span>
      </p>
      <dl>
        <dt>{words.value}</dt>
        <dd>{view.value}</dd>
        <dt>{words.unit}</dt>
        <dd>{view.unit === '' ? words.noUnit : view.unit}</dd>
        <dt>{words.hedge}</dt>
        <dd>{view.hedge === null ? words.noHedge : <i>{view.hedge}</i>}</dd>
        <dt>{words.ranges}</dt>
        <dd>{view.ranges}</dd>
      </dl>
      <p className="check-hint">{words.checks(checks)}</p>
    </>
  );
}

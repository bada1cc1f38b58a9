import { useEffect, useRef } from 'react';
import { CHECK_WORDS } from './check-words';
import type { CheckHandle } from './use-check';

const words = CHECK_WORDS.reading;

interface ReadingBarProps {
  readonly check: CheckHandle;
  /** The text was opened by hand, so that the focus goes with it. */
  readonly takesFocus: boolean;
}

/** What is going on with the text, and what can be done with it as a whole. */
export function ReadingBar({ check, takesFocus }: ReadingBarProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const { state, keeping, stop, again, forget, undo, redo } = check;
  const { phase, reading, progress, notice } = state;
  const kept = { kept: CHECK_WORDS.text.kept, 'too-long': CHECK_WORDS.text.tooLong, refused: CHECK_WORDS.text.refused };
  return (
    <section className="reading-bar" aria-label={CHECK_WORDS.entry.title}>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {state.name}
        </h2>
        {phase === 'reading' ? (
          <p className="reading-progress">
            <label>
              {words.working} <progress value={progress} max={1} />
            </label>{' '}
            <button type="button" className="check-button" onClick={stop}>
              {words.stop}
            </button>
          </p>
        ) : null}
        {phase === 'stopped' ? (
          <p>
            {notice === 'reading-failed' ? words.failed : words.stopped}{' '}
            <button type="button" className="check-button" onClick={again}>
              {words.again}
            </button>
          </p>
        ) : null}
        {reading === null ? null : (
          <p>{words.done(reading.figures.length, reading.leftOut.length, reading.checks.length)}</p>
        )}
        <p className="check-hint">{kept[keeping]}</p>
      </div>
      <p className="note-buttons">
        <button type="button" className="check-button" aria-disabled={state.actions.length === 0} onClick={undo}>
          {CHECK_WORDS.undo.undo}
        </button>
        <button type="button" className="check-button" aria-disabled={state.undone.length === 0} onClick={redo}>
          {CHECK_WORDS.undo.redo}
        </button>
        <button type="button" className="check-button" onClick={forget}>
          {CHECK_WORDS.text.forget}
        </button>
      </p>
    </section>
  );
}

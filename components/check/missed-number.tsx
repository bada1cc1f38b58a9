import { type FormEvent, useId, useState } from 'react';
import { CHECK_WORDS } from './check-words';
import type { Place, Selected } from './desk-messages';

const words = CHECK_WORDS.text;
/** As much of a selection as a button says. */
const SHOWN = 40;

interface MissedNumberProps {
  readonly text: string;
  readonly selected: Place | null;
  readonly onSelect: (place: Place) => Promise<Selected | null>;
  readonly onFind: (printed: string) => Promise<Selected | null>;
  readonly onAdd: (place: Place) => void;
}

/** Adds a number that was missed: the one that is selected, or one that is written as it is printed. */
export function MissedNumber({ text, selected, onSelect, onFind, onAdd }: MissedNumberProps) {
  const id = useId();
  const [problem, setProblem] = useState('');
  const settle = (result: Selected | null) => {
    if (result === null) return;
    setProblem(result.ok ? '' : words.cannot(result.problem));
    if (result.ok) onAdd(result);
  };
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    onFind(String(new FormData(form).get('printed') ?? '')).then((result) => {
      settle(result);
      if (result?.ok) form.reset();
    });
  };
  const shown = selected === null ? '' : text.slice(selected.start, selected.end);
  return (
    <form className="missed-number" onSubmit={find}>
      <p className="check-hint">{words.missed}</p>
      {selected === null ? null : (
        <button
          type="button"
          className="check-button main"
          // The selection would be gone before the click.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onSelect(selected).then(settle)}
        >
          {words.addSelected(shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown)}
        </button>
      )}
      <div className="entry-row">
        <label htmlFor={`${id}printed`}>{words.find}</label>
        <input id={`${id}printed`} name="printed" autoComplete="off" spellCheck={false} />
        <button type="submit" className="check-button">
          {words.add}
        </button>
      </div>
      <p role="alert" className="check-problem">
        {problem}
      </p>
    </form>
  );
}

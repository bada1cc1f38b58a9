import { type FormEvent, useEffect, useId, useRef } from 'react';
import { CHECK_WORDS } from './check-words';
import type { Basis, Worded } from './edits';

const words = CHECK_WORDS.form;
export const BASES: readonly Basis[] = ['stated', 'implied', 'ours'];

interface HypothesisFieldsProps {
  readonly hypothesis: string;
  readonly basis: Basis;
}

/** The sentence that makes a comparison meaningful, and whose it is. */
export function HypothesisFields({ hypothesis, basis }: HypothesisFieldsProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={`${id}hypothesis`}>{words.hypothesis}</label>
      <textarea id={`${id}hypothesis`} name="hypothesis" rows={3} required defaultValue={hypothesis} />
      <label htmlFor={`${id}basis`}>{words.basis}</label>
      <select id={`${id}basis`} name="basis" defaultValue={basis}>
        {BASES.map((each) => (
          <option key={each} value={each}>
            {words.bases[each]}
          </option>
        ))}
      </select>
    </>
  );
}

/** What the fields hold; null where there is no hypothesis. */
export function readHypothesis(form: HTMLFormElement): Worded | null {
  const data = new FormData(form);
  const hypothesis = String(data.get('hypothesis') ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const basis = BASES.find((each) => each === data.get('basis')) ?? 'ours';
  return hypothesis === '' ? null : { hypothesis, basis };
}

interface HypothesisFormProps extends HypothesisFieldsProps {
  readonly onSave: (worded: Worded) => void;
  readonly onCancel: () => void;
}

export function HypothesisForm({ hypothesis, basis, onSave, onCancel }: HypothesisFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const worded = readHypothesis(event.currentTarget);
    if (worded !== null) onSave(worded);
  };
  return (
    <form ref={form} className="hypothesis-form" onSubmit={submit}>
      <HypothesisFields hypothesis={hypothesis} basis={basis} />
      <p className="check-hint">{words.bridges}</p>
      <p className="note-buttons">
        <button type="submit" className="check-button main">
          {words.save}
        </button>
        <button type="button" className="check-button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}

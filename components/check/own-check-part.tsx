import { useState } from 'react';
import { CHECK_WORDS } from './check-words';
import { OwnCheckForm, type OwnCheckFormProps } from './own-check-form';

/** The form for a check of one's own, folded; made when it is unfolded, since it lists every figure. */
export function OwnCheckPart(props: OwnCheckFormProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="check-part" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{CHECK_WORDS.own.title}</summary>
      {isOpen ? <OwnCheckForm {...props} /> : null}
    </details>
  );
}

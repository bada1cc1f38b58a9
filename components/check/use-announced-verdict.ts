import { useEffect, useRef } from 'react';
import type { CheckView } from './desk-messages';
import { plainLine } from './plain-line';
import type { CheckHandle } from './use-check';

/** Says what a check comes to once it was written or its hypothesis was changed. */
export function useAnnouncedVerdict({ state: { actions }, say }: CheckHandle, views: readonly CheckView[]): void {
  const told = useRef(0);
  const last = actions.at(-1);
  const id = last?.type === 'word' ? last.check : last?.type === 'write-check' ? last.check.id : null;
  const view = id === null ? undefined : views.find((each) => each.id === id);
  useEffect(() => {
    const isNew = actions.length !== told.current;
    if (id !== null && view === undefined) return;
    told.current = actions.length;
    if (isNew && view !== undefined) say(`${view.label}: ${plainLine(view.formula)}`);
  }, [actions.length, id, view, say]);
}

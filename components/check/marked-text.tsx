import { type KeyboardEvent, type RefObject, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { CHECK_WORDS } from './check-words';
import type { Mark, Place } from './desk-messages';
import { placeMarks } from './place-marks';
import { selectedPlace } from './selected-place';
import { TextBlockView } from './text-block-view';
import { splitText } from './text-blocks';
import { useNearBlocks } from './use-near-blocks';

export interface TextHandle {
  /** Brings a mark into view and puts the focus on it. */
  readonly goTo: (id: string) => void;
}

interface MarkedTextProps {
  readonly text: string;
  /** Of two that overlap the first is drawn. */
  readonly marks: readonly Mark[];
  /** Ids of the marks that are lit. */
  readonly lit: readonly string[];
  readonly handle: RefObject<TextHandle | null>;
  /** A mark was pointed at; null: no more. */
  readonly onPoint: (id: string | null) => void;
  /** A mark was clicked or has the focus. */
  readonly onAsk: (id: string) => void;
  readonly onSelect: (place: Place | null) => void;
}

const NOTHING: ReturnType<typeof placeMarks> = [];
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const markAt = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest('[data-of]')?.getAttribute('data-of') ?? null) : null;

/** The text with its marks, drawn where it is near what is seen: one stop of the Tab key, arrows inside. */
export function MarkedText({ text, marks, lit, handle, onPoint, onAsk, onSelect }: MarkedTextProps) {
  const root = useRef<HTMLElement>(null);
  const blocks = useMemo(() => splitText(text), [text]);
  const placed = useMemo(() => placeMarks(marks), [marks]);
  const order = useMemo(() => placed.filter(({ role }) => role === 'number').map(({ mark }) => mark), [placed]);
  const { near, show, watch } = useNearBlocks(blocks);
  const [stop, setStop] = useState<string | null>(null);

  const linkOf = (id: string | undefined): HTMLElement | null =>
    id === undefined ? null : (root.current?.querySelector<HTMLElement>(`[data-mark="${id}"]`) ?? null);
  const goTo = (id: string): void => {
    const mark = order.find((each) => each.id === id);
    const index = mark === undefined ? -1 : blocks.findIndex(({ end }) => end > mark.start);
    if (index < 0) return;
    flushSync(() => show(index));
    linkOf(id)?.scrollIntoView({ block: 'center' });
    linkOf(id)?.focus({ preventScroll: true });
  };
  useImperativeHandle(handle, () => ({ goTo }));

  // The marks that are lit and the one that Tab reaches are set on the page itself: React would look at every block.
  // biome-ignore lint/correctness/useExhaustiveDependencies: blocks that are drawn anew have lost what was set on them
  useEffect(() => {
    const links = lit.flatMap((id) => [...(root.current?.querySelectorAll(`[data-of="${id}"]`) ?? [])]);
    for (const link of links) link.setAttribute('data-lit', '');
    return () => {
      for (const link of links) link.removeAttribute('data-lit');
    };
  }, [lit, near, placed]);
  useEffect(() => {
    const link = linkOf(stop ?? undefined) ?? linkOf(order[0]?.id);
    link?.setAttribute('tabindex', '0');
    return () => link?.setAttribute('tabindex', '-1');
  });
  useEffect(() => {
    const change = () => onSelect(root.current === null ? null : selectedPlace(root.current));
    document.addEventListener('selectionchange', change);
    return () => document.removeEventListener('selectionchange', change);
  }, [onSelect]);

  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const now = order.findIndex(({ id }) => id === markAt(event.target));
    const next = step === undefined || now < 0 ? undefined : order[now + step];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    goTo(next.id);
  };
  const ask = (target: EventTarget): void => {
    const id = markAt(target);
    if (id === null) return;
    setStop(id);
    onAsk(id);
  };
  return (
    <section
      ref={root}
      className="checked-text"
      aria-label={CHECK_WORDS.text.keys}
      onPointerOver={({ target }) => onPoint(markAt(target))}
      onPointerLeave={() => onPoint(null)}
      onFocus={({ target }) => {
        onPoint(markAt(target));
        ask(target);
      }}
      onBlur={() => onPoint(null)}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('[data-mark]') !== null) event.preventDefault();
        ask(event.target);
      }}
      onKeyDown={onKey}
    >
      {blocks.map((block, index) => (
        <div key={block.start} className="text-block" data-block={index} ref={watch}>
          <TextBlockView text={text} block={block} placed={near.has(index) ? placed : NOTHING} />
        </div>
      ))}
    </section>
  );
}

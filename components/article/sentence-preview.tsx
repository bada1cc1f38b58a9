'use client';
// A client component: it opens where a number of the page is clicked. Without it, the number is a link to the sentence.
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { SHARE_WORDS } from '@/components/words';
import { type Asked, listenForNumbers } from './number-clicks';
import { placePreview } from './place-preview';
import { focusLink } from './return-focus';
import { cloneSentences, lineOf } from './sentence-clones';

const words = SHARE_WORDS.preview;

/** One per page: shows the sentences behind a number beside it, copied from the page's list of sentences. */
export function SentencePreview() {
  const [asked, setAsked] = useState<Asked | null>(null);
  const opened = useRef<Asked['link'] | null>(null);

  useEffect(() => {
    opened.current = asked?.link ?? null;
  }, [asked]);
  useEffect(() => listenForNumbers(() => opened.current, setAsked), []);

  return asked === null ? null : <PreviewBox asked={asked} onClosed={() => setAsked(null)} />;
}

interface PreviewBoxProps {
  readonly asked: Asked;
  readonly onClosed: () => void;
}

function PreviewBox({ asked, onClosed }: PreviewBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const quotes = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const { link, sentences } = asked;

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    quotes.current?.replaceChildren(...cloneSentences(asked.link, asked.sentences));
    // The browser gives the focus back to where it was when the box opened.
    asked.link.focus({ preventScroll: true });
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
    const place = () => placeBeside(element, asked);
    place();
    element.focus({ preventScroll: true });
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  }, [asked]);

  const close = () => {
    focusLink(link);
    onClosed();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('a[href], button') ?? [])];
    const { activeElement } = document;
    if (event.shiftKey && (activeElement === box.current || activeElement === stops[0])) {
      event.preventDefault();
      close();
      // From the last stop, Tab goes on with what follows the number.
    } else if (!event.shiftKey && activeElement === stops.at(-1)) close();
  };

  return (
    <div
      ref={box}
      popover="auto"
      role="dialog"
      aria-labelledby={titleId}
      className="preview"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onToggle={({ newState }) => {
        if (newState !== 'closed') return;
        const { activeElement } = document;
        const isLost = activeElement === null || activeElement === document.body;
        if (isLost || box.current?.contains(activeElement) === true) close();
        else onClosed();
      }}
    >
      <p id={titleId} className="preview-title">
        {words.title(lineOf(link), sentences.length)}
      </p>
      <div ref={quotes} />
      <p className="preview-end">
        <a href={`#${sentences[0]?.id ?? ''}`} onClick={onClosed}>
          {words.toList}
        </a>
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </p>
    </div>
  );
}

/** Where the page scrolls, the box scrolls with it. In a box that is too long, the highlighted numeral is in sight. */
function placeBeside(box: HTMLElement, { link, line }: Asked): void {
  box.style.maxHeight = '';
  const number = link.getClientRects()[line] ?? link.getBoundingClientRect();
  const { clientWidth: width } = document.documentElement;
  const place = placePreview(number, box.getBoundingClientRect(), { width, height: window.innerHeight });
  box.style.left = `${place.left + window.scrollX}px`;
  box.style.top = `${place.top + window.scrollY}px`;
  box.style.maxHeight = `${place.maxHeight}px`;
  const mark = box.querySelector('mark');
  if (mark !== null) box.scrollTop = Math.max(0, mark.offsetTop - box.clientHeight / 2);
}

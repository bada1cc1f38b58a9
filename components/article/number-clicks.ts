import { type SentenceLink, sentenceLinkAt, sentencesOf } from './sentence-clones';

/** A number that somebody asked for its sentences. */
export interface Asked {
  readonly link: SentenceLink;
  readonly sentences: readonly HTMLElement[];
  /** Which of the link's lines was clicked, counted from 0. */
  readonly line: number;
}

/**
 * Listens on the page for numbers that are clicked, tapped or entered with a plain click; others follow their link.
 * @param opened The link whose sentences are shown now.
 * @param ask Called once for each number; not for a press on the number that is open, which only closes.
 * @returns a function that ends it.
 */
export function listenForNumbers(opened: () => SentenceLink | null, ask: (asked: Asked) => void): () => void {
  // A press beside an open box closes it before its click arrives: that click must not open the same again.
  let pressedOpen: SentenceLink | null = null;

  const onPointerDown = ({ target }: PointerEvent): void => {
    const link = sentenceLinkAt(target);
    pressedOpen = link === opened() ? link : null;
  };

  const onClick = (event: MouseEvent): void => {
    const link = sentenceLinkAt(event.target);
    if (link === null || event.defaultPrevented || isModified(event) || !canShow(link)) return;
    const sentences = sentencesOf(link);
    if (sentences.length === 0) return;
    event.preventDefault();
    const isByPointer = event.detail > 0;
    if (!isByPointer || link !== pressedOpen) ask({ link, sentences, line: isByPointer ? lineAt(link, event) : 0 });
  };

  document.addEventListener('pointerdown', onPointerDown, true);
  document.addEventListener('click', onClick);
  return () => {
    document.removeEventListener('pointerdown', onPointerDown, true);
    document.removeEventListener('click', onClick);
  };
}

const isModified = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || ctrlKey || metaKey || shiftKey || altKey;

/** Old browsers follow the link, and so do numbers inside the box itself. */
const canShow = (link: SentenceLink): boolean =>
  typeof HTMLElement.prototype.showPopover === 'function' && link.closest('[popover]') === null;

function lineAt(link: SentenceLink, { clientX, clientY }: MouseEvent): number {
  const isAt = ({ left, right, top, bottom }: DOMRect): boolean =>
    left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
  return Math.max(0, [...link.getClientRects()].findIndex(isAt));
}

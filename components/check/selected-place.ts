import type { Place } from './desk-messages';

/**
 * What is selected inside an element whose paragraphs know where in the text they begin.
 * @returns UTF-16 offsets into the text; null where nothing is selected, or something beyond the element.
 */
export function selectedPlace(within: Element): Place | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(within, range.startContainer, range.startOffset);
  const end = offsetOf(within, range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

function offsetOf(within: Element, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest('[data-start]');
  if (paragraph == null || !within.contains(paragraph)) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.getAttribute('data-start')) + before.toString().length;
}

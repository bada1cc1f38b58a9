import type { Place } from './desk-messages';

/** Paragraphs that are drawn together, and only when they are near what is seen. */
export interface TextBlock extends Place {
  readonly paragraphs: readonly Place[];
}

/** Enough to fill a screen, few enough to be drawn in a frame; in UTF-16 units. */
const BLOCK = 6000;
/** A line that is longer is cut behind a sentence, or at least behind a word. */
const LINE = 6000;

/** A text in blocks of paragraphs, in order. Every character is in one of them, or is a line break between two. */
export function splitText(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let open: Place[] = [];
  const close = (): void => {
    const [first, last] = [open[0], open.at(-1)];
    if (first !== undefined && last !== undefined) {
      blocks.push({ start: first.start, end: last.end, paragraphs: open });
    }
    open = [];
  };
  for (const paragraph of paragraphsOf(text)) {
    open.push(paragraph);
    if (paragraph.end - (open[0]?.start ?? 0) >= BLOCK) close();
  }
  close();
  return blocks;
}

function* paragraphsOf(text: string): Generator<Place> {
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    let start = from;
    while (to - start > LINE) {
      const end = cutIn(text, start, start + LINE);
      yield { start, end };
      start = end;
    }
    if (start < to) yield { start, end: to };
    from = to + 1;
  }
}

function cutIn(text: string, start: number, end: number): number {
  const window = text.slice(start, end);
  const sentence = window.lastIndexOf('. ');
  if (sentence > LINE / 2) return start + sentence + 2;
  const space = window.lastIndexOf(' ');
  if (space > LINE / 2) return start + space + 1;
  // Between the halves of a pair there is no place to cut.
  const isPair = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return isPair ? end - 1 : end;
}

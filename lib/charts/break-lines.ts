import { type Measure, type TextStyle, textWidth } from './text-width';

/** A piece of a text in one style. */
export interface Run {
  readonly text: string;
  readonly style: TextStyle;
}

/** A line of runs; `width` in px, as its measure counts it. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/**
 * Breaks styled text into lines at spaces; a word that is wider than a line is broken inside.
 * @param runs pieces that are set one after the other; a space between two of them belongs to either
 * @param size font size in px
 * @param room width of a line in px; a single character may stand out of a line that is narrower than itself
 * @param measure how wide a text comes out; by default in the typeface of labels
 * @returns at least one line, none with a space at its ends
 */
export function breakLines(
  runs: readonly Run[],
  size: number,
  room: number,
  measure: Measure = textWidth,
): readonly Line[] {
  return fill(wordsOf(runs, size, measure), size, room, measure);
}

/** Breaks styled text into as few lines as `breakLines` does, but of about the same length: no word is left alone. */
export function balanceLines(
  runs: readonly Run[],
  size: number,
  room: number,
  measure: Measure = textWidth,
): readonly Line[] {
  const words = wordsOf(runs, size, measure);
  let best = fill(words, size, room, measure);
  const count = best.length;
  let [low, high] = [0, Math.min(room, Math.max(...best.map(({ width }) => width)))];
  while (count > 1 && high - low > 1) {
    const middle = (low + high) / 2;
    const lines = fill(words, size, middle, measure);
    if (lines.length > count || lines.some(({ width }) => width > middle)) low = middle;
    else [best, high] = [lines, middle];
  }
  return best;
}

interface Word extends Run {
  readonly width: number;
}

function wordsOf(runs: readonly Run[], size: number, measure: Measure): readonly Word[] {
  // No-break spaces do not part words: "4.4 million" may be one.
  const words = runs.flatMap(({ text, style }) => text.split(/[ \t\r\n]+/).map((word) => ({ text: word, style })));
  return words
    .filter(({ text }) => text !== '')
    .map(({ text, style }) => ({ text, style, width: measure(text, size, style) }));
}

function fill(words: readonly Word[], size: number, room: number, measure: Measure): readonly Line[] {
  const lines: Line[] = [];
  let line: Word[] = [];
  let width = 0;
  const close = () => {
    lines.push({ runs: join(line), width });
    [line, width] = [[], 0];
  };
  for (const word of words) {
    const space = line.length === 0 ? 0 : measure(' ', size, word.style);
    if (width + space + word.width <= room) {
      width += space + word.width;
      line.push(word);
      continue;
    }
    if (line.length > 0) close();
    for (const piece of word.width <= room ? [word] : split(word, size, room, measure)) {
      if (line.length > 0) close();
      [line, width] = [[piece], piece.width];
    }
  }
  // The last line; of no words one that is empty.
  close();
  return lines;
}

function split(word: Word, size: number, room: number, measure: Measure): readonly Word[] {
  const pieces: Word[] = [];
  let [text, width] = ['', 0];
  for (const character of word.text) {
    const advance = measure(character, size, word.style);
    if (text !== '' && width + advance > room) {
      pieces.push({ text, style: word.style, width });
      [text, width] = ['', 0];
    }
    text += character;
    width += advance;
  }
  return [...pieces, { text, style: word.style, width }];
}

/** Words of one style become one run, with the space before a word in the word's style. */
function join(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { text, style } of words) {
    const last = runs.at(-1);
    if (last === undefined) runs.push({ text, style });
    else if (last.style === style) runs[runs.length - 1] = { text: `${last.text} ${text}`, style };
    else runs.push({ text: ` ${text}`, style });
  }
  return runs;
}

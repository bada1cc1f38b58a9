import { balanceLines, type Run } from './break-lines';
import type { Label } from './chart';
import { type Measure, type TextStyle, textWidth } from './text-width';

/** A rectangle in px of the picture's own scale. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type TextRole = 'name' | 'apart' | 'value' | 'width' | 'key' | 'note' | 'gap' | 'tick';

/** Text with all its places fixed: it needs no measuring when it is drawn. */
export interface PlacedText<Role extends string = TextRole> {
  readonly role: Role;
  /** Id of the row it belongs to; `null` for the axis and what belongs to the whole chart. */
  readonly row: string | null;
  /** Font size in px. */
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** Each line with its baseline. */
  readonly lines: readonly { readonly runs: readonly Run[]; readonly baseline: number }[];
  /** Sentences that the number comes from; empty for words. */
  readonly sentences: readonly string[];
  readonly box: Box;
}

/** A text before it has its place. */
export interface Words<Role extends string = TextRole> {
  readonly role: Role;
  readonly row?: string | null;
  readonly runs: readonly Run[];
  readonly size: number;
  readonly sentences?: readonly string[];
  /** How wide it comes out, where it is not set in the typeface of labels. */
  readonly measure?: Measure;
}

/** Where to put a text: its top, its widest line in px, and the x of its anchor, moved so that it keeps `within`. */
export interface Spot {
  readonly top: number;
  readonly room: number;
  readonly x: number;
  readonly anchor: PlacedText['anchor'];
  readonly within: readonly [left: number, right: number];
}

const LINE_HEIGHT = 1.3;
/** Half of Inter's cap height (0.727 em): a baseline this far under the middle of a line centres the capitals. */
const HALF_CAPITAL = 0.36;

/** @returns height in px of one line of text of a font size in px */
export const lineHeight = (size: number): number => Math.round(size * LINE_HEIGHT);

/** A label as styled runs: hedge in italics, then the number in `style`. */
export function runsOf(label: Label, style: TextStyle): readonly Run[] {
  const number: Run = { text: label.text, style };
  return label.hedge === undefined || label.hedge === '' ? [number] : [{ text: label.hedge, style: 'hedge' }, number];
}

/** Breaks a text into lines and gives every line its place. */
export function placeText<Role extends string>(words: Words<Role>, spot: Spot): PlacedText<Role> {
  const lines = balanceLines(words.runs, words.size, spot.room, words.measure ?? textWidth);
  const width = Math.max(...lines.map((line) => line.width));
  const before = spot.anchor === 'start' ? 0 : spot.anchor === 'middle' ? width / 2 : width;
  const [first, last] = spot.within;
  const left = Math.max(first, Math.min(spot.x - before, last - width));
  const height = lineHeight(words.size);
  return {
    role: words.role,
    row: words.row ?? null,
    size: words.size,
    anchor: spot.anchor,
    x: round(left + before),
    lines: lines.map(({ runs }, index) => ({
      runs,
      baseline: round(spot.top + height * (index + 0.5) + words.size * HALF_CAPITAL),
    })),
    sentences: words.sentences ?? [],
    box: { left, top: spot.top, right: left + width, bottom: spot.top + height * lines.length },
  };
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const round = (px: number): number => Math.round(px * 100) / 100;

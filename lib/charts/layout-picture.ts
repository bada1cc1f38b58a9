import { partSourceLine } from './build-chart';
import { type Chart, type ChartRow, rowsOf } from './chart';
import type { DrawingSize } from './measure-drawing';
import { COLUMN_GAP } from './measures';
import { type PlacedText, placeText, runsOf, type Words } from './placed-text';
import { type TextStyle, textWidth } from './text-width';
import { titleWidth } from './title-width';

export type PictureRole = 'title' | 'subtitle' | 'heading' | 'name' | 'number' | 'range' | 'source' | 'licence';
export type PictureText = PlacedText<PictureRole>;

/** What a picture says that is not in its chart. */
export interface PictureWords {
  /** The heading over the ranges in words. */
  readonly ranges: string;
  readonly licence: string;
}

/** A picture that stands alone: its drawing with all that a page says around it, in px of its own scale. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  /** Left and top of the drawing. */
  readonly drawing: readonly [left: number, top: number];
  /** In the order in which they are read. */
  readonly texts: readonly PictureText[];
  /** The y of hairlines from margin to margin. */
  readonly rules: readonly number[];
}

/** Space at all four sides, px, from which the first and the last line take what stands empty over and under letters. */
const MARGIN = 24;
const LEADING = 4;
const SIZES: Readonly<Record<PictureRole, number>> = {
  title: 22,
  subtitle: 14,
  heading: 13,
  name: 13,
  number: 13,
  range: 13,
  source: 12,
  licence: 12,
};
/** Space over what comes next, px. */
const OVER = { subtitle: 5, drawing: 18, rule: 20, heading: 12, row: 6, source: 10 } as const;
/** Widest the column of numbers is set, px. */
const NUMBERS = 200;

type Column = readonly [left: number, right: number];

/**
 * Lays out the picture around a chart's drawing: title and subtitle over it; under it the ranges in words, row by row,
 * in columns that begin where the drawing's do, the source and the licence.
 * @param drawing the size of the drawing that stands in it
 */
export function layoutPicture(chart: Chart, drawing: DrawingSize, words: PictureWords): PictureLayout {
  const line: Column = [MARGIN, MARGIN + drawing.width];
  const texts: PictureText[] = [];
  const rules: number[] = [];
  const set = (text: Words<PictureRole>, top: number, [left, right] = line): number => {
    const placed = placeText(text, { top, room: right - left, x: left, anchor: 'start', within: [left, right] });
    texts.push(placed);
    return placed.box.bottom;
  };
  /** Sets a text that has places where it is best broken, each part under the one before where they have to part. */
  const setParts = (role: PictureRole, parts: readonly string[], top: number, [left, right] = line): number => {
    const whole = parts.join(' ');
    const fits = textWidth(whole, SIZES[role], 'regular') <= right - left;
    return (fits ? [whole] : parts).reduce((y, part) => set(wordsOf(role, part), y, [left, right]), top);
  };
  const rule = (y: number): number => {
    rules.push(Math.round(y) + 0.5);
    return y;
  };
  const titled = set({ ...wordsOf('title', chart.title), measure: titleWidth }, MARGIN - LEADING);
  const drawingTop = set(wordsOf('subtitle', chart.subtitle), titled + OVER.subtitle) + OVER.drawing;
  let y = rule(drawingTop + drawing.height + OVER.rule);
  const rows = rowsOf(chart).filter(({ ranges }) => ranges !== '');
  if (rows.length > 0) {
    y = set(wordsOf('heading', words.ranges, 'strong'), y + OVER.heading);
    const columns = columnsOf(rows, line, MARGIN + drawing.plot[0]);
    for (const { name, value, ranges } of rows) {
      const top = y + OVER.row;
      y = Math.max(
        set(wordsOf('name', name), top, columns.name),
        set({ role: 'number', runs: runsOf(value, 'strong'), size: SIZES.number }, top, columns.number),
        setParts('range', ranges.split(/(?<=;) /), top, columns.range),
      );
    }
    y = rule(y + OVER.rule);
  }
  y = setParts('source', partSourceLine(chart.source), y + OVER.source);
  y = set(wordsOf('licence', words.licence), y);
  return {
    width: drawing.width + 2 * MARGIN,
    height: Math.ceil(y + MARGIN - LEADING),
    drawing: [MARGIN, drawingTop],
    texts,
    rules,
  };
}

const wordsOf = (role: PictureRole, text: string, style: TextStyle = 'regular'): Words<PictureRole> => ({
  role,
  runs: [{ text, style }],
  size: SIZES[role],
});

/** Names under the drawing's names, numbers from where its plot begins, ranges beside the widest number. */
function columnsOf(rows: readonly ChartRow[], [left, right]: Column, plot: number) {
  const numbers = rows.map(({ value }) =>
    runsOf(value, 'strong').reduce((sum, { text, style }) => sum + textWidth(`${text} `, SIZES.number, style), 0),
  );
  const end = plot + Math.ceil(Math.min(NUMBERS, Math.max(...numbers)));
  const name: Column = [left, plot - COLUMN_GAP];
  const number: Column = [plot, end];
  const range: Column = [end + COLUMN_GAP / 2, right];
  return { name, number, range };
}

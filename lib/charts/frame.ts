import type { Band } from './bands';
import { breakLines } from './break-lines';
import type { Drawing, RowsChart } from './chart';
import { COLUMN_GAP, type Measures, measuresOf } from './measures';
import { nameRuns } from './place-row';
import { runsOf } from './placed-text';
import { textWidth } from './text-width';
import { splitLast } from './thin-ticks';

/** What every row of a drawing shares: sizes, and the plot between its left and right edge, px. */
export interface Frame {
  readonly chart: RowsChart;
  readonly measures: Measures;
  readonly left: number;
  readonly right: number;
  /** Left edge of what stands over and under bands: the plot's, or the picture's where names stand above. */
  readonly first: number;
  readonly toPixel: (value: number) => number;
}

/** A column of names is never narrower than this, px, so that charts under each other begin alike. */
const LEAST_COLUMN = 120;
/** Where a name would take more lines than this, the column is wider by this factor. */
const MOST_LINES = 4;
const WIDER = 1.25;

/** The frame of one drawing of a chart. */
export function frameOf(chart: RowsChart, drawing: Drawing, bands: readonly Band[]): Frame {
  const measures = measuresOf(chart.kind, drawing);
  const left = measures.nameColumn === null ? 1 : columnOf(chart, measures, bands, measures.nameColumn) + COLUMN_GAP;
  // The last tick's number stands under its tick; where names have a column there is room for the unit behind it too.
  const [number, unit] = splitLast(chart.ticks);
  const half = textWidth(number, measures.text.small, 'regular') / 2;
  const behind =
    measures.nameColumn === null || unit === '' ? 0 : textWidth(` ${unit}`, measures.text.small, 'regular');
  const right = measures.width - Math.max(measures.right, Math.ceil(half + behind) + 1);
  const [low, high] = chart.domain;
  return {
    chart,
    measures,
    left,
    right,
    first: measures.nameColumn === null ? 0 : left,
    toPixel: (value) => left + ((value - low) / (high - low)) * (right - left),
  };
}

function columnOf(chart: RowsChart, { text }: Measures, bands: readonly Band[], room: number): number {
  const namesIn = (width: number) => bands.map(({ row }) => breakLines(nameRuns(row), text.name, width));
  const names = namesIn(room).some((lines) => lines.length > MOST_LINES) ? namesIn(room * WIDER) : namesIn(room);
  const values =
    chart.kind === 'exactness' ? bands.map(({ row }) => breakLines(runsOf(row.value, 'strong'), text.value, room)) : [];
  return Math.ceil(Math.max(LEAST_COLUMN, ...[...names, ...values].flat().map(({ width }) => width)));
}

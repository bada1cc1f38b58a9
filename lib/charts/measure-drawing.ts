import type { Chart, Drawing } from './chart';
import { layoutChart } from './layout-chart';
import { layoutSeries } from './layout-series';
import { COLUMN_GAP, NAME_COLUMN } from './measures';
import type { KeyWords } from './place-key';

/** Size of a drawing, and between where its plot lies, which columns under it begin with, px of its own scale. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
  readonly plot: readonly [left: number, right: number];
}

/** How large a chart's drawing comes out. @param words what the paints of a band mean */
export function measureDrawing(chart: Chart, drawing: Drawing, words: KeyWords): DrawingSize {
  if (chart.kind === 'series') {
    const { width, height } = layoutSeries(chart, drawing);
    // Names have no column in it; those under it get one all the same.
    return { width, height, plot: [NAME_COLUMN + COLUMN_GAP, width] };
  }
  return layoutChart(chart, drawing, words);
}

// A client component because it answers to touch. It is loaded by live-chart, recharts with it.
'use client';

import type { Chart, Drawing } from '@/lib/charts/chart';
import { LiveRows } from './live-rows';
import { LiveSeries } from './live-series';

/** What a live drawing needs besides its chart. */
export interface LiveProps {
  readonly drawing: Drawing;
  /** Size on the screen over the drawing's own size. */
  readonly scale: number;
  readonly hrefFor: (sentence: string) => string;
  /** Called once, when recharts has drawn. */
  readonly onDrawn: (svg: SVGSVGElement) => void;
}

export interface LiveDrawingProps extends LiveProps {
  readonly chart: Chart;
}

/** A chart that answers to touch: one of rows from row to row, a time line from year to year. */
export function LiveDrawing({ chart, ...rest }: LiveDrawingProps) {
  return chart.kind === 'series' ? <LiveSeries chart={chart} {...rest} /> : <LiveRows chart={chart} {...rest} />;
}

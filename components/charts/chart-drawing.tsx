import { useId } from 'react';
import { Bar, ComposedChart, XAxis, YAxis } from 'recharts';
import { CHART_WORDS } from '@/components/words';
import { type Chart, type Drawing, type RowsChart, rowsOf } from '@/lib/charts/chart';
import { type Layout, layoutChart } from '@/lib/charts/layout-chart';
import { pointerCentres } from '@/lib/charts/pointer-centres';
import { BarsMarks } from './bars-marks';
import { ExactnessMarks } from './exactness-marks';
import { KeyLeaders } from './key-leaders';
import { LineMarks } from './line-marks';
import { PartsMarks } from './parts-marks';
import { PlacedLabel } from './placed-label';
import { RowBand } from './row-band';
import { SeriesDrawing } from './series-drawing';
import { ValueAxis } from './value-axis';

export interface ChartDrawingProps {
  readonly chart: Chart;
  readonly drawing: Drawing;
  /** The address of a sentence; by default its anchor on the same page. */
  readonly hrefFor?: (sentence: string) => string;
  /** Recharts' tooltip, where there is somebody to touch the chart. */
  readonly children?: React.ReactNode;
}

const sentenceAnchor = (sentence: string): string => `#${sentence}`;

/** Draws a chart in one of its two drawings, at the drawing's own size in px: its height follows from its data. */
export function ChartDrawing({ chart, ...rest }: ChartDrawingProps) {
  return chart.kind === 'series' ? <SeriesDrawing chart={chart} {...rest} /> : <RowsDrawing chart={chart} {...rest} />;
}

interface RowsDrawingProps extends ChartDrawingProps {
  readonly chart: RowsChart;
}

function RowsDrawing({ chart, drawing, hrefFor = sentenceAnchor, children }: RowsDrawingProps) {
  const layout = layoutChart(chart, drawing, CHART_WORDS.key);
  const { width, height, plot, rows } = layout;
  const figures = new Map(rowsOf(chart).map(({ id, value }) => [id, value.figures]));
  const hatching = `${useId()}hatching`;
  const centres = pointerCentres(rows, layout.axis);
  const data = rows.map((row, index) => ({ centre: centres[index], extent: extentOf(chart, row) }));
  return (
    <ComposedChart
      layout="vertical"
      width={width}
      height={height}
      data={data}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
    >
      {/* Padding, not margin: the pointer finds a row on its name as well as on its band. */}
      <XAxis
        type="number"
        domain={[...chart.domain]}
        ticks={chart.ticks.map(({ at }) => at)}
        padding={{ left: plot[0], right: width - plot[1] }}
        hide
      />
      <YAxis type="number" dataKey="centre" domain={[0, height]} ticks={[...centres]} hide />
      <ValueAxis layout={layout} />
      <KindMarks chart={chart} layout={layout} hatching={hatching} />
      <Bar
        dataKey="extent"
        isAnimationActive={false}
        shape={(shape: { readonly index?: number }) => {
          const row = rows[shape.index ?? -1];
          return row === undefined ? <g /> : <RowBand row={row} hatching={hatching} />;
        }}
      />
      <KeyLeaders leaders={layout.leaders} />
      {layout.texts.map((text) => (
        <PlacedLabel
          key={`${text.role} ${text.row} ${text.x} ${text.box.top}`}
          text={text}
          figures={figures.get(text.row ?? '')}
          hrefFor={hrefFor}
        />
      ))}
      {children}
    </ComposedChart>
  );
}

/** From where to where a row has marks, on the value axis. */
function extentOf(chart: RowsChart, row: Layout['rows'][number]): readonly [number, number] {
  const { zones, opens, labelAt } = row.band;
  const ends = [
    ...zones.flatMap(({ low, high }) => [low, high]),
    ...opens.flatMap(({ from, to }) => [from, to]),
    labelAt,
  ];
  const [first, last] = chart.domain;
  return [Math.max(first, Math.min(...ends)), Math.min(last, Math.max(...ends))];
}

interface KindMarksProps {
  readonly chart: RowsChart;
  readonly layout: Layout;
  readonly hatching: string;
}

function KindMarks({ chart, layout, hatching }: KindMarksProps) {
  switch (chart.kind) {
    case 'bars':
      return <BarsMarks layout={layout} />;
    case 'parts':
      return <PartsMarks layout={layout} hatching={hatching} />;
    case 'line':
      return <LineMarks layout={layout} hatching={hatching} />;
    case 'exactness':
      return <ExactnessMarks layout={layout} />;
    default:
      return chart satisfies never;
  }
}

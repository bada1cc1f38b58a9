import { ComposedChart, Line, XAxis, YAxis } from 'recharts';
import { type Drawing, rowsOf, type SeriesChart, type Tone } from '@/lib/charts/chart';
import { layoutSeries } from '@/lib/charts/layout-series';
import type { Segment } from '@/lib/charts/split-line';
import { PlacedLabel } from './placed-label';
import { Rules } from './rules';
import { SeriesClaimBand } from './series-claim-band';

interface SeriesDrawingProps {
  readonly chart: SeriesChart;
  readonly drawing: Drawing;
  readonly hrefFor?: (sentence: string) => string;
  readonly children?: React.ReactNode;
}

const COLOUR: Readonly<Record<Tone, string>> = {
  stock: 'var(--stock)',
  flow: 'var(--flow)',
  plain: 'var(--ink)',
  apart: 'var(--gap)',
};
const WIDTH: Readonly<Record<Tone, number>> = { stock: 2.25, flow: 2.25, plain: 1.25, apart: 1.25 };
const DASH = '4 3';

const sentenceAnchor = (sentence: string): string => `#${sentence}`;

/** Draws a time line at the drawing's own size in px: lines by recharts, all else where the layout has placed it. */
export function SeriesDrawing({ chart, drawing, hrefFor = sentenceAnchor, children }: SeriesDrawingProps) {
  const layout = layoutSeries(chart, drawing);
  const { width, height, plot, segments } = layout;
  const tones = new Map(chart.lines.map(({ id, tone }) => [id, tone]));
  const toneOf = (line: string): Tone => tones.get(line) ?? 'plain';
  const figures = new Map(rowsOf(chart).map(({ id, value }) => [id, value.figures]));
  return (
    <ComposedChart width={width} height={height} data={[...rowsFor(segments)]} margin={NO_MARGIN}>
      <XAxis
        type="number"
        dataKey="year"
        domain={[...chart.years]}
        ticks={chart.yearTicks.map(({ at }) => at)}
        padding={{ left: plot.left, right: width - plot.right }}
        hide
      />
      <YAxis
        type="number"
        domain={[...chart.domain]}
        ticks={chart.ticks.map(({ at }) => at)}
        padding={{ top: plot.top, bottom: height - plot.bottom }}
        hide
      />
      <path
        d={layout.grid.flatMap(({ y, pieces }) => pieces.map(([from, to]) => `M${from} ${y}H${to}`)).join('')}
        fill="none"
        stroke="var(--line)"
        strokeWidth={1}
      />
      {layout.claims.map((claim) => (
        <SeriesClaimBand key={claim.row.id} claim={claim} top={plot.top} />
      ))}
      {segments.map(({ line, style, points }) => (
        <Line
          key={keyOf({ line, style, points })}
          dataKey={keyOf({ line, style, points })}
          type="linear"
          stroke={COLOUR[toneOf(line)]}
          strokeWidth={WIDTH[toneOf(line)]}
          {...(style === 'estimated' ? { strokeDasharray: DASH } : {})}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      {layout.dots.map(({ line, x, y }) => (
        <circle key={`${line} ${x} ${y}`} cx={x} cy={y} r={2.5} fill={COLOUR[toneOf(line)]} />
      ))}
      <Rules rules={layout.guides} stroke="var(--soft)" dash="1 2" />
      <path
        d={[...layout.labels, ...layout.leaders].map(({ from, to }) => `M${from.join(' ')}L${to.join(' ')}`).join('')}
        fill="none"
        stroke="var(--soft)"
        strokeWidth={1}
      />
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

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

const keyOf = ({ line, points }: Segment): string => `${line}_${points[0]?.year}_${points.at(-1)?.year}`;

/** One row a year, with a column for each stretch of a line. */
function rowsFor(segments: readonly Segment[]): readonly Readonly<Record<string, number>>[] {
  const years = [...new Set(segments.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  return years.map((year) => ({
    year,
    ...Object.fromEntries(
      segments.flatMap((segment) => {
        const point = segment.points.find((each) => each.year === year);
        return point === undefined ? [] : [[keyOf(segment), point.value] as const];
      }),
    ),
  }));
}

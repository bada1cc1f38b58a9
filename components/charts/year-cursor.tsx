import type { SeriesChart } from '@/lib/charts/chart';
import type { SeriesLayout } from '@/lib/charts/layout-series';

interface YearCursorProps {
  readonly chart: SeriesChart;
  readonly layout: SeriesLayout;
  readonly year: number;
}

/** What tells the year that is asked for: a hairline over it, and a ring around each of its counts. */
export function YearCursor({ chart, layout: { plot, toX, toY }, year }: YearCursorProps) {
  const x = Math.round(toX(year) - 0.5) + 0.5;
  const values = chart.lines.flatMap(({ points }) => points.find((point) => point.year === year)?.value ?? []);
  return (
    <g pointerEvents="none">
      <path d={`M${x} ${plot.top}V${plot.bottom}`} fill="none" stroke="var(--ink)" strokeWidth={1} />
      {values.map((value) => (
        <circle key={value} cx={x} cy={toY(value)} r={4} fill="var(--paper)" stroke="var(--ink)" strokeWidth={1.75} />
      ))}
    </g>
  );
}

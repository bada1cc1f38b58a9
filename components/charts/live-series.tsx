// A client component because it holds which year is asked for. It is loaded by live-drawing.
'use client';

import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { SeriesChart } from '@/lib/charts/chart';
import { layoutSeries } from '@/lib/charts/layout-series';
import { nextYear, spokenYear, yearFacts, yearsOf } from '@/lib/charts/year-facts';
import { CHART_WORDS } from '../words';
import { ChartDrawing } from './chart-drawing';
import type { LiveProps } from './live-drawing';
import { useDrawn } from './use-drawn';
import { useEscape } from './use-escape';
import { YearCard } from './year-card';
import { YearCursor } from './year-cursor';

interface LiveSeriesProps extends LiveProps {
  readonly chart: SeriesChart;
}

/** A time line that tells of each year: the nearest to the pointer or the finger, or the next by keyboard. */
export function LiveSeries({ chart, drawing, scale, hrefFor, onDrawn }: LiveSeriesProps) {
  const surface = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<number | null>(null);
  const layout = useMemo(() => layoutSeries(chart, drawing), [chart, drawing]);
  const years = useMemo(() => yearsOf(chart), [chart]);
  const facts = asked === null ? null : yearFacts(chart, asked);
  useDrawn(surface, `${chart.title}. ${CHART_WORDS.yearKeys}`, onDrawn);

  useEscape(asked !== null, () => setAsked(null));

  /** The year that is nearest to a place in the window; none above and below the plot. */
  const point = (clientX: number, clientY: number) => {
    const box = surface.current?.getBoundingClientRect();
    if (box === undefined) return;
    const [x, y] = [(clientX - box.left) / scale, (clientY - box.top) / scale];
    const { plot, toX } = layout;
    // Between the plot and the card, or upon it: the year is asked on, so that the card can be pointed at (WCAG 1.4.13).
    if (asked !== null && y > plot.bottom && clientY < (card.current?.getBoundingClientRect().bottom ?? 0)) return;
    const isOver =
      y >= plot.top - ROUND && y <= plot.bottom + ROUND && x >= plot.left - ROUND && x <= plot.right + ROUND;
    const nearest = years.toSorted((a, b) => Math.abs(toX(a) - x) - Math.abs(toX(b) - x))[0];
    setAsked(isOver ? (nearest ?? null) : null);
  };
  const onKey = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!(event.target instanceof SVGSVGElement)) return;
    const year = nextYear(chart, asked, event.key);
    if (year === null) return;
    setAsked(year);
    // Else the page would scroll, and recharts would move a cursor that nobody sees.
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for what happens to the drawing inside
    <div
      className="chart-live"
      onKeyDownCapture={onKey}
      onBlur={() => setAsked(null)}
      onMouseMove={({ clientX, clientY }) => point(clientX, clientY)}
      onMouseLeave={() => setAsked(null)}
      onTouchMove={({ touches }) => {
        const touch = touches[0];
        if (touch !== undefined) point(touch.clientX, touch.clientY);
      }}
    >
      <div ref={surface} className="chart-surface" style={{ transform: `scale(${scale})` }}>
        <ChartDrawing chart={chart} drawing={drawing} hrefFor={hrefFor}>
          {asked === null ? null : <YearCursor chart={chart} layout={layout} year={asked} />}
        </ChartDrawing>
      </div>
      {facts === null ? null : <YearCard ref={card} facts={facts} top={layout.plot.bottom * scale} />}
      <p className="chart-spoken" aria-live="polite">
        {facts === null ? '' : spokenYear(facts, CHART_WORDS.year)}
      </p>
    </div>
  );
}

/** How far beside the plot a pointer still means a year, px of the drawing. */
const ROUND = 6;

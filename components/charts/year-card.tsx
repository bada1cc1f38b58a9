// A client component because it stands beside the year that is asked for. It is loaded by live-series.
'use client';

import { CHART_WORDS } from '@/components/words';
import type { SeriesLayout } from '@/lib/charts/layout-series';
import { countWords, type YearFacts } from '@/lib/charts/year-facts';
import { HedgedNumber } from './hedged-number';

interface YearCardProps {
  readonly facts: YearFacts;
  readonly layout: SeriesLayout;
  /** Size on the screen over the drawing's own size. */
  readonly scale: number;
}

/** From the year to its card, from the plot to a card under it, px; narrower than the last a card stands under the plot. */
const BESIDE = 14;
const UNDER = 28;
const NARROW = 560;

/** What a time line says of the year that is asked for: every count, what changed in counting, what is laid on it. */
export function YearCard({ facts: { year, counts, changes, claims }, layout, scale }: YearCardProps) {
  return (
    <div className="chart-card year-card" style={placeOf(year, layout, scale)} aria-hidden="true">
      <p className="chart-card-number">
        <b>{year}</b>
      </p>
      <dl>
        {counts.map(({ id, label, count }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{countWords(count, CHART_WORDS.year)}</dd>
          </div>
        ))}
      </dl>
      {changes.map((words) => (
        <p key={words} className="chart-card-ranges">
          {words}
        </p>
      ))}
      {claims.map(({ row, where }) => (
        <p key={row.id} className="year-card-claim">
          <HedgedNumber label={row.value} /> {where}: {row.name}
        </p>
      ))}
    </div>
  );
}

function placeOf(year: number, { width, plot, toX }: SeriesLayout, scale: number) {
  if (width * scale < NARROW) return { top: plot.bottom * scale + UNDER, left: 0, right: 0, maxWidth: 'none' };
  const x = toX(year);
  const top = plot.top * scale;
  return x > (plot.left + plot.right) / 2
    ? { top, right: `calc(100% - ${x * scale - BESIDE}px)` }
    : { top, left: x * scale + BESIDE };
}

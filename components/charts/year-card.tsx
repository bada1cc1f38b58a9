// A client component because it tells of the year that is asked for. It is loaded by live-series.
'use client';

import type { Ref } from 'react';
import { CHART_WORDS } from '@/components/words';
import { countWords, type YearFacts } from '@/lib/charts/year-facts';
import { HedgedNumber } from './hedged-number';

interface YearCardProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly facts: YearFacts;
  /** Lower edge of the plot, px on the screen from the drawing's upper edge. */
  readonly top: number;
}

/** From the plot to the card, px: the years stand there. */
const UNDER = 28;

/**
 * What a time line says of the year that is asked for: every count, what changed in counting, what is laid on it. It
 * stands under the plot, as wide as the drawing: from every year a pointer comes upon it without passing another.
 */
export function YearCard({ ref, facts: { year, counts, changes, claims }, top }: YearCardProps) {
  return (
    <div ref={ref} className="chart-card year-card" style={{ top: top + UNDER }} aria-hidden="true">
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

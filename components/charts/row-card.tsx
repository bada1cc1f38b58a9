// A client component because it measures whether it fits under its row. It is loaded by live-drawing.
'use client';

import { useLayoutEffect, useRef, useState } from 'react';
import type { ChartRow } from '@/lib/charts/chart';
import { linkNumbers } from '@/lib/charts/link-numbers';
import { HedgedNumber } from './hedged-number';
import type { Side } from './use-card-side';

interface RowCardProps {
  readonly row: ChartRow;
  /** Upper and lower edge of the row, px from the chart's upper edge. */
  readonly top: number;
  readonly bottom: number;
  readonly side: Side;
  /** Told when a mouse comes upon the card, and when it goes: until then the card stays (WCAG 1.4.13). */
  readonly onHold: (isHeld: boolean) => void;
}

/** What a row says when it is asked: its number, what it may mean, the sentences it comes from and who says so. */
export function RowCard({ row, top, bottom, side, onHold }: RowCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row is another place, and another height
  useLayoutEffect(() => {
    const box = card.current?.getBoundingClientRect();
    const stage = card.current?.offsetParent?.getBoundingClientRect();
    if (box === undefined || stage === undefined) return;
    // Under the row, unless the window ends before the card does and there is room over the row.
    setAbove(stage.top + bottom + box.height > window.innerHeight && stage.top + top - box.height > 0);
  }, [row, top, bottom]);
  return (
    <div
      ref={card}
      className="chart-card"
      style={{ [side]: 0, ...(above ? { top, transform: 'translateY(-100%)' } : { top: bottom }) }}
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      aria-hidden="true"
    >
      <p className="chart-card-number">
        <HedgedNumber label={row.value} />
      </p>
      <p>{row.name}</p>
      <p className="chart-card-ranges">{row.ranges}</p>
      {row.quotes.map(({ sentence, quote, attribution }) => (
        <blockquote key={sentence}>
          {linkNumbers(quote, [row.value]).map((piece, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other key, and never move
            typeof piece === 'string' ? piece : <mark key={index}>{piece.printed}</mark>,
          )}
          <cite>{attribution}</cite>
        </blockquote>
      ))}
    </div>
  );
}

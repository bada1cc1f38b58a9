// A client component because it holds which row is asked for. It is loaded by live-drawing.
'use client';

import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Tooltip, type TooltipContentProps } from 'recharts';
import { CHART_WORDS } from '@/components/words';
import type { RowsChart } from '@/lib/charts/chart';
import { layoutChart } from '@/lib/charts/layout-chart';
import { ChartDrawing } from './chart-drawing';
import type { LiveProps } from './live-drawing';
import { RowCard } from './row-card';
import { RowCursor } from './row-cursor';
import { spokenRow } from './spoken-row';
import { useCardSide } from './use-card-side';
import { useDrawn } from './use-drawn';
import { useEscape } from './use-escape';

interface LiveRowsProps extends LiveProps {
  readonly chart: RowsChart;
}

/**
 * Recharts moves by left and right alone, and in a chart of rows right is back (it takes the axis for one that runs
 * from top to bottom as it would one from right to left). Here down and right are the next row, up and left the one before.
 */
const ARROWS: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowLeft',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowRight',
  ArrowLeft: 'ArrowRight',
};

/** A chart of rows that tells of each row: the one that is pointed at, or the next by keyboard. */
export function LiveRows({ chart, drawing, scale, hrefFor, onDrawn }: LiveRowsProps) {
  const translating = useRef(false);
  const surface = useRef<HTMLDivElement>(null);
  const [card, setCard] = useState<HTMLDivElement | null>(null);
  const [asked, setAsked] = useState<number | null>(null);
  const [closed, setClosed] = useState(false);
  const held = useRef(false);
  const { side, choose, listeners } = useCardSide(surface);
  const layout = useMemo(() => layoutChart(chart, drawing, CHART_WORDS.key), [chart, drawing]);
  const row = asked === null || closed ? undefined : layout.rows[asked];

  // One function for all renders: to recharts another one is another component.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it calls does the same in every render
  const content = useCallback(({ active, activeIndex }: Pick<TooltipContentProps, 'active' | 'activeIndex'>) => {
    const onChange = (index: number | null) => {
      // A pointer that went from the row to its card has left the drawing, but asks on.
      if (held.current && index === null) return;
      setAsked(index);
      setClosed(false);
      choose();
    };
    return <Asked index={active && activeIndex != null ? Number(activeIndex) : null} onChange={onChange} />;
  }, []);

  useDrawn(surface, `${chart.title}. ${CHART_WORDS.keys}`, onDrawn);

  useEscape(row !== undefined, () => {
    // A card that is gone is not left by the pointer that was upon it.
    held.current = false;
    setClosed(true);
  });
  const onHold = (isHeld: boolean) => {
    held.current = isHeld;
    // Off the card is off the row: if it is on another now, recharts says so with the next movement.
    if (!isHeld) setAsked(null);
  };
  const onKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const arrow = ARROWS[event.key];
    if (translating.current || arrow === undefined || !(event.target instanceof SVGSVGElement)) return;
    setClosed(false);
    event.preventDefault();
    event.stopPropagation();
    translating.current = true;
    event.target.dispatchEvent(new window.KeyboardEvent('keydown', { key: arrow, bubbles: true }));
    translating.current = false;
  };
  return (
    <div className="chart-live" onKeyDownCapture={onKey} {...listeners}>
      <div ref={surface} className="chart-surface" style={{ transform: `scale(${scale})` }}>
        <ChartDrawing chart={chart} drawing={drawing} hrefFor={hrefFor}>
          {card === null ? null : (
            <Tooltip
              isAnimationActive={false}
              portal={card}
              cursor={<RowCursor row={row} width={layout.width} />}
              content={content}
            />
          )}
        </ChartDrawing>
      </div>
      <div ref={setCard} hidden />
      {row === undefined ? null : (
        <RowCard
          row={row.band.row}
          top={(row.top - 3) * scale}
          bottom={(row.bottom + 2) * scale}
          side={side}
          onHold={onHold}
        />
      )}
      <p className="chart-spoken" aria-live="polite">
        {row === undefined ? '' : spokenRow(row.band.row)}
      </p>
    </div>
  );
}

interface AskedProps {
  readonly index: number | null;
  readonly onChange: (index: number | null) => void;
}

/** Hands on which row recharts' tooltip is for: the card stands outside of recharts, unscaled. */
function Asked({ index, onChange }: AskedProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index alone is what changes
  useEffect(() => onChange(index), [index]);
  return null;
}

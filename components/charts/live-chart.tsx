// A client component because it listens for the first touch, pointer or focus: only then is recharts loaded, and its
// drawing laid over the static one of the same size. Without JavaScript, and before that, its children are the chart.
'use client';

import { type ComponentType, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { CHART_WORDS } from '@/components/words';
import { type Chart, DRAWINGS, type Drawing } from '@/lib/charts/chart';
import type { LiveDrawingProps } from './live-drawing';
import { linksIn, type Point, pointAt, sameLink, visiblePicture } from './stage';

export interface LiveChartProps {
  readonly chart: Chart;
  /** Address of the page that the sentences are on; empty for this one. */
  readonly page?: string;
  /** The static pictures, each in an element with `data-drawing`. */
  readonly children: ReactNode;
}

interface Live {
  readonly drawing: Drawing;
  readonly scale: number;
}

export function LiveChart({ chart, page = '', children }: LiveChartProps) {
  const stage = useRef<HTMLDivElement>(null);
  const pointer = useRef<Point | null>(null);
  const [LiveDrawing, setLiveDrawing] = useState<ComponentType<LiveDrawingProps> | null>(null);
  const [live, setLive] = useState<Live | null>(null);
  const [ready, setReady] = useState(false);
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);

  const load = useCallback(() => {
    if (LiveDrawing !== null) return;
    // Offline, the static picture stays: it lacks nothing but the card.
    import('./live-drawing').then((module) => setLiveDrawing(() => module.LiveDrawing)).catch(() => undefined);
  }, [LiveDrawing]);

  // Which of the two drawings is shown, and how large, is the style sheet's to say.
  useEffect(() => {
    const element = stage.current;
    if (LiveDrawing === null || element === null) return;
    const observer = new ResizeObserver(() => {
      const picture = visiblePicture(element);
      if (picture === null) return;
      const scale = picture.width / DRAWINGS[picture.drawing].width;
      setLive((now) => (now?.drawing === picture.drawing && now.scale === scale ? now : { ...picture, scale }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [LiveDrawing]);

  const onDrawn = useCallback((svg: SVGSVGElement) => {
    const element = stage.current;
    const focused = document.activeElement;
    if (element === null) return;
    if (focused === element) svg.focus({ preventScroll: true });
    else sameLink(linksIn(element), linksIn(svg), focused)?.focus({ preventScroll: true });
    setReady(true);
    if (pointer.current !== null) pointAt(svg, pointer.current);
  }, []);

  const hrefFor = useCallback((sentence: string) => `${page}#${sentence}`, [page]);
  const takeOver = LiveDrawing !== null && live !== null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for what happens to the picture inside
    <div
      ref={stage}
      className="chart-stage"
      data-live={takeOver && ready ? '' : undefined}
      // Without JavaScript there is nothing to do here, so the server's HTML has no stop for the Tab key.
      {...(hydrated && !ready
        ? {
            tabIndex: 0,
            role: 'group',
            'aria-label': `${chart.title}. ${chart.kind === 'series' ? CHART_WORDS.yearKeys : CHART_WORDS.keys}`,
          }
        : {})}
      onPointerEnter={load}
      onTouchStart={load}
      onFocus={load}
      onPointerMove={({ clientX, clientY }) => {
        pointer.current = { clientX, clientY };
      }}
      onPointerLeave={({ pointerType }) => {
        // A finger that is lifted has not gone elsewhere.
        if (pointerType !== 'touch') pointer.current = null;
      }}
    >
      {children}
      {takeOver ? <LiveDrawing key={live.drawing} chart={chart} {...live} hrefFor={hrefFor} onDrawn={onDrawn} /> : null}
    </div>
  );
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { TextBlock } from './text-blocks';

/** How far from what is seen marks are drawn, px. */
const MARGIN = '1500px';

export interface NearBlocks {
  readonly near: ReadonlySet<number>;
  /** Marks a block wherever it is. */
  readonly show: (index: number) => void;
  /** To be given every block's element. */
  readonly watch: (element: HTMLElement | null) => (() => void) | undefined;
}

/** Which blocks of a text are or were near what is seen: only those are drawn with their marks. */
export function useNearBlocks(blocks: readonly TextBlock[]): NearBlocks {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set([0]));
  const observer = useRef<IntersectionObserver | null>(null);
  useEffect(() => {
    // Another text begins again.
    if (blocks.length > 0) setNear((now) => (now.size === 1 && now.has(0) ? now : new Set([0])));
  }, [blocks]);

  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    observer.current ??= new IntersectionObserver(
      (entries) => {
        const seen = entries.filter(({ isIntersecting }) => isIntersecting);
        const indices = seen.map(({ target }) => Number(target.getAttribute('data-block')));
        setNear((now) => (indices.every((index) => now.has(index)) ? now : new Set([...now, ...indices])));
      },
      { rootMargin: `${MARGIN} 0px` },
    );
    const watching = observer.current;
    watching.observe(element);
    return () => watching.unobserve(element);
  }, []);

  const show = useCallback((index: number) => setNear((now) => (now.has(index) ? now : new Set([...now, index]))), []);
  return { near, show, watch };
}

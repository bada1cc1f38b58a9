import { type RefObject, useEffect } from 'react';

/** Names recharts' drawing for those who reach it by keyboard, and says when it is there. */
export function useDrawn(
  surface: RefObject<HTMLDivElement | null>,
  label: string,
  onDrawn: (svg: SVGSVGElement) => void,
): void {
  useEffect(() => {
    let frame = requestAnimationFrame(function look() {
      const svg = surface.current?.querySelector('svg');
      // Recharts draws after it has told its store the size; the text is the last it draws.
      if (svg?.querySelector('text') == null) frame = requestAnimationFrame(look);
      else {
        svg.setAttribute('aria-label', label);
        onDrawn(svg);
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [surface, label, onDrawn]);
}

import type { Drawing } from '@/lib/charts/chart';

/** A place in the window, px. */
export interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** The static picture that the style sheet shows at present, and its width on the screen in px. */
export function visiblePicture(stage: Element): { readonly drawing: Drawing; readonly width: number } | null {
  for (const drawing of ['narrow', 'wide'] as const) {
    const svg = stage.querySelector(`[data-drawing="${drawing}"] > svg`);
    const width = svg?.getBoundingClientRect().width ?? 0;
    if (width > 0) return { drawing, width };
  }
  return null;
}

/** The links of a picture, or of the picture that is shown, in order. */
export function linksIn(element: Element): readonly SVGElement[] {
  const links = [...element.querySelectorAll('a')].filter((link) => link instanceof SVGElement);
  return links.filter((link) => link.getClientRects().length > 0);
}

/** The link of one drawing that is `focused` in the same drawing elsewhere. */
export function sameLink(
  from: readonly SVGElement[],
  to: readonly SVGElement[],
  focused: Element | null,
): SVGElement | undefined {
  const index = focused instanceof SVGElement ? from.indexOf(focused) : -1;
  return index === -1 ? undefined : to[index];
}

/** Tells recharts where the pointer rests: it came before there was anything to notice it. */
export function pointAt(svg: SVGSVGElement, { clientX, clientY }: Point): void {
  const at = document.elementFromPoint(clientX, clientY);
  const box = svg.getBoundingClientRect();
  const inside = clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
  if (at === null || !inside) return;
  svg.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, clientX, clientY }));
}

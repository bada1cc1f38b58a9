interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle in the window, as getBoundingClientRect() gives it. */
export type Box = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

/** Where a box goes, from the window's top left corner, and how high it may be. All in px. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

const GAP = 6;
const MARGIN = 8;

/** Below a number where there is room, else above, else where there is more of it; never outside the window. */
export function placePreview(number: Box, box: Size, view: Size): Place {
  const below = view.height - MARGIN - (number.bottom + GAP);
  const above = number.top - GAP - MARGIN;
  const isBelow = box.height <= below || below >= above;
  const room = Math.max(isBelow ? below : above, view.height / 3);
  // A number half outside the window has more room above or below it than the window.
  const maxHeight = Math.min(room, view.height - 2 * MARGIN);
  const height = Math.min(box.height, maxHeight);
  const top = isBelow ? number.bottom + GAP : number.top - GAP - height;
  return {
    left: within(number.left, MARGIN, view.width - MARGIN - box.width),
    top: within(top, MARGIN, view.height - MARGIN - height),
    maxHeight,
  };
}

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

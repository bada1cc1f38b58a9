import { type Box, overlap, type PlacedText, placeText } from './placed-text';

interface BreaksSpot {
  readonly top: number;
  readonly size: number;
  readonly within: readonly [number, number];
  /** What stands in the lowest lane already, as wide as this from the left edge, px. */
  readonly taken: { readonly width: number; readonly height: number };
}

/** From words to the guide that they are set before; around a text, px. */
const BEFORE = 5;
const SPACE = 4;
/** Words are set before their guide where they have this much room, px, else behind it. */
const LEAST_ROOM = 90;

/**
 * Sets what changed before the year in which it did, as low as no words meet and no guide has to go through others: later
 * years stand higher, like a flight of stairs, since all words end where their guides go down.
 * @returns the words in the order given, and the bottom of the lowest, px
 */
export function placeBreaks(
  breaks: readonly { readonly text: string; readonly x: number }[],
  { top, size, within, taken }: BreaksSpot,
): { readonly texts: readonly PlacedText[]; readonly bottom: number } {
  const [first, last] = within;
  const place = (text: string, x: number, at: number): PlacedText => {
    const before = x - BEFORE - first >= LEAST_ROOM;
    return placeText(
      { role: 'note', runs: [{ text, style: 'regular' }], size },
      {
        top: at,
        room: before ? x - BEFORE - first : Math.max(LEAST_ROOM, last - x - BEFORE),
        x: before ? x - BEFORE : x + BEFORE,
        anchor: before ? 'end' : 'start',
        within,
      },
    );
  };
  // Upwards from 0: what is below, each with the space that its guide needs down to the plot.
  const below: Box[] = [{ left: first, right: first + taken.width, top: -taken.height, bottom: 0 }];
  const stairs = breaks.map(({ text, x }) => ({ text, x, bottom: 0 }));
  for (const stair of stairs.toSorted((a, b) => a.x - b.x)) {
    const { text, x } = stair;
    const { box } = place(text, x, 0);
    const height = box.bottom - box.top;
    const column = { left: Math.min(box.left, x) - SPACE, right: Math.max(box.right, x) + SPACE };
    let bottom = 0;
    // Higher and higher until it stands clear of all.
    for (;;) {
      const own = { ...column, top: bottom - height, bottom };
      const hit = below.find((other) => overlap(own, other));
      if (hit === undefined) break;
      bottom = hit.top;
    }
    stair.bottom = bottom;
    below.push({ ...box, top: bottom - height, bottom });
    // Nothing may stand in the way of its guide.
    below.push({ left: x - 1, right: x + 1, top: bottom, bottom: 0 });
  }
  const highest = Math.min(...below.map((box) => box.top));
  const lowest = top - highest;
  return {
    texts: stairs.map(({ text, x, bottom }) => {
      const { box } = place(text, x, 0);
      return place(text, x, lowest + bottom - (box.bottom - box.top));
    }),
    bottom: lowest,
  };
}

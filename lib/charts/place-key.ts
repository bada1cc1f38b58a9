import type { Band, Meaning, Zone } from './bands';
import { lineHeight, type PlacedText, placeText } from './placed-text';

/** What each paint of a band means, in words. */
export interface KeyWords {
  readonly least: string;
  readonly rounding: string;
  /** @param hedge the hedge of the row that is explained; without one, of the numbers it is made of */
  readonly hedge: (hedge: string | undefined) => string;
}

/** A hairline from a band to the words that explain it. */
export interface Leader {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the words are: −1 to the left of the line, 1 to the right. */
  readonly side: -1 | 1;
}

export interface Key {
  readonly texts: readonly PlacedText[];
  readonly leaders: readonly Leader[];
}

/** From a leader to its words, px. */
const BESIDE = 7;
/** A stretch narrower than this, in px, cannot be pointed at. */
const LEAST_WIDTH = 6;
/** From the band to the first words, px. */
const DROP = 9;
/** How far from the end of a long bar its leader stands, px. */
const END = 24;

/** The band that a chart's key is drawn under: the first of those that show the most meanings. */
export function bandForKey(bands: readonly Band[], toPixel: (value: number) => number): Band | null {
  let best: Band | null = null;
  for (const band of bands) {
    if (band.fill === 'gap') continue;
    const count = pointable(band, toPixel).length;
    if (count > (best === null ? 0 : pointable(best, toPixel).length)) best = band;
  }
  return best;
}

/**
 * Explains the paints of a band on the band itself: under it one line of words for each, with a leader to it.
 * @param spot bottom of the band, font size, and the edges that the words keep within, px
 */
export function placeKey(
  band: Band,
  words: KeyWords,
  toPixel: (value: number) => number,
  spot: { readonly top: number; readonly size: number; readonly within: readonly [number, number] },
): Key {
  const points = pointable(band, toPixel);
  const [left, right] = spot.within;
  const [down, up] = [arrange(points, left, right, 1), arrange(points, left, right, -1)];
  const least = (order: typeof down): number => Math.min(...order.map(({ room }) => room));
  const texts: PlacedText[] = [];
  const leaders: Leader[] = [];
  let top = spot.top + DROP;
  for (const { meaning, x, side, room } of least(down) >= least(up) ? down : up) {
    const text = meaning === 'hedge' ? words.hedge(band.row.value.hedge) : words[meaning];
    const placed = placeText(
      { role: 'key', row: band.row.id, runs: [{ text, style: 'regular' }], size: spot.size },
      { top, room, x: x + side * BESIDE, anchor: side === 1 ? 'start' : 'end', within: spot.within },
    );
    texts.push(placed);
    leaders.push({ x, top: spot.top, bottom: top + lineHeight(spot.size) / 2, side });
    top = placed.box.bottom;
  }
  return { texts, leaders };
}

interface Point {
  readonly meaning: Meaning;
  readonly x: number;
}

/**
 * The order in which leaders get their words, from the band down, and on which side: so that no leader has to pass
 * the words of another. From left to right (1) or right to left (−1), words may reach back to the edge, or on to the
 * next leader, whichever gives more room.
 */
function arrange(points: readonly Point[], left: number, right: number, direction: 1 | -1) {
  const ordered = points.toSorted((a, b) => (a.x - b.x) * direction);
  return ordered.map((point, index) => {
    const next = ordered[index + 1];
    const back = direction === 1 ? point.x - left : right - point.x;
    const edge = direction === 1 ? right - point.x : point.x - left;
    const on = next === undefined ? edge : Math.abs(next.x - point.x) - BESIDE;
    const side: 1 | -1 = back >= on ? (direction === 1 ? -1 : 1) : direction;
    return { ...point, side, room: Math.max(back, on) - BESIDE };
  });
}

function pointable(band: Band, toPixel: (value: number) => number): readonly Point[] {
  const meanings: readonly Meaning[] = ['least', 'rounding', 'hedge'];
  return meanings.flatMap((meaning) => {
    const zones = band.zones.filter((zone) => zone.meaning === meaning);
    const widthOf = (zone: Zone) => toPixel(zone.high) - toPixel(zone.low);
    const widest = zones.reduce<Zone | null>(
      (found, zone) => (found === null || widthOf(zone) > widthOf(found) + 0.01 ? zone : found),
      null,
    );
    if (widest === null || widthOf(widest) < LEAST_WIDTH) return [];
    return [{ meaning, x: Math.round(pointIn(widest, band, toPixel)) + 0.5 }];
  });
}

/** The middle of a zone, of the larger side of it where the nominal mark parts it; of a long bar the end. */
function pointIn(zone: Zone, { nominal }: Band, toPixel: (value: number) => number): number {
  const [low, high] = [toPixel(zone.low), toPixel(zone.high)];
  const reach = Math.min((high - low) / 2, END);
  if (zone.meaning === 'least') return high - reach;
  if (nominal === null || nominal <= zone.low || nominal >= zone.high) return (low + high) / 2;
  const mark = toPixel(nominal);
  // Nearer to the end than to the mark, from which another line may lead down.
  return mark - low >= high - mark - 0.01 ? (2 * low + mark) / 3 : (mark + 2 * high) / 3;
}

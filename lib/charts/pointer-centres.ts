import { pairs } from 'd3-array';

/** A row's extent in px. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Recharts gives the pointer to the row whose centre is nearest, as if all rows were of one height. These are centres
 * (each within its row) for which the nearest is the row that the pointer is in, as far as there are such centres;
 * otherwise the rows' middles, and the pointer is a little off near the edge of a tall row.
 * @param height of the picture, px
 */
export function pointerCentres(rows: readonly Extent[], height: number): readonly number[] {
  const borders = pairs(rows, (above, below) => (above.bottom + below.top) / 2);
  // Each border is half-way between two centres, so the first centre decides on all: centre = sign × first + offset.
  let [least, most] = [0, height];
  let [sign, offset] = [1, 0];
  const places = pairs([0, ...borders, height]).map(([top, bottom]) => {
    const ends = [(top - offset) * sign, (bottom - offset) * sign];
    [least, most] = [Math.max(least, Math.min(...ends)), Math.min(most, Math.max(...ends))];
    const place = { sign, offset };
    [sign, offset] = [-sign, 2 * bottom - offset];
    return place;
  });
  if (least >= most) return rows.map(({ top, bottom }) => (top + bottom) / 2);
  const first = (least + most) / 2;
  return places.map((place) => place.sign * first + place.offset);
}

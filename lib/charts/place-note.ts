import type { Band } from './bands';
import type { Frame } from './frame';
import { type PlacedText, placeText, runsOf } from './placed-text';

/** From a band to the note under it, px. */
const DROP = 6;

/** Under what is unaccounted for: the words of what that rests on. */
export function placeNote(
  { chart, measures, first, toPixel }: Frame,
  band: Band,
  bottom: number,
): readonly PlacedText[] {
  if (chart.kind !== 'parts' || chart.note.text === '') return [];
  const { sentences } = chart.note;
  return [
    placeText(
      { role: 'note', row: band.row.id, runs: runsOf(chart.note, 'regular'), size: measures.text.small, sentences },
      {
        top: bottom + DROP,
        room: measures.width - first,
        x: toPixel(Math.max(band.labelAt, ...band.zones.map(({ high }) => high))),
        anchor: 'end',
        within: [first, measures.width],
      },
    ),
  ];
}

import { type Problem, shorten } from '../article/data-error';
import { parseProse } from '../article/template';
import type { QuantityFile } from './schema';
import { newestOf } from './series-counts';
import { numberForms, seriesNumber } from './series-numbers';
import type { SeriesFile } from './series-schema';

/** Every number in the notes of a quantity is one of its values. */
export function checkQuantityNotes({ values }: QuantityFile): Problem[] {
  const known = values.map(({ id }) => id);
  return values.flatMap(({ difference }, index) =>
    idsIn(difference?.note ?? '').flatMap((id) =>
      known.includes(id)
        ? []
        : [
            {
              path: `values[${index}].difference.note`,
              found: shorten(`{${id}}`),
              expected: `a value of this quantity: ${known.join(', ')}`,
            },
          ],
    ),
  );
}

/** Every number in the notes of a series is one of its counts or of its other numbers. */
export function checkSeriesNotes(file: SeriesFile): Problem[] {
  const newest = newestOf(file);
  return notesIn(file).flatMap(([path, note]) =>
    idsIn(note).flatMap((id) =>
      seriesNumber(file, id, newest) === null
        ? [
            {
              path,
              found: shorten(`{${id}}`),
              expected: `a count or another number of this series: ${numberForms(file)}`,
            },
          ]
        : [],
    ),
  );
}

const idsIn = (prose: string): readonly string[] =>
  parseProse(prose).flatMap((piece) => (piece.type === 'number' ? [piece.id] : []));

/** Every note of a series with its path. */
export const notesIn = (file: SeriesFile): readonly (readonly [path: string, note: string])[] => [
  ['source.note', file.source.note],
  ...file.vintages.flatMap(({ note }, index) => (note === null ? [] : [[`vintages[${index}].note`, note] as const])),
  ...file.breaks.map(({ words }, index) => [`breaks[${index}].words`, words] as const),
  ...file.estimates.map(({ words }, index) => [`estimates[${index}].words`, words] as const),
  ...file.caveats.map((note, index) => [`caveats[${index}]`, note] as const),
];

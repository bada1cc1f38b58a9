import { z } from 'zod';
import { versionFields } from '../article/changes-schema';
import { id, idOf, listOf, partialDate, printed, slice, slug, text, webAddress } from '../article/forms';
import { notes, numberless } from './prose-form';

/**
 * The shape of a series' data file: yearly counts by place, each with the releases that gave it. The only definition of
 * these types, and the source of data/series.schema.json. What the shape cannot say is checked in check-series.ts.
 */

const year = z.int().min(1900).max(2100).meta({ description: 'The year at whose end was counted.' });

const sourceSchema = z.strictObject({
  name: text('The database or publication.'),
  publisher: text('Who counts.'),
  credit: text('As the licence wants it.'),
  licence: z.strictObject({ name: text('The licence.'), url: webAddress }),
  url: webAddress,
  commit: text('The exact state of the source that was read.'),
  files: listOf(z.strictObject({ path: text('A file of the source.'), blob: text('Its git blob.') }), 1),
  note: notes('How it was read and checked.'),
});

const vintageSchema = z.strictObject({
  id,
  name: text('The release.'),
  headline: numberless('What its chart shows, as a sentence: the title.'),
  words: numberless('A name of a few words, e.g. “as known in October 2023”.'),
  published: partialDate,
  commit: text('The state of the source with this release.'),
  note: notes('What of it was checked.').nullable(),
});

const placeSchema = z.strictObject({
  id,
  name: text('The place, in full.'),
  label: text('The name at its line.'),
  sum: z.boolean().meta({ description: 'Whether it is the sum of many places: then it is no estimate by itself.' }),
});

const countSchema = z.strictObject({
  year,
  place: idOf('a place of this file'),
  count: z.int().min(0).max(10_000_000_000).meta({ description: 'As the release gives it.' }),
  vintages: z.array(idOf('a release that gives this count')).min(1),
});

const breakSchema = z.strictObject({
  year: year.meta({ description: 'The first year that is counted in the new way.' }),
  places: listOf(idOf('a place of this file'), 1),
  short: numberless('What changed, in a few words, for the chart.'),
  words: notes('What changed, in full.'),
});

const estimateSchema = z.strictObject({
  place: idOf('a place of this file'),
  from: year,
  to: year,
  words: notes('How one sees that they are estimates.'),
});

const counts = {
  counts: numberless('What the number counts: who, where, when.'),
};

/** Numbers that the notes need and the series does not have. */
const otherSchema = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('clause'),
    id,
    ...counts,
    saidBy: text('Who says so.'),
    published: partialDate,
    url: webAddress,
    quote: printed('The clause that carries the number, and no more.', 300),
    numeral: slice.meta({ description: 'The number as printed; offsets are UTF-16 offsets into the clause.' }),
    hedge: slice.nullable(),
  }),
  z.strictObject({
    from: z.literal('table'),
    id,
    ...counts,
    count: z
      .int()
      .min(0)
      .max(10_000_000_000)
      .meta({ description: 'As the source gives it, in the same table as the series.' }),
    vintage: idOf('a release that gives it'),
  }),
]);

export const seriesFileSchema = z
  .strictObject({
    $schema: z.literal('../series.schema.json'),
    id: slug,
    ...versionFields,
    title: numberless('What the series counts, as a heading.'),
    population: text('Who is counted. Equal strings mean the same population.'),
    unit: text('What one of them is.'),
    kind: z.enum(['stock', 'flow']),
    when: text('When in the year.'),
    source: sourceSchema,
    vintages: z.array(vintageSchema).min(1),
    places: z.array(placeSchema).min(1),
    values: z.array(countSchema).min(1),
    breaks: listOf(breakSchema),
    estimates: listOf(estimateSchema),
    others: listOf(otherSchema),
    caveats: listOf(notes('What a reader of any chart of it should know.')),
  })
  .meta({ title: 'A Headcount series', description: 'Official yearly counts by place, with breaks and releases.' });

export type SeriesFile = z.infer<typeof seriesFileSchema>;
export type SeriesRelease = SeriesFile['vintages'][number];
export type SeriesCount = SeriesFile['values'][number];
export type SeriesPlace = SeriesFile['places'][number];
export type SeriesOther = SeriesFile['others'][number];

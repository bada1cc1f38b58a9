import { z } from 'zod';
import { versionFields } from '../article/changes-schema';
import { id, idOf, listOf, partialDate, printed, slice, slug, text, webAddress } from '../article/forms';
import { notes, numberless } from './prose-form';

/**
 * The shape of a quantity's data file: what is measured, independent of who says it, and every value that somebody
 * gave. The only definition of these types, and the source of data/quantity.schema.json. What the shape cannot say is
 * checked in check-quantity.ts.
 */

const period = z.strictObject({
  words: text('As a reader would say it.'),
  from: partialDate,
  to: partialDate,
});

const scope = {
  population: text('Who is counted. Equal strings mean the same population.'),
  places: listOf(text('A country or place.'), 1),
  kind: z.enum(['stock', 'flow', 'event-count']),
  period,
};

const differenceSchema = z
  .strictObject({
    in: listOf(z.enum(['population', 'places', 'kind', 'period']), 1).meta({
      description: 'In what the value differs from its quantity; all of it.',
    }),
    short: numberless('What it counts, in a few words, for rows of charts.'),
    note: notes('What differs; and, where it is comparable, why it may be compared all the same.'),
    comparable: z.boolean().meta({ description: 'Whether the note bridges the difference in words.' }),
  })
  .nullable()
  .meta({ description: 'null where the value counts exactly what the quantity is.' });

const slices = {
  numeral: slice.meta({ description: 'The number as printed; offsets are UTF-16 offsets into the clause.' }),
  hedge: slice.nullable(),
};

const valueSchema = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('clause'),
    id,
    saidBy: text('Who says so.'),
    reportedBy: text('Where it was read.').nullable(),
    published: partialDate,
    url: webAddress,
    quote: printed('The clause that carries the figure, and no more.', 300),
    ...slices,
    ...scope,
    difference: differenceSchema,
  }),
  z.strictObject({
    from: z.literal('article'),
    id,
    article: slug.meta({ description: 'An article of data/articles.' }),
    figure: idOf('a figure of that article'),
    difference: differenceSchema,
  }),
  z.strictObject({
    from: z.literal('series'),
    id,
    series: slug.meta({ description: 'A series of data/series.' }),
    places: listOf(idOf('a place of that series; several are added'), 1),
    year: z.int(),
    vintage: idOf('a release of that series'),
    difference: differenceSchema,
  }),
  z.strictObject({
    from: z.literal('sum'),
    id,
    of: listOf(idOf('an exact value of this file'), 2),
    ...scope,
    difference: differenceSchema,
  }),
]);

export const quantityFileSchema = z
  .strictObject({
    $schema: z.literal('../quantity.schema.json'),
    id: slug,
    ...versionFields,
    title: numberless('What is measured, as a heading.'),
    question: numberless('The question that all sources answer, for the title of the chart.'),
    definition: numberless('What is measured, in full sentences.'),
    unit: text('What one of them is: people, deaths.'),
    ...scope,
    series: slug.nullable().meta({ description: 'The series whose time line belongs on its page.' }),
    values: z.array(valueSchema).min(1),
  })
  .meta({ title: 'A Headcount quantity', description: 'One quantity and what every source says of it.' });

export type QuantityFile = z.infer<typeof quantityFileSchema>;
export type ValueData = QuantityFile['values'][number];
export type ClauseData = Extract<ValueData, { from: 'clause' }>;
export type Difference = NonNullable<ValueData['difference']>;
export type Attribute = Difference['in'][number];
/** What a value counts: equal in all of it, and two values are comparable. */
export type CountedScope = Pick<QuantityFile, 'population' | 'places' | 'kind' | 'period'>;

import { z } from 'zod';
import { versionFields } from './changes-schema';
import { chartSchema } from './chart-schema';
import {
  id,
  idOf,
  inferred,
  language,
  listOf,
  offset,
  partialDate,
  printed,
  prose,
  sha256,
  size,
  slice,
  slug,
  text,
  webAddress,
} from './forms';

/**
 * The shape of an article's data file: the only definition of these types, and the source of data/article.schema.json.
 * Every object is strict. What the shape cannot say (offsets, references, formulas) is checked in lib/library.
 */

const hypothesisSchema = z.strictObject({
  text: prose('The sentence that makes the comparison meaningful.'),
  basis: z
    .enum(['stated', 'implied', 'ours'])
    .meta({ description: 'Whether the article states it, implies it, or we ask it.' }),
  bridges: listOf(z.enum(['population', 'place', 'period', 'source'])).meta({
    description: 'The differences between the figures that the sentence bridges in words.',
  }),
});

const bibliographySchema = z.strictObject({
  title: text('The headline.'),
  publisher: text('Who published it.'),
  authors: listOf(z.strictObject({ name: text('As in the byline.'), role: text('As in the byline.').nullable() })),
  place: text('The dateline.').nullable(),
  language,
  published: z.strictObject({
    date: partialDate,
    words: text('The date as a reader would say it.'),
    inferred,
  }),
  url: webAddress.nullable().meta({ description: 'null where it is not known; never made up.' }),
});

const sentenceSchema = z.strictObject({
  id,
  start: offset,
  end: offset,
  quote: printed("The exact slice of the article's text."),
});

const saidBySchema = z.strictObject({
  who: text('The speaker.'),
  voice: z
    .enum(['named', 'own', 'unnamed'])
    .meta({ description: 'A speaker named in the text, the article itself, or nobody ("an estimated …").' }),
});

const figureSchema = z.strictObject({
  id,
  sentence: idOf('its sentence'),
  numeral: slice,
  hedge: slice.nullable(),
  name: text('A name of a few words, for rows of charts and tables.'),
  label: text('What is counted, to be read after the number.'),
  unit: text('What one of them is: people, deaths, attacks.'),
  kind: z.enum(['stock', 'flow', 'event-count', 'share']),
  population: text('Who is counted. Equal strings mean the same population.'),
  places: listOf(text('A country or place.'), 1),
  period: z.strictObject({
    words: text('As a reader would say it.'),
    from: partialDate,
    to: partialDate,
    inferred,
  }),
  saidBy: saidBySchema,
  note: text('What a careful reader should know.').nullable(),
});

const otherSchema = z.strictObject({
  sentence: idOf('its sentence'),
  quantity: slice,
  hedge: slice.nullable(),
  label: text('What it counts.'),
  why: text('Why it is not a figure of the dashboard.'),
});

const derivedSchema = z.strictObject({
  id,
  name: text('A name of a few words, for rows of charts and tables.'),
  label: text('What the number is.'),
  formula: text('Figure ids, numbers, + − × ÷ and parentheses.'),
  unit: text('The unit of the result; "share" for a quotient of like things.'),
  hypothesis: hypothesisSchema
    .nullable()
    .meta({ description: 'What it rests on beyond the figures; null for nothing.' }),
});

const checkSchema = z.strictObject({
  id,
  title: prose('The question in a few words.'),
  hypothesis: hypothesisSchema,
  relation: z.enum(['eq', 'le', 'lt', 'grim']),
  formula: text('Figure ids, numbers, + − × ÷ and parentheses.'),
  compared: text('What it is compared with; mostly one figure id.'),
  expect: z.strictObject({
    verdict: z.enum(['consistent', 'consistent-within-rounding', 'undecided', 'inconsistent']),
    reason: z.enum(['scope', 'hedge', 'one-sided', 'precision', 'denominator', 'formula']).nullable(),
  }),
  comment: prose('What a careful reader should know about the verdict.').nullable(),
});

const judgementSchema = z.strictObject({
  field: text('The path of the field inside this file, e.g. figures[0].period.'),
  why: text('What stands there, and what has to be judged.'),
});

export const articleFileSchema = z
  .strictObject({
    $schema: z.literal('../article.schema.json'),
    id: slug,
    draft: z
      .array(judgementSchema)
      .min(1)
      .optional()
      .meta({ description: 'What a program filled in and a person has still to judge; left out once all is judged.' }),
    ...versionFields,
    headline: prose("The dashboard's headline."),
    lede: prose('What the article says and when.'),
    finding: prose('What a checker wants to know first: what fits and what does not.').nullable(),
    article: bibliographySchema,
    text: z.strictObject({
      extent: z
        .enum(['whole', 'excerpt'])
        .meta({ description: 'Whether the digest is of the whole article or of a part.' }),
      sha256,
      utf8Bytes: size('Length of the text in bytes.'),
      utf16Units: size('Length of the text in UTF-16 units, as offsets count.'),
    }),
    sentences: z.array(sentenceSchema).min(1),
    figures: z.array(figureSchema).min(1),
    others: listOf(otherSchema),
    derived: z.array(derivedSchema),
    checks: z.array(checkSchema),
    charts: z.array(chartSchema),
  })
  .meta({ title: 'A Headcount article', description: 'One article: its sentences, figures, checks and charts.' });

export type ArticleFile = z.infer<typeof articleFileSchema>;
export type Sentence = ArticleFile['sentences'][number];
export type FigureData = ArticleFile['figures'][number];
export type DerivedData = ArticleFile['derived'][number];
export type CheckData = ArticleFile['checks'][number];
export type ChartData = ArticleFile['charts'][number];
export type Hypothesis = CheckData['hypothesis'];
export type Bibliography = ArticleFile['article'];
/** A field of a draft that needs a person's judgement. */
export type Judgement = z.infer<typeof judgementSchema>;

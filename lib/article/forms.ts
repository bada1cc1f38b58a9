import { z } from 'zod';

/**
 * The kinds of text and number that stand in a data file. Each says in words what it wants: that is what a person reads
 * who wrote something else. What a pattern can say it says, so that data/article.schema.json refuses the same texts.
 */
const form = (pattern: RegExp, expected: string, most: number) =>
  z.string().regex(pattern, { error: expected, abort: true }).max(most);

/** The longest texts, in UTF-16 units: several times what anybody has needed, and far below what would fill a page. */
const LONGEST = { words: 2000, quote: 10_000, id: 100, address: 2000 };

/** XML, and so SVG, cannot hold these. What is printed may have breaks of a line; our own words have none. */
const CONTROL = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f';
/** With these words are read in another order than they are written in; the last two turn even letters around. */
const DIRECTION = '\\u202a-\\u202c\\u2066-\\u2069';
const OVERRIDE = '\\u202d\\u202e';
const ONE_LINE = new RegExp(`^[^\\t\\n\\r${CONTROL}${DIRECTION}${OVERRIDE}]*$`);
const PRINTED = new RegExp(`^[^${CONTROL}${OVERRIDE}]*$`);

/** Words for readers. */
export const text = (what: string) =>
  form(/^\S([\s\S]*\S)?$/, 'a text that is not empty, without spaces at its ends', LONGEST.words)
    .regex(ONE_LINE, { error: 'a text of one line, without control characters or marks of direction' })
    .meta({ description: what });

/** Words of others, exactly as printed. */
export const printed = (what: string, most = LONGEST.quote) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(PRINTED, { error: 'a text without control characters or overrides of direction' })
    .meta({ description: what });

/** A list that has nothing twice. @param least How many entries it has at least. */
export const listOf = <T extends z.ZodType>(entry: T, least = 0) =>
  z
    .array(entry)
    .min(least)
    .check(({ value, issues }) => {
      const seen = new Set<string>();
      for (const [index, each] of value.entries()) {
        const same = JSON.stringify(each);
        if (seen.has(same))
          issues.push({
            code: 'custom',
            input: each,
            path: [index],
            message: 'an entry that the list does not have yet',
          });
        seen.add(same);
      }
    })
    .meta({ uniqueItems: true });

/** Words in which {figure}, {derived} or {derived:rounding} stands for a number, printed with its hedge and linked. */
export const prose = (what: string) =>
  text(`${what} Numbers are written {id}, {id:rounding} or {id:hedge}, never as digits.`);

/** Part of an address. */
export const slug = form(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'small letters and digits, with single hyphens between them',
  LONGEST.id,
).meta({ description: 'Small letters, digits and hyphens; part of addresses, so it never changes.' });

const identifier = form(
  /^[A-Za-z][A-Za-z0-9_]*$/,
  'an id: a letter, then letters, digits and underscores, e.g. refugee_status',
  LONGEST.id,
);
export const id = identifier.meta({
  description:
    'A letter, then letters, digits and underscores; unique over sentences, figures, derived numbers, checks, charts.',
});
export const idOf = (what: string) => identifier.meta({ description: `The id of ${what}.` });

const DAY = 'a day of the calendar as YYYY-MM-DD';
const YEARS = 'in the years 1800 to 2199';
const anyDay = z.iso.date({ error: DAY, abort: true }).regex(/^(18|19|20|21)/, { error: `a day ${YEARS}` });
export const day = anyDay.meta({ description: 'A day, YYYY-MM-DD.' });

/** A date as precise as it is known. */
export const partialDate = z
  .union([anyDay, z.string().regex(/^(18|19|20|21)\d{2}-(0[1-9]|1[0-2])$/), z.string().regex(/^(18|19|20|21)\d{2}$/)], {
    error: `YYYY, YYYY-MM or ${DAY}, ${YEARS}`,
  })
  .meta({ description: 'As precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD.' });

export const version = form(/^\d+\.\d+\.\d+$/, 'a version of three numbers, e.g. 1.0.0', 20).meta({
  description: 'Three numbers, e.g. 1.0.0.',
});

export const language = form(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'a language tag, e.g. en or pt-BR', 6).meta({
  description: 'BCP 47: a language, and a country where it matters.',
});

export const webAddress = form(
  /^https?:\/\/[^\s/?#<>"]+\.[^\s/?#<>"]+([/?#][^\s<>"]*)?$/,
  'a web address that begins with https:// or http://',
  LONGEST.address,
);

export const sha256 = form(/^[0-9a-f]{64}$/, 'a SHA-256 digest: 64 digits 0–9 and a–f', 64).meta({
  description: "SHA-256 of the text's bytes, in hexadecimal.",
});

export const shortDigest = form(/^[0-9a-f]{6}$/, 'a short digest: 6 digits 0–9 and a–f', 6).meta({
  description: "The data's digest at that version, as sources of charts print it.",
});

export const offset = z.int().min(0).meta({ description: "UTF-16 offset into the article's text." });

export const size = (what: string) => z.int().min(1).meta({ description: what });

/** Words of the article with their place. */
export const slice = z.strictObject({
  text: printed('Exactly as printed.', 200),
  start: offset,
  end: offset,
});

/** What a date rests on that the text does not give. */
export const inferred = z
  .strictObject({ basis: text('What it was inferred from.') })
  .nullable()
  .meta({ description: 'null where the text says it itself.' });

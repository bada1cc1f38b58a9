import { z } from 'zod';

/**
 * The kinds of text and number that stand in a data file. Each says in words what it wants: that is what a person reads
 * who wrote something else. What a pattern can say it says, so that data/article.schema.json refuses the same texts.
 */
const form = (pattern: RegExp, expected: string) => z.string().regex(pattern, { error: expected, abort: true });

/** Words for readers. */
export const text = (what: string) =>
  form(/^\S([\s\S]*\S)?$/, 'a text that is not empty, without spaces at its ends').meta({ description: what });

/** Words in which {figure}, {derived} or {derived:rounding} stands for a number, printed with its hedge and linked. */
export const prose = (what: string) =>
  text(`${what} Numbers are written {id}, {id:rounding} or {id:hedge}, never as digits.`);

/** Part of an address. */
export const slug = form(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters and digits, with single hyphens between them').meta(
  {
    description: 'Small letters, digits and hyphens; part of addresses, so it never changes.',
  },
);

const identifier = form(
  /^[A-Za-z][A-Za-z0-9_]*$/,
  'an id: a letter, then letters, digits and underscores, e.g. refugee_status',
);
export const id = identifier.meta({
  description:
    'A letter, then letters, digits and underscores; unique over sentences, figures, derived numbers, checks, charts.',
});
export const idOf = (what: string) => identifier.meta({ description: `The id of ${what}.` });

const DAY = 'a day of the calendar as YYYY-MM-DD';
export const day = z.iso.date({ error: DAY }).meta({ description: 'A day, YYYY-MM-DD.' });

/** A date as precise as it is known. */
export const partialDate = z
  .union([z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), z.string().regex(/^\d{4}$/)], {
    error: `YYYY, YYYY-MM or ${DAY}`,
  })
  .meta({ description: 'As precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD.' });

export const version = form(/^\d+\.\d+\.\d+$/, 'a version of three numbers, e.g. 1.0.0').meta({
  description: 'Three numbers, e.g. 1.0.0.',
});

export const language = form(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'a language tag, e.g. en or pt-BR').meta({
  description: 'BCP 47: a language, and a country where it matters.',
});

export const webAddress = form(
  /^https?:\/\/[^\s/?#<>"]+\.[^\s/?#<>"]+([/?#][^\s<>"]*)?$/,
  'a web address that begins with https:// or http://',
);

export const sha256 = form(/^[0-9a-f]{64}$/, 'a SHA-256 digest: 64 digits 0–9 and a–f').meta({
  description: "SHA-256 of the text's bytes, in hexadecimal.",
});

export const shortDigest = form(/^[0-9a-f]{6}$/, 'a short digest: 6 digits 0–9 and a–f').meta({
  description: "The data's digest at that version, as sources of charts print it.",
});

export const offset = z.int().min(0).meta({ description: "UTF-16 offset into the article's text." });

export const size = (what: string) => z.int().min(1).meta({ description: what });

/** Words of the article with their place. */
export const slice = z.strictObject({
  text: z.string().min(1).meta({ description: 'Exactly as printed.' }),
  start: offset,
  end: offset,
});

/** What a date rests on that the text does not give. */
export const inferred = z
  .strictObject({ basis: text('What it was inferred from.') })
  .nullable()
  .meta({ description: 'null where the text says it itself.' });

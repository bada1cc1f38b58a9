import { text } from '../article/forms';

/**
 * Prose of quantities and series: like that of articles it prints no number itself, so that none loses its source. Only
 * dates stand in it as digits ("2023", "the 1980s", "29 September 2023", "1979–2025"); a number is written {id}.
 */

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = `(?:(?:[1-9]|[12]\\d|3[01]) (?:${MONTHS}) )?(?:19|20)\\d\\ds?(?![\\d\\p{L}]|[.,]\\d)`;
const NUMBER = '\\{[A-Za-z][A-Za-z0-9_]*(?::rounding|:hedge)?\\}';
/** Words that are a part of a number: "six million", "10 per cent". */
const SCALES = '(?:hundred|thousand|million|billion|dozen|per ?cent)s?';
const UNSCALED = `(?![\\s\\S]*\\b${SCALES}\\b)`;

/** @param pieces What may stand in the prose besides words and dates. */
const proseOf = (pieces: string): RegExp => new RegExp(`^${UNSCALED}(?:[^\\d{}%]|${DATE}${pieces})*$`, 'u');
const NOTES = proseOf(`|${NUMBER}`);
const NUMBERLESS = proseOf('');

/** Words for readers in which {id} stands for a number of the same data. */
export const notes = (what: string) =>
  text(`${what} Numbers are written {id}; only dates are digits.`).regex(NOTES, {
    error: 'a text in which numbers are written {id}, and no digits but those of dates',
  });

/** Words for readers that print no number at all: titles, what stands in a picture. */
export const numberless = (what: string) =>
  text(`${what} It prints no number; only dates are digits.`).regex(NUMBERLESS, {
    error: 'a text without numbers; only dates are digits',
  });

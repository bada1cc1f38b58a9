import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCandidate } from './find-candidate';
import { readText } from './read-text';
import type { Reading } from './reading';

const PIECES = [
  'between',
  'one',
  'two',
  'a',
  'half',
  'third',
  'million',
  'dozen',
  'of',
  'in',
  'and',
  'to',
  'or',
  'more',
  'than',
  'at least',
  'an estimated',
  'aged',
  'under',
  'per',
  'times',
  'twice',
  'most',
  'the',
  'people',
  'years',
  'old',
  'first',
  'Jan.',
  'May',
  '12',
  '1,234',
  '2015',
  '3.5',
  '.3',
  '%',
  '$',
  '€',
  '½',
  '¹',
  '-',
  '–',
  '/',
  '.',
  ',',
  '(',
  ')',
  '[',
  ']',
  '+',
  ':',
  '\n',
  ' ',
  '\u00a0',
  'Resolution',
  'No.',
  'F-16',
  'https://a.b/1',
  'a@b.c',
  'Q',
  'm',
  'bn',
  'st',
  's',
  '\ud800',
  '\u200f',
  '\0',
  '“',
  '”',
  '999999999999999999999999999999999999',
];
const prose = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .chain((pieces) => fc.constantFrom('', ' ').map((gap) => pieces.join(gap)));
const texts = fc.oneof(prose, fc.string({ maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 80 }));

/** What must not be dropped: every run of digits, and every word that counts. */
function numberPlaces(text: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let found = findCandidate(text, 0); found !== null; found = findCandidate(text, found.end)) {
    if (found.kind !== 'article' && found.kind !== 'between') places.push({ start: found.at, end: found.end });
  }
  return places;
}

const spansOf = ({ figures, leftOut }: Reading): { start: number; end: number }[] =>
  [...figures, ...leftOut].toSorted((a, b) => a.start - b.start);

test('nothing numeric is dropped: every digit run and number word is in a figure, a hedge or what is left out', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const reading = readText(text);
      const spans = [...spansOf(reading), ...reading.figures.flatMap(({ hedge }) => hedge ?? [])];
      for (const place of numberPlaces(text)) {
        const covered = spans.some(({ start, end }) => start <= place.start && place.end <= end);
        expect(covered, `${JSON.stringify(text)}: ${text.slice(place.start, place.end)}`).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});

test('spans do not overlap, stand in order, and are what the text says there', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const reading = readText(text);
      let last = 0;
      for (const { start, end } of spansOf(reading)) {
        expect(start, JSON.stringify(text)).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      for (const span of [...reading.figures, ...reading.leftOut])
        expect(text.slice(span.start, span.end)).toBe(span.text);
      reading.figures.forEach((figure, index) => {
        expect(figure.id).toBe(`f${index + 1}`);
        const { hedge } = figure;
        if (hedge !== null) expect(text.slice(hedge.start, hedge.end)).toBe(hedge.text);
        const sentence = reading.sentences[figure.sentence];
        expect(sentence && sentence.start <= figure.end && figure.start < sentence.end, JSON.stringify(text)).toBe(
          true,
        );
      });
    }),
    { numRuns: 3000 },
  );
});

test('a text is read as its lines are', () => {
  const lines = ['At least 60 people left on 3 May.', 'Half of the 1.7 million stayed.', 'See [12]; 24 per cent did.'];
  const alone = lines.flatMap((line) => readText(line).figures.map(({ text, value, unit }) => ({ text, value, unit })));
  const together = readText(lines.join('\n\n')).figures.map(({ text, value, unit }) => ({ text, value, unit }));
  expect(together).toEqual(alone);
});

test('progress is reported on the way and at the end', () => {
  const text = 'It has 60 huts and 12 tents.\n'.repeat(20_000);
  const reports: number[] = [];
  readText(text, { onProgress: (done) => reports.push(done) });
  expect(reports.length).toBeGreaterThan(4);
  expect(reports).toEqual(reports.toSorted((a, b) => a - b));
  expect(reports.at(-1)).toBe(text.length);
});

// Of sizes that would take minutes if any step were quadratic.
test.each([
  ['digits', '9'],
  ['commas', ','],
  ['digits and commas', '1,'],
  ['groups of thousands', '000,'],
  ['one unbroken word', 'a'],
  ['a word with digits', 'a1'],
  ['nested quotes', '“‘"('],
  ['lone surrogates', '\ud800\udc00\udfff'],
  ['NUL bytes', '\0'],
  ['right-to-left marks', '\u200f\u202e'],
  ['spaces', ' '],
  ['newlines', '\n'],
  ['number words', 'one hundred and '],
  ['hedges', 'at least '],
  ['estimates', 'estimated that '],
  ['dashes', '1-'],
  ['abbreviations', 'Dr. '],
  ['brackets', '(1) '],
])('hostile: %s neither hangs nor throws', (_, piece) => {
  const text = piece.repeat(Math.ceil(400_000 / piece.length));
  const { sentences } = readText(text);
  expect(sentences.every(({ start, end }) => end > start && end - start <= 4000)).toBe(true);
});

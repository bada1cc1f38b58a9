import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breaksIn } from './sentence-breaks';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
const segments = (text: string): readonly number[] =>
  Array.from(SEGMENTER.segment(text), ({ index, segment }) => index + segment.length);

/** All that is plain: ASCII, Latin letters, quotes and dashes; what ends sentences, and what stands beside, most often. */
const latin = Array.from({ length: 0x180 - 32 }, (_, index) => String.fromCharCode(index + 32)).filter(
  (character) => !/[\u007f-\u009f\u00ad]/.test(character),
);
const character = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'..!?"\')]} ,-:ABCabc0123') },
  { weight: 3, arbitrary: fc.constantFrom(...'‘’“”«»–—…•‐ \u00a0\u202f\t') },
  { weight: 2, arbitrary: fc.constantFrom(...latin) },
);

test('sentences end where Intl.Segmenter has them end', () => {
  fc.assert(
    fc.property(fc.string({ unit: character, minLength: 1, maxLength: 14 }), fc.boolean(), (line, returns) => {
      const text = returns ? `${line}\r` : line;
      const breaks = breaksIn(text, 0, text.length);
      if (breaks === null) expect(text).toMatch(/;/);
      else expect(breaks, JSON.stringify(text)).toEqual(segments(text));
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  ['It has 60 huts. It needs 12 more.', [16, 33]],
  ['In the U.S. the number is 3.5 million.', [38]],
  ['“Go!” he said. (He left.) Then', [6, 15, 26, 30]],
  ['approx. 60 people', [17]],
])('%s', (text, expected) => {
  expect(breaksIn(text, 0, text.length)).toEqual(expected);
});

test('only what lies between the offsets is looked at', () => {
  const text = 'A. B. c. D';
  expect(breaksIn(text, 3, 8)).toEqual(segments(text.slice(3, 8)).map((end) => end + 3));
});

test.each([
  'ends here。then',
  'a soft\u00adhyphen.',
  'a word joiner\u2060.',
  'Привет. Мир.',
  'a\rb',
  'smile 🙂. Yes',
  'so.; Yes',
])('%j is left to Intl.Segmenter', (text) => {
  expect(breaksIn(text, 0, text.length)).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { sampleFile, textAround } from './sample-file';
import { type PlacedWords, type Verification, verifyQuotes } from './verify-quotes';

const file = sampleFile();
const text = textAround(file);
const same = file.text.sha256;
const other = '0'.repeat(64);

const outcomes = ({ quotes }: Verification): string[] => quotes.map(({ result }) => result.outcome);
const moves = ({ quotes }: Verification): unknown[] =>
  quotes.map(({ result }) => (result.outcome === 'found' ? result.moved : result.outcome));
const slicesOf = ({ quotes }: Verification): PlacedWords[] =>
  quotes.flatMap(({ numbers }) =>
    numbers.flatMap(({ numeral, hedge }) => (hedge === null ? [numeral] : [numeral, hedge])),
  );

test('in the text they were read from, every quote is found at its offset, with its numbers', () => {
  const verification = verifyQuotes(file, text, same);
  expect(verification).toMatchObject({ article: file.id, sameText: true, allFound: true });
  expect(moves(verification)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(slicesOf(verification)).toHaveLength(6 + 4 + 4 + 2);
  for (const { start, end, text: words } of slicesOf(verification)) expect(text.slice(start, end)).toBe(words);
});

test('the numbers of a quote come in reading order, figures by their id, other quantities without', () => {
  const [first] = verifyQuotes(file, text, same).quotes;
  expect(first?.numbers.map(({ figure, numeral }) => [figure, numeral.text])).toEqual([
    [null, 'Two'],
    ['killed', '60'],
    ['unauthorized', '1.7 million'],
  ]);
});

describe('in another text', () => {
  test('with a paragraph before it, every quote is found where it moved to, numerals and hedges with it', () => {
    const longer = `A paragraph of our own.\n\n${text}`;
    const verification = verifyQuotes(file, longer, other);
    expect(verification).toMatchObject({ sameText: false, allFound: true });
    expect(moves(verification)).toEqual([25, 25, 25, 25, 25, 25]);
    for (const { start, end, text: words } of slicesOf(verification)) expect(longer.slice(start, end)).toBe(words);
  });

  test('with one character changed, that quote is missing and has no numbers', () => {
    const verification = verifyQuotes(file, text.replace('Nearly 2 million', 'Nearly 3 million'), other);
    expect(outcomes(verification)).toEqual(['found', 'found', 'found', 'found', 'missing', 'found']);
    expect(verification.quotes[4]?.numbers).toEqual([]);
    expect(verification.allFound).toBe(false);
  });

  test('with a quote repeated, that quote is ambiguous, although one stands at its offset', () => {
    const verification = verifyQuotes(file, `${text} ${file.sentences[5]?.quote}`, other);
    expect(outcomes(verification)).toEqual(['found', 'found', 'found', 'found', 'found', 'ambiguous']);
    expect(verification.quotes[5]?.result).toEqual({ outcome: 'ambiguous', starts: [6259, text.length + 1] });
    expect(verification.quotes[5]?.numbers).toEqual([]);
    expect(verification.allFound).toBe(false);
  });

  test('that is empty, every quote is missing', () => {
    expect(new Set(outcomes(verifyQuotes(file, '', other)))).toEqual(new Set(['missing']));
  });
});

test('in the text they were read from, a quote that stands twice is found at its offset', () => {
  const verification = verifyQuotes(file, `${text} ${file.sentences[5]?.quote}`, same);
  expect(moves(verification)).toEqual([0, 0, 0, 0, 0, 0]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote, findQuoteAnywhere } from './quotes';

const QUOTE = 'At least 60 people came.';

describe('a quote in the text its offset was recorded in', () => {
  test('is found at its offset', () => {
    expect(findQuote(`One. ${QUOTE} Two.`, QUOTE, 5)).toEqual({ outcome: 'found', start: 5, end: 29, moved: 0 });
  });

  test('is found at its offset although the same words stand elsewhere too', () => {
    expect(findQuote(`${QUOTE} ${QUOTE}`, QUOTE, 25)).toEqual({ outcome: 'found', start: 25, end: 49, moved: 0 });
  });

  test.each([
    ['forward', `More. One. ${QUOTE}`, 11, 6],
    ['back', QUOTE, 0, -5],
  ])('is found where it moved %s', (_, text, start, moved) => {
    expect(findQuote(text, QUOTE, 5)).toEqual({ outcome: 'found', start, end: start + QUOTE.length, moved });
  });

  test('is ambiguous where it stands twice and not at its offset', () => {
    expect(findQuote(`${QUOTE} ${QUOTE}`, QUOTE, 7)).toEqual({ outcome: 'ambiguous', starts: [0, 25] });
  });

  test.each([
    ['another space', QUOTE.replace('60 people', '60\u00a0people')],
    ['another case', QUOTE.toLowerCase()],
    ['a letter less', QUOTE.slice(1)],
    ['a composed letter', QUOTE.replace('came', 'c\u00e4me')],
    ['nothing at all', ''],
  ])('is missing with %s: nothing is matched nearly', (_, text) => {
    expect(findQuote(text, QUOTE, 0)).toEqual({ outcome: 'missing' });
  });

  test('has offsets in UTF-16 units: a sign outside the basic plane is two', () => {
    expect(findQuote(`\u{1f30d} ${QUOTE}`, QUOTE, 0)).toMatchObject({ start: 3, moved: 3 });
  });

  test('may begin behind the end of the text', () => {
    expect(findQuote(QUOTE, QUOTE, 9999)).toMatchObject({ outcome: 'found', start: 0, moved: -9999 });
  });
});

describe('a quote in another text', () => {
  test('is ambiguous where it stands twice, one of them at its offset or not', () => {
    const twice = { outcome: 'ambiguous', starts: [0, 25] };
    expect(findQuoteAnywhere(`${QUOTE} ${QUOTE}`, QUOTE, 25)).toEqual(twice);
    expect(findQuoteAnywhere(`${QUOTE} ${QUOTE}`, QUOTE, 3)).toEqual(twice);
  });

  test('is ambiguous where two of it overlap', () => {
    expect(findQuoteAnywhere('anana', 'ana', 0)).toEqual({ outcome: 'ambiguous', starts: [0, 2] });
  });

  test('is found, and how far it moved, where it stands once', () => {
    expect(findQuoteAnywhere(`One. ${QUOTE}`, QUOTE, 0)).toEqual({ outcome: 'found', start: 5, end: 29, moved: 5 });
  });

  test('law: what is found is the quote, exactly where it is said to be', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), fc.nat(), (before, quote, behind, start) => {
        const text = `${before}${quote}${behind}`;
        const result = findQuoteAnywhere(text, quote, start);
        expect(result.outcome).not.toBe('missing');
        const starts =
          result.outcome === 'found' ? [result.start] : result.outcome === 'ambiguous' ? result.starts : [];
        for (const at of starts) expect(text.slice(at, at + quote.length)).toBe(quote);
        if (result.outcome === 'found') expect(result.start - result.moved).toBe(start);
      }),
    );
  });
});

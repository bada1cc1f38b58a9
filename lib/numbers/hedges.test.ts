import { describe, expect, test } from 'vitest';
import { findHedge } from './find-hedge';
import { HEDGES, type HedgeClass, isOneSided } from './hedges';
import { parsePrinted } from './printed';

const hedgeOf = (text: string): { class: HedgeClass; text: string } | null => {
  const result = parsePrinted(text);
  if (!result.ok) throw new Error(result.problem);
  const { hedge, unread } = result.printed;
  expect(unread).toEqual([]);
  if (hedge !== null) expect(text.slice(hedge.start, hedge.end)).toBe(hedge.text);
  return hedge === null ? null : { class: hedge.class, text: hedge.text };
};

describe('every word of the house table is read as its class', () => {
  for (const { words, class: hedge, side } of HEDGES) {
    const phrase = (as: string): string => (side === 'before' ? `${as} 300,000 people` : `300,000 ${as}`);
    test(`${hedge}: ${phrase(words)}`, () => {
      const capital = words.charAt(0).toUpperCase() + words.slice(1);
      const solid = words.replaceAll(' ', '\u00a0');
      expect(hedgeOf(phrase(words))).toEqual({ class: hedge, text: words });
      expect(hedgeOf(phrase(capital))).toEqual({ class: hedge, text: capital });
      expect(hedgeOf(phrase(words.toUpperCase()))).toEqual({ class: hedge, text: words.toUpperCase() });
      expect(hedgeOf(phrase(solid).replaceAll(' ', '\u00a0'))).toEqual({ class: hedge, text: solid });
    });
  }

  test('and stands in it once per side', () => {
    const keys = HEDGES.map(({ words, side }) => `${side}: ${words}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('which holds the words of numbers.md, marked as studied or as ours', () => {
    const classOf = (words: string) => HEDGES.find((hedge) => hedge.words === words && hedge.side === 'before');
    expect(classOf('approximately')).toMatchObject({ class: 'about', house: false });
    expect(classOf('some')).toMatchObject({ class: 'about', house: true });
    expect(classOf('an estimated')).toMatchObject({ class: 'estimated', house: true });
    expect(classOf('nearly')).toMatchObject({ class: 'nearly', house: false });
    expect(classOf('just under')).toMatchObject({ class: 'nearly', house: true });
    expect(classOf('just over')).toMatchObject({ class: 'more-than', house: true });
    expect(classOf('as many as')).toMatchObject({ class: 'up-to', house: true });
  });
});

describe('where a hedge stands', () => {
  test.each([
    ['before a currency mark', 'about $4.4bn', 'about'],
    ['before an increment', 'at least another 60', 'at-least'],
    ['before a sum', 'about a total of 60', 'about'],
    ['before a number in words', 'more than a dozen', 'more-than'],
    ['before a share', 'nearly two-thirds', 'nearly'],
    ['before a range', 'about 1.5 to 2 million', 'about'],
    ['behind the noun', '60 people or more', 'at-least'],
    ['behind a comma', '60, at least', 'at-least'],
    ['with a hyphen', '60-plus people', 'at-least'],
    ['as a sign', '60+ people', 'at-least'],
    ['inside a word it is none', 'handsome 60', null],
    ['away from the numeral it is none', 'about half of 60', 'about'],
    ['at the numeral of a sum it is none', '60 refugees plus 20 staff', null],
    ['in words too', '60 plus two dozen', null],
    ['at the end of a clause', '60 people at least, police said', 'at-least'],
    ['before the next number it is none', '60 people, at least 20 of them children', null],
    ['nor before other words', '60 people, at most of the camps', null],
  ])('%s: %s', (_, text, hedge) => {
    const result = parsePrinted(text);
    expect(result.ok && (result.printed.hedge?.class ?? null)).toBe(hedge);
  });

  test.each([
    ['at least an estimated 60', 'at-least'],
    ['an estimated at least 60', 'at-least'],
    ['up to around 500', 'up-to'],
    ['almost exactly 60', 'nearly'],
    ['about exactly 60', 'about'],
    ['almost about 60', 'about'],
  ])('of two in a row the one that says less rules: %s', (text, hedge) => {
    expect(hedgeOf(text)?.class).toBe(hedge);
  });

  test('of one before and one behind too', () => {
    expect(findHedge('about 60 or more', 6, 8)?.class).toBe('at-least');
    expect(findHedge('at least 60 or so', 9, 11)?.class).toBe('at-least');
  });

  test('“no more than” is not read as “more than”, nor “no fewer than” as “fewer than”', () => {
    expect(hedgeOf('no more than 60')).toEqual({ class: 'up-to', text: 'no more than' });
    expect(hedgeOf('no fewer than 60')).toEqual({ class: 'at-least', text: 'no fewer than' });
    expect(hedgeOf('not less than 60')).toEqual({ class: 'at-least', text: 'not less than' });
  });
});

test('four classes give one end only', () => {
  const classes = [...new Set(HEDGES.map((hedge) => hedge.class))];
  expect(classes.filter(isOneSided).sort()).toEqual(['at-least', 'less-than', 'more-than', 'up-to']);
  expect(isOneSided(null)).toBe(false);
});

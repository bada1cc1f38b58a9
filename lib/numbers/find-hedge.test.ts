import { describe, expect, test } from 'vitest';
import { findHedge } from './find-hedge';

/** The hedge of the number 60 in a text, with its words as they stand there. */
function hedgeOf(text: string, numeral = '60'): string | null {
  const at = text.indexOf(numeral);
  const hedge = findHedge(text, at, at + numeral.length);
  if (hedge === null) return null;
  expect(text.slice(hedge.start, hedge.end)).toBe(hedge.text);
  return `${hedge.class}: ${hedge.text}`;
}

describe('a sign before a number', () => {
  test.each([
    ['~60', 'about: ~'],
    ['≈60', 'about: ≈'],
    ['<60', 'less-than: <'],
    ['>60', 'more-than: >'],
    ['≤60', 'up-to: ≤'],
    ['≥60', 'at-least: ≥'],
    ['≥ 60', 'at-least: ≥'],
    ['a sum of ≥ US$60', 'at-least: ≥'],
    ['(~€60)', 'about: ~'],
    ['a=>60', null],
    ['<- 60', null],
    ['5<60', null],
    ['≥ or so 60', null],
  ])('%s', (text, hedge) => expect(hedgeOf(text)).toBe(hedge));
});

describe('of two hedges in a row the one that says less rules', () => {
  test.each([
    ['at least an estimated 60', 'at-least: at least an estimated'],
    ['an estimated at least 60', 'at-least: an estimated at least'],
    ['almost exactly 60', 'nearly: almost exactly'],
    ['exactly about 60', 'about: exactly about'],
    ['about exactly 60', 'about: about exactly'],
    ['nearly about 60', 'about: nearly about'],
    ['about nearly 60', 'about: about nearly'],
    ['more than up to 60', 'up-to: more than up to'],
    ['UNHCR estimates more than 60', 'more-than: more than'],
  ])('%s', (text, hedge) => expect(hedgeOf(text)).toBe(hedge));
});

describe('between a hedge and its number may stand', () => {
  test.each([
    ['about a further 60', 'about: about'],
    ['about another 60', 'about: about'],
    ['about\n60', 'about: about'],
    ['about\u00a060', 'about: about'],
    ['about US$60', 'about: about'],
    ['about Rs. 60', 'about: about'],
    ['a rise by about 60', 'about: about'],
    ['almost a 60', 'nearly: almost'],
    ['more than an 60', 'more-than: more than'],
    ['nearly the 60', null],
    ['about two 60', null],
    ['roundabout 60', null],
  ])('%s', (text, hedge) => expect(hedgeOf(text)).toBe(hedge));

  test('“the” before a percentage only', () => {
    expect(hedgeOf('almost the 60%', '60%')).toBe('nearly: almost');
    expect(hedgeOf('almost the 60 percent', '60 percent')).toBe('nearly: almost');
    expect(hedgeOf('almost the 60 people')).toBeNull();
    expect(hedgeOf('almost lathe 60%', '60%')).toBeNull();
  });

  test('“a” and “an” as words of their own only', () => {
    expect(hedgeOf('about data 60')).toBeNull();
    expect(hedgeOf('about Iran 60')).toBeNull();
  });
});

describe('a hedge behind a number', () => {
  test.each([
    ['60+', 'at-least: +'],
    ['60+ people', 'at-least: +'],
    ['60 or more', 'at-least: or more'],
    ['60 people or more', 'at-least: or more'],
    ['60 young people or fewer', 'up-to: or fewer'],
    ['60 very young people or fewer', null],
    ['60, or more', 'at-least: or more'],
    ['60 or moreover', null],
    ['60-plus', 'at-least: plus'],
    ['60 plus', 'at-least: plus'],
    ['60 plus 20', null],
    ['60 plus twenty', null],
    ['60 people plus', null],
    ['60-odd people', 'about: odd'],
    ['60 odd people', 'about: odd'],
    ['60 people odd', null],
    ['60 estimated guests', 'estimated: estimated'],
    ['60 estimated guests to come', 'estimated: estimated'],
    ['60-plus, 20 of them young', 'at-least: plus'],
    ['60 estimated to be there', null],
    ['60 estimated at noon', null],
    ['60 guests estimated', null],
    ['60, at least', 'at-least: at least'],
    ['60 people at least.', 'at-least: at least'],
    ['60 people, at least 20 of them', null],
    ['60 and over', 'at-least: and over'],
    ['60 and over 20', null],
    ['60 and more)', 'at-least: and more'],
    ['60 or under', 'up-to: or under'],
    ['60 or under the bridge', null],
    ['60 or so', 'about: or so'],
    ['60 or so people', 'about: or so'],
  ])('%s', (text, hedge) => expect(hedgeOf(text)).toBe(hedge));

  test.each([
    ['a bound behind rules a width before', 'about 60 or more', 'at-least: or more'],
    ['a width behind does not rule a width before', 'nearly 60 or so', 'nearly: nearly'],
    ['a bound before rules one behind', 'more than 60 or less', 'more-than: more than'],
  ])('%s', (_, text, hedge) => expect(hedgeOf(text)).toBe(hedge));
});

describe('“up to” says where something went, and is no hedge, behind a verb of moving', () => {
  test.each(['It rose up to 60', 'They went up to 60', 'bringing it up to 60', 'It adds up to 60'])('%s', (text) => {
    expect(hedgeOf(text)).toBeNull();
  });

  test.each(
    'go goes going gone went rose risen climb climbed climbs climbing shot move moved jumped crept came bring brings bringing brought add adds added adding push pushes pushed pushing took take takes taking'.split(
      ' ',
    ),
  )('%s up to', (verb) => expect(hedgeOf(`They ${verb} up to 60`)).toBeNull());

  test.each('it,them,number,numbers,the total,the number,the figure,the toll'.split(','))('bring %s up to', (what) =>
    expect(hedgeOf(`They bring ${what} up to 60`)).toBeNull(),
  );

  test('nor is it where more is said', () => {
    expect(hedgeOf('It rose anything up to 60')).toBe('up-to: anything up to');
  });

  test.each([
    'Up to 60',
    'It holds up to 60',
    'It rose, and up to 60 left',
    'They went in, up to 60',
    'It went as up to 60',
  ])('but not in: %s', (text) => {
    expect(hedgeOf(text)?.toLowerCase()).toBe('up-to: up to');
  });
});

describe('however far into a text a number stands, its hedge has its place there', () => {
  const far = 'It was so. '.repeat(30);
  test.each([
    ['≥ 60', 'at-least: ≥'],
    ['about 60', 'about: about'],
    ['at least an estimated 60', 'at-least: at least an estimated'],
    ['60 or more', 'at-least: or more'],
    ['an estimated refugee population of 60', 'estimated: an estimated'],
    ['The estimated number of them is 60', 'estimated: estimated'],
    ['60 huts are estimated.', 'estimated: are estimated'],
    ['60 (est.)', 'estimated: est.'],
  ])('%s', (text, hedge) => expect(hedgeOf(far + text)).toBe(hedge));
});

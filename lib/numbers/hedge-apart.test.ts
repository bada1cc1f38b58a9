import { describe, expect, test } from 'vitest';
import { findHedge } from './find-hedge';

const hedgeOf = (text: string): string | null => {
  const at = text.search(/\d/);
  const end = at + (/^[\d.,]+(?: million|%)?/.exec(text.slice(at))?.[0].length ?? 0);
  const hedge = findHedge(text, at, end);
  if (hedge !== null) expect(text.slice(hedge.start, hedge.end)).toBe(hedge.text);
  return hedge === null ? null : `${hedge.class}: ${hedge.text}`;
};

describe('an estimate said some words away from its number', () => {
  test.each([
    ['1 million guests are estimated to be abroad.', 'estimated: are estimated'],
    ['1 million have been estimated', 'estimated: have been estimated'],
    ['The estimated number of guests in the camps is 2 million', 'estimated: estimated'],
    ['estimated cost of 5', 'estimated: estimated'],
    ['It is estimated to have reached 5', 'estimated: estimated'],
    ['It was estimated that there were 5', 'estimated: estimated'],
    ['an estimated refugee population of 5', 'estimated: an estimated'],
    ['Estimated arrivals: 5', 'estimated: Estimated'],
    ['5 (est.)', 'estimated: est.'],
    ['5 estimated guests', 'estimated: estimated'],
    ['The office estimate that 5 left', 'estimated: estimate'],
    ['The office estimates that there are 5', 'estimated: estimates'],
    ['The office estimate that there are 5', 'estimated: estimate'],
    ['Estimated costs: $5', 'estimated: Estimated'],
    ['Estimated costs: US$5', 'estimated: Estimated'],
    ['It is estimated to now be $5', 'estimated: estimated'],
    ['It is estimated to now be US$5', 'estimated: estimated'],
    ['almost by 5%', 'nearly: almost'],
    ['almost the 5% of', 'nearly: almost'],
  ])('%s', (text, hedge) => expect(hedgeOf(text)).toBe(hedge));

  test.each([
    ['another number has it', '5 camps are estimated to hold 60 tents'],
    ['it stands behind another number', '5 camps estimated to hold 60'],
    ['an article points at something known', 'more than the 5 who left'],
    ['a clause lies between', '5 camps burned; costs are estimated'],
    ['words that lead nowhere', 'the estimated number of guests rose last year by a third, and 5 left'],
    ['a number word lies between', 'estimated that two of us are 5'],
    ['the bracket is another one', '5)(est.)'],
    ['too far away', `estimated to be ${'very '.repeat(30)}5`],
  ])('none where %s', (_, text) => expect(hedgeOf(text)).toBeNull());

  test.each(
    'two three four five six seven eight nine ten dozen dozens hundred hundreds thousand thousands million millions'.split(
      ' ',
    ),
  )('the number word %s takes it', (word) => {
    expect(hedgeOf(`It was estimated that ${word} of us are 5`)).toBeNull();
    expect(hedgeOf(`5 huts, ${word} of them, are estimated`)).toBeNull();
  });

  test.each([
    ['They estimated the town in 2019 at 60', 'estimated: estimated'],
    ['They estimate the town in 1987 at 60', 'estimated: estimate'],
    ['The estimated number of 2019 was 60', 'estimated: estimated'],
    ['They estimated the town in 20190 at 60', null],
    ['They estimated the town in 2319 at 60', null],
  ])('of a year: %s', (text, expected) => {
    const hedge = findHedge(text, text.length - 2, text.length);
    expect(hedge === null ? null : `${hedge.class}: ${hedge.text}`).toBe(expected);
  });

  test('what stands beside the number rules', () => {
    expect(hedgeOf('The estimated number is at least 5')).toBe('at-least: at least');
    expect(hedgeOf('It is estimated that more than 5 left')).toBe('more-than: more than');
  });
});

describe('an estimate of what is counted', () => {
  test.each(
    'number total population toll count caseload cost costs figure size share proportion value damage losses loss'.split(
      ' ',
    ),
  )('estimated %s', (noun) => {
    expect(hedgeOf(`The estimated ${noun} was 5`)).toBe('estimated: estimated');
    expect(hedgeOf(`The estimated\u00a0yearly\u00a0${noun} was 5`)).toBe('estimated: estimated');
    expect(hedgeOf(`The estimated ${noun} was\u00a05`)).toBe('estimated: estimated');
    expect(hedgeOf(`The underestimated ${noun} was 5`)).toBeNull();
  });

  test.each(
    [
      ['is', 'are', 'was', 'were', 'has been', 'have been', 'had been'].map((verb): [string, string] => [
        `5 huts ${verb} estimated there.`,
        `estimated: ${verb} estimated`,
      ]),
      [
        ['5 huts\u00a0are\u00a0estimated', 'estimated: are\u00a0estimated'],
        ['5 huts are estimated-like', null],
        ['5 huts. They are estimated', null],
        ['5 huts (which are estimated', null],
        ['5 huts and 2 are estimated', null],
        ['5 huts, two are estimated', null],
        ['5 (estimate)', 'estimated: estimate'],
        ['5(estimated)', 'estimated: estimated'],
        ['5 (est)', null],
        ['5 [est.]', null],
        ['estimates that it holds\n 5', null],
        ['It estimates that they number 5', 'estimated: estimates'],
        ['It estimates the toll at 5', 'estimated: estimates'],
        ['It estimates there are 5', 'estimated: estimates'],
        ['It estimates its losses at 5', 'estimated: estimates'],
        ['It estimates it has 5', 'estimated: estimates'],
        ['It estimated losses of huts at 5', 'estimated: estimated'],
        ['It estimate damage to huts at 5', 'estimated: estimate'],
        ['It overestimates there are 5', null],
        ['estimated to hold 5', 'estimated: estimated'],
        ['estimated to hold by 5', null],
        ['estimated that there were hundreds, and that there were 5', null],
        ['estimated to include 5', 'estimated: estimated'],
        ['estimated to cost of $5', 'estimated: estimated'],
        ['Estimated arrivals: US$5', 'estimated: Estimated'],
        ['Estimated arrivals: €5', 'estimated: Estimated'],
        ['an\u00a0estimated refugee population of 5', 'estimated: an\u00a0estimated'],
        ['an estimated a b c d e of 5', null],
        ['underestimated arrivals: 5', null],
      ] as [string, string | null][],
    ].flat(),
  )('%s', (text, hedge) => expect(hedgeOf(text)).toBe(hedge));
});

describe('signs', () => {
  test.each([
    ['~5', 'about: ~'],
    ['≈ 5', 'about: ≈'],
    ['< $5', 'less-than: <'],
    ['>5', 'more-than: >'],
    ['≥5', 'at-least: ≥'],
    ['≤5', 'up-to: ≤'],
    ['=>5', null],
    ['x<5', null],
  ])('%s', (text, hedge) => expect(hedgeOf(text)).toBe(hedge));
});

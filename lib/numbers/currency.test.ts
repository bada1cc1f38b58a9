import { describe, expect, test } from 'vitest';
import { currencyAfter, currencyBefore, currencyStart } from './currency';

describe('the mark before a number', () => {
  test.each([
    ['$', 'USD', 0],
    ['US$', 'USD', 0],
    ['US$ ', 'USD', 0],
    ['US $', 'USD', 0],
    ['A $', 'USD', 2],
    ['A$', 'AUD', 0],
    ['NZ$', 'NZD', 0],
    ['C$', 'CAD', 0],
    ['€', 'EUR', 0],
    ['£', 'GBP', 0],
    ['Rs. ', 'PKR', 0],
    ['USD ', 'USD', 0],
    ['of CHF ', 'CHF', 3],
    ['AUSD ', null, 5],
    ['for ', null, 4],
    ['COP', null, 3],
  ])('%j', (mark, currency, start) => {
    const text = `${mark}500`;
    expect(currencyBefore(text, mark.length)).toBe(currency);
    expect(currencyStart(text, mark.length)).toBe(start);
  });
});

describe('the name behind a number', () => {
  test.each([
    [' dollars', 'USD'],
    [' U.S. dollars', 'USD'],
    [' Canadian dollars', 'CAD'],
    ['-euro note', 'EUR'],
    [' rupees', 'PKR'],
    [' Indian rupees', 'INR'],
    [' EUR', 'EUR'],
    ['€', 'EUR'],
    [' dollarized', null],
    [' people', null],
  ])('%j', (words, currency) => expect(currencyAfter(`500${words}`, 3)).toBe(currency));
});

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
    ['US$\u00a0', 'USD', 0],
    ['AU$', 'AUD', 0],
    ['CA$', 'CAD', 0],
    ['CAN$', 'CAD', 0],
    ['HK$', 'HKD', 0],
    ['S$', 'SGD', 0],
    ['R$', 'BRL', 0],
    ['¥', 'JPY', 0],
    ['₹', 'INR', 0],
    ['₺', 'TRY', 0],
    ['₽', 'RUB', 0],
    ['₦', 'NGN', 0],
    ['₩', 'KRW', 0],
    ['₱', 'PHP', 0],
    ['৳', 'BDT', 0],
    ['₴', 'UAH', 0],
    ['₪', 'ILS', 0],
    ['₫', 'VND', 0],
    ['Tk', 'BDT', 0],
    ['Ksh ', 'KES', 0],
    ['KSh', 'KES', 0],
    ['Sh', 'KES', 0],
    ['USh', 'UGX', 0],
    ['Ush. ', 'UGX', 0],
    ['more than $', 'USD', 10],
  ])('%j', (mark, currency, start) => {
    const text = `${mark}500`;
    expect(currencyBefore(text, mark.length)).toBe(currency);
    expect(currencyStart(text, mark.length)).toBe(start);
  });
});

describe('a letter before a number is a mark', () => {
  test.each([
    ['P', 'PHP'],
    ['N', 'NGN'],
    ['R', 'ZAR'],
    ['K', 'ZMW'],
  ])('“%s” glued to an amount: %s', (letter, currency) => {
    for (const amount of ['1,500', '442 million', '4.4bn']) {
      expect(currencyBefore(`${letter}${amount}`, 1)).toBe(currency);
      expect(currencyBefore(`of ${letter}${amount}`, 4)).toBe(currency);
      expect(currencyStart(`of ${letter}${amount}`, 4)).toBe(3);
    }
  });

  test.each([
    ['of another word', 'MP442 million', 2],
    ['of the name of a road or a form', 'N15', 1],
    ['that stands apart', 'N 1,500', 2],
    ['that is no currency', 'Q1,500', 1],
    ['behind a hyphen', '-N1,500', 2],
  ])('but none %s', (_, text, at) => {
    expect(currencyBefore(text, at)).toBeNull();
    expect(currencyStart(text, at)).toBe(at);
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
    ['£', 'GBP'],
    [' eur', 'EUR'],
    ['\u00a0US dollars', 'USD'],
    [' Australian dollars', 'AUD'],
    [' New Zealand dollars', 'NZD'],
    [' Danish kroner', 'DKK'],
    [' Norwegian kroner', 'NOK'],
    [' Swedish kronor', 'SEK'],
    [' krona', 'SEK'],
    [' Egyptian pounds', 'EGP'],
    [' Lebanese pounds', 'LBP'],
    [' Syrian pounds', 'SYP'],
    [' Sudanese pounds', 'SDG'],
    [' pounds', 'GBP'],
    [' pesos', 'PHP'],
    [' shillings', 'KES'],
    [' birr', 'ETB'],
    [' dinars', 'JOD'],
    [' Afghanis', 'AFN'],
    [' taka', 'BDT'],
    [' yen', 'JPY'],
    [' yuan', 'CNY'],
    [' lira', 'TRY'],
    [' naira', 'NGN'],
    [' rand', 'ZAR'],
    [' zloty', 'PLN'],
    [' zlotys', 'PLN'],
    [' hryvnias', 'UAH'],
    [' roubles', 'RUB'],
    [' rubles', 'RUB'],
    [' Swiss francs', 'CHF'],
    ['\ndollars', 'USD'],
    [' dollarized', null],
    [' people', null],
  ])('%j', (words, currency) => expect(currencyAfter(`500${words}`, 3)).toBe(currency));
});

import { describe, expect, test } from 'vitest';
import { readSpans } from './fixtures/read-spans';

const each = (cases: readonly (readonly [text: string, ...spans: string[]])[]): void => {
  test.each(cases)('%s', (text, ...spans) => expect(readSpans(text)).toEqual(spans));
};

describe('Ages are no figures', () => {
  each([
    ["Women in their 30's came.", "30's: age"],
    ['Women in their 30s came.', '30s: age'],
    ['Children under-five came.', 'under-five: age'],
    [
      'Groups aged 0–17 (12%), 18–59 (30%) and 60+ (5%) came.',
      '0–17: age',
      '18–59: age',
      '60: age',
      '= 12%',
      '= 30%',
      '= 5%',
    ],
    ['Groups aged 0–17 (12%), 60 and over (5%) came.', '0–17: age', '60: age', '= 12%', '= 5%'],
    ['Groups aged 0–17 (12%), 18–210 (5%) came.', '0–17: age', '= 12%', '= 18–210', '= 5%'],
    ["She's 34.", '34: age'],
    ["I'm 34, and she is 17 now.", '34: age', '17: age'],
    ['The well is 34 deep.', '= 34'],
    ['Women over 60s came.', '60s: age'],
    ['Children under 5s came.', '5s: age'],
    ['A third of them are under 18.', '18: age', '= A third'],
    ['Prices are under 18 per cent.', '= 18 per cent'],
    ['Those over 60 years of age, and under 18 years of age, came.', '60 years of age: age', '18 years of age: age'],
    ['Boys and girls under 14 and 15 came.', '14 and 15: age'],
    ['Osk Ulm, 34, sells carts.', '34: age'],
    ['One of them, a seller, 34, sells carts.', 'One: determiner', '= 34'],
    ['The seller, 34, sells carts.', '= 34'],
    ['People between 18 and 24 years came.', 'between 18 and 24: age'],
    ['Carts between 18 and 24 years came.', 'between 18 and 24: duration'],
    ['Those aged between 18 and 24 years came.', 'between 18 and 24: age'],
    ['Between 18 and 24 years passed.', 'Between 18 and 24: duration'],
    ['Between 180 and 240 years passed.', 'Between 180 and 240: duration'],
  ]);
});

describe('What numbers or names a thing does not count it', () => {
  each([
    ['PO Box 1234 takes letters.', '1234: address'],
    ['Write to P.O. Box 12, or call +41 22 739 8111.', '12: address', '41 22 739 8111: address'],
    ['The test was sure (p = 0.011), and p<.05 too.', '0.011: id', '05: id'],
    ['ISBN 978-3-16-148410-0 is a book.', '978-3-16-148410-0: id'],
    ['See Camp 4 and zone 4, but not the camp 400 people left.', '4: id', '4: id', '= 400'],
    [
      'See Articles 14 and 15, and Articles 3, 4 and 20 per cent of them.',
      '14 and 15: id',
      '3, 4: id',
      '= 20 per cent',
    ],
    ['See Camp 4 million and Camp 20% full.', '= 4 million', '= 20%'],
    ['Camp 4-6 and Camps 3, 5 and 7 are full.', '4-6: id', '3, 5 and 7: id'],
    ['Camp Four is full. In camp four people ate.', 'Four: id', '= four'],
    ['See section four and Part Two of it.', 'four: section', 'Two: section'],
    ['The (12/345 of 2020) rule, and (5/2020).', '12/345: id', '2020: year', '5/2020: id'],
    ['The Group of 77, the Group of Seven and the Big Five met.', '77: name', 'Seven: name', 'Five: name'],
    [
      'Ground zero and day one came, with zero tolerance and net zero.',
      'zero: name',
      'one: determiner',
      'zero: name',
      'zero: name',
    ],
    [
      'The two Koreas and the Seven Sisters came. In Osk the Seven Sisters came. “Seven Sisters came.” Two Koreans came.',
      'Seven: name',
      'Seven: name',
      '= two',
      '= Seven',
      '= Two',
    ],
    ['It was a 12-point list, and a 120-point list, and a two-legged stool.', '12: compound', 'two: compound', '= 120'],
    ['It was a double tragedy, double the number, and double-decked.', 'double: name', 'double: name', '= double'],
    ['In all doubles came. It is twice as many. It came twice.', 'twice: occasions', '= twice'],
    [
      'Of carts 16 per cent (200/1254) and of vans (12/30) came, and (30/12).',
      '30/12: id',
      '= 16 per cent',
      '= 200',
      '= 1254',
      '= 12',
      '= 30',
    ],
    ['Numbers such as 16 per cent (200/1254, 12/30) stand there.', '= 16 per cent', '= 200', '= 1254', '= 12', '= 30'],
    ['He sat 24/7, on 9/11, in a 4x4, with version 1.2.3.', '24/7: id', '9/11: id', '4x4: id', '1.2.3: id'],
    [
      'It was 13:30 GMT+3, 12:00 UTC-11 and UTC+5:30.',
      '13:30 GMT: time',
      '+3: time',
      '12:00 UTC: time',
      '-11: time',
      '+5:30: time',
    ],
    ['Covid19 came, and carts19 came.', 'Covid19: id', '19: footnote'],
    ['He came.12 people left.', '= 12'],
    ['He came.¹² People left. He said “so”.3 Then he left.', '¹²: footnote', '3: footnote'],
    ['He came.3 It rained. The word4. He left.', '3: footnote', '4: footnote'],
    ['It rose [12], [3, 4] and [12 carts].', '[12]: footnote', '[3, 4]: footnote', '= 12'],
    [
      '1. Protect carts\n2) Feed horses\n3.1 Scope of it\n(4) Rest',
      '1.: list number',
      '2): list number',
      '3.1: list number',
      '(4): list number',
    ],
    ['It wants to: (1) protect, (2) feed and (3) rest.', '(1): list number', '(2): list number', '(3): list number'],
    ['It wants 1) to protect, 2) to feed.', '1): list number', '2): list number'],
    ['It protects (12) carts. It (1) protects.', '= 12', '= 1'],
    ['It protects (see also 3) all of it.', '= 3'],
  ]);
});

describe('Dates and years are told from counts', () => {
  each([
    [
      'On 5 May 300 thousand came. On 5 May 2020 300 came.',
      '5 May: date',
      '5 May 2020: date',
      '= 300 thousand',
      '= 300',
    ],
    ['On 12 March 20 per cent left. In May 20 per cent left.', '12 March: date', '= 20 per cent', '= 20 per cent'],
    [
      'In 1980 carts came. In 1980 many carts came. In 1980 many red carts came.',
      '1980: year',
      '1980: year',
      '1980: year',
    ],
    ['In 1980 there were many carts. By 1400 it was built. The 1400 carts left.', '1980: year', '1400: year', '= 1400'],
    [
      'More than 2000 carts came. Over 2000 carts came. Up to 2000 came. Over 2015 it grew. More than 1951 came.',
      '2015: year',
      '1951: year',
      '= 2000',
      '= 2000',
      '= 2000',
    ],
    ['About 1950 carts came. Some 1950 were red. Around 1950 he came.', '1950: year', '1950: year', '= 1950'],
    [
      'In 1990-2000 it grew. In 1990–95 it grew. In 1990 – 3,000 came.',
      '1990-2000: year',
      '1990–95: year',
      '1990: year',
      '= 3,000',
    ],
    ["Class of '95 and '95 carts. The ’90s went.", "'95: year", "'95: year", '’90s: year'],
    ['He was there for over 3 days a week. He works for 3 hours a day.', '= 3', '= 3'],
    [
      'He waited about 3 days, more than 30 days but less than 180 days.',
      '3: duration',
      '30: duration',
      '180: duration',
    ],
    ['He spent 400 days there. They spent 3,000 hours on it.', '400: duration', '3,000: duration'],
    ['It was the worst in the past 12 months. They had no help in the 3 months before.', '12: duration', '3: duration'],
    ['It grew over the last 12 years. It is the worst in almost 70 years.', '= 12', '= 70'],
    ['The average stay was 29.6 days. He came in FY 14.', '14: year', '= 29.6'],
    [
      'Dozens of carts came. Hundreds of thousands came. Some tens of carts, and thousands came.',
      'Dozens: open quantity',
      'Hundreds of thousands: open quantity',
      'tens: open quantity',
      'thousands: open quantity',
    ],
    ['A few carts came. Many came. Several hundred came.', 'Several hundred: open quantity'],
  ]);
});

import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('A multiple is the quotient of the numbers beside it, or of the next sentence', () => {
  testProposed([
    ['It holds 2,400 carts, twice the 1,200 of last year.', 'multiple: f1 / f3 eq f2 → consistent'],
    ['Carts doubled from 600 to 1,200.', 'multiple: f3 / f2 eq f1 → consistent'],
    ['Carts doubled to 1,200 from 600.', 'multiple: f2 / f3 eq f1 → consistent'],
    ['Carts tripled to 1,200, against 400 a year ago.', 'multiple: f2 / f3 eq f1 → consistent'],
    ['Carts tripled to 1,200, against 500 a year ago.', 'multiple: f2 / f3 eq f1 → undecided precision'],
    ['In May 2,400 carts came. This is twice the 1,200 carts of last year.', 'multiple: f1 / f3 eq f2 → consistent'],
    [
      'In May 2,400 carts came. This is three times the 1,200 carts of last year.',
      'multiple: f1 / f3 eq f2 → inconsistent',
    ],
    [
      'In May 2,400 carts came. That hall is red and twice the 1,200 carts of last year.',
      'multiple: f1 / f3 eq f2 → consistent',
    ],
    ['In May 2,400 carts came. Some say twice the 1,200 carts of last year.'],
    ['This is twice the 1,200 carts of last year.'],
    [
      'The number of carts has increased four times. There were 1,397 carts this year, while in 2013 there were 510 carts.',
      'multiple: f2 / f3 eq f1 → inconsistent',
    ],
    [
      'The number of carts has increased four times. There were 510 carts in 2013, while this year 2,040 carts came.',
      'multiple: f3 / f2 eq f1 → consistent',
    ],
    ['The number of carts has increased four times. There were 510 carts and 12 vans and 2,040 boxes.'],
    ['The number of carts has increased four times. There were 510 carts; 2,040 carts are red.'],
    ['Built for 450 carts, it holds 1,320 carts, three times its capacity.', 'multiple: f2 / f1 eq f3 → consistent'],
    [
      'There were 26,613 carts in 2019 and 35,227 carts in 2020, twice as many as the year before.',
      'multiple: f2 / f1 eq f3 → inconsistent',
    ],
    ['There were 26,613 carts in 2019, twice as many as the year before.'],
    ['Some 300 carts, a third of the 900 carts, are red.', 'percent-of: f1 / f3 eq f2 → consistent'],
    ['Some 300 carts, a third of the 600 carts, are red.', 'percent-of: f1 / f3 eq f2 → undecided precision'],
    ['Some 300 carts; a third of the 900 carts are red.'],
    ['Some 900 carts, a third of the 300 carts, are red.'],
    ['In Osk 300 carts stand where a third of the 900 carts are red.'],
    ['The share of 40 per cent is twice the 20 per cent of last year.', 'multiple: f1 / f3 eq f2 → consistent'],
    ['There were 400 carts in May, and they tripled to 1,200.', 'multiple: f3 / f1 eq f2 → consistent'],
    ['Some 300 carts, or a third of 900 carts.', 'percent-of: f1 / f3 eq f2 → consistent'],
    [
      'There were 6,454 carts in 2022, while this year there were 3,325 carts. That is less than half as many.',
      'multiple: f2 / f1 lt 0.5 → inconsistent',
    ],
    [
      'There were 6,454 carts in 2022, while this year there were 3,125 carts. That is less than half as many.',
      'multiple: f2 / f1 lt 0.5 → consistent',
    ],
    ['In 2022 there were 6,454 carts and this year 3,125 carts, half as many.', 'multiple: f2 / f1 eq f3 → consistent'],
    ['There were 6,454 red carts and 3,325 blue carts. That is less than half as many.'],
    ['There were 3,325 carts in 2022, while this year there were 6,454 carts. That is less than half as many.'],
    ['There were 6,454 carts in 2022, while this year there were 3,325 vans. That is less than half as many.'],
    ['There were 6,454 carts in 2022. That is less than half as many.'],
    ['There were 6,454 carts in 2022, while this year there were 3,325 carts. Half the city slept.'],
  ]);
});

import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('A number with one end is held against that end', () => {
  testProposed([
    [
      'At least 400 of the 1,000 carts are red, or 50 per cent.',
      'part: 400 le f2 → consistent',
      'percent-of: f1 / f2 eq f3 → undecided one-sided',
    ],
    [
      'Carts rose from 1,000 to 1,300, an increase of at least 40 per cent.',
      'change: 0.4 le (f2 - f1) / f1 → undecided precision',
    ],
    [
      'Carts rose from 1,000 to 1,300, an increase of less than 40 per cent.',
      'change: (f2 - f1) / f1 lt 0.4 → consistent',
    ],
    [
      'Carts rose from 1,000 to 1,300, an increase of up to 20 per cent.',
      'change: (f2 - f1) / f1 le 0.2 → undecided precision',
    ],
    [
      'Of the 1,000 carts, 300 (less than 40 per cent) are red.',
      'part: f2 le f1 → consistent',
      'percent-of: f2 / f1 lt 0.4 → consistent',
    ],
    ['Of the 1,000 carts, including fewer than 400 red ones, few are new.'],
    [
      'Of the 1,000 carts, 300 to 400 (30 to 40 per cent) are red.',
      'part: f2 le f1 → consistent',
      'percent-of: f2 / f1 eq f3 → consistent-within-rounding',
    ],
    ['Between 300 and 400 of the 1,000 carts are red.', 'part: f1 le f2 → consistent'],
    [
      'The yard holds between 300 and 400 carts and between 200 and 300 vans, a total of between 500 and 700.',
      'sum: f1 + f2 eq f3 → consistent-within-rounding',
    ],
  ]);
});

import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('A share of a total that another sentence names', () => {
  testProposed([
    [
      'Cooks lodged 24,800 claims, 6% of the total.\n\nIn total, 479,300 claims were made.',
      'percent-of: f1 / f3 eq f2 → inconsistent',
    ],
    [
      'Cooks lodged 24,800 claims, 5% of the total.\n\nIn total, 479,300 claims were made.',
      'percent-of: f1 / f3 eq f2 → consistent',
    ],
    ['Cooks lodged 24,800 claims, 6% of the total.\n\nIn Peru 479,300 claims were made.'],
    [
      'Cooks lodged 24,800 claims, 6% of the total.\n\nPeru had a total of 479,300 claims.\n\nChile had a total of 912,400 claims.',
    ],
    ['Cooks lodged 24,800 claims, 6% of the total number of appeals.\n\nIn total, 479,300 claims were made.'],
  ]);
});

describe('A change from a year that is told later, and two changes of one number', () => {
  testProposed([
    [
      'There were 866,000 asylum applications last year, a 54 percent increase from 2013.\n\nThere were 596,600 asylum claims in 2013.',
      'change: (f1 - f3) / f3 eq f2 → inconsistent',
    ],
    [
      'There were 866,000 asylum applications last year, a 54 percent increase from 2013.\n\nThere were 596,600 asylum claims in 2011.',
    ],
    [
      'So far 33,684 people came.\n\nThis is 28% higher than the 28,453 people of last year, but 24% lower than the 44,174 arrivals of 2022.',
      'change: (f1 - f3) / f3 eq f2 → inconsistent',
      'change: (f5 - f1) / f5 eq f4 → consistent',
    ],
  ]);
});

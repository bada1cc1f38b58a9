import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Columns of a table are held against their totals', () => {
  testProposed([
    [
      'Arda: 4,510 carts, 1,210 vans\n\nBeru: 3,120 carts, 990 vans\n\nCesa: 2,170 carts, 450 vans\n\nTotal: 9,800 carts, 2,650 vans',
      'sum: f1 + f3 + f5 eq f7 → consistent',
      'sum: f2 + f4 + f6 eq f8 → consistent',
    ],
    [
      'Arda: 4,510 carts, 1,210 vans\n\nBeru: 3,120 carts, 990 vans\n\nCesa: 2,170 carts, 450 vans\n\nTotal: 9,900 carts, 2,650 vans',
      'sum: f1 + f3 + f5 eq f7 → inconsistent',
      'sum: f2 + f4 + f6 eq f8 → consistent',
    ],
    [
      'Total: 9,800 carts, 2,650 vans\n\nArda: 4,510 carts, 1,210 vans\n\nBeru: 3,120 carts, 990 vans\n\nCesa: 2,170 carts, 450 vans',
      'sum: f3 + f5 + f7 eq f1 → consistent',
      'sum: f4 + f6 + f8 eq f2 → consistent',
    ],
    [
      'There were 9,800 carts.\n\nArda: 4,510 carts, 1,210 vans\n\nBeru: 3,120 carts, 990 vans\n\nCesa: 2,170 carts, 450 vans',
      'sum: f2 + f4 + f6 eq f1 → consistent',
    ],
    [
      'Arda: 45%, 12%\n\nBeru: 31%, 48%\n\nCesa: 24%, 40%',
      'percents: f1 + f3 + f5 eq 1 → consistent',
      'percents: f2 + f4 + f6 eq 1 → consistent',
    ],
    ['Arda: 45%, 12%\n\nBeru: 31%, 48%\n\nCesa: 34%, 50%'],
  ]);
});

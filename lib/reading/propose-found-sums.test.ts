import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Neighbours that come to a larger number are taken for its sum', () => {
  testProposed([
    [
      'In all 12,344 carts came. Red: 7,101 and grey 1,002 and white 1,003 and pink 1,004 and blue 2,200.',
      'sum: f2 + f3 + f4 + f5 + f6 eq f1 → undecided precision',
    ],
    [
      'In all 12,344 carts came. There were 5,101 carts in Arda. There were 7,243 carts in Beru.',
      'sum: f2 + f3 eq f1 → consistent',
    ],
    ['In all 12,344 carts came. There were 5,101 carts in Arda. It rained on 7,243 vans in Beru.'],
  ]);
});

describe('Three neighbours that are counted one by one come to a larger number to the last digit', () => {
  testProposed([
    [
      'In all 2,646 guests came. Arda took in 302 of the guests. It had rained on 1,085 guests, on 517 and then on 1,044.',
      'sum: f3 + f4 + f5 eq f1 → consistent',
    ],
    [
      'On Friday 439 guests came. On Saturday 172 people came. With the 207 guests of Sunday, 818 guests came.',
      'sum: f1 + f2 + f3 eq f4 → consistent',
    ],
    ['On Friday 439 guests came. On Saturday 172 people came. With the 207 guests of Sunday, 819 guests came.'],
  ]);
});

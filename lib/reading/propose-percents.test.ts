import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('A number and its percentage are held against the whole that fits both', () => {
  testProposed([
    [
      'Of red carts came 410 (52 per cent), of blue 300 (38 per cent), out of 788 carts.',
      'percent-of: f1 / f5 eq f2 → consistent',
    ],
    [
      'With 110,200 carts, Arda recorded 27 per cent of all. In all 408,000 carts came.',
      'percent-of: f1 / f3 eq f2 → consistent',
    ],
    [
      'In all 408,000 carts came. With 110,200 carts, Arda recorded 27 per cent of all.',
      'percent-of: f2 / f1 eq f3 → consistent',
    ],
    [
      'Red are 410 (52 per cent). In all 788 carts came, and 300 (38 per cent) are blue.',
      'percent-of: f1 / f3 eq f2 → consistent',
      'percent-of: f4 / f3 eq f5 → consistent',
    ],
    ['The quota is 1,000 seats. In all 450 carts (44 per cent) came.'],
  ]);
});

import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('A majority is more than half of what was counted last', () => {
  testProposed([
    ['In May 640 carts came. The majority, some 333, were red.', 'majority: 1 / 2 lt f2 / f1 → consistent'],
    [
      'In May 640 carts and 700 carts came (810). The majority, some 333, were red.',
      'majority: 1 / 2 lt f4 / f3 → inconsistent',
    ],
    ['In May 640 carts came (810). The majority, some 333, were red.', 'majority: 1 / 2 lt f3 / f2 → inconsistent'],
    ['In May 64 vans came. The majority, some 333 carts, were red.'],
    ['Most of the carts, 61 per cent, were red.', 'majority: 1 / 2 lt f1 → consistent'],
    ['Most of the carts, 41 per cent, were red.', 'majority: 1 / 2 lt f1 → inconsistent'],
    ['Most of the carts, half, were red.'],
    ['Some 640 carts came, the majority, 330, from Osk.', 'majority: 1 / 2 lt f2 / f1 → consistent'],
  ]);
});

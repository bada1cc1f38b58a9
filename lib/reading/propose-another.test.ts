import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Two numbers, the second another of the same, are held against their total', () => {
  testProposed([
    [
      'There are 37,787 families who may stay. Another 17,546 families may not. It rained. A total of 54,333 families came.',
      'sum: f1 + f2 eq f3 → inconsistent',
    ],
    [
      'There are 37,787 families who may stay. Another 17,546 families may not. It rained. A total of 55,333 families came.',
      'sum: f1 + f2 eq f3 → consistent',
    ],
    [
      'There are 37,787 families who may stay. Of old, 17,546 families did not. It rained. A total of 54,333 families came.',
    ],
    [
      'There are 37,787 families who may stay. Another 17,546 families may not. It rained. A total of 99,333 families came.',
    ],
    [
      'There are 37,787 families who may stay. Another 17,546 families may not. It rained. A total of 54,333 carts came.',
    ],
    [
      'There are 37,787 families who may stay and 102 families who ask. Another 17,546 families may not. It rained. A total of 54,333 families came.',
    ],
  ]);
});

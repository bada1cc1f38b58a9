import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('What comes second is no larger than what comes first', () => {
  testProposed([
    [
      'The town with the largest number of carts is Arda, with 4,101 of them. Beru has the second highest number, 3,922 carts.',
      'change: f2 le f1 → consistent',
    ],
    [
      'The town with the largest number of carts is Arda, with 4,101 of them. It rained. Beru has the second highest number, 4,922 carts.',
      'change: f2 le f1 → inconsistent',
    ],
    [
      'Arda ranks second, where 10.7 per cent are red. Beru is in third place, with 15.1 per cent.',
      'change: f2 le f1 → inconsistent',
    ],
    ['Arda ranks first, with 10.7 per cent. Beru is in third place, with 15.1 per cent.'],
    ['One of the main yards is Arda, with 4,101 carts. Beru is the second largest, with 4,922 carts.'],
    ['The largest yard is Arda, with 4,101 carts. The second highest number of kegs is that of Beru, $4,922.'],
  ]);
});

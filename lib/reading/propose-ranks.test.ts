import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Of what is ranked the first is the largest', () => {
  testProposed([
    ['Most carts came from Arda (1,775), followed by Beru (1,683) and Cesa (402).', 'change: f2 lt f1 → consistent'],
    [
      'Most carts came from Arda (1,775), followed by Beru (1,683) and Cesa (1,902).',
      'change: f2 lt f1 → consistent',
      'change: f3 lt f1 → inconsistent',
    ],
    [
      'The largest share came from Arda (40 per cent), followed by Beru (35 per cent).',
      'change: f2 lt f1 → consistent',
    ],
    ['Most carts came from Arda (1,775), followed by Beru ($1,683).'],
    ['Most carts came from Arda (1,775), followed by Beru (1,683 vans).', 'change: f2 lt f1 → consistent'],
    ['It took 1,200 carts, the second most after the 1,690 carts of Osk.', 'change: f1 lt f2 → consistent'],
    ['It took 1,200 carts, the second most after the 1,090 carts of Osk.', 'change: f1 lt f2 → inconsistent'],
    ['It took more carts, the second most after the 1,690 carts of Osk.'],
    ['There are 4.1 million carts in the region and 6.3 million worldwide.', 'part: f1 le f2 → consistent'],
  ]);
});

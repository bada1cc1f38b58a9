import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Sums that words announce are held against their total', () => {
  testProposed([
    ['There were 12 carts, 13 vans and 14 boxes (a total of 39).', 'sum: f1 + f2 + f3 eq f4 → consistent'],
    ['There were 12 carts, 13 vans and 14 boxes (a total of 79).'],
    ['There were 412 red carts and 413 blue carts (925 carts).'],
    [
      'The rest being grey, there are 100 carts: 40 red, 30 blue and the remaining 20 grey.',
      'sum: f2 + f3 + f4 eq f1 → undecided precision',
    ],
    ['There are 100 carts (40 per cent of all): 40 (40 per cent) red and 30 (30 per cent) blue.'],
    ['There are 100 carts: 40 red and 80 blue.', 'parts: f2 + f3 le f1 → undecided precision'],
    [
      'In the winter 216 people died, 49 of cold, 41 of hunger, 35 at sea, 115 by fire and 16 on the road.',
      'parts: f2 + f3 + f4 + f5 + f6 le f1 → inconsistent',
    ],
    ['In the winter 216 people died, 149 of cold, 141 of hunger, 135 at sea, 115 by fire and 16 on the road.'],
    ['In the hall were 216 cooks, 49 carters, 41 tailors, 35 sailors, 115 smiths and 16 bakers.'],
    ['In the winter 216 people died, 115 of cold, 86 of hunger, 35 at sea and 16 by fire.'],
  ]);
});

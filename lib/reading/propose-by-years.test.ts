import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('A change is held against the two numbers of the sentences beside it that have a time each', () => {
  testProposed([
    [
      'Carts saw a decline of 33.3 per cent. In 2015, 34,750 carts came, whereas in 2016 there were 23,175 carts.',
      'change: (f2 - f3) / f2 eq f1 → consistent',
    ],
    [
      'Carts saw a decline of 38.3 per cent. In 2016, 23,175 carts came, whereas in 2015 there were 34,750 carts.',
      'change: (f3 - f2) / f3 eq f1 → inconsistent',
    ],
    [
      'All claims for 2016 stood at 745,545. In 2015, they stood at 476,649. So the office recorded a 56.4 percent increase.',
      'change: (f1 - f2) / f2 eq f3 → consistent',
    ],
    [
      'Total claims 56 percent higher\n\nAll claims for 2016 stood at 745,545. In 2015, they stood at 476,649.',
      'change: (f2 - f3) / f3 eq f1 → consistent',
    ],
    [
      'Claims in June were down 10% on the year before. Officials counted 5,300 new claims. That compares with 5,900 in June 2000.',
      'change: (f3 - f2) / f3 eq f1 → consistent',
    ],
    [
      'Compared to 2010, when some 1.5 million people lived in tents, their number has shrunk by 79%. Now 320,050 people still remain there.',
      'change: (f1 - f3) / f1 eq f2 → consistent',
    ],
    [
      'All claims for 2016 stood at 745,545. In 2015, they stood at 476,649. In Arda there was a 56.4 percent increase.',
    ],
    // The other way, far off, of one time, or of three numbers.
    ['Carts saw a decline of 33.3 per cent. In 2016, 34,750 carts came, whereas in 2015 there were 23,175 carts.'],
    ['Carts saw a decline of 73.3 per cent. In 2015, 34,750 carts came, whereas in 2016 there were 23,175 carts.'],
    ['Carts saw a decline of 33.3 per cent. In 2015, 34,750 carts came by road and 23,175 by boat.'],
    ['Carts saw a decline of 33.3 per cent. In 2015, 34,750 carts came, in 2016 23,175 carts, in 2017 22,300 carts.'],
    ['Carts saw a decline of 33.3 per cent. In 2015, 34,750 carts came, whereas in 2016 there were 23,175 vans.'],
    ['Carts fell by a third. In 2015, 34,750 carts came, whereas in 2016 there were 23,175 carts.'],
    [
      'Carts jumped 1,126 percent in a year. In spring a total of 1,829 carts were seen. That number skyrocketed to a total of 22,423 carts in May.',
      'change: (f3 - f2) / f2 eq f1 → consistent',
    ],
  ]);
});

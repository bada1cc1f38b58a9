import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Two numbers that come to a third to the last digit are its sum, however far apart', () => {
  testProposed([
    [
      'In all 208,700 guests came this year, the town says. It has 31,415 guests today. That brings them to 272,964 guests, after the 64,264 of before.',
      'sum: f1 + f4 eq f3 → consistent',
    ],
    [
      'In all 208,700 guests came this year. It has 31,415 guests today. That brings them to 272,974 guests, after the 64,264 of before.',
    ],
    [
      'The office heard 633,395 requests. It rained on 1,000 carts. This sent 533,771 people home, and it let in 99,624 people.',
      'sum: f3 + f4 eq f1 → consistent',
    ],
    ['The office has 633,395 chairs. It rained on 1,000 carts. It has 533,771 tables, and it has 99,624 desks.'],
    [
      'In May 5,458 guests came by sea. It rained on 900 guests. Then 5,416 came by land. It snowed on 700 guests. Then 42 guests left.',
    ],
    [
      'The office sent home a total of 577,295 guests. In spring there were 414,651 guests. It rained. In autumn it was 162,814 guests.',
      'sum: f2 + f3 eq f1 → inconsistent',
    ],
    [
      'The office sent home 577,295 guests. In spring there were 414,651 guests. It rained. In autumn it was 162,814 guests.',
    ],
  ]);
});

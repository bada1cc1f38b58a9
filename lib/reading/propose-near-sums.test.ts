import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Numbers side by side are held against a larger one that they come to, or miss by a slip', () => {
  testProposed([
    [
      'Some 147,000 people came (55,221 in Arda, 52,875 in Beru, an estimated 38,500 in Cesa).',
      'sum: f2 + f3 + f4 eq f1 → undecided precision',
    ],
    ['Some 147,000 people came (15,221 in Arda, 12,875 in Beru, an estimated 8,500 in Cesa).'],
    ['In all 15 carts came. There were 7 red carts and 8 blue carts.', 'sum: f2 + f3 eq f1 → consistent'],
    ['In all 15 carts came. There were 7 red carts. It rained on 8 vans.'],
    ['The yard holds 12,344 carts. Of red there are 7,100, of blue 5,434.'],
    ['The yard holds 12,344 carts. Of red there are 7,100, of blue 4,100, and of green 1,190.'],
    [
      'The yard holds 12,344 carts. It rained. It snowed. Of red there are 7,101, of blue 4,103, of green 619, of grey 207, of white 111, and of pink 191.',
      'sum: f2 + f3 + f4 + f5 + f6 + f7 eq f1 → inconsistent',
    ],
    ['The yard holds 12,344 carts: 7,101 red, 4,103 blue and 990 green.', 'sum: f2 + f3 + f4 eq f1 → inconsistent'],
    ['The yard holds 12,344 carts (7,101 red, 8,103 blue).', 'parts: f2 + f3 le f1 → inconsistent'],
    ['The yard holds 12,344 carts: 7,101 red, 4,103 blue and 17,000 green.'],
    [
      'Some 2,688 carts left, 1,980 of them by sea and 708 by land, and 312 stayed of the 3,000 carts and 12 more.',
      'part: f2 le f1 → consistent',
      'sum: f2 + f3 eq f1 → consistent',
      'part: f4 le f5 → consistent',
    ],
    ['The list has 41 carts, 3 vans and 5 others. It had 49 carts.'],
    [
      'By now nearly 9,158 guests are there. In Arda are 1,775, in Beru 1,683, in Cesa 4,202, in Dora 1,215 and in Elba 309.',
      'sum: f2 + f3 + f4 + f5 + f6 eq f1 → inconsistent',
    ],
    [
      'More than 350 people came home. It rained. Among them were 175 men and 160 women.',
      'sum: f2 + f3 eq f1 → inconsistent',
    ],
    ['At least 3,000 guests are there. In Arda are 1,775, in Beru 683 and in Cesa 502.'],
    ['By now nearly 71 guests are there. In Arda are 35, in Beru 14 and in Cesa 20.'],
    [
      'In June 2018 the office met a total of 1,462 persons. In that month it met 320 men, 136 unaccompanied children and 1,060 women.',
      'sum: f2 + f3 + f4 eq f1 → inconsistent',
    ],
    [
      'In June 2018 the office met 1,462 persons. In that month it met 320 men from Arda, 136 from Beru and 1,060 from Cesa.',
    ],
    [
      'In June 884 carts came, up from 742. Of them 781 were red, compared to 576 in May, while 63 carts were blue, down from 106.',
      'change: f2 lt f1 → consistent',
      'part: f3 le f1 → consistent',
      'change: f5 lt f6 → consistent',
    ],
  ]);
});

import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('A number for each name of a list is held against the number of the list', () => {
  testProposed([
    [
      'There are 9,107 guests in Arda, Beru and Cesa. It rained. Some 4,004 are in Arda, 3,001 in Beru and 2,102 in Cesa.',
      'sum: f2 + f3 + f4 eq f1 → consistent',
    ],
    [
      'There are 9,107 guests in Arda, Beru and Cesa. It rained. Some 14,004 are in Arda, 3,001 in Beru and 2,102 in Cesa.',
      'sum: f2 + f3 + f4 eq f1 → inconsistent',
    ],
    [
      'There are 9,107 guests in Arda, Beru and Cesa. It rained. Some 14,004 are in Arda, 3,001 in Beru and 2,102 in Dora.',
    ],
    [
      'There are 107 guests in Arda, Beru and Cesa. It rained. Some 14,004 are in Arda, 3,001 in Beru and 2,102 in Cesa.',
    ],
    [
      'Rain took the toll in Arda to 50 deaths. It rained in Beru, where 78 people have died. The combined death toll in Arda and Beru, two of our towns, is 120.',
      'sum: f1 + f2 eq f4 → inconsistent',
    ],
    [
      'Rain took the toll in Arda to 50 deaths. It rained in Beru, where 78 people have died. The combined death toll in Arda and Beru is 128.',
      'sum: f1 + f2 eq f3 → consistent',
    ],
    [
      'Rain took the toll in Arda to 50 deaths. It rained in Beru, where 78 people live. The combined death toll in Arda and Beru is 120.',
    ],
    [
      'Rain took the toll in Arda to 50 deaths. It rained in Cesa, where 78 people have died. The combined death toll in Arda and Beru is 120.',
    ],
    [
      'Rain took the toll in Arda to 50 deaths. It rained in Beru, where 78 people have died. The combined death toll in Arda and Beru is 820.',
    ],
    [
      'Rain took the toll in Arda to 50 deaths. It rained in Beru, where 78 people have died. The death toll in Arda and Beru is 150.',
    ],
  ]);
});

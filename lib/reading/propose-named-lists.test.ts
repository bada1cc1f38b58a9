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
  ]);
});

import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

const week = 'This week 207 guests came to Arda, 156 to Beru and 43 to Cesa.';

describe('Numbers of the same names in two lists are held against each other', () => {
  testProposed([
    [
      `${week} In all 2,209 guests are in Arda, 568 in Beru and 833 in Cesa.`,
      'part: f1 le f4 → consistent',
      'part: f2 le f5 → consistent',
      'part: f3 le f6 → consistent',
    ],
    [`${week} In all 2,209 guests are in Arda, 68 in Beru and 833 in Cesa.`],
    [`${week} In all 2,209 guests are in Arda, 568 in Beru and 833 in Dora.`],
    [`${week} The average each month is 2,209 guests in Arda, 568 in Beru and 833 in Cesa.`],
    [
      `${week} It rained. It snowed. It froze. It thawed. In all 2,209 guests are in Arda, 568 in Beru and 833 in Cesa.`,
    ],
  ]);
});

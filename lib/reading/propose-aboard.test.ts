import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Who was aboard is rescued, missing or has died', () => {
  testProposed([
    [
      'At least 90 people were on board. Exactly 12 people drowned and exactly 78 people were rescued.',
      'sum: f2 + f3 eq f1 → undecided one-sided',
    ],
    [
      'A boat with 90 people on board sank. In all 12 people drowned. Later 78 people were rescued.',
      'sum: f2 + f3 eq f1 → consistent',
    ],
    ['A boat with 90 people on board sank. At least 12 people drowned and 78 people were rescued.'],
    [
      'A boat with 90 people on board sank. Up to 12 people drowned and 60 people were rescued.',
      'parts: f2 + f3 le f1 → consistent',
    ],
    [
      'A boat with 90 people on board sank. About 12 people drowned and 60 people were rescued. Later 62 people were rescued.',
      'parts: f2 + f3 le f1 → consistent',
      'repeat: f3 eq f4 → inconsistent',
    ],
    [
      'A boat with 90 people on board sank. In all 22 people drowned and 98 people were rescued.',
      'parts: f2 + f3 le f1 → inconsistent',
    ],
    ['A boat with 90 people on board sank. In all 22 people drowned and 398 people were rescued.'],
    ['A boat with 90 people on board sank. In all 22 people drowned. On Monday 98 people were rescued.'],
    ['A boat with 90 boxes on board sank. In all 22 people drowned. On Monday 68 people were rescued.'],
    [
      'A boat with 90 people on board sank. Exactly 12 people drowned. Exactly 60 people were rescued, and more than 10 people are missing.',
    ],
  ]);
});

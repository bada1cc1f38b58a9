import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Who was aboard is rescued, missing or has died', () => {
  testProposed([
    [
      'The ferry carried 90 people. Divers found 12 bodies and 78 people were rescued.',
      'sum: f2 + f3 eq f1 → consistent',
    ],
    ['The ferry carried 90 people. At least 12 people died and 78 people were rescued.'],
    ['The ferry carried 90 people. Up to 12 people died and 70 people were rescued.'],
    [
      'The ferry carried 90 people. About 12 people died and 70 people were rescued. Some 60 people were rescued at once.',
    ],
    ['The ferry carried 90 people. In all 12 people died and 98 people were rescued.'],
    ['The ferry carried 90 people. In all 12 people died and 298 people were rescued.'],
    ['The ferry carried 90 people. In all 12 people died. On Monday 98 people were rescued.'],
    [
      'At least 90 people were on board. Exactly 12 people drowned and exactly 78 people were rescued.',
      'sum: f2 + f3 eq f1 → undecided one-sided',
    ],
  ]);
});

import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('A percentage that says the sentence before again is held against its numbers', () => {
  testProposed([
    [
      'The town held 425,478 people. Of these, 189,104 were old. In other words, 44.4% were old.',
      'part: f2 le f1 → consistent',
      'percent-of: f2 / f1 eq f3 → consistent',
    ],
    [
      'The town held 425,478 people. Of these, 189,104 were old. In other words, 54.4% were old.',
      'part: f2 le f1 → consistent',
      'percent-of: f2 / f1 eq f3 → inconsistent',
    ],
    [
      'The town held 425,478 people. Of these, 189,104 were old. In spring 44.4% were old.',
      'part: f2 le f1 → consistent',
    ],
    ['The town held 189,104 carts. In other words, 44.4% were old. That is to say, prices rose 5%.'],
  ]);
});

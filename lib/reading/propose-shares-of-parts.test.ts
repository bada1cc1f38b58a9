import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('A part that the text sets within a whole has its percentage of it', () => {
  testProposed([
    [
      'By May 33,029 carts had come. Of this total, 11,241 (34%) were red.',
      'part: f2 le f1 → consistent',
      'percent-of: f2 / f1 eq f3 → consistent',
    ],
    [
      'By May 33,029 carts had come. Of this total, 11,241 (35%) were red.',
      'part: f2 le f1 → consistent',
      'percent-of: f2 / f1 eq f3 → inconsistent',
    ],
  ]);
});

describe('A percentage of the total, or a fine one, is of the number that it comes out of', () => {
  testProposed([
    [
      'So far 50,251 guests came, which means 40.79 percent of all. It rained. It snowed. It froze. The inn counts 123,187 guests.',
      'percent-of: f1 / f3 eq f2 → consistent',
    ],
    [
      'So far 50,251 guests came, which means 40.99 percent of all. It rained. It snowed. It froze. The inn counts 123,187 guests.',
    ],
  ]);
});

import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('A number in words and in digits is one number', () => {
  testProposed([
    ['The yard holds four (4) carts.', 'repeat: f1 eq f2 → consistent'],
    ['The yard holds four (5) carts.', 'repeat: f1 eq f2 → inconsistent'],
    ['The yard holds four carts (5 of them red).', 'part: f2 le f1 → inconsistent'],
  ]);
});

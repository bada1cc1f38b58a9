import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('What leads to a number is within it', () => {
  testProposed([
    ['On Sunday 4,139 guests came, which brought the total count to 398,000 guests.', 'part: f1 le f2 → consistent'],
    ['On Sunday 4,139 guests came, which brought the total count to 3,980 guests.', 'part: f1 le f2 → inconsistent'],
    ['On Sunday 4,139 guests came, who walked to 398,000 trees.'],
  ]);
});

import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Parts of a sum are held within it', () => {
  testProposed([
    [
      'They spent $1.2 million. Of this, $1.1 million was for food, including $0.2 million for milk.',
      'part: f2 le f1 → consistent',
      'part: f3 le f2 → consistent',
    ],
    ['The storm killed 43 people, among them 12 children and 40 women.', 'parts: f2 + f3 le f1 → inconsistent'],
    ['The storm killed 43 people, among them 12 men and 40 women.', 'parts: f2 + f3 le f1 → inconsistent'],
    ['The storm killed 43 people, including 12 carts and 9 children.'],
    [
      'They spent $12 million in Arda, including $13 million for food and $2 million for fuel.',
      'parts: f2 + f3 le f1 → inconsistent',
    ],
    ['They counted 43 carts: 12 in forests, 21 in fields and 20 in towns.', 'parts: f2 + f3 + f4 le f1 → inconsistent'],
    ['They counted 43 carts, including 12 in the forest and 41 in the field.', 'parts: f2 + f3 le f1 → inconsistent'],
  ]);
});

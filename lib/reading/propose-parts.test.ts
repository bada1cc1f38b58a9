import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Parts are held against the whole that was named before them', () => {
  testProposed([
    [
      'In May 4,120 people came by boat. Of them, 1,210 were men and 2,910 were women.',
      'sum: f2 + f3 eq f1 → consistent',
    ],
    [
      'In May 4,120 people came by boat. Of them, 1,210 were men and 3,910 were women.',
      'parts: f2 + f3 le f1 → inconsistent',
    ],
    ['In May 4,120 people came by boat and 300 by road. Of these, 5,210 were men.'],
    ['In May 4,120 carts came. It rained. Of the carts, 1,210 were red.', 'part: f2 le f1 → consistent'],
    [
      'In May 4,120 carts came. It rained. It snowed. It froze. It thawed. Of the carts, 1,210 were red.',
      'part: f2 le f1 → consistent',
    ],
    ['In May 4,120 carts came. It rained. Of the vans, 1,210 were red.'],
    ['In May 120 carts came. Of these, 1,210 were red.'],
    ['In May 4,120 people came. Among them were 120 doctors and 4,400 nurses.'],
    ['In May they gave $4.1 million. Of this, $500 went to food.', 'part: f2 le f1 → consistent'],
    [
      'In May they gave $4.1 million, of which $5.2 million went to food and $1 million to fuel.',
      'part: f2 le f1 → inconsistent',
    ],
    ['The hall holds 1,060 inividuals, including 131 men and 281 women.', 'parts: f2 + f3 le f1 → consistent'],
    ['The hall holds 1,060 inividuals, including 731 men and 581 women.', 'parts: f2 + f3 le f1 → inconsistent'],
    ['The hall holds 1,060 families, including 731 men and 581 women.'],
    ['The hall holds 1,060 inividuals, including 131 carts.'],
    [
      'The camps count 37,477 persons. This includes 14,951 refugees in the Arda 12,120 refugees in Beru and 11,994 refugees in Cesa.',
      'parts: f2 + f3 + f4 le f1 → inconsistent',
    ],
    [
      'The floods brought 419 deaths (including 77 children, 177 men and 168 women) and some 500 people have been hurt.',
      'sum: f2 + f3 + f4 eq f1 → inconsistent',
    ],
    [
      'The storm damaged 18,729 houses (including 16,873 fully and 2,856 partially damaged).',
      'parts: f2 + f3 le f1 → inconsistent',
    ],
    [
      'Of the 5,798 houses, there are in Arda (2,623), in Beru (2,229) and in Cesa (946).',
      'sum: f2 + f3 + f4 eq f1 → consistent',
    ],
    [
      'The boat saved 45 people. These included 39 men, three women, including one who is ill, and three children.',
      'part: f4 le f3 → consistent',
      'sum: f2 + f3 + f5 eq f1 → consistent',
    ],
  ]);
});

describe('A list within a whole', () => {
  testProposed([
    [
      'The town counts 2,852 guests. Of them, 2,300 are in 17 camps, 450 in five camps, and 102 guests in one camp.',
      'sum: f2 + f4 + f6 eq f1 → consistent',
    ],
    [
      'They gave $6.6 million. Of the amount, $442 million came from Arda, $2.2 million from Beru, and $9,430 from Cesa.',
      'part: f2 le f1 → inconsistent',
      'parts: f2 + f3 + f4 le f1 → inconsistent',
    ],
  ]);
});

import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Numbers that a sentence holds against each other are compared', () => {
  testProposed([
    ['The gate counted 1,125 carts in May, compared to 318 in April.'],
    ['Some 39 carts were red, while last June 245 carts were red.'],
    ['The yards hold 14,567 carts, despite a total capacity of 6,338 carts.', 'change: f2 lt f1 → consistent'],
    ['The yards hold 4,567 carts, despite a total capacity of 6,338 carts.', 'change: f2 lt f1 → inconsistent'],
    [
      'Some 19,000 carts came in May, clearly fewer than the 32,000 that came in June.',
      'change: f1 lt f2 → consistent',
    ],
    [
      'Some 39,000 carts came in May, clearly fewer than the 32,000 that came in June.',
      'change: f1 lt f2 → inconsistent',
    ],
    [
      'Carts have risen 70.8% until May, with a total of 2,162 carts, compared to 1,266 last year.',
      'change: (f2 - f3) / f3 eq f1 → consistent',
    ],
    [
      'Carts have risen 76.8% until May, with a total of 2,162 carts, compared to 1,266 last year.',
      'change: (f2 - f3) / f3 eq f1 → inconsistent',
    ],
    ['Prices have risen 6.8% until May, with a total of 2,162 carts, compared to 1,266 last year.'],
    [
      'In all 1,202 carts came in May. It grew from 1,310 carts in June to 19,620 in July.',
      'change: f2 lt f3 → consistent',
    ],
    [
      'In all 1,202 carts came in May. It fell from 1,310 carts in June to 19,620 in July.',
      'change: f3 lt f2 → inconsistent',
    ],
    ['They walk from 1,310 carts to 19,620 trees.'],
    ['Some 39 carts came by road and 245 carts came by sea.'],
    ['The gate counted 1,125 carts in May. Compared to that, 318 vans are few.'],
    ['The gate counted 318 carts in May, compared to 318 in April.'],
  ]);
});

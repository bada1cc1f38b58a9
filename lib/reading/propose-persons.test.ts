import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Who a group of the sentence before were', () => {
  testProposed([
    ['Nine people were found on the ice. They were five men and three women.', 'sum: f2 + f3 eq f1 → inconsistent'],
    ['Nine people were found on the ice. They were five men and four women.', 'sum: f2 + f3 eq f1 → consistent'],
    ['Ninety people were found on the ice. They were five men and three women.'],
    ['Nine people were found, and seven people came later. They were five men and three women.'],
    ['Nine people were found on the ice. They were five miles and three hours from home.'],
  ]);
});

describe('Men, women, boys and girls', () => {
  testProposed([
    [
      'The camp has 1,060 guests, including 131 men, 281 women, 359 girls and 380 boys.',
      'sum: f2 + f3 + f4 + f5 eq f1 → inconsistent',
    ],
    [
      'In May 2,550 people were seen. The camp has 1,068 guests, comprising 427 men, 275 women, 142 boys and 127 girls.',
      'sum: f3 + f4 + f5 + f6 eq f2 → inconsistent',
    ],
  ]);
});

describe('A closed list that leaves almost nothing', () => {
  testProposed([
    [
      'The island has 84,700 guests, of whom 65,000 are cooks, 14,562 masons and 4,078 tailors.',
      'sum: f2 + f3 + f4 eq f1 → inconsistent',
    ],
    [
      'The island has 84,700 guests, of whom 45,000 are cooks, 14,562 masons and 4,078 tailors.',
      'parts: f2 + f3 + f4 le f1 → consistent',
    ],
  ]);
});

describe('A total that is said to include more than itself', () => {
  testProposed([
    [
      'The number of guests has reached 38,492, after 35,012 in May.\n\nThis total includes 23,221 guests in Peru and 15,500 guests in Chile.',
      'parts: f3 + f4 le f1 → inconsistent',
    ],
  ]);
});

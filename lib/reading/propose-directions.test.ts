import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Which of two numbers is larger is checked where the words say so', () => {
  testProposed([
    ['Carts rose to 4,800 from 4,500 in May.', 'change: f2 lt f1 → consistent'],
    ['Carts fell to 4,500 from 4,800 in May.', 'change: f1 lt f2 → consistent'],
    ['Carts fell to 4,800 from 4,500 in May.', 'change: f1 lt f2 → inconsistent'],
    ['The rate fell to 40 per cent from 45 per cent.', 'change: f1 lt f2 → consistent'],
    ['The rate fell to 40 per cent from 4,500 carts.'],
    ['There were 4,800 carts, up from 4,500 a year ago.', 'change: f2 lt f1 → consistent'],
    ['There were 4,800 carts, down from 4,500 a year ago.', 'change: f1 lt f2 → inconsistent'],
    ['There were 4,800 carts in May. That is an increase from 4,500 carts.', 'change: f2 lt f1 → consistent'],
    ['There were 4,800 carts in May. That is a decrease from 4,500 carts.', 'change: f1 lt f2 → inconsistent'],
    ['It went up from 4,500 carts.'],
    ['In May 3,320 carts came, which is below the average of 3,510.', 'change: f1 lt f2 → consistent'],
    ['In May 3,320 carts came, which is above the average of 3,510.', 'change: f2 lt f1 → inconsistent'],
    ['The mark of 40 per cent is below the target of 45 per cent.', 'change: f1 lt f2 → consistent'],
    ['In May 3,320 carts came, which is below the target of 45 per cent.'],
  ]);
});

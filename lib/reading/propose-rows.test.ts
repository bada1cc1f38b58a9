import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('A row of changes is held against the row of counts above it', () => {
  testProposed([
    ['Arda 3,233 3,729 +15%', 'change: (f2 - f1) / f1 eq f3 → consistent'],
    ['Arda 3,233 2,729 −16%', 'change: (f1 - f2) / f1 eq f3 → consistent'],
    ['Arda 12 3,233 4,100 2,729 −16%'],
    [
      'Carts 1,210 1,452 1,815\n\nChange 20% 25%',
      'change: (f2 - f1) / f1 eq f4 → consistent',
      'change: (f3 - f2) / f2 eq f5 → consistent',
    ],
    [
      'Carts 1,210 1,452 1,815\n\nChange 20% 25% 30%',
      'change: (f2 - f1) / f1 eq f5 → inconsistent',
      'change: (f3 - f2) / f2 eq f6 → undecided precision',
    ],
    ['Carts 1,210 1,452 1,815 2,100\n\nChange 20% 25%'],
    ['Carts 1,210 40% 1,815\n\nChange 20% 25%'],
    ['Carts 1,210 1,452 1,815\n\nShares 20% 25%'],
  ]);
});

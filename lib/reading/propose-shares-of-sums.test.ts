import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('What was received is held against what was asked for', () => {
  testProposed([
    [
      'The plan needs $52 million and has received $26 million. It is 50 per cent funded.',
      'percent-of: f2 / f1 eq f3 → consistent',
    ],
    [
      'The plan needs $52 million and has received $26 million. It is 40 per cent funded.',
      'percent-of: f2 / f1 eq f3 → inconsistent',
    ],
    [
      'The plan needs $52 million and has received $13 million. It is 75 per cent underfunded.',
      'percent-of: (f1 - f2) / f1 eq f3 → consistent',
    ],
    ['The plan needs $52 million and has received $26 million. It is 75 per cent underfunded.'],
    ['The plan is 50 per cent funded, with $26 million against $52 million.', 'percent-of: f2 / f3 eq f1 → consistent'],
    ['The plan is 50 per cent funded, with $52 million against $26 million.', 'percent-of: f3 / f2 eq f1 → consistent'],
    ['The plan is 50 per cent funded. It has received $62 million and needs $52 million.'],
    [
      'They need $23.5 million. They got $7.0 million, leaving a shortfall of $16.5 million.',
      'difference: f1 - f2 eq f3 → consistent',
    ],
    [
      'They need $23.5 million. They got $7.0 million, leaving a shortfall of $17.5 million.',
      'difference: f1 - f2 eq f3 → inconsistent',
    ],
    ['They need $23.5 million. They got $7.0 million, leaving a shortfall of $1.5 million.'],
    [
      'In May 4,510 carts came and 6,120 carts left, leaving a net of 1,610 carts.',
      'difference: f2 - f1 eq f3 → consistent',
    ],
    ['In May 4,510 carts came; 6,120 carts left; a net gain of 1,610 carts.'],
  ]);
});

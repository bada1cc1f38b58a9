import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Lines with a label each are held, column by column, against the numbers before them', () => {
  testProposed([
    [
      'There are 60,273 families (277,846 people). They make three groups.\n\nGroup A: 868 families (3,274 people) remain.\n\nGroup B: 1,263 families (6,299 people) remain.\n\nGroup C: 58,354 families (268,294 people) remain.\n\nArda: 1,362 families (6,810 people) remain.',
      'sum: f4 + f6 + f8 eq f1 → inconsistent',
      'sum: f5 + f7 + f9 eq f2 → inconsistent',
    ],
    [
      'There are 60,485 families.\n\nGroup A: 868 families remain.\n\nGroup B: 1,263 families remain.\n\nGroup C: 58,354 families remain.',
      'sum: f2 + f3 + f4 eq f1 → consistent',
    ],
    ['There are 60,485 families.\n\nGroup A: 868 families remain.\n\nGroup B: 1,263 families remain.'],
    [
      'There are 90,485 families.\n\nGroup A: 868 families remain.\n\nGroup B: 1,263 families remain.\n\nGroup C: 58,354 families remain.',
    ],
    [
      'There are 60,273 families.\n\nGroup A: 868 families remain.\n\nGroup B: 1,263 carts remain.\n\nGroup C: 58,354 families remain.',
    ],
  ]);
});

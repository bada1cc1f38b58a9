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
    [
      'There were seven reds, 12 blues, 31 greens, 14 greys, 22 pinks, 36 whites, 41 blacks and 52 browns, a total of 215.',
      'sum: f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8 eq f9 → consistent',
    ],
    [
      'The yard holds 100 carts, including 60 red carts, and 30 new ones, of which 20 are blue.',
      'parts: f2 + f3 le f1 → consistent',
      'part: f4 le f3 → consistent',
    ],
    ['The yard holds 412 red carts and 413 blue carts (a total of 825 carts).', 'sum: f1 + f2 eq f3 → consistent'],
    ['The yard holds 412 red carts and 413 blue carts (a total of 895 carts).', 'sum: f1 + f2 eq f3 → inconsistent'],
    [
      'Of 900 carts, including 500 red ones, came some. In May 410 (45 per cent) of carts came.',
      'percent-of: f3 / f1 eq f4 → consistent-within-rounding',
    ],
    [
      'Arda, with 410 (51 per cent), Beru with 300 (38 per cent). In all 788 carts came.',
      'percent-of: f1 / f5 eq f2 → undecided precision',
      'percent-of: f3 / f5 eq f4 → consistent',
    ],
  ]);
});

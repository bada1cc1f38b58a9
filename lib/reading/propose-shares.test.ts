import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Percentages that are everything make the numbers beside them everything', () => {
  testProposed([
    [
      'Some 622 carts (10 per cent) came with horses, 6,137 carts (90 per cent) came alone.',
      'percent-of: f1 / (f1 + f3) eq f2 → undecided precision',
      'percent-of: f3 / (f1 + f3) eq f4 → undecided precision',
      'percents: f2 + f4 eq 1 → consistent',
    ],
    [
      'Some 622 carts (10 per cent) came with horses, 6,137 vans (90 per cent) came alone.',
      'percents: f2 + f4 eq 1 → consistent',
    ],
    ['Some 622 carts (10 per cent) came with horses, 6,137 carts (60 per cent) came alone.'],
    [
      'Of the 1,000 carts, 400 (40 per cent) are red, 350 (35 per cent) blue and 350 (35 per cent) green.',
      'percent-of: f2 / f1 eq f3 → consistent',
      'percent-of: f4 / f1 eq f5 → consistent',
      'parts: f2 + f4 + f6 le f1 → undecided scope',
      'percent-of: f6 / f1 eq f7 → consistent',
      'percents: f3 + f5 + f7 le 1 → inconsistent',
    ],
    [
      'Of the 1,000 carts, 400 (40 per cent) are red, 350 (35 per cent) blue and 250 (25 per cent) green.',
      'percent-of: f2 / f1 eq f3 → consistent',
      'percent-of: f4 / f1 eq f5 → consistent',
      'sum: f2 + f4 + f6 eq f1 → consistent',
      'percent-of: f6 / f1 eq f7 → consistent',
      'percents: f3 + f5 + f7 eq 1 → consistent',
    ],
    [
      'Some 40 per cent of the carts are red, 35 per cent are blue and 35 per cent are green.',
      'percents: f1 + f2 + f3 le 1 → inconsistent',
    ],
    [
      'Sixty-seven per cent of the guests (1,032 guests) were in Arda, while 16 per cent stayed in Beru (256 guests), 13 per cent in Cesa (199 guests) and 4 per cent in Dora (62 guests).',
      'percents: f1 + f3 + f5 + f7 eq 1 → consistent',
    ],
  ]);
});

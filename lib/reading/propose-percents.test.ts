import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('A number and its percentage are held against the whole that fits both', () => {
  testProposed([
    [
      'Of red carts came 410 (52 per cent), of blue 300 (38 per cent), out of 788 carts.',
      'percent-of: f1 / f5 eq f2 → consistent',
    ],
    [
      'With 110,200 carts, Arda recorded 27 per cent of all. In all 408,000 carts came.',
      'percent-of: f1 / f3 eq f2 → consistent',
    ],
    [
      'In all 408,000 carts came. With 110,200 carts, Arda recorded 27 per cent of all.',
      'percent-of: f2 / f1 eq f3 → consistent',
    ],
    [
      'Red are 410 (52 per cent). In all 788 carts came, and 300 (38 per cent) are blue.',
      'percent-of: f1 / f3 eq f2 → consistent',
      'percent-of: f4 / f3 eq f5 → consistent',
    ],
    ['The quota is 1,000 seats. In all 450 carts (44 per cent) came.'],
    [
      'The hall has 37,288 guests. 71 per cent of the guests are from Arda (26,563). 24 per cent of the guests are from Beru (7,624).',
      'percent-of: f3 / f1 eq f2 → consistent',
      'percent-of: f5 / f1 eq f4 → inconsistent',
    ],
    [
      'The hall has 37,288 guests. 71 per cent of the guests are from Arda (26,563). 24 per cent of the cooks are from Beru (7,624).',
      'percent-of: f3 / f1 eq f2 → consistent',
    ],
    [
      '11 towns visited.\n\n1,744,347 individuals reside there.\n\n117,023 residents (13%) are from abroad.',
      'percent-of: f3 / f2 eq f4 → inconsistent',
    ],
    ['1,744,347 individuals reside there.\n\nOut of all these, 117,023 residents (13%) are from abroad.'],
    ['1,744,347 individuals reside there.\n\n117,023 pupils (13%) are from abroad.'],
    ['1,744,347 individuals reside there, and 1,700,000 residents ate.\n\n117,023 residents (13%) are from abroad.'],
    ['1,744,347 individuals reside there.\n\n117,023 residents, in sum 13%, are from abroad.'],
    [
      'The office knew 1,444,856 guests. By now 1,092,213 guests had been seen as present representing 76 per cent of the target.',
      'percent-of: f2 / f1 eq f3 → consistent',
    ],
    [
      'Of the 8,749 people taken in:\n\n139 were fishers, representing 2 per cent of the total.\n\n7,116 came by boat, representing 61 per cent of the total.',
      'percent-of: f2 / f1 eq f3 → consistent',
      'percent-of: f4 / f1 eq f5 → inconsistent',
    ],
    [
      'There are 657,000 guests in Arda. Those who are old make up 44.8 percent of all guests in Arda, for a total of 294,548 guests.',
      'percent-of: f3 / f1 eq f2 → consistent',
    ],
  ]);
});

import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Percentages in a row that come to everything are taken for everything', () => {
  testProposed([
    [
      '71% of the carts are red.\n\n20% of the carts are blue.\n\n8% are green.\n\n1% have no colour.',
      'percents: f1 + f2 + f3 + f4 eq 1 → consistent',
    ],
    ['71% of the carts are red.\n\n20% of the carts are blue.\n\n5% are green.'],
    [
      'Most carts came from Arda (47%), from Beru (23%) and from Cesa (5%). The other 25% were of other towns.',
      'percents: f1 + f2 + f3 le 1 → consistent',
      'percents: f1 + f2 + f3 + f4 eq 1 → consistent',
    ],
    ['Of the carts that came in May some 71% are red. In June 20% of the vans were. A mere 9% of all boats sank.'],
    ['71% of the carts are red.\n\nIt rained.\n\n20% of the vans are blue.\n\nIt rained.\n\n9% are green.'],
  ]);
});

describe('Numbers whose percentages are everything are together the whole of each', () => {
  testProposed([
    [
      '6,136 carts (75%) were red\n\n1,881 carts (23%) were blue\n\n189 carts (2%) were green',
      'percent-of: f1 / (f1 + f3 + f5) eq f2 → consistent',
      'percent-of: f3 / (f1 + f3 + f5) eq f4 → consistent',
      'percent-of: f5 / (f1 + f3 + f5) eq f6 → consistent',
      'percents: f2 + f4 + f6 eq 1 → consistent',
    ],
    [
      '5,136 carts (75%) were red\n\n1,881 carts (23%) were blue\n\n189 carts (2%) were green',
      'percent-of: f1 / (f1 + f3 + f5) eq f2 → inconsistent',
      'percent-of: f3 / (f1 + f3 + f5) eq f4 → inconsistent',
      'percent-of: f5 / (f1 + f3 + f5) eq f6 → inconsistent',
      'percents: f2 + f4 + f6 eq 1 → consistent',
    ],
  ]);
});

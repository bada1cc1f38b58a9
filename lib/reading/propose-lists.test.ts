import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Lists of names with their numbers are held against the number said before', () => {
  testProposed([
    ['In all 683 carts came.\n\nArda: 413\n\nBeru: 171\n\nCesa: 99', 'sum: f2 + f3 + f4 eq f1 → consistent'],
    ['In all 683 carts came.\n\nArda: 413\n\nBeru: 171\n\nTotal: 584'],
    ['There came 683\n\nArda: 413\n\nBeru: 171\n\nCesa: 99', 'sum: f2 + f3 + f4 eq f1 → consistent'],
    [
      'In all 2,683 carts came. Most came to Arda with 1,413, followed by Beru (871) and Cesa (399).',
      'change: f3 lt f2 → consistent',
      'sum: f2 + f3 + f4 eq f1 → consistent',
    ],
    ['In all 2,683 carts came, to Arda 1,413, Beru 871 and Cesa 399.', 'sum: f2 + f3 + f4 eq f1 → consistent'],
    [
      'In all 2,683 carts came. To the north went 1,413 carts, Beru 871 and Cesa 399.',
      'sum: f2 + f3 + f4 eq f1 → consistent',
    ],
    ['In all 2,683 carts came. Boxes and Beru 871, Cesa 399, Dora 200.'],
    ['Some 10,000 carts came. There are red (6,071), blue (2,554), grey (1,948) and white (2,639).'],
    [
      'Of the 8,749 people taken in:\n\n1,356 were cooks.\n\n139 were fishers.\n\n7,116 were smiths (1,489 from Arda and 5,627 from Beru).\n\n138 were bakers.',
      'sum: f5 + f6 eq f4 → consistent',
      'sum: f2 + f3 + f4 + f7 eq f1 → consistent',
    ],
  ]);
});

import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('The rest in a list of its own', () => {
  testProposed([
    [
      'The office took in 28,957 guests. Peru (8,511) and Chile (2,734) sent many. The rest are from Cuba (6,071) and Haiti (6,954).',
      'sum: f2 + f3 + f4 + f5 eq f1 → inconsistent',
    ],
    [
      'The office took in 24,270 guests. Peru (8,511) and Chile (2,734) sent many. The rest are from Cuba (6,071) and Haiti (6,954).',
      'sum: f2 + f3 + f4 + f5 eq f1 → consistent',
    ],
    [
      'Of 24,270 guests 8,511 came by boat and 2,734 by road. The others arrived in May (6,071) and June (6,954).',
      'sum: f2 + f3 + f4 + f5 eq f1 → consistent',
    ],
    [
      'The office took in 90,957 guests. Peru sent 8,511 and Chile 2,734. The rest are from Cuba (6,071) and Haiti (6,954).',
    ],
    ['The office took in 28,957 guests. Peru sent 8,511 and Chile 2,734. In May Cuba (6,071) and Haiti (6,954) came.'],
    [
      'The office took in 24,270 guests. Two towns, Arda (8,511) and Beru (2,734), sent many. The rest are from Cesa (6,071) and Dora (6,954).',
      'sum: f3 + f4 + f5 + f6 eq f1 → consistent',
    ],
  ]);
});

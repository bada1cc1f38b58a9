import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('What is left of a whole is held against the difference', () => {
  testProposed([
    [
      'In all 13,440 carts were sent back, 6,540 of them at the gate. The other 6,900 carts stayed.',
      'part: f2 le f1 → consistent',
      'sum: f1 - f2 eq f3 → consistent',
    ],
    [
      'In all 13,440 carts were sent back, 6,540 of them at the gate. The other 7,900 carts stayed.',
      'part: f2 le f1 → consistent',
      'sum: f1 - f2 eq f3 → inconsistent',
    ],
    [
      'In all 13,440 carts were sent back, 6,540 of them at the gate. The other 90 carts stayed.',
      'part: f2 le f1 → consistent',
    ],
    ['Guards let in 120 out of 500 carts. The remaining 120 carts wait.'],
    ['A quarter of the carts are red. The remaining 75 per cent are blue.', 'percents: f1 + f2 eq 1 → consistent'],
    ['A quarter of the carts are red, half are green. The remaining 25 per cent are blue.'],
    ['The carts are red, the rest of the carts, 75 per cent, are blue.'],
    [
      'About 99 per cent of the guests live in towns. Some 1 per cent of the guests live in camps.',
      'percents: f1 + f2 eq 1 → consistent',
    ],
    ['In towns live 99 per cent. Prices rose by 1 per cent.'],
    [
      'Of the 900 carts that came, of which 600 came by sea, the rest, 33 per cent, came by road.',
      'part: f2 le f1 → consistent',
      'percent-of: (f1 - f2) / f1 eq f3 → consistent',
    ],
    ['There are 900 carts, including 600 red ones. The rest are 33 per cent of them.'],
    ['There are 900 carts, including 600 red ones. The remaining 33 per cent are blue.'],
    ['There are 900 carts and 600 vans. The remaining 33 per cent are blue.'],
    ['There are 900 carts. The remaining 33 per cent are blue.'],
    [
      'Registered sellers are 2,403 of the 4,412 sellers. Some 1,700 unregistered sellers were asked to close.',
      'part: f1 le f2 → consistent',
    ],
    [
      'Of the 4,412 sellers, 2,403 are registered. The city ordered all unregistered sellers, including 1,700 new ones, to close.',
      'part: f2 le f1 → consistent',
    ],
    ['Guards let in 120 out of 500 carts. The remaining 220 carts wait.'],
    ['Guards let in 120 out of 500 carts, and 90 vans. The remaining 20 carts wait.'],
    ['Guards let in 500 out of 120 carts. The remaining 220 carts wait.', 'part: f1 le f2 → inconsistent'],
    ['Guards let in 120 out of 500 carts. It rained. It snowed. It froze. The remaining 220 carts wait.'],
    ['The remaining 20 percentage points were lost. The remaining 20 km are hard.'],
    [
      'In all 900,000 families fled, and 600,000 families returned. The residual figure of 300,000 families is wrong.',
      'sum: f1 - f2 eq f3 → consistent',
    ],
    ['Funded 6%\n\nGap 94%', 'percents: f1 + f2 eq 1 → consistent'],
    ['The funds in May were 6% of it.\n\nNobody was left in 94% of houses.'],
  ]);
});

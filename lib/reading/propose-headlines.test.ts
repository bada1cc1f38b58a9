import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('What a headline says in short, the text says again', () => {
  testProposed([
    ['Four carts burn\n\nIt rained.\n\nPolice said that 4 carts burned.', 'repeat: f1 eq f2 → consistent'],
    ['Four carts burn\n\nIt rained.\n\nPolice said that 4 vans burned.'],
    ['Only 71% of carts in Arda are red\n\nOf the carts in Arda 70.8% are red.', 'repeat: f1 eq f2 → consistent'],
    ['Only 71% of carts in Arda are red\n\nOf the carts in Arda 81.2% are red.'],
    ['Carts rise by 71%\n\nOf all carts 70.8% are red.'],
    ['Close to 830 carts sail from Arda\n\nAn 818 carts sail from Arda.', 'repeat: f1 eq f2 → undecided hedge'],
    ['Up to 830 carts sail from Arda\n\nAn 818 carts sail from Arda.'],
    ['It rained.\n\nClose to 830 carts sail from Arda\n\nIt rained.'],
  ]);
});

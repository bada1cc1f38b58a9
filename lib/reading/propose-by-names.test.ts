import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Numbers that are held against others name by name', () => {
  testProposed([
    [
      'Now 114,330 people live in Arda, while 52,968 people live in Beru. These numbers are down from the count – 161,071 for Arda and 36,832 for Beru – of last year.',
      'change: f1 lt f3 → consistent',
      'change: f2 lt f4 → inconsistent',
    ],
    [
      'Now 114,330 people live in Arda, while 52,968 people live in Beru. These figures are higher than those of last year: 101,071 in Arda and 36,832 in Beru.',
      'change: f3 lt f1 → consistent',
      'change: f4 lt f2 → consistent',
    ],
    ['Now 114,330 people live in Arda. These numbers are down from the count – 161,071 for Beru – of last year.'],
    ['Now 114,330 people live in Arda and 203 people in Arda. These numbers are down from 161,071 for Arda.'],
    ['Now 114,330 people live in Arda. These numbers are old: 161,071 for Arda.'],
    ['These numbers are down from 161,071 for Arda.'],
  ]);
});

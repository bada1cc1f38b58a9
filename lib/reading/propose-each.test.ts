import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('What each gets, times how many they are, is the whole', () => {
  testProposed([
    [
      'It costs $30 a person. The whole costs $15.4 million for the 512,300 guests.',
      'rate: f2 / f3 eq f1 → consistent',
    ],
    ['It costs $30 a person. The whole costs $15.4 million and $3 million for the 512,300 guests.'],
    ['They paid $15.4 million. It costs $30 a person for the 512,300 guests.', 'rate: f1 / f3 eq f2 → consistent'],
    ['They paid $19.4 million. It costs $30 a person for the 512,300 guests.', 'rate: f1 / f3 eq f2 → inconsistent'],
    ['They paid $19.4 million and $12 million. It costs $30 a person for the 512,300 guests.'],
    ['The 5,120 families received $150 each, $768,000 in all.', 'rate: f3 / f1 eq f2 → consistent'],
    ['The 5,120 families received $150 each, $868,000 in all.', 'rate: f3 / f1 eq f2 → inconsistent'],
    ['They gave three tents to each family, 12,300 tents for 5,120 families.', 'rate: f2 / f3 eq f1 → inconsistent'],
    ['They gave 2 tents to each family, 12,300 tents for 5,120 families and 400 families.'],
    ['Each of the 1,204 families received $150. The whole was $180,600.', 'rate: f3 / f1 eq f2 → consistent'],
    ['It costs $30 a day. The whole costs $15.4 million for the 512,300 guests.'],
  ]);
});

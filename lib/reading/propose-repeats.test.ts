import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('One number printed twice is held against itself, and a bound against what it bounds', () => {
  testProposed([
    ['In May 2,025 carts stood in the yard of the mill. Later 2,052 carts stood in the yard of the mill.'],
    [
      'In May 1,320 carts stood in the yard of the mill. Over 1,320 carts stood in the yard of the mill.',
      'repeat: 1320 le f1 → consistent',
    ],
    [
      'Over 1,320 carts stood in the yard of the mill. In May 1,325 carts stood in the yard of the mill.',
      'repeat: 1320 lt f2 → consistent',
    ],
    [
      'Over 1,320 carts stood in the yard of the mill. In May 1,302 carts stood in the yard of the mill.',
      'repeat: 1320 lt f2 → inconsistent',
    ],
    ['Up to 1,320 carts stood in the yard of the mill. In May 1,290 carts stood in the yard of the mill.'],
    [
      'Fewer than 1,320 carts stood in the yard of the mill. In May 1,290 carts stood in the yard of the mill.',
      'repeat: f2 lt 1320 → consistent',
    ],
    [
      'In May 1,290 carts stood in the yard of the mill. Fewer than 1,320 carts stood in the yard of the mill.',
      'repeat: f1 lt 1320 → consistent',
    ],
    ['Over 1,320 carts stood in the yard of the mill. In May more than 1,325 carts stood in the yard of the mill.'],
    [
      'Some 34.5 per cent of carts are red. In the yard 34.5 per cent of carts are red.',
      'repeat: f1 eq f2 → consistent',
    ],
    [
      'Some 35 per cent of carts in the yard are red. Of carts in the yard 35 per cent are red.',
      'repeat: f1 eq f2 → consistent',
    ],
    ['The wreck killed 123 people. In the end 123 bodies lay there.', 'repeat: f1 eq f2 → consistent'],
    ['The wreck killed 12 people. In the end 12 people died.', 'repeat: f1 eq f2 → consistent'],
    ['The wreck killed 3 people. In the end 3 people died there.', 'repeat: f1 eq f2 → consistent'],
    ['The wreck killed 3,411 people. According to Bo 3,421 people died there.', 'repeat: f1 eq f2 → inconsistent'],
    ['Mr Osk said the wreck killed 3,411 people. Mr Bo said 3,421 people died in the wreck.'],
    [
      'Mr Osk said the wreck killed 3,411 people. Mr Osk said 3,421 people died in the wreck.',
      'repeat: f1 eq f2 → inconsistent',
    ],
    ['In 2019 the wreck killed 3,411 people. In 2020 the wreck killed 3,421 people.'],
    [
      'The wreck killed 340,000 people. Later it was said that the wreck killed 342,000 people.',
      'repeat: f1 eq f2 → undecided precision',
    ],
    ['The wreck killed 34,112 people. Later it was said that the wreck killed 34,192 people.'],
    ['The wreck killed about 34,112 people. In the yard of the mill 34,192 carts stood.'],
    ['Of carts one in 69, or 1.5 per cent, is red.', 'repeat: f1 eq f2 → consistent'],
    ['Of carts one in 3, or 75 per cent, is red.'],
    ['Nearly half, or 47 per cent, of the carts are red.', 'repeat: f2 le 0.5 → consistent'],
    ['Nearly half, or 52 per cent, of the carts are red.', 'repeat: f2 le 0.5 → inconsistent'],
    ['Some 47 per cent, or nearly half, of the carts are red.', 'repeat: f1 eq f2 → consistent-within-rounding'],
    [
      'Most of the 72,312 red carts in Arda are old. The office says that the number of red carts in Arda was 72,321.',
      'repeat: f1 eq f2 → inconsistent',
    ],
    ['Most of the 72,312 red carts in Arda are old. The office says that the number of red carts in Arda was 74,122.'],
  ]);
});

describe('What has its digits turned about may be counted under another name', () => {
  testProposed([
    [
      'Elsewhere fire has destroyed 274 sheds and 372 carts. It rained in the west. In May it destroyed 247 huts there.',
      'repeat: f1 eq f3 → inconsistent',
    ],
    ['Elsewhere fire has destroyed 274 sheds and 372 carts. It rained in the west. In May it painted 247 huts there.'],
  ]);
});

import { describe } from 'vitest';
import { testProposed } from './fixtures/test-proposed';

describe('Changes are measured between the numbers that the words put side by side', () => {
  testProposed([
    [
      'In 2019 there were 4,120 sellers and in 2020 6,180 sellers, 50 per cent more than before.',
      'change: (f2 - f1) / f1 eq f3 → consistent',
    ],
    ['Guests numbered 4,120 in 2019 and 6,180 in 2020, 50 per cent more.', 'change: (f2 - f1) / f1 eq f3 → consistent'],
    [
      'They sold 21,560 carts in 2022 and 10,580 this year, a fall of 51 per cent.',
      'change: (f1 - f2) / f1 eq f3 → consistent',
    ],
    [
      'They sold 10,580 carts in 2021 and 21,560 this year, a rise of 104 per cent.',
      'change: (f2 - f1) / f1 eq f3 → consistent',
    ],
    ['They sold 10,580 carts in 2021 and 10,580 this year, a rise of 4 per cent.'],
    ['Arrivals are down 20 per cent on last year: 8,160 against 10,200.', 'change: (f3 - f2) / f3 eq f1 → consistent'],
    ['Arrivals are up 25 per cent on last year; 8,160 carts were sold and 10,200 were not.'],
    ['Arrivals are up 25 per cent, with 8,160 carts, then 10,200 carts.'],
    [
      'There were 345,000 guests, against 210,000 in 2021, an increase of 64 per cent.',
      'change: (f1 - f2) / f2 eq f3 → consistent',
    ],
    [
      'There were 8,160 guests while in the same period of the last year 6,800 came, an increase of 20 per cent.',
      'change: (f1 - f2) / f2 eq f3 → consistent',
    ],
    ['This number is a 29 per cent increase compared to the week before (364).'],
    [
      'In the last week 470 carts came. This number is a 29 per cent increase compared to the week before (364).',
      'change: (f1 - f3) / f3 eq f2 → consistent',
    ],
    [
      'In the last week 470 carts came. This number is a 40 per cent increase compared to the week before (364).',
      'change: (f1 - f3) / f3 eq f2 → inconsistent',
    ],
    ['In the last week 470 carts came. Some say a 40 per cent increase compared to the week before (364).'],
    [
      'In the last week 200 carts came by road and 270 carts came by rail. In all 470 carts came. This is a 45 per cent increase compared to the 364 carts before.',
      'sum: f1 + f2 eq f3 → consistent',
      'change: (f3 - f5) / f5 eq f4 → inconsistent',
    ],
    [
      'In the last week 270 carts came. This is an increase of 106 carts compared to the 164 carts of the week before.',
      'difference: f1 - f3 eq f2 → consistent',
    ],
    ['In the last week 270 carts came. This is a drop of 40 per cent compared to the 164 carts of the week before.'],
    [
      'In 2019 there were 4,120 guests. In 2020 there were 5,150 guests, 25 per cent more than in 2019.',
      'change: (f2 - f1) / f1 eq f3 → consistent',
    ],
    [
      'In 2019 there were 4,120 guests. In 2018 there were 5,120 guests. In 2020 there were 6,150 guests, 30 per cent more than in 2019.',
      'change: (f3 - f1) / f1 eq f4 → inconsistent',
    ],
    [
      'In 2019 there were 4,120 guests. In 2020 there were 6,150 guests, up 30 per cent.',
      'change: (f2 - f1) / f1 eq f3 → inconsistent',
    ],
    ['In spring there were 4,120 guests. In autumn there were 6,150 guests, up 30 per cent.'],
    [
      'The rate fell to 40 per cent. In 2020 guests rose by 30 per cent to 6,150 guests. In 2019 there were 4,120 guests.',
    ],
    ['The share was 83 per cent for carts. It was 73 per cent for vans. That is 10 percentage points lower.'],
    ['The share was 83 per cent for carts. It was 73 per cent for vans. That is 12 percentage points lower.'],
    ['The share was 83 per cent for carts. It was 73 per cent for vans. That is 10 percentage points higher.'],
    [
      'The share of carts rose from 40 per cent to 52 per cent, an increase of 12 percentage points.',
      'difference: f2 - f1 eq f3 → consistent',
    ],
    [
      'The increase to 117.3 million carts is a rise of 8 per cent or 8.8 million carts on the year before.',
      'change: f3 / (f1 - f3) eq f2 → consistent',
    ],
    ['By the end of the year carts rose to 117.3 million, an increase of 8 per cent, or 8.8 million.'],
    ['By the end of the year carts fell to 117.3 million, a decrease of 8 per cent, or 8.8 million.'],
    ['Carts rose 8 per cent, or 8,800, to 117,300.'],
    [
      'At the end 117.3 million carts stood there. The figure of 117.3 is a rise of 8 per cent or 8.8 million.',
      'change: f4 / (f1 - f4) eq f3 → consistent',
    ],
    [
      'Carts fell by 20 per cent from 1,000 to 800, and vans rose by 50 per cent from 400 to 600.',
      'change: (f2 - f3) / f2 eq f1 → consistent',
      'change: (f3 - f2) / f2 eq f4 → undecided precision',
    ],
    [
      'There were 1,452 carts (610 red, 842 blue), 20 per cent more than the 1,210 of the year before.',
      'sum: f2 + f3 eq f1 → consistent',
      'change: (f1 - f5) / f5 eq f4 → consistent',
    ],
    ['There were 1,452 carts (1,210), 20 per cent more than before.'],
    ['Carts (1,452) rose 20 per cent over the 1,210 of last year.', 'change: (f1 - f3) / f3 eq f2 → consistent'],
    ['Compared with the 1,210 carts of 2019, there was a 20 per cent rise, at 1,452.'],
    [
      'It is 20 per cent more than the 1,210 carts in May, and reached 1,452.',
      'change: (f3 - f2) / f2 eq f1 → consistent',
    ],
    ['The change was −5 per cent: from 1,000 carts to 950 carts.', 'change: (f2 - f3) / f2 eq f1 → consistent'],
    ['The change was +5 per cent: from 1,000 carts to 1,050 carts.', 'change: (f3 - f2) / f2 eq f1 → consistent'],
    ['There were 4,200 carts, 300 fewer than the 4,500 of May.', 'difference: f3 - f1 eq f2 → consistent'],
    ['There were 4,200 carts, 400 fewer than the 4,500 of May.', 'difference: f3 - f1 eq f2 → undecided precision'],
    ['Carts were up by 300 to 4,800 from 4,500.', 'difference: f2 - f3 eq f1 → consistent'],
    [
      'Carts were up 7 per cent or 300 from 4,500 to 4,800.',
      'change: (f4 - f3) / f3 eq f1 → consistent',
      'difference: f4 - f3 eq f2 → consistent',
    ],
    [
      'The share was 83 per cent for carts. It was 73 per cent for vans. It fell by 10 percentage points.',
      'difference: f1 - f2 eq f3 → consistent',
    ],
    [
      'The share was 83 per cent for carts. It was 73 per cent for vans. It fell by 12 percentage points.',
      'difference: f1 - f2 eq f3 → inconsistent',
    ],
    ['The share was 73 per cent for carts. It was 83 per cent for vans. It fell by 10 percentage points.'],
    ['It fell by 10 percentage points.'],
    ['In May there were 120 carts. It fell by 10 percentage points.'],
    [
      'Carts at the end of May were 117.3 million. The fall to 117.3 is a decrease of 8 per cent or 8.8 million.',
      'change: f4 / (f1 + f4) eq f3 → inconsistent',
    ],
    [
      'Carts rose 20 per cent in May: from 1,210 to 1,452, and from 400 to 600.',
      'change: (f3 - f2) / f2 eq f1 → consistent',
    ],
    [
      'The share was 83 per cent for carts. It was 73 per cent for vans. That is 13 percentage points lower than she said, and 68 per cent in May.',
      'difference: f1 - f2 eq f3 → inconsistent',
    ],
    [
      'The 414,651 carts were down by 23,940 or 5 percent from the 438,421 carts in 2013.',
      'difference: f4 - f1 eq f2 → inconsistent',
      'change: (f4 - f1) / f4 eq f3 → consistent',
    ],
    ['The 414,651 carts were seen by 23,940 or 5 percent from 2013.', 'percent-of: f2 / f1 eq f3 → inconsistent'],
  ]);
});

import { describe, expect, test } from 'vitest';
import { proposed } from './fixtures/proposed';
import { testProposed } from './fixtures/test-proposed';

describe('A percentage and two numbers of one sentence', () => {
  testProposed([
    ['Of 640 homes visited, 52 per cent (410) had no roof.', 'percent-of: f3 / f1 eq f2 → inconsistent'],
    [
      'The refusal rate was 45 per cent: 12,150 out of 40,230 rulings.',
      'percent-of: f2 / f3 eq f1 → inconsistent',
      'part: f2 le f3 → consistent',
    ],
    ['Clerks saw 40,230 cases, granting 12,150 (30 per cent).', 'percent-of: f2 / f1 eq f3 → consistent'],
    [
      'There are 1.21 million guests among 5.34 million locals, one in nine.',
      'percent-of: f1 / f2 eq f3 → inconsistent',
    ],
    ['Two-thirds of the 91,500 guests - 30,250 - rent rooms.', 'percent-of: f3 / f2 eq f1 → inconsistent'],
    ['Peru has 91,500 guests and Chile 30,250 (12 per cent).'],
    ['Peru has 91,500 guests, while 30,250 (12 per cent of its people) left.'],
  ]);
});

describe('Majorities', () => {
  testProposed([
    ['The majority of the 812 sailors (310) went home.', 'majority: 1 / 2 lt f2 / f1 → inconsistent'],
    ['Most of the 812 sailors, 510, went home.', 'majority: 1 / 2 lt f2 / f1 → consistent'],
    ['Most of the 812 sailors earn 510 a month.'],
  ]);
});

describe('Differences', () => {
  testProposed([
    ['In May 6,120 people left and 4,510 came back, a net loss of 2,510.', 'difference: f1 - f2 eq f3 → inconsistent'],
    ['In May 6,120 people left and 4,510 came back, a net loss of 1,610.', 'difference: f1 - f2 eq f3 → consistent'],
    ['Arrivals are down 60% on last year: 8,120 against 10,340.', 'change: (f3 - f2) / f3 eq f1 → inconsistent'],
  ]);
});

describe('What each gets', () => {
  testProposed([
    ['It costs $30 a person, or $45.2 million for the 512,300 guests.', 'rate: f2 / f3 eq f1 → inconsistent'],
    ['They gave 20,150 blankets to 5,120 families, two for each family.', 'rate: f1 / f2 eq f3 → inconsistent'],
    ['They gave 20,480 blankets to 5,120 families, four for each family.', 'rate: f1 / f2 eq f3 → consistent'],
    ['They gave 20,150 blankets to 5,120 families in 30 days.'],
  ]);
});

describe('Several numbers together', () => {
  testProposed([
    [
      'In all 580,845 people applied.\n\nOf cooks (80,900), masons (41,000) and tailors (39,600), making up almost 30% of all, few stayed.',
      'percent-of: (f2 + f3 + f4) / f1 eq f5 → undecided precision',
    ],
    [
      'The first boat held 52 people. Some 412 were in the second vessel. In all 464 people were at sea.',
      'sum: f1 + f2 eq f3 → consistent',
    ],
    [
      'Over two-thirds of the 25.9 million guests come from just three countries:\n\nArda: 6.7 million\n\nBeru: 2.7 million\n\nCesa: 1.1 million',
      'percent-of: 0.666666666667 lt (f4 + f5 + f6) / f2 → inconsistent',
    ],
    [
      'The region hosts 8.236 million guests.\n\nArda: 4,512,000 guests 1,204,000 hosts\n\nBeru: 3,711,000 guests 1,440,000 hosts\n\nCesa: 11,700 guests 21,750 hosts',
      'sum: f2 + f4 + f6 eq f1 → undecided precision',
    ],
  ]);
});

describe('Groups that are everybody', () => {
  testProposed([
    ['Women are 54 per cent and men 56 per cent of the guests.', 'percents: f1 + f2 eq 1 → inconsistent'],
    ['Women are 54 per cent and men 46 per cent of the guests.', 'percents: f1 + f2 eq 1 → consistent'],
    ['Women are 54 per cent and poets 56 per cent of the guests.'],
  ]);
});

describe('A list that is more than what it spells out', () => {
  testProposed([
    ['Police held 56 people: 30 cooks, 21 masons and 16 tailors.', 'parts: f2 + f3 + f4 le f1 → inconsistent'],
    [
      'There 4.312 million guests live in three countries: Arda (3.12 million), Beru (812,000) and Cesa (653,000).',
      'sum: f3 + f4 + f5 eq f1 → inconsistent',
    ],
  ]);
});

describe('Groups that may overlap are told so; groups that cannot, are not excused', () => {
  testProposed([
    ['Of the 120 cooks, 90 speak Greek and 60 speak Latin.', 'parts: f2 + f3 le f1 → undecided scope'],
    ['Of the 123 cooks, 90 were men and 60 were women.', 'parts: f2 + f3 le f1 → inconsistent'],
    ['Of the 123 cooks, 90 came from Arda and 60 from Beru.', 'parts: f2 + f3 le f1 → inconsistent'],
    ['Of the 14,320 pleas, 6,210 were granted and 9,450 were refused.', 'parts: f2 + f3 le f1 → inconsistent'],
  ]);
});

describe('Changes and multiples in other words', () => {
  testProposed([
    ['Claims more than doubled to 14,320 from 9,150.', 'multiple: 2 lt f2 / f3 → inconsistent'],
    [
      'Claims rose by more than 40 per cent to 14,320, compared with 12,150 in 2021.',
      'change: 0.4 lt (f2 - f3) / f3 → inconsistent',
    ],
    ['The caseload fell by half, from 14,320 to 11,150.', 'change: (f2 - f3) / f2 eq f1 → inconsistent'],
    [
      'The 14,320 are 3,170 more than the year before, when 12,150 claims came in.',
      'difference: f1 - f3 eq f2 → inconsistent',
    ],
    [
      'In 2021, 12,150 claims were filed. In 2022 the number was 14,320, an increase of 40 per cent.',
      'change: (f2 - f1) / f1 eq f3 → inconsistent',
    ],
  ]);
});

describe('Rates', () => {
  testProposed([
    ['In 12 days 29,160 people came, or 3,430 per day.', 'rate: f3 * f1 eq f2 → inconsistent'],
    ['In 12 days 29,160 people came, or 2,430 per day.', 'rate: f3 * f1 eq f2 → consistent'],
    ['Each of the 1,204 families received $150, for a total of $240,600.', 'rate: f3 / f1 eq f2 → inconsistent'],
    ['The 1,204 families, 6,020 people in all, average seven members each.', 'rate: f2 / f1 eq f3 → inconsistent'],
  ]);
});

describe('Totals and those aboard', () => {
  testProposed([
    ['Gifts: Arda 412, Beru 388, Cesa 214. Total: 1,218.', 'sum: f1 + f2 + f3 eq f4 → inconsistent'],
    [
      'A ferry with 212 people on board sank. So far 151 people have been rescued and 98 bodies found.',
      'parts: f2 + f3 le f1 → inconsistent',
    ],
  ]);
});

describe('Sums that no word announces', () => {
  testProposed([
    // One digit off: 8,355 is printed as 8,335.
    ['In all 8,335 guests left. Of cooks 4,608 and of masons 3,747 went home.', 'sum: f2 + f3 eq f1 → inconsistent'],
    [
      'The state counts 8,355 guests. Some 4,608 migrants and 3,747 refugees went home.',
      'sum: f2 + f3 eq f1 → consistent',
    ],
    [
      'We count 606,875 guests in Arda (287,467), in Beru (103,562) and in Cesa (172,809).',
      'sum: f2 + f3 + f4 eq f1 → inconsistent',
    ],
    [
      'There are 147,000 guests abroad (55,221 in Arda, 52,875 in Beru, 38,776 in Cesa and an estimated 1,500 in Dena).',
      'sum: f2 + f3 + f4 + f5 eq f1 → inconsistent',
    ],
    [
      'In 2021, 31,764 cooks went home. In early 2022, 23,569 went, for a total of 54,733 since 2021.',
      'sum: f1 + f2 eq f3 → inconsistent',
    ],
  ]);
});

describe('What remains', () => {
  testProposed([
    [
      'In May 13,446 guests went home, 6,545 of them by sea. The other 6,091 guests went by land.',
      'part: f2 le f1 → consistent',
      'sum: f1 - f2 eq f3 → inconsistent',
    ],
    [
      'Of the guests 89 percent came by sea, while the remaining 21 percent came by land.',
      'percents: f1 + f2 eq 1 → inconsistent',
    ],
    [
      'The plan needs $23.5 billion. It has $7.0 billion, leaving a shortfall of $15.5 billion.',
      'difference: f1 - f2 eq f3 → inconsistent',
    ],
  ]);
});

describe('Percentages whose whole is said elsewhere, or not at all', () => {
  testProposed([
    [
      'From the east came 5,783,100 or 80.1%. From the west came 700,300 or 9.7%. From the north came 464,200 or 2.4%.',
      'percent-of: f3 * f2 / f1 eq f4 → consistent',
      'percent-of: f5 * f2 / f1 eq f6 → inconsistent',
    ],
    [
      'Arda hosts 1.45 million guests. Nearly 90 percent of the guests, or 1.62 million, live in towns.',
      'percent-of: f3 / f1 eq f2 → inconsistent',
      'part: f3 le f1 → inconsistent',
    ],
    [
      'The group asked for 156 million dollars. So far 30 percent of the funds, that is 64 million dollars, came in.',
      'percent-of: f3 / f1 eq f2 → inconsistent',
    ],
  ]);
});

describe('Sentences in the same words', () => {
  testProposed([
    [
      '10,874 guests came in May.\n\n5,458 came by sea, 5,416 by land\n\n496 guests came in June.\n\n270 came by sea, 42 by land',
      'sum: f2 + f3 eq f1 → consistent',
      'sum: f5 + f6 eq f4 → inconsistent',
    ],
  ]);
});

describe('What is said of one number in two sentences', () => {
  testProposed([
    [
      'It has helped 87.54 percent of the total. In absolute numbers, that is 59,365 of 76,562 people.',
      'percent-of: f2 / f3 eq f1 → inconsistent',
      'part: f2 le f3 → consistent',
    ],
    [
      'The number of guests has increased more than four times. This year they are 1,397, while in 2013 they were 510.',
      'multiple: 4 lt f2 / f3 → inconsistent',
    ],
    [
      'Claims reached 9,091, while in the same period of last year they were 17,065, a decrease of 53%.',
      'change: (f2 - f1) / f2 eq f3 → inconsistent',
    ],
    ['Of the 21,700 guests, 4,400 have gone home, leaving 16,610.', 'difference: f1 - f2 eq f3 → inconsistent'],
  ]);
});

describe('Two numbers and a change behind them', () => {
  testProposed([
    [
      'In all, 21,565 claims came in 2022 and 10,589 this year, which was a 49% decrease.',
      'change: (f1 - f2) / f1 eq f3 → inconsistent',
    ],
  ]);
});

describe('Lists that are said to be everybody', () => {
  testProposed([
    ['The 48 sailors aboard were 31 Danes, 12 Finns and nine Swedes.', 'sum: f2 + f3 + f4 eq f1 → inconsistent'],
    ['Among the 48 people on board were 31 men, 12 women and nine children.', 'sum: f2 + f3 + f4 eq f1 → inconsistent'],
    [
      'Arda hosts 3,521,200 guests, Beru 805,300 and Cesa 660,600. Together they host 5,987,100.',
      'sum: f1 + f2 + f3 eq f4 → inconsistent',
    ],
    [
      'About 55 percent said they want to stay, 25 percent do not and 31 percent are undecided.',
      'percents: f1 + f2 + f3 eq 1 → inconsistent',
    ],
    ['Some 38 percent of women and 47 percent of men said they had work.'],
  ]);
});

describe('A number with its percentage, in forms of surveys and appeals', () => {
  testProposed([
    [
      'In the survey 1,210 households took part; 640 (43 percent) had no stove.',
      'percent-of: f2 / f1 eq f3 → inconsistent',
    ],
    [
      'Of 1,210 households surveyed, 640 or 43 percent had no stove.',
      'part: f2 le f1 → consistent',
      'percent-of: f2 / f1 eq f3 → inconsistent',
    ],
    [
      'The appeal for $84.2 million is 22 percent funded; $31.4 million has come in.',
      'percent-of: f3 / f1 eq f2 → inconsistent',
    ],
    [
      'The hall was built for 452 children, but holds 1,320, more than four times its capacity.',
      'multiple: 4 lt f2 / f1 → inconsistent',
    ],
  ]);
});

describe('What the next sentence says of the last', () => {
  testProposed([
    [
      'Crews saved 57 people on a raft. They brought ashore 40 men, 14 women and five children.',
      'sum: f2 + f3 + f4 eq f1 → inconsistent',
    ],
    [
      'Data show a 46 percent drop in claims. This year 26,685 claims came. In the same period of the previous year, 57,478 claims came.',
      'change: (f3 - f2) / f3 eq f1 → inconsistent',
    ],
    [
      'The plans need $25.32 billion. They have $10.63 billion; this amounts to 24 per cent of financial requirements.',
      'percent-of: f2 / f1 eq f3 → inconsistent',
    ],
    ['Out of 135 wards of the district, 1,602 villages of 137 wards are wet.', 'part: f3 le f1 → inconsistent'],
    ['In all, 61 percent would take the offer, 44 percent are against.', 'percents: f1 + f2 le 1 → inconsistent'],
  ]);
});

test('a percentage of them is of those just counted, not what they are of all', () => {
  expect(proposed('In all 905 guests came, and 301 were men, 10 per cent of them fathers.')).toEqual([]);
});

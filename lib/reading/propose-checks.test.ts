import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkProposals } from './check-proposals';
import { proposed } from './fixtures/proposed';
import { proposeChecks } from './propose-checks';
import { readText } from './read-text';

describe('Sums', () => {
  test.each([
    ['Police counted 340 men and 212 women (552).', 'sum: f1 + f2 eq f3 → consistent'],
    [
      'They sent 1,234 tents in May and 2,345 tents in June, a total of 3,979 tents.',
      'sum: f1 + f2 eq f3 → inconsistent',
    ],
    ['The camp holds 1,450 people: 600 men, 500 women and 350 children.', 'sum: f2 + f3 + f4 eq f1 → consistent'],
    ['The force consists of 1,200 police and 850 soldiers, 2,050 in total.', 'sum: f1 + f2 eq f3 → consistent'],
    [
      'It cost $4.2 million, of which $3.1 million went to food and $1.1 million to fuel.',
      'sum: f2 + f3 eq f1 → consistent',
    ],
    [
      'In 2015, 12,400 people crossed. Of these, 7,100 were men and 5,300 were women.',
      'sum: f2 + f3 eq f1 → consistent',
    ],
    [
      'In 2015, 12,400 people crossed. Of these, 7,100 were men and 6,300 were women.',
      'sum: f2 + f3 eq f1 → inconsistent',
    ],
    [
      'Welders (1,204), masons (988) and cooks (541) made up the 2,933 hired.',
      'sum: f1 + f2 + f3 eq f4 → inconsistent',
    ],
    ['Some 69 people were rescued, 42 men, 18 women and 9 children.', 'sum: f2 + f3 + f4 eq f1 → consistent'],
    [
      'A ferry carrying 90 passengers sank. Divers found 12 bodies, and 78 people survived.',
      'sum: f2 + f3 eq f1 → consistent',
    ],
    [
      'Loans: 2,117.\n\nGrants: 1,944.\n\nGifts: 388.\n\nFees: 51.\n\nTotal: 4,700.',
      'sum: f1 + f2 + f3 + f4 eq f5 → inconsistent',
    ],
  ])('%s', (text, expected) => expect(proposed(text)).toEqual([expected]));

  test('that nobody spells out are proposed where they come out to the last digit, and only there', () => {
    const text = (total: string): string =>
      `By road came 14,207 people. By rail came 3,115 people. The town of Ost counted ${total} guests.`;
    expect(proposed(text('17,322'))).toEqual(['sum: f1 + f2 eq f3 → consistent']);
    expect(proposed(text('17,422'))).toEqual([]);
  });
});

describe('Lists', () => {
  test.each([
    [
      'Orders came to 6,421 carts. Osk took 2,114 of them, Ulm 1,209, Aar 1,877 and Bo 1,221.',
      'sum: f2 + f3 + f4 + f5 eq f1 → consistent',
    ],
    [
      'Orders came to 6,421 carts. The carts went to Osk (2,114), Ulm (1,209), and Aar (877).',
      'parts: f2 + f3 + f4 le f1 → consistent',
    ],
    ['Osk (2,114), Ulm (1,209), and Aar (877) have no carts.', ''],
  ])('%s', (text, expected) => expect(proposed(text).join('|')).toBe(expected));
});

describe('Parts', () => {
  test.each([
    ['The storm killed 43 people in 3 villages, including 12 children.', 'part: f3 le f1 → consistent'],
    ['The storm killed 43 people, including 52 children.', 'part: f2 le f1 → inconsistent'],
    ['In total 5,432 people applied, 6,210 of them women.', 'part: f2 le f1 → inconsistent'],
    ['About 3,000 of the 12,000 beds are empty.', 'part: f1 le f2 → consistent'],
    ['Some 8.2 million live there, including over two million newcomers.', 'part: 2000000 le f1 → consistent'],
    ['There are 4.1 million in the region and 6.3 million worldwide.', 'part: f1 le f2 → consistent'],
  ])('%s', (text, expected) => expect(proposed(text)).toEqual([expected]));
});

test('Those without papers are asked for where those with papers are set within a whole', () => {
  const text =
    'The city ordered all unregistered sellers, some 1,700, to close. Of the 4,412 sellers, 2,403 are registered.';
  expect(proposed(text)).toEqual(['sum: f2 - f3 eq f1 → inconsistent', 'part: f3 le f2 → consistent']);
});

test('What is many times a number before it is no part of it', () => {
  expect(proposed('The attack on 60 people angered many, including 1.7 million followers.')).toEqual([]);
});

describe('Percentages', () => {
  test.each([
    ['Some 45 per cent of the 12,340 residents, or 5,553 people, left.', 'percent-of: f3 / f2 eq f1 → consistent'],
    ['Some 45 per cent of the 12,340 residents, or 6,953 people, left.', 'percent-of: f3 / f2 eq f1 → inconsistent'],
    ['A third of the 2,400 houses, 1,300, were destroyed.', 'percent-of: f3 / f2 eq f1 → inconsistent'],
    ['It spent $31 million, 52 per cent of its $60 million budget.', 'percent-of: f1 / f3 eq f2 → consistent'],
    [
      'Only 13 per cent (1,433 of a possible 9,000) came.',
      'percent-of: f2 / 9000 eq f1 → inconsistent|part: f2 le f3 → consistent',
    ],
    [
      'They asked for $623 million. They received $321 million, so that the plan is 52 per cent funded.',
      'percent-of: f2 / f1 eq f3 → consistent',
    ],
    [
      'Of 1,512 asked, 41 per cent were for, 34 per cent against and 25 per cent undecided.',
      'percents: f2 + f3 + f4 eq 1 → consistent',
    ],
    ['Four in ten (41 per cent) are minors.', 'repeat: f1 eq f2 → consistent'],
    ['More than half (47%) of the wells are dry.', 'repeat: 0.5 lt f2 → inconsistent'],
    ['Most of the pupils, 61 per cent, walk to school.', 'majority: 1 / 2 lt f1 → consistent'],
  ])('%s', (text, expected) => expect(proposed(text).join('|')).toBe(expected));

  test('of a whole said before are held against the whole that the other percentages fit', () => {
    const text =
      'The town has 131,417 voters. Ada Sol won 34,412 (26%), Ben Ray 25,309 (19%), and Cy Roe (17,806, or 24%).';
    expect(proposed(text).filter((line) => line.startsWith('percent-of'))).toEqual([
      'percent-of: f2 / f1 eq f3 → consistent',
      'percent-of: f4 / f1 eq f5 → consistent',
      'percent-of: f6 / f1 eq f7 → inconsistent',
    ]);
  });
});

describe('Changes', () => {
  test.each([
    ['Exports rose by 12.5 per cent from 16,200 to 18,225.', 'change: (f3 - f2) / f2 eq f1 → consistent'],
    ['Exports rose by 22.5 per cent from 16,200 to 18,225.', 'change: (f3 - f2) / f2 eq f1 → inconsistent'],
    ['Exports fell 18% to 4,100, from 5,000 in 2019.', 'change: (f3 - f2) / f3 eq f1 → consistent'],
    ['Sales went up from 3,214 to 3,871, a rise of 557.', 'difference: f2 - f1 eq f3 → inconsistent'],
    ['There were 1,203 guests, 60 per cent more than the 859 in May.', 'change: (f1 - f3) / f3 eq f2 → inconsistent'],
    [
      'In 2022, 345,116 people came, against 210,418 in 2021, an increase of 64 per cent.',
      'change: (f1 - f2) / f2 eq f3 → consistent',
    ],
    [
      'In 2021 there were 345,116 people. Now there are 410,207, or 65,091 more than in 2021.',
      'difference: f2 - f1 eq f3 → consistent',
    ],
    [
      'Unemployment fell from 12 per cent to 9 per cent, a drop of 5 percentage points.',
      'difference: f1 - f2 eq f3 → inconsistent',
    ],
    ['Osk took 1,040, up from 1,105 a year before.', 'change: f2 lt f1 → inconsistent'],
    ['The number of farms tripled from 1,204 to 2,411.', 'multiple: f3 / f2 eq f1 → inconsistent'],
    ['The mill made 1.2 million bricks, twice the 600,000 of 2014.', 'multiple: f1 / f3 eq f2 → consistent'],
    ['Wool 3,233 3,729 +15%', 'change: (f2 - f1) / f1 eq f3 → consistent'],
  ])('%s', (text, expected) => expect(proposed(text)).toEqual([expected]));
});

describe('Other relations', () => {
  test.each([
    ['The clinic saw 250 patients a day for 30 days, 9,500 in all.', 'rate: f1 * f2 eq f3 → inconsistent'],
    [
      'There are 25,254 households badly hit, 40,000 were hit less and 17,236 hardly. With an average household size of 5.6 people per household, this makes almost half a million people.',
      'rate: f5 / (f1 + f2 + f3) eq f4 → undecided precision',
    ],
    [
      'There are 25,254 households badly hit, 40,000 were hit less and 17,236 hardly. With an average household size of 1.6 people per household, this makes almost half a million people.',
      'rate: f5 / (f1 + f2 + f3) eq f4 → inconsistent',
    ],
    [
      'Aid went to 5,210 households (31,260 people), an average of six people per household.',
      'rate: f2 / f1 eq f3 → consistent',
    ],
    ['The park lost 17,500 hectares (43,243 acres) of wood.', 'conversion: f1 * 2.471054 eq f2 → consistent'],
    ['The flood left 1,342 dead. Officials said the 1,324 dead were all found.', 'repeat: f1 eq f2 → inconsistent'],
  ])('%s', (text, expected) => expect(proposed(text)).toEqual([expected]));
});

describe('What must not be made', () => {
  test.each([
    'The union says 12,000 people marched. According to the mayor, 9,000 people marched.',
    'In 2018 the school had 5,210 pupils. In 2019 it had 5,340 pupils.',
    'There are 15 schools with 3,400 pupils and 120 teachers.',
    'Of those asked, 62 per cent named cost, 55 per cent distance and 48 per cent noise; respondents could choose several.',
    'The price rose 10 per cent to $45 in Osk and 12 per cent to $48 in Ulm.',
    'Rice costs $1.20 a kilo, 20% more than in May, and oil $3.40.',
    'With 110,200 guests, Osk had 27% of all guests, ahead of Ulm (90,700, or 22%).',
    'Of 900 farms, 300 have closed, 250 want to close and 700 have lost income.',
  ])('No check of this is told to be wrong: %s', (text) => {
    expect(proposed(text).filter((line) => line.includes('inconsistent'))).toEqual([]);
  });
});

describe('A proposal', () => {
  test('has its hypothesis, its cue with offsets, and its figures in reading order', () => {
    const text = 'They hired 1,204 people, of whom nearly 800 were women.';
    const [proposal] = proposeChecks(text, readText(text));
    expect(proposal).toMatchObject({ id: 'p1', basis: 'stated', figures: ['f1', 'f2'], restsOn: [] });
    expect(proposal?.hypothesis).toMatch(/^Nearly 800 .*part of the 1,204 people\.$/);
    const [cue] = proposal?.cue ?? [];
    expect(text.slice(cue?.start, cue?.end)).toBe(cue?.text);
    expect(cue?.text).toBe('of whom');
  });

  test('that rests on a difference is not decided', () => {
    const text = 'They hired 43 people, including 52 women.';
    const reading = readText(text);
    const proposals = proposeChecks(text, reading).map((proposal) => ({
      ...proposal,
      restsOn: ['different speakers'] as const,
    }));
    expect(checkProposals(reading, proposals).map(({ outcome }) => outcome)).toEqual([
      { verdict: 'undecided', reason: 'scope', note: null },
    ]);
  });

  test('names figures of the reading only, whatever the text, and its formula can be read', () => {
    const word = fc.constantFrom(
      ...'of the|including|total|12|1,204|40%|(|)|,|. |from|to|rose|more than|half|twice|people|men|and|in all|$3 million|of whom|one in five|\n'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const reading = readText(text);
        const ids = new Set(reading.figures.map(({ id }) => id));
        const proposals = proposeChecks(text, reading);
        expect(new Set(proposals.map(({ id }) => id)).size).toBe(proposals.length);
        for (const { figures, cue } of proposals) {
          for (const id of figures) expect(ids).toContain(id);
          for (const { start, end, text: said } of cue) expect(text.slice(start, end)).toBe(said);
        }
        for (const { outcome } of checkProposals(reading, proposals)) expect(outcome?.reason).not.toBe('formula');
      }),
      { numRuns: 300 },
    );
  });
});

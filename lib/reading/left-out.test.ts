import { describe, expect, test } from 'vitest';
import { readSpans } from './fixtures/read-spans';
import { readText } from './read-text';
import type { Why } from './reading';

const CASES: readonly (readonly [why: Why, ...texts: string[]])[] = [
  [
    'date',
    '29–30 September',
    'Sept. 29-30',
    '3/4/2021',
    '2023-10-05',
    '05.10.2023',
    '3rd of May',
    'May 2021',
    '1st January 2020',
    '31 Dec. 2021',
    'Q3 2022',
    '24—30 June 2018',
  ],
  ['year', '2015-2019', '2015/16', '1980s', 'mid-1990s', 'FY2023', '’90s', '1951'],
  ['time', '10:30', '5pm', '6:30 a.m.', '1400 GMT', '0600 hours', 'five o’clock'],
  ['age', '12-year-old', 'six months old', '18 to 24-year-olds', 'under-18s', '3-year-olds', '57 years of age'],
  [
    'id',
    'F-16',
    'COVID-19',
    'R4V',
    'A/RES/73/195',
    'S/2023/145',
    '24/7',
    '9/11',
    '4x4',
    '192.168.1.1',
    'H1N1',
    '#12',
    'COP28',
  ],
  [
    'address',
    '+41 22 739 8111',
    'https://example.org/a/104532',
    'a12@example.org',
    '(202) 555-0123',
    '1500 Pennsylvania Avenue',
    '94 Rue de Montbrillant',
  ],
  ['ordinal', '21st', 'third', '3rd'],
  ['score', '3-1', '52-48'],
  ['ratio', '3:1'],
  ['open quantity', 'tens of thousands', 'several hundred', 'a few dozen', 'dozens', 'several'],
];

describe.each(CASES)('%s', (why, ...texts) => {
  test.each(texts)('%s', (text) => {
    const { figures, leftOut } = readText(`It says ${text} there.`);
    expect(figures).toEqual([]);
    expect(leftOut.map((span) => span.why)).toEqual([why]);
    const [span] = leftOut;
    expect(text).toContain(span?.text.replace(/^\+|\.$/, ''));
  });
});

describe('in a sentence', () => {
  test.each([
    ['Resolution 1701 and Articles 3, 5 and 8', ['1701: id', '3, 5 and 8: id']],
    ['Camp 4, but the camp 400 people left', ['4: id', '= 400']],
    ['see page 12, Table 2.1 and pp. 3-5', ['12: section', '2.1: section', '3-5: section']],
    ['They returned.3 The next day.', ['3: footnote']],
    ['They returned [12] home.¹', ['[12]: footnote', '¹: footnote']],
    ['many refugees3 have left', ['3: footnote']],
    ['1. Feed 60 people\n2) House them', ['1.: list number', '2): list number', '= 60']],
    ['We (1) feed, and (2) house them.', ['(1): list number', '(2): list number']],
    ['melee (45) and chemical (1).', ['= 45', '= 1']],
    [
      'one of the camps, in one way, no one, one day',
      ['one: determiner', 'one: determiner', 'one: determiner', 'one: determiner'],
    ],
    ['one child and one Afghan man', ['= one', '= one']],
    [
      'in the first six months, the last 48 hours, two years ago',
      ['first: ordinal', 'six: duration', '48: duration', 'two: duration'],
    ],
    ['over the last 12 years', ['= 12']],
    ['a two-day visit, a 10-year war', ['two: duration', '10: duration']],
    ['It sends 50 a day for five days.', ['= 50', '= five']],
    ['the third quarter of 2017', ['third: ordinal', 'quarter: duration', '2017: year']],
    ['between 2015 and 2019', ['2015: year', '2019: year']],
    ['between 2 and 8 October', ['2 and 8 October: date']],
    ['In March 25 people died on March 25.', ['March 25: date', '= 25']],
    ['in 2015 refugees fled, and 2015 refugees stayed', ['2015: year', '= 2015']],
    ['more than 2000 people, as in 2000', ['2000: year', '= 2000']],
    ['children under five and women over 60', ['five: age', '60: age']],
    ['under 18 percent, under 300 huts', ['= 18 percent', '= 300']],
    ['aged between 3 and 14, aged 60 and over', ['between 3 and 14: age', '60: age']],
    ['0-5 years 21%, 6-17 years 33%', ['0-5 years: age', '6-17 years: age', '= 21%', '= 33%']],
    ['Gul Khan, 42, said', ['42: age']],
    ['He is 34.', ['34: age']],
    ['It is 34.', ['= 34']],
    ['638 deaths per 100,000 births', ['100,000: ratio', '= 638']],
    ['five per million', ['million: ratio', '= five']],
    ['the majority of the 140 guests', ['majority: majority', '= 140']],
    ['a zero tolerance policy', ['zero: name']],
    ['a four-member family', ['four: compound']],
    ['a 2,500-bed camp', ['= 2,500']],
    ['won 1-3', ['1-3: score']],
    ['8% are 60 or older, 5 are older', ['60: age', '= 8%', '= 5']],
    ['a boy, 5, drowned; Maryam Ali, 9, sings', ['5: age', '9: age']],
    ['Sweden, 12, and Malta', ['= 12']],
    ['Regulation (EU) 2016/399, § 250, ISBN 978-92-1-101', ['2016/399: id', '250: section', '978-92-1-101: id']],
    ['the 70s, AD 70, 300 BC', ['70s: year', '70: year', '300 BC: year']],
    ['Group of 77, Covid19', ['77: name', 'Covid19: id']],
    ['Washington, DC 20009 and SW1A 1AA', ['20009: address', 'SW1A: id', '1AA: address']],
    ['3.1 Scope\n3.1 million huts', ['3.1: list number', '= 3.1 million']],
    ['a4f'.repeat(3), ['a4fa4fa4f: id']],
    [`x${'9'.repeat(200)}`, [`x${'9'.repeat(200)}: id`]],
    ['1-3 huts', ['= 1-3']],
    ['They returned home.⁴ The next day.', ['⁴: footnote']],
    ['It was so (Osk 13 Jan. 2021, 1).', ['13 Jan. 2021: date', '1: section']],
    ['In Section 4 people ate, and in Section four people slept.', ['= 4', '= four']],
    ['In the article two men ate; Article Two was read.', ['Two: id', '= two']],
    ['The report has p2 and pp3 in it.', ['2: section', '3: section']],
    ['It holds about-60 tents.', ['= 60']],
    ['Its ISBN one is new.', ['one: id']],
    ['Call tel. 044 668 18 00, or phone 4122 739 8111.', ['044 668 18 00: address', '4122 739 8111: address']],
    ['Women and 60 years of age, or under 18 years of age.', ['60 years of age: age', '18 years of age: age']],
    ['The winter of ’22 and the ’90s were cold.', ['’22: year', '’90s: year']],
    ['Some 2000–3000 people came, and 1200 to 1300 too.', ['= 2000–3000', '= 1200 to 1300']],
    ['It held more than the previous four years combined.', ['= four']],
    ['It ran a two-day-long week, at three weeks’ notice.', ['two: duration', 'three: duration']],
    ['In the Two Rivers camp. Two Rivers it is. We saw Two Rivers.', ['Two: name', 'Two: name', '= Two']],
  ])('%s', (text, expected) => expect(readSpans(text)).toEqual(expected));
});

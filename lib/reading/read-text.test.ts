import { describe, expect, test } from 'vitest';
import { readText } from './read-text';

/** Each figure as "numeral = value unit [hedge: words]", without what is empty. */
const figuresOf = (text: string): string[] =>
  readText(text).figures.map(({ text: numeral, value, unit, hedge }) =>
    [
      numeral,
      '=',
      typeof value === 'number' ? value : value.join('..'),
      unit,
      hedge && `[${hedge.class}: ${hedge.text}]`,
    ]
      .filter((part) => part !== null && part !== '')
      .join(' '),
  );

describe('the 45 phrases of the vectors, in our own words', () => {
  test.each([
    ['Some 1,234,567 Somalis wait.', '1,234,567 = 1234567 somalis [about: Some]'],
    ['It took in nearly 4.4m returnees.', '4.4m = 4400000 returnees [nearly: nearly]'],
    ['A $4.4bn appeal was made.', '$4.4bn = 4400000000 USD'],
    ['Half a million families came.', 'Half a million = 500000 families'],
    ['One-quarter of the camp is new.', 'One-quarter = 0.25 share'],
    ['It shelters two-thirds of them.', 'two-thirds = 0.6666666666666666 share'],
    ['Every fifth, that is one in five, is ill.', 'one in five = 0.2 share'],
    ['Waves rose to more than 2 1/2 meters.', '2 1/2 meters = 2.5 metre [more-than: more than]'],
    ['At the end of Q3, 19,366 people got help.', '19,366 = 19366 people'],
    ['We counted 44,400\nMillions were lost.', '44,400 = 44400'],
    ['The farm shelters 15, 183 IDPs now.', '15, 183 = 15183 idps'],
    ['It counted 29 thousand and 467 of them.', '29 thousand and 467 = 29467'],
    ['Their number has increased more than four times.', 'four times = 4 times [more-than: more than]'],
    ['They hold 3½ million cards.', '3½ million = 3500000 cards'],
    ['We expect 1.5 to 2 million arrivals.', '1.5 to 2 million = 1500000..2000000 arrivals'],
    ['It is between 1.5 million and 2 million.', 'between 1.5 million and 2 million = 1500000..2000000'],
    ['That is about 62 percent.', '62 percent = 62 percent [about: about]'],
    ['That is about 62%.', '62% = 62 percent [about: about]'],
    ['A dozen tents burned.', 'A dozen = 12 tents'],
    ['There were roughly two dozen raids.', 'two dozen = 24 raids [about: roughly]'],
    ['A couple of thousand villagers left.', 'A couple of thousand = 2000 villagers'],
    ['The blast killed nine guards.', 'nine = 9 guards'],
    ['It has twenty-three clinics.', 'twenty-three = 23 clinics'],
    ['One hundred and twelve thousand pupils fled.', 'One hundred and twelve thousand = 112000 pupils'],
    ['It holds a million files.', 'a million = 1000000 files'],
    ['It sent 1.7 million parcels.', '1.7 million = 1700000 parcels'],
    ['It sent 1.7-million parcels.', '1.7-million = 1700000 parcels'],
    ['It sent 2.40 million parcels.', '2.40 million = 2400000 parcels'],
    ['It sent 6.0 million parcels.', '6.0 million = 6000000 parcels'],
    ['It sent over 300,000 parcels.', '300,000 = 300000 parcels [more-than: over]'],
    ['It has fewer than 20 beds.', '20 = 20 beds [less-than: fewer than]'],
    ['They saw zero arrests.', 'zero = 0 arrests'],
    ['It lost 0.3 million.', '0.3 million = 300000'],
    ['It lost .3 million.', '.3 million = 300000'],
    ['1 in 5 infants is ill.', '1 in 5 = 0.2 share'],
    ['It has 3.7 million–4 million voters.', '3.7 million–4 million = 3700000..4000000 voters'],
    ['It has 15,000-20,000 voters.', '15,000-20,000 = 15000..20000 voters'],
    ['It has 400 000 voters.', '400 000 = 400000 voters'],
    ['The sum is six-point-five million.', 'six-point-five million = 6500000'],
    ['One and a half million voters came.', 'One and a half million = 1500000 voters'],
    ['Five million two hundred thousand voters came.', 'Five million two hundred thousand = 5200000 voters'],
  ])('%s', (text, figure) => expect(figuresOf(text)).toEqual([figure]));

  test('a fall by one number to another is no range', () => {
    expect(figuresOf('Arrivals fell by 2,140 to 12,310 from 14,450.')).toEqual([
      '2,140 = 2140',
      '12,310 = 12310',
      '14,450 = 14450',
    ]);
  });

  test('two in one sentence, the second in brackets', () => {
    expect(figuresOf('It has 4.4 million guests (2.4 million with cards).')).toEqual([
      '4.4 million = 4400000 guests',
      '2.4 million = 2400000',
    ]);
  });

  test.each([
    'Tens of thousands went home.',
    'The waves came four times in a night.',
    'A 12-year-old girl was found.',
    'Hundreds of homes fell.',
    'No refugees were seen.',
    'It is of the 21st century.',
    'COVID-19 closed the border.',
    'An F-16 crashed.',
    'The 9/11 attacks changed it.',
    'Resolution 1701 was renewed.',
  ])('no figure: %s', (text) => expect(figuresOf(text)).toEqual([]));
});

describe('shares and multiples', () => {
  test.each([
    ['Nine of every ten are poor.', ['Nine of every ten = 0.9 share']],
    ['1 out of every 113 people fled.', ['1 out of every 113 = 0.008849557522123894 share']],
    ['Almost 2/3 of them came by sea.', ['2/3 = 0.6666666666666666 share [nearly: Almost]']],
    ['¾ of the huts burned.', ['¾ = 0.75 share']],
    ['Five out of 34 provinces are safe.', ['Five = 5 provinces', '34 = 34 provinces']],
    ['Three of the 7 boats sank.', ['Three = 3 boats', '7 = 7 boats']],
    ['They freed 7 in 12 days.', ['7 = 7']],
    ['A third are new.', ['A third = 0.3333333333333333 share']],
    ['It is a third country.', []],
    ['It came in the third year.', []],
    ['It was nearly double the figure of May.', ['double = 2 times [nearly: nearly]']],
    ['Arrivals more than doubled.', ['doubled = 2 times [more-than: more than]']],
    ['It was a nine-fold rise.', ['nine-fold = 9 times']],
    ['A tenfold rise.', ['tenfold = 10 times']],
    ['Three times as many came.', ['Three times = 3 times']],
    ['They were expelled three times.', []],
    ['Twice as many came.', ['Twice = 2 times']],
    ['She was expelled twice.', []],
    ['It is a double tragedy.', []],
    ['Half the camp burned; half of it stood.', ['Half = 0.5 share', 'half = 0.5 share']],
    ['In the first half of the year, half an hour.', []],
  ])('%s', (text, figures) => expect(figuresOf(text)).toEqual(figures));
});

describe('two numbers and ranges', () => {
  test.each([
    ['It rose from 1.5 to 2 million.', ['1.5 = 1500000', '2 million = 2000000']],
    ['It fell from 2 to 1.5 million.', ['2 = 2000000', '1.5 million = 1500000']],
    ['It rose from about 5 to 8 per cent.', ['5 = 5 percent [about: about]', '8 per cent = 8 percent']],
    ['Rents ranged from 10 to 20 dollars.', ['10 to 20 = 10..20 USD']],
    ['It fell by 10 to 15 percent.', ['10 to 15 percent = 10..15 percent']],
    ['They are 2.4 and 1.7 million strong.', ['2.4 = 2400000', '1.7 million = 1700000']],
    ['That is 20 and 30 per cent.', ['20 = 20 percent', '30 per cent = 30 percent']],
    ['They owe $10 million to $15 million.', ['$10 million to $15 million = 10000000..15000000 USD']],
    ['They owe $10-15 million.', ['$10-15 million = 10000000..15000000 USD']],
    ['They owe €1.5bn–€2bn.', ['€1.5bn–€2bn = 1500000000..2000000000 EUR']],
    ['One or two million came.', ['One or two million = 1000000..2000000']],
    ['There were 8 or 12 guards.', ['8 = 8', '12 = 12 guards']],
    ['Some 20-25,000 pupils left.', ['20-25,000 = 20000..25000 pupils [about: Some]']],
    ['From 2000 to 3000 families left.', ['2000 = 2000', '3000 = 3000 families']],
    ['Between 1500 and 2000 families left.', ['Between 1500 and 2000 = 1500..2000 families']],
    ['Syria 588 -29%', ['588 = 588', '-29% = -29 percent']],
    ['Rents rose 5 to 8 percent.', ['5 to 8 percent = 5..8 percent']],
    ['Arrivals rose 500 to 900.', ['500 = 500', '900 = 900']],
  ])('%s', (text, figures) => expect(figuresOf(text)).toEqual(figures));
});

describe('money, measures, signs and marks', () => {
  test.each([
    ['US$ 5 million', 'US$ 5 million = 5000000 USD'],
    ['€1,5 million', '€1,5 million = 1500000 EUR'],
    ['Rs. 5,000', 'Rs. 5,000 = 5000 PKR'],
    ['CHF 3 million', 'CHF 3 million = 3000000 CHF'],
    ['500€', '500 = 500 EUR'],
    ['20 million U.S. dollars', '20 million = 20000000 USD'],
    ['2.5 crore rupees', '2.5 crore = 25000000 PKR'],
    ['3 lakh voters', '3 lakh = 300000 voters'],
    ['40 miles', '40 miles = 40 mile'],
    ['22,500 sq. kilometers', '22,500 sq. kilometers = 22500 square km'],
    ['almost 12 years', '12 = 12 years [nearly: almost]'],
    ['+11%', '+11% = 11 percent'],
    ['(-3.2%)', '-3.2% = -3.2 percent'],
    ['−5°C', '−5°C = -5 degree'],
    ['minus 20 degrees', 'minus 20 degrees = -20 degree'],
    ['3.5 percentage points', '3.5 percentage points = 3.5 percentage points'],
    ['12,5 %', '12,5 % = 12.5 percent'],
    ['1.234 refugees', '1.234 = 1234 refugees'],
    ['1.234.567 voters', '1.234.567 = 1234567 voters'],
    ['1’234 voters', '1’234 = 1234 voters'],
    ['12\u202f000 voters', '12\u202f000 = 12000 voters'],
    ['299.4 M', '299.4 M = 299400000'],
    ['a 6m wall', '6 = 6 metre'],
    ['6m voters', '6m = 6000000 voters'],
  ])('%s', (text, figure) => expect(figuresOf(text)).toEqual([figure]));
});

describe('hedges', () => {
  test.each([
    ['Arrivals have exceeded 230,000.', 'more-than', 'exceeded'],
    ['Losses topped $3 million.', 'more-than', 'topped'],
    ['It is approaching 3 million.', 'nearly', 'approaching'],
    ['~90 tents', 'about', '~'],
    ['<5% of it', 'less-than', '<'],
    ['≥65 beds', 'at-least', '≥'],
    ['80+ camps', 'at-least', '+'],
    ['50-odd huts', 'about', 'odd'],
    ['more\nthan 60 huts', 'more-than', 'more\nthan'],
    ['A further one million guests are estimated to be abroad.', 'estimated', 'are estimated'],
    ['The estimated number of guests is 2 million.', 'estimated', 'estimated'],
    ['It is estimated to have reached 2 million.', 'estimated', 'estimated'],
    ['UNICEF estimates that more than 60 are ill.', 'more-than', 'more than'],
    ['UNICEF estimates that 60 are ill.', 'estimated', 'estimates that'],
    ['It was as many as 13.', 'up-to', 'as many as'],
  ])('%s', (text, hedge, words) => {
    const [figure] = readText(text).figures;
    expect(figure?.hedge).toMatchObject({ class: hedge, text: words });
    expect(figure?.printed.hedge?.class).toBe(hedge);
  });

  test.each([
    'Two camps are estimated to hold 300 tents.',
    '60 huts and over 20 tents',
    'It reached 60, about as before.',
  ])('of another number or of none: %s', (text) => expect(readText(text).figures[0]?.hedge).toBeNull());
});

describe('the counted noun', () => {
  test.each([
    ['623 undocumented Afghans went home', 'undocumented Afghans', 'afghans'],
    ['14 human rights violations', 'human rights violations', 'violations'],
    ['More than 10,000 newly arrived families', 'newly arrived families', 'families'],
    ['1,200 wounded', 'wounded', 'wounded'],
    ['Of the 400 people', 'people', 'people'],
    ['5 of the guards', 'guards', 'guards'],
    ['the number of pupils has risen to 900', 'pupils', 'pupils'],
    ['7 asylum-seekers', 'asylum-seekers', 'asylum-seekers'],
    ['it rose to 900 in May', null, ''],
    ['60\nrefugees came', 'refugees', 'refugees'],
    ['60\r\nrefugees came', 'refugees', 'refugees'],
    ['60\nRefugees came', null, ''],
    ['almost 3 centuries', null, 'centuries'],
  ])('%s', (text, noun, unit) => expect(readText(text).figures[0]).toMatchObject({ noun, unit }));
});

test('what was left out before a number is no part of its currency', () => {
  const { figures, leftOut } = readText('0R$0');
  expect([...leftOut, ...figures].map(({ text }) => text)).toEqual(['0R', '0']);
});

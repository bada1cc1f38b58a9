import { describe, expect, test } from 'vitest';
import { dimensionAt, measureAt } from './dimension';

/** What “5” with these words behind it is of, and how many characters of them belong to the number. */
const of = (behind: string, before = '') => {
  const text = `${before}5${behind}`;
  return dimensionAt(text, before.length, before.length + 1);
};

describe('percent', () => {
  test.each(['%', ' %', '\u00a0%', '\u202f%', '٪', ' percent', '-percent', '\npercent', '\r\npercent', ' per cent'])(
    '%j',
    (sign) => expect(of(sign)).toEqual({ dimension: { type: 'percent' }, length: sign.length }),
  );
  test.each([' per\u00a0cent', ' per\ncent', ' per\r\ncent', ' pct', ' pc', ' p.c.', ' Percent', '\u202fpercent'])(
    '%j',
    (sign) => expect(of(sign)).toEqual({ dimension: { type: 'percent' }, length: sign.length }),
  );
  test.each([' percentile', ' pcs', ' per day', ' cent', 'percent', ' per  cent'])('%j is none', (words) => {
    expect(of(words).dimension.type).toBe('count');
  });
});

describe('percentage points', () => {
  test.each([
    ' percentage points',
    ' percentage point',
    '-percentage-point',
    '\u00a0percentage\u00a0points',
    '\npercentage points',
    ' percentage\npoints',
    '\r\npercentage\r\npoints',
    ' percent points',
    ' per cent points',
    ' per\u00a0cent points',
    '% points',
    '%-points',
    '%points',
    '%\u00a0points',
    ' % points',
    'pp',
    ' pp',
    '\u00a0pp',
    ' ppt',
    ' ppts',
  ])('%j', (words) => expect(of(words)).toEqual({ dimension: { type: 'percentage-points' }, length: words.length }));
  test.each([' percentage pointers', ' pps', ' percentages points'])('%j are none', (words) => {
    expect(of(words).dimension.type).toBe('count');
  });
});

describe('multiples', () => {
  test.each([' times', '\u00a0times', '-times', ' fold', '-fold', 'fold', 'x'])('%j', (words) => {
    expect(of(words)).toEqual({ dimension: { type: 'measure', unit: 'times' }, length: words.length });
  });
  test.each([' timeshares', ' folders', 'x2', 'xl'])('%j is none', (words) => {
    expect(of(words).dimension.type).toBe('count');
  });
});

describe('money', () => {
  test('is known by its mark or its name, which are no part of the number', () => {
    expect(of('', '$')).toEqual({ dimension: { type: 'money', currency: 'USD' }, length: 0 });
    expect(of(' euros')).toEqual({ dimension: { type: 'money', currency: 'EUR' }, length: 0 });
  });

  test('also by the mark before the range that it ends', () => {
    expect(dimensionAt('$1 to 5', 6, 7, 1).dimension).toEqual({ type: 'money', currency: 'USD' });
    expect(dimensionAt('$1 to 5', 6, 7).dimension).toEqual({ type: 'count' });
  });
});

describe('a unit of measure has one name, in the singular', () => {
  test.each([
    ['km', 'km kilometer kilometers kilometre kilometres Kilometres'],
    ['square km', 'km² km2 square_km sq_km sq._km square-kilometers sq._kilometres square_kilometre'],
    ['mile', 'mi mile miles'],
    ['square mile', 'square_miles sq._mile sq_mi'],
    ['nautical mile', 'nautical_miles nautical-mile'],
    ['metre', 'meter meters metre metres'],
    ['square metre', 'm² square_m sq_m sq._m square_meters sq._metres'],
    ['cubic metre', 'm³ cubic_meters cubic_metre'],
    ['centimeter', 'centimeters'],
    ['centimetre', 'centimetre'],
    ['millimetre', 'millimetres'],
    ['millimeter', 'millimeter'],
    ['cm', 'cm'],
    ['mm', 'mm'],
    ['hectare', 'hectare hectares ha'],
    ['acre', 'acre acres'],
    ['ton', 'ton tons'],
    ['tonne', 'tonne tonnes'],
    ['kg', 'kg kilo kilos kilogram kilograms'],
    ['gram', 'gram grams'],
    ['litre', 'liter liters litre litres'],
    ['barrel', 'barrel barrels'],
    ['degree', 'degree degrees ° °C °F ºC'],
    ['hour', 'hour hours hr hrs'],
    ['minute', 'minute minutes min mins'],
    ['second', 'second seconds'],
    ['day', 'day days'],
    ['week', 'week weeks'],
    ['month', 'month months'],
    ['year', 'year years'],
    ['decade', 'decade decades'],
    ['century', 'century centuries'],
    ['feet', 'feet foot ft'],
    ['inche', 'inches'],
    ['yard', 'yard yards'],
    ['mph', 'mph'],
    ['kph', 'kph'],
    ['knot', 'knot knots'],
    ['megawatt', 'megawatt megawatts MW'],
    ['kilowatt', 'kilowatt kilowatts'],
    ['kilocalorie', 'kilocalories'],
    ['calorie', 'calories'],
  ])('%s', (unit, spellings) => {
    for (const spelling of spellings.split(' ').map((one) => one.replaceAll('_', ' '))) {
      for (const gap of [' ', '\u00a0', '-', '']) {
        const behind = `${gap}${spelling}`;
        expect([behind, measureAt(`5${behind}`, 1)]).toEqual([behind, { unit, end: 1 + behind.length }]);
      }
    }
  });

  test('and a no-break space or hyphen in it is a space', () => {
    expect(measureAt('5 square\u00a0miles', 1)?.unit).toBe('square mile');
    expect(measureAt('5 sq.\u00a0m', 1)?.unit).toBe('square metre');
    expect(measureAt('5 cubic\u00a0metres', 1)?.unit).toBe('cubic metre');
  });

  test.each([' kmh', ' km/h', ' dayside', ' mice', ' people', ' tonsils', ' weekly', ' hats', ' square people', ''])(
    '%j is none',
    (words) => {
      expect(measureAt(`5${words}`, 1)).toBeNull();
      expect(of(words)).toEqual({ dimension: { type: 'count' }, length: 0 });
    },
  );
});

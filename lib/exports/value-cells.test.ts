import { describe, expect, test } from 'vitest';
import { checkOf, derivedOf, smallArticle } from '../checks/fixtures/small-article';
import { computedOfSide } from './computed';
import { derivedTable } from './computed-tables';
import { numberJson } from './number-json';
import { valueCells } from './value-cells';

const ARTICLE = smallArticle({
  figures: {
    all: '112 people',
    most: 'at least 60 people',
    none: '0 people',
    dead: ['7 people', { unit: 'deaths' }],
  },
  derived: [
    { id: 'spared', formula: 'all - most' },
    { id: 'share', formula: 'all / none', unit: 'share' },
  ],
});
const resultOf = (id: string) => derivedOf(ARTICLE, id).result.values;

describe('in files', () => {
  test('a range without a lower end has an empty cell, and null in JSON', () => {
    const { style } = derivedOf(ARTICLE, 'spared');
    expect(valueCells(resultOf('spared'), style)).toMatchObject({ rounding_low: '', rounding_high: '52.5' });
    expect(numberJson(resultOf('spared'), style).exact).toMatchObject({
      roundingRange: [null, '52.5'],
      hedgeRange: [null, '52.5'],
    });
  });

  test('a share that cannot be computed has empty cells, and null in JSON', () => {
    const style = { type: 'share', scale: 0, decimals: 0 } as const;
    expect(new Set(Object.values(valueCells(resultOf('share'), style)))).toEqual(new Set(['']));
    expect(numberJson(resultOf('share'), style).exact).toEqual({
      nominal: null,
      roundingRange: null,
      hedgeRange: null,
    });
  });

  test('a derived number that rests on nothing has no hypothesis', () => {
    expect(derivedTable(ARTICLE).rows[0]).toMatchObject({ id: 'spared', hypothesis: '', basis: '', bridges: '' });
  });

  test('a side of a check that cannot be read has no unit', () => {
    const unitOf = (formula: string): string => {
      const article = smallArticle({ figures: { all: '112 people' }, checks: [{ formula, compared: 'all' }] });
      return computedOfSide(checkOf(article), 'formula', 'a side').unit;
    };
    expect(['all', 'all +'].map(unitOf)).toEqual(['people', '']);
  });
});

import { describe, expect, test } from 'vitest';
import { formatValue } from '../numbers/format';
import { evaluateArticle, sideFigures } from './evaluated';
import {
  checkOf,
  derivedOf,
  figureFrom,
  figureOf,
  type Small,
  smallArticle,
  smallFile,
} from './fixtures/small-article';
import { derivedNumber } from './rich-text';

const FIGURES: Small['figures'] = {
  total: '4.4 million people',
  wave: 'about 6 million people',
  camp: '950,000 people',
  small: '60 people',
  town: '2.25 thousand people',
  part: '40 percent of them',
  fine: '54.55 percent of them',
  aid: ['$60.5 million', { unit: 'USD' }],
};

describe('a figure', () => {
  test.each([
    ['4.4 million people', { type: 'count', scale: 6, decimals: 1 }],
    ['60 people', { type: 'count', scale: 0, decimals: 0 }],
    ['62.5 percent of them', { type: 'share', scale: 0, decimals: 1 }],
    ['half of them', { type: 'share', scale: 0, decimals: 0 }],
    ['2 percentage points', { type: 'points', scale: 0, decimals: 0 }],
  ])('“%s” is printed in the style of its print', (phrase, style) => {
    expect(figureFrom(phrase).style).toEqual(style);
  });

  test('takes percentages and percentage points as hundredths in formulas', () => {
    for (const phrase of ['40 percent of them', '40 percentage points']) {
      const { readings, values } = figureFrom(phrase);
      expect([readings.nominal?.valueOf(), values.nominal?.valueOf()]).toEqual([40, 0.4]);
    }
  });

  test('that is not at its offset is left out, and so is one without its sentence', () => {
    const file = smallFile({ figures: FIGURES });
    const [first, second] = file.figures;
    if (first === undefined || second === undefined) throw new Error('no figures');
    first.numeral.start += 12;
    second.sentence = 'nowhere';
    expect([...evaluateArticle(file).figures.keys()]).toEqual(['camp', 'small', 'town', 'part', 'fine', 'aid']);
  });
});

describe('a derived number is printed', () => {
  test.each([
    ['in the scale and decimals of its figures', 'total + total', 'people', '8.8 million'],
    ['in the largest scale, with the decimals of the figures of that scale', 'total - wave', 'people', '−1.6 million'],
    ['in the largest scale, without the decimals of a smaller one', 'total + town', 'people', '4.4 million'],
    ['in the largest scale beside a smaller', 'total + camp', 'people', '5.4 million'],
    ['so that a small result can be seen', 'total - camp * 4.63', 'people', '0.002 million'],
    ['without a scale where its figures have none', 'camp - small', 'people', '949,940'],
    ['as a percentage with one decimal', 'camp / total', 'share', '21.6%'],
    ['as a percentage with the decimals of its finest percentage', 'fine - part', 'share', '14.55%'],
    ['as a count where a share of people is taken', 'part * total', 'people', '1.8 million'],
    ['in a scale of its own where it counts something else', 'aid / total', 'USD per people', '13.8'],
    ['in a scale of its own, large', 'aid * total', 'USD × people', '266.2 trillion'],
    ['in a scale of its own, without decimals from 100', 'aid / camp * 10', 'USD per people', '637'],
  ])('%s', (_, formula, unit, text) => {
    const article = smallArticle({ figures: FIGURES, derived: [{ id: 'd', formula, unit }] });
    expect(derivedNumber(derivedOf(article, 'd')).text).toBe(text);
  });
});

describe('a check is printed', () => {
  const styleOf = (formula: string, compared: string) =>
    checkOf(smallArticle({ figures: FIGURES, checks: [{ formula, compared }] })).style;

  test('as a share where shares are compared, as a count where counts are', () => {
    expect(styleOf('camp / total', 'part')).toEqual({ type: 'share', scale: 0, decimals: 1 });
    expect(styleOf('camp / total', 'fine')).toEqual({ type: 'share', scale: 0, decimals: 2 });
    expect(styleOf('part * total', 'camp')).toEqual({ type: 'count', scale: 6, decimals: 1 });
    expect(styleOf('1', 'part + fine')).toEqual({ type: 'share', scale: 0, decimals: 2 });
  });

  test('with the figures of each side apart', () => {
    const check = checkOf(smallArticle({ figures: FIGURES, checks: [{ formula: 'total - camp', compared: 'wave' }] }));
    const ids = (side: 'formula' | 'compared') => sideFigures(check, side).map(({ data }) => data.id);
    expect([ids('formula'), ids('compared')]).toEqual([['total', 'camp'], ['wave']]);
    expect(check.figures.map(({ data }) => data.id)).toEqual(['total', 'camp', 'wave']);
  });
});

test('a file without derived numbers and checks is its figures', () => {
  const article = smallArticle({ figures: { a: '60 people' } });
  expect([article.derived.size, article.checks.length, article.digest]).toEqual([0, 0, 'd1e2f3']);
  const { values, style } = figureOf(article, 'a');
  expect(values.nominal === null ? null : formatValue(values.nominal, style)).toBe('60');
  expect(evaluateArticle(article.file).digest).toBe('');
});

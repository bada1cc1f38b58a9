import { expect, test } from 'vitest';
import { parseProse } from './template';

const words = (text: string) => ({ type: 'words', text });
const number = (id: string, shown = 'value') => ({ type: 'number', id, shown });

test('prose is words and numbers, in order, with nothing lost', () => {
  expect(parseProse('Of the {total}, {refugee_status} have it.')).toEqual([
    words('Of the '),
    number('total'),
    words(', '),
    number('refugee_status'),
    words(' have it.'),
  ]);
});

test('a number can show one of its ranges', () => {
  expect(parseProse('{total:rounding}{total:hedge}')).toEqual([number('total', 'rounding'), number('total', 'hedge')]);
});

test('prose without numbers is words, and no prose is nothing', () => {
  expect(parseProse('Nothing but words.')).toEqual([words('Nothing but words.')]);
  expect(parseProse('')).toEqual([]);
});

test.each(['{}', '{ total }', '{1st}', '{total:nominal}', '{total:}', '{total', 'total}', '{to-tal}'])(
  'braces that hold no id stay words: %s',
  (prose) => {
    expect(parseProse(prose)).toEqual([words(prose)]);
  },
);

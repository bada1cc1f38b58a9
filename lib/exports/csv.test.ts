import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCsv } from './csv';

const cellOf = (text: string): string => csvParseRows(formatCsv(['a'], [[text]]))[1]?.[0] ?? '';

test.each([
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\tabc',
  '\rabc',
  '\r=1',
  '\n=1',
  '  =cmd|calc!A0',
  '\uFEFF=1',
  '\u0000=1',
  '＝1+1',
  '=HYPERLINK("http://x","a, b")',
  '-',
  '+44 20 7946 0000',
])('%j would run in a spreadsheet, and gets an apostrophe', (text) => {
  expect(cellOf(text)).toBe(`'${text}`);
});

test.each(['-5', '-0.25', '1.7 million', '“=1”', "'quoted", 'a=b', '− 3', '', '5-3'])('%j stays as it is', (text) => {
  expect(cellOf(text)).toBe(text);
});

test('quotes, commas and line breaks come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), (cells) => {
      const [, row] = csvParseRows(formatCsv(['a', 'b'], [cells.map((cell) => `x${cell}`)]));
      expect(row).toEqual(cells.map((cell) => `x${cell}`));
    }),
  );
});

test('the header is the first line, and the text ends with a line break', () => {
  expect(formatCsv(['id', 'label'], [['total', 'Afghans, living "there"']])).toBe(
    'id,label\ntotal,"Afghans, living ""there"""\n',
  );
  expect(formatCsv(['id'], [])).toBe('id\n');
});

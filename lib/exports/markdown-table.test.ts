import { expect, test } from 'vitest';
import { formatMarkdownTable } from './markdown-table';

test('rows become a table with a header line', () => {
  expect(formatMarkdownTable(['Figure', 'Number'], [['All Afghans', '4.4 million']])).toBe(
    '| Figure | Number |\n| --- | --- |\n| All Afghans | 4.4 million |\n',
  );
});

test.each([
  ['a | b', 'a \\| b'],
  ['a \\| b', 'a \\\\\\| b'],
  ['ends with \\', 'ends with \\\\'],
  ['one\ntwo\r\nthree\u2028four', 'one<br>two<br>three<br>four'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['[click](http://x)', '\\[click\\](http://x)'],
  ['*so* _called_ ~~old~~ `code`', '\\*so\\* \\_called\\_ \\~\\~old\\~\\~ \\`code\\`'],
  ['R&D &amp; &#124;', 'R&D \\&amp; \\&#124;'],
])('%j stays one cell of plain text', (cell, escaped) => {
  expect(formatMarkdownTable(['a'], [[cell]])).toBe(`| a |\n| --- |\n| ${escaped} |\n`);
});

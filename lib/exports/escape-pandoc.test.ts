import { expect, test } from 'vitest';
import { escapePandoc } from './escape-pandoc';

/** What pandoc makes of the result, with and without this, is tested in e2e/consumers/pandoc.spec.ts. */
test.each([
  ['4.4 million, of which (an estimated) 1.7', '4.4 million, of which (an estimated) 1.7'],
  ['*so* _called_ `code` ~~old~~', '\\*so\\* \\_called\\_ \\`code\\` \\~\\~old\\~\\~'],
  ['[@key] and ![picture](x){width=1}', '\\[\\@key\\] and !\\[picture\\](x)\\{width=1\\}'],
  ['$5 \\input{x} &amp; # | ^', '\\$5 \\\\input\\{x\\} \\&amp; \\# \\| \\^'],
  ['</script><b>', '\\</script\\>\\<b\\>'],
  ['it\'s "so" -- or --- not ...', 'it\\\'s \\"so\\" \\-\\- or \\-\\-\\- not \\.\\.\\.'],
  ['1. not a list', '1\\. not a list'],
  ['(a) neither', '(a\\) neither'],
  ['12 is no item. Nor is this.', '12 is no item. Nor is this.'],
  ['- nor - this', '\\- nor - this'],
  [': no definition', '\\: no definition'],
  ['one\r\ntwo\u2028three\u0007', 'one two three'],
  ['  ends with \\ ', 'ends with \\\\'],
  ['\u202bپاکستان\u202c', '\u202bپاکستان\u202c'],
])('%j is text in pandoc’s Markdown', (text, escaped) => {
  expect(escapePandoc(text)).toBe(escaped);
});

// Long enough that a pattern which looks back over it would run into the limit on hanging.
test('a long text takes no longer than its length', () => {
  const long = `${'a.) '.repeat(250_000)}${'-'.repeat(100_000)}${'x'.repeat(500_000)}. `;
  expect(escapePandoc(long).length).toBeGreaterThan(long.length);
});

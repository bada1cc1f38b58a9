import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchAt, matchOpened, openedBy } from './sticky';

const PATTERN = /[\s-]?(hundred|thousand)s?(?![a-z])|[ \u00a0]?[%٪]|(?:[ -]|\r?\n)(?:per|pc)\b|x\d|-/iy;
const OPENED = openedBy('hundred thousand % per pc x -', PATTERN);

test('a pattern with its beginnings matches where the pattern alone does', () => {
  const pieces = [
    ' ',
    '\u00a0',
    '\n',
    '\r\n',
    '-',
    '\t',
    'hundred',
    'THOUSAND',
    'h',
    'Th',
    'per',
    'PC',
    'p',
    '%',
    '٪',
    'x1',
    'é',
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      for (let at = 0; at <= text.length; at += 1) {
        expect(matchOpened(OPENED, text, at)?.[0], JSON.stringify([text, at])).toBe(matchAt(PATTERN, text, at)?.[0]);
      }
    }),
    { numRuns: 2000 },
  );
});

test('it is not tried where it cannot begin', () => {
  let tried = 0;
  const pattern = new (class extends RegExp {
    override exec(text: string): RegExpExecArray | null {
      tried += 1;
      return super.exec(text);
    }
  })(/ ?(?:hundred|thousand)/.source, 'iy');
  const text = '60 people, 12 huts and 4 tents there';
  for (let at = 0; at < text.length; at += 1) matchOpened(openedBy('hundred thousand', pattern), text, at);
  // At "huts" and "there", and at the spaces before them.
  expect(tried).toBe(4);
});

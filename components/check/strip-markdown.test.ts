import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripMarkdown } from './strip-markdown';

describe('a Markdown text loses', () => {
  test.each([
    ['headings', '# 60 people\n\n## Second ##', '60 people\n\nSecond'],
    ['underlined headings', 'Title\n=====\n\nText', 'Title\n\nText'],
    ['lists and quotes', '- 4 tents\n* 5 tents\n> said 6', '4 tents\n5 tents\nsaid 6'],
    ['emphasis', '**4.4 million** and _nearly_ *2 million*', '4.4 million and nearly 2 million'],
    ['links, but not their words', '[400](https://example.org/77 "t") of [900][1]\n\n[1]: /x', '400 of 900'],
    ['pictures, but not their words', '![A camp](camp.png)', 'A camp'],
    ['code marks', '`60`\n\n```\n70\n```', '60\n\n70'],
    ['escapes', '4\\.4 million \\*', '4.4 million *'],
    ['tables', '| Place | People |\n| --- | ---: |\n| North | 25,000 |', 'Place  People\n\nNorth  25,000'],
    ['front matter', '---\ntitle: 99\n---\n60 people', '60 people'],
  ])('%s', (_, markdown, text) => {
    expect(stripMarkdown(markdown)).toBe(text);
  });
});

test.each(['2 * 3 * 4 = 24', 'a_b_c 5', '1. First\n2. Second', '5 < 6 and 7 > 6', 'from 4-5 to 6', 'Rs. 5_000'])(
  'what is no mark stays: %s',
  (text) => {
    expect(stripMarkdown(text)).toBe(text);
  },
);

test('no digit of plain words is lost', () => {
  const word = fc.stringMatching(/^[a-z0-9.,%]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const digits = (text: string): string => text.replace(/\D/g, '');
      expect(digits(stripMarkdown(words.join(' ')))).toBe(digits(words.join(' ')));
    }),
  );
});

test.each(['*', '_', '[', '`', '!', '[](', '**a', '|-'])('a long text of %s takes no time', (mark) => {
  const start = performance.now();
  stripMarkdown(mark.repeat(50_000));
  expect(performance.now() - start).toBeLessThan(5000);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from './read-markdown';

describe('a Markdown text loses', () => {
  test.each([
    ['headings', '# 60 people\n\n## Second ##', '60 people\nSecond'],
    ['underlined headings', 'Title\n=====\n\nText', 'Title\nText'],
    ['lists and quotes', '- 4 tents\n- 5 tents\n\n> said 6', '4 tents\n5 tents\nsaid 6'],
    ['emphasis', '**4.4 million** and _nearly_ *2 million*', '4.4 million and nearly 2 million'],
    ['links, but not their words', '[400](https://example.org/77 "t") of [900][1]\n\n[1]: /x', '400 of 900'],
    ['code marks', '`60`\n\n```\n70\n```', '60\n70'],
    ['escapes', '4\\.4 million \\*', '4.4 million *'],
    ['tables', '| Place | People |\n| --- | ---: |\n| North | 25,000 |', 'Place People\nNorth 25,000'],
    ['line breaks inside a paragraph', 'an estimated\n1.7 million people', 'an estimated 1.7 million people'],
    ['front matter', '---\ntitle: 99\n---\n60 people', '60 people'],
    ['scripts', '60 <script>alert(7)</script> people', '60 people'],
  ])('%s', async (_, markdown, text) => {
    expect(await readMarkdown(markdown)).toBe(text);
  });
});

test.each(['2 * 3 * 4 = 24', 'a_b_c 5', '5 < 6 and 7 > 6', 'from 4-5 to 6', 'Rs. 5_000'])(
  'what is no mark stays: %s',
  async (text) => {
    expect(await readMarkdown(text)).toBe(text);
  },
);

test('no digit of plain words is lost', async () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9.,%]{0,7}$/);
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1 }), async (words) => {
      const digits = (text: string): string => text.replace(/\D/g, '');
      expect(digits(await readMarkdown(words.join(' ')))).toBe(digits(words.join(' ')));
    }),
    { numRuns: 50 },
  );
});

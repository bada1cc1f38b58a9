import { describe, expect, test, vi } from 'vitest';
import { parsePrinted, parsePrintedAt } from './printed';

// Many cases: on a busy machine they take their time.
vi.setConfig({ testTimeout: 120_000 });

const problemOf = (text: string): string => {
  const result = parsePrinted(text);
  return result.ok ? 'no problem' : result.problem;
};
const unreadOf = (text: string): readonly string[] => {
  const result = parsePrinted(text);
  return result.ok ? result.printed.unread : [result.problem];
};

test.each([
  ['62 percent of them', true],
  ['62 percent\nof them', true],
  ['62 percent fewer of them', false],
  ['62 percent', false],
  ['62 of them', false],
  ['two-thirds', true],
  ['most of them', true],
])('%j is a part of a whole: %s', (text, isPart) => {
  const result = parsePrinted(text);
  expect(result.ok && result.printed.ofWhole).toBe(isPart);
});

test('of a majority the words are the hedge, and nothing behind them', () => {
  expect(parsePrintedAt('the majority of them', 0)?.hedge?.text).toBe('the majority');
});

test('in a longer text nothing is said of what was not read', () => {
  expect(parsePrintedAt('maybe 60, or 70', 6)?.unread).toEqual([]);
});

test('words before a number that say nothing are named in their order, without what stands between them', () => {
  expect(unreadOf('maybe, “perhaps” $60')).toEqual(['maybe perhaps']);
});

describe('an increment', () => {
  const isMore = (text: string): boolean => {
    const result = parsePrinted(text);
    return result.ok && result.printed.increment;
  };

  test.each([
    '60 more',
    '60\u00a0more',
    '60 people more',
    '60 More',
    '60 refugees\u00a0more',
    'another 60',
    'a further 60',
    'an additional 60',
    'Another\u00a060',
  ])('%s', (text) => expect(isMore(text)).toBe(true));

  test.each([
    '60',
    '60 people',
    '60 or more',
    '60 more than before',
    '60 moreover',
    '60 young people more',
    '60 mothers',
    '60, more',
    'another thing: 60',
    'other 60',
    'brother 60',
    'a final 60',
  ])('%s is none', (text) => expect(isMore(text)).toBe(false));
});

describe('what is no figure is refused with the reason', () => {
  test.each([
    ['', 'the figure is empty'],
    [' \u00a0\t', 'the figure is empty'],
    ['refugees', 'no number found in “refugees”'],
    ['hundreds of people', '“hundreds” is an open quantity'],
    ['tens of thousands', '“tens of thousands” is an open quantity'],
    ['several million', '“several” is an open quantity'],
    ['a few dozen', '“a few” is an open quantity'],
    ['many', '“many” is an open quantity'],
    ['a 12-year-old', 'is an age'],
    ['12 years old', 'is an age'],
    ['aged 12', 'is an age'],
    ['age 12', 'is an age'],
    ['Aged\u00a012', 'is an age'],
    ['12-year-old', 'is an age'],
    ['12 year old', 'is an age'],
    ['managed 12', 'no problem'],
    ['60 boys 12 years old', 'no problem'],
    ['aged people: 60', 'no problem'],
    ['60 people since 9/11', 'no problem'],
    ['12 years older', 'no problem'],
    ['60 – 70', 'no problem'],
    ['negative 60', 'is negative'],
    ['- 60', 'is negative'],
    ['so -60', 'is negative'],
    ['minus US$60', 'is negative'],
    ['so - 60', 'no problem'],
    ['terminus 60', 'no problem'],
    ['F-16', 'no number found'],
    [`${'very '.repeat(59)}60`, 'no problem'],
    [`${'very '.repeat(59)}many60`, 'found 301 characters'],
    ['-60', 'is negative'],
    ['−4.4 million', 'is negative'],
    ['−$60', 'is negative'],
    ['minus 60', 'is negative'],
    ['down (-60)', 'is negative'],
    ['the twenty-first century', 'no number found'],
    ['the 1980s', 'no number found'],
    ['9/11', 'no number found'],
    ['A4', 'no number found'],
    ['1,2345 people', 'no number found'],
    ['4,4 people', 'no number found'],
    ['1.5.2020', 'no number found'],
  ])('%j: %s', (text, problem) => {
    expect(problemOf(text)).toContain(problem);
  });

  test('a dash before a number is no minus sign', () => {
    expect(parsePrinted('refugees – 4.4 million').ok).toBe(true);
    expect(parsePrinted('mid-60').ok).toBe(false);
  });
});

describe('what was not read is named', () => {
  test.each([
    ['a hedge that is not in the table', 'maybe 60', ['maybe']],
    ['before one that is', 'maybe about 60', ['maybe']],
    ['with what it hangs on', 'somewhat more than 60', ['somewhat']],
    ['signs too', '#60', ['#']],
    ['another number behind', '60 of the 80', ['of the 80']],
    ['in words as well', 'two of the nine people', ['of the nine people']],
    ['words that do not make one number', 'ten five people', ['five people']],
    ['a scale that does not belong', '4.4 ten million', ['ten million']],
    ['words that only introduce are none', 'the total of their 60', []],
    ['nor are nouns', '60 Afghan refugees in Pakistan', []],
    ['“one” is mostly no number', '60 people in one place', []],
  ])('%s: %s', (_, text, unread) => {
    expect(unreadOf(text)).toEqual(unread);
  });
});

test('“most” is a majority unless it belongs to another expression', () => {
  const numeralOf = (text: string): string | null => {
    const result = parsePrinted(text);
    return result.ok ? text.slice(result.printed.numeral.start, result.printed.numeral.end) : null;
  };
  expect(numeralOf('most Afghans')).toBe('most');
  expect(numeralOf('a vast majority')).toBe('a vast majority');
  expect(numeralOf('Most of the two dozen attacks')).toBe('Most');
  expect(numeralOf('at most two')).toBe('two');
  expect(numeralOf('at least two, most of them children')).toBe('two');
  expect(numeralOf('the two most recent')).toBe('two');
  expect(numeralOf('the most refugees')).toBeNull();
  expect(numeralOf('almost 60')).toBe('60');
});

describe('a hostile phrase is refused at once', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['10,000 digits', '9'.repeat(10_000)],
    ['100,000 commas', '1,'.repeat(100_000)],
    ['100,000 groups', '1,000'.padEnd(400_000, ',000')],
    ['groups apart', `1${' 000'.repeat(100_000)}x`],
    ['100,000 hedges', 'at least '.repeat(100_000)],
    ['nested parentheses', `${'('.repeat(50_000)}60${')'.repeat(50_000)}`],
    ['one long word', 'a'.repeat(1_000_000)],
    ['number words', 'one hundred and '.repeat(20_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['hyphens', 'one-'.repeat(100_000)],
  ];
  test.each(hostile)('%s', (_, text) => {
    const start = performance.now();
    expect(parsePrinted(text)).toEqual({ ok: false, problem: expect.stringContaining(`${text.length} characters`) });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test.each(hostile)('%s, cut to what is still read', (_, text) => {
    const start = performance.now();
    parsePrinted(text.slice(0, 300));
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test.each(['\ud800', '60\udfff', '\0', '60\0', '\ud83d60', '60 \u202e million', '\uffff60'])(
    '%j does not throw',
    (text) => {
      expect(() => parsePrinted(text)).not.toThrow();
    },
  );

  test('more digits than anything has are no number', () => {
    expect(problemOf('9'.repeat(31))).toContain('no number found');
    expect(parsePrinted('9'.repeat(30)).ok).toBe(true);
    expect(problemOf(`1.${'9'.repeat(31)}`)).toContain('no number found');
  });
});

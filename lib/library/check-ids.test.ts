import { expect, test } from 'vitest';
import type { ArticleFile } from '../article/schema';
import { derivedIn, figureIn, pathOf, problemsAfter } from './sample-file';

const expected = 'an id of its own in the article';

test('two figures with one id are a problem of the second, and of nothing computed with them', () => {
  const change = (file: ArticleFile): void => {
    file.figures.push({ ...structuredClone(figureIn(file, 'killed')), id: 'total' });
  };
  const first = pathOf('figures', 'total');
  expect(problemsAfter(change)).toEqual([
    { path: 'figures[6].id', found: `"total", which is also ${first}.id`, expected },
  ]);
});

test('two derived numbers with one id are one problem, and both formulas are read', () => {
  const change = (file: ArticleFile): void => {
    file.derived.push({ ...structuredClone(derivedIn(file, 'others')), formula: 'total -' });
  };
  const index = pathOf('derived', 'others');
  expect(problemsAfter(change)).toEqual([
    { path: expect.stringMatching(/^derived\[\d+\]\.id$/), found: `"others", which is also ${index}.id`, expected },
    expect.objectContaining({ path: expect.stringMatching(/^derived\[\d+\]\.formula$/), found: '"total -"' }),
  ]);
});

test.each([
  ['sentences', 'figures'],
  ['figures', 'derived'],
  ['derived', 'checks'],
  ['checks', 'charts'],
  ['sentences', 'charts'],
] as const)('an id of the %s is not free for the %s', (first, second) => {
  const change = (file: ArticleFile): void => {
    const [taken] = file[first];
    const last = file[second].at(-1);
    if (taken !== undefined && last !== undefined) last.id = taken.id;
  };
  const problems = problemsAfter(change).filter((problem) => problem.expected === expected);
  expect(problems).toEqual([
    {
      path: expect.stringMatching(new RegExp(`^${second}\\[\\d+\\]\\.id$`)),
      found: expect.stringMatching(new RegExp(`^"\\w+", which is also ${first}\\[0\\]\\.id$`)),
      expected,
    },
  ]);
});

import { describe, expect, test } from 'vitest';
import type { ArticleFile } from '../article/schema';
import { figureIn, pathOf, problemsAfter } from './sample-file';

/** The problems of the shipped file with another period of its total. */
const problemsOf = (from: string, to: string) =>
  problemsAfter((file) => {
    for (const { id } of file.figures) Object.assign(figureIn(file, id).period, { from, to });
  }).filter(({ path }) => path === `${pathOf('figures', 'total')}.period`);

describe('a period', () => {
  test.each([
    ['2023-10', '2023-09'],
    ['2023', '2022-12'],
    ['2022-12-31', '2021'],
    ['2023-10-05', '2023-10-04'],
    ['1989', '1980'],
  ])('cannot end before it begins: %s to %s', (from, to) => {
    const expected = 'a period that does not end before it begins';
    expect(problemsOf(from, to)).toEqual([{ path: expect.any(String), found: `${from} to ${to}`, expected }]);
  });

  test.each([
    ['2023', '2023-01'],
    ['2023-10', '2023'],
    ['2023-10-05', '2023-10-05'],
    ['2021', '2023-10'],
  ])('may be as precise at its ends as is known: %s to %s', (from, to) => {
    expect(problemsOf(from, to)).toEqual([]);
  });
});

describe('the record of changes', () => {
  const change = (version: string, date: string) => ({ version, date, note: 'A change.' });

  test('leads to the version and the date of the data', () => {
    const wrong = (file: ArticleFile): void => {
      file.version = '1.1.0';
      file.dataDate = '2026-12-24';
      file.changes = [change('1.0.0', '2026-12-01')];
    };
    expect(problemsAfter(wrong)).toEqual([
      { path: 'version', found: '"1.1.0"', expected: '"1.0.0", the version of the last change' },
      { path: 'dataDate', found: '"2026-12-24"', expected: '"2026-12-01", the date of the last change' },
    ]);
  });

  test('is in the order of its dates', () => {
    const wrong = (file: ArticleFile): void => {
      file.version = '1.2.0';
      file.dataDate = '2026-12-02';
      file.changes = [change('1.0.0', '2026-12-01'), change('1.1.0', '2026-12-03'), change('1.2.0', '2026-12-02')];
    };
    expect(problemsAfter(wrong)).toEqual([
      {
        path: 'changes[2].date',
        found: '"2026-12-02"',
        expected: 'the changes in the order of their dates; the one before is of 2026-12-03',
      },
    ]);
  });
});

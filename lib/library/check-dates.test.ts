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
  const change = (version: string, date: string, digest: string | null = null) => ({
    version,
    date,
    note: 'A change.',
    digest,
  });
  /** The problems of the shipped file with other changes, the last of them being those of the data. */
  const problemsWith = (...changes: ArticleFile['changes']) =>
    problemsAfter((file) => {
      file.version = changes.at(-1)?.version ?? '';
      file.dataDate = changes.at(-1)?.date ?? '';
      file.changes = changes;
    });

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
    const first = change('1.0.0', '2026-12-01', 'aaaaaa');
    expect(problemsWith(first, change('1.1.0', '2026-12-03', 'bbbbbb'), change('1.2.0', '2026-12-02'))).toEqual([
      {
        path: 'changes[2].date',
        found: '"2026-12-02"',
        expected: 'the changes in the order of their dates; the one before is of 2026-12-03',
      },
    ]);
  });

  test('is in the order of its versions', () => {
    const expected = 'a version later than 1.2.0, the one before';
    for (const version of ['1.2.0', '1.1.9', '0.9.9']) {
      expect(problemsWith(change('1.2.0', '2026-12-01', 'aaaaaa'), change(version, '2026-12-01'))).toEqual([
        { path: 'changes[1].version', found: `"${version}"`, expected },
      ]);
    }
  });

  test('keeps the digest of every version but the current', () => {
    expect(problemsWith(change('1.0.0', '2026-12-01'), change('1.1.0', '2026-12-01', 'aaaaaa'))).toEqual([
      { path: 'changes[0].digest', found: 'null', expected: 'the digest that the data had at version 1.0.0' },
      {
        path: 'changes[1].digest',
        found: '"aaaaaa"',
        expected: 'null: the digest of the current version is computed',
      },
    ]);
  });

  test('has no digest twice', () => {
    const twice = [change('1.0.0', '2026-12-01', 'aaaaaa'), change('1.1.0', '2026-12-01', 'aaaaaa')];
    expect(problemsWith(...twice, change('1.2.0', '2026-12-01'))).toEqual([
      { path: 'changes[1].digest', found: '"aaaaaa"', expected: 'a digest that no other version has' },
    ]);
  });
});

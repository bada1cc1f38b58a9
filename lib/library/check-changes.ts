import { isLater } from '../article/changes';
import type { Versioned } from '../article/changes-schema';
import { type Problem, shorten } from '../article/data-error';

/** The record of changes leads to the version and the date of the data. */
export function checkChanges(file: Versioned): Problem[] {
  const newest = file.changes.at(-1);
  return [
    ...file.changes.flatMap(({ date }, index) => {
      const before = file.changes[index - 1]?.date;
      if (before === undefined || before <= date) return [];
      const expected = `the changes in the order of their dates; the one before is of ${before}`;
      return [{ path: `changes[${index}].date`, found: shorten(date), expected }];
    }),
    ...checkVersions(file),
    ...(newest === undefined
      ? []
      : [
          ...unlike('version', file.version, newest.version, 'the version of the last change'),
          ...unlike('dataDate', file.dataDate, newest.date, 'the date of the last change'),
        ]),
  ];
}

/** Versions go up, and every one but the current has the digest by which a citation of it is found. */
function checkVersions({ changes }: Versioned): Problem[] {
  const digests = changes.map(({ digest }) => digest);
  return changes.flatMap(({ version, digest }, index) => {
    const at = `changes[${index}]`;
    const problem = (path: string, found: string, expected: string) => ({ path: `${at}.${path}`, found, expected });
    const before = changes[index - 1]?.version;
    const isLast = index === changes.length - 1;
    return [
      ...(before === undefined || isLater(version, before)
        ? []
        : [problem('version', shorten(version), `a version later than ${before}, the one before`)]),
      ...(isLast && digest !== null
        ? [problem('digest', shorten(digest), 'null: the digest of the current version is computed')]
        : []),
      ...(!isLast && digest === null
        ? [problem('digest', 'null', `the digest that the data had at version ${version}`)]
        : []),
      ...(digest !== null && digests.indexOf(digest) < index
        ? [problem('digest', shorten(digest), 'a digest that no other version has')]
        : []),
    ];
  });
}

function unlike(path: string, found: string, expected: string, what: string): Problem[] {
  return found === expected ? [] : [{ path, found: shorten(found), expected: `${shorten(expected)}, ${what}` }];
}

import type { Problem } from '../article/data-error';
import type { ArticleFile } from '../article/schema';
import { checkChanges } from './check-changes';

/** Periods begin before they end, and the record of changes leads to the version and date of the data. */
export function checkDates(file: ArticleFile): Problem[] {
  return [
    ...file.figures.flatMap(({ period: { from, to } }, index) => {
      const path = `figures[${index}].period`;
      const expected = 'a period that does not end before it begins';
      return isInOrder(from, to) ? [] : [{ path, found: `${from} to ${to}`, expected }];
    }),
    ...checkChanges(file),
  ];
}

/** Dates are as precise as they are known; "2021" and "2021-05" are compared as years. */
function isInOrder(from: string, to: string): boolean {
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) <= to.slice(0, length);
}

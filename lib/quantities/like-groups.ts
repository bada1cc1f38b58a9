import type { Agreement, Pair } from './agreement';
import type { Quantity, Value } from './quantity';
import { numberText } from './wording';

/** Values that count the same, and how each number among them lies to the others. */
export interface LikeGroup {
  /** What they count, where it is not what the quantity is. */
  readonly counts: string | null;
  readonly numbers: readonly LikeNumber[];
}

/** One number, whoever says it, against the other numbers of its group. */
export interface LikeNumber {
  /** All that print it, with the same ranges. */
  readonly values: readonly Value[];
  readonly canBe: readonly Against[];
  readonly cannotBe: readonly Against[];
}

/** Another number of the group, and how the two were held against each other. */
export interface Against {
  readonly values: readonly Value[];
  readonly pair: Pair;
}

/** Values by what they count: those that count what the quantity is first; what nothing can be held against is left out. */
export function buildLikeGroups({ values }: Quantity, { pairs }: Agreement): readonly LikeGroup[] {
  const pairOf = (one: Value, two: Value): Pair | undefined =>
    pairs.find(({ a, b }) => (a === one && b === two) || (a === two && b === one));
  const left = new Set(values);
  const groups: Value[][] = [];
  for (const value of values) {
    if (!left.has(value)) continue;
    const group = values.filter((other) => other === value || pairOf(value, other) !== undefined);
    for (const member of group) left.delete(member);
    if (group.length > 1) groups.push(group);
  }
  return groups
    .toSorted((a, b) => Number(isApart(a)) - Number(isApart(b)))
    .map((group) => {
      const keys = [...new Set(group.map(keyOf))];
      const numbers = keys.map((key) => group.filter((value) => keyOf(value) === key));
      return {
        counts: isApart(group) ? (group[0]?.data.difference?.short ?? null) : null,
        numbers: numbers.map((own): LikeNumber => {
          const against = numbers.flatMap((other): Against[] => {
            const pair = own[0] === undefined || other[0] === undefined ? undefined : pairOf(own[0], other[0]);
            return other === own || pair === undefined ? [] : [{ values: other, pair }];
          });
          return {
            values: own,
            canBe: against.filter(({ pair }) => pair.meet === true),
            cannotBe: against.filter(({ pair }) => pair.meet === false),
          };
        }),
      };
    });
}

/** What is printed alike has the same ranges; a count out of a table stands for itself alone. */
const keyOf = (value: Value): string => `${value.source.quote === null ? 'exactly' : 'printed'} ${numberText(value)}`;

const isApart = (group: readonly Value[]): boolean =>
  group.every(({ data }) => data.difference !== null && !data.difference.comparable);

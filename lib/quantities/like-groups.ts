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
  const groups: { readonly counts: string | null; readonly values: readonly Value[] }[] = [];
  for (const value of values) {
    if (!left.has(value)) continue;
    const group = values.filter((other) => other === value || pairOf(value, other) !== undefined);
    for (const member of group) left.delete(member);
    const { difference } = value.data;
    // What a note bridges counts what the quantity is, and all of a group do or none.
    const counts = difference?.comparable === false ? difference.short : null;
    if (group.length > 1) groups.push({ counts, values: group });
  }
  return groups
    .toSorted((a, b) => Number(a.counts !== null) - Number(b.counts !== null))
    .map(({ counts, values: group }) => {
      const firsts = group.filter((value) => group.find((other) => keyOf(other) === keyOf(value)) === value);
      const alike = (first: Value) => group.filter((value) => keyOf(value) === keyOf(first));
      return {
        counts,
        numbers: firsts.map((own): LikeNumber => {
          const against = firsts.flatMap((other): Against[] => {
            const pair = pairOf(own, other);
            return pair === undefined ? [] : [{ values: alike(other), pair }];
          });
          return {
            values: alike(own),
            canBe: against.filter(({ pair }) => pair.meet),
            cannotBe: against.filter(({ pair }) => !pair.meet),
          };
        }),
      };
    });
}

/** What is printed alike has the same ranges; a count out of a table stands for itself alone. */
const keyOf = (value: Value): string => `${value.source.quote === null ? 'exactly' : 'printed'} ${numberText(value)}`;

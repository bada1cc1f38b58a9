import type { Range } from '../numbers/range';

/** The ranges of the figures of a formula, by id. */
export type Box = ReadonlyMap<string, Range>;

/** @throws {Error} where the box lacks the figure: the caller checks ids before. */
export function rangeOf(box: Box, id: string): Range {
  const range = box.get(id);
  if (range === undefined) throw new Error(`no range for “${id}”`);
  return range;
}

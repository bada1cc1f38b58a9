import type { Quantity } from '@/lib/quantities/quantity';
import { readQuantities } from '@/lib/quantities/quantity-library';

let quantities: readonly Quantity[] | null = null;

/** All quantities, read once: a site does not change while it is built or served. @throws {DataError} for a wrong file. */
export function knownQuantities(): readonly Quantity[] {
  quantities ??= readQuantities();
  return quantities;
}

export const findKnownQuantity = (id: string): Quantity | null =>
  knownQuantities().find(({ file }) => file.id === id) ?? null;

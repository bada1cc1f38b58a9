import type { Proposal } from '@/lib/reading/proposal';
import type { Reading } from '@/lib/reading/reading';

/** FNV-1a over the places of all figures and the formulas of all checks, in hexadecimal. */
export function fingerprintOf({ figures }: Reading, proposals: readonly Proposal[]): string {
  let hash = 0x811c9dc5;
  const add = (word: string): void => {
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0;
  };
  for (const { id, start, end } of figures) add(`${id} ${start} ${end};`);
  for (const { id, formula, compared } of proposals) add(`${id} ${formula} ${compared};`);
  return hash.toString(16);
}

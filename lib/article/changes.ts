import type { Change } from './changes-schema';

/** What became of data since somebody cited it. */
export type Cited =
  | { readonly status: 'current' }
  | { readonly status: 'earlier'; readonly version: string; readonly since: readonly Change[] }
  | { readonly status: 'unknown' };

/**
 * Looks up the version that a citation names.
 * @param changes The record of the data, oldest first; @param digest Its digest now.
 * @param cited The digest in the citation, as printed in sources of charts.
 * @returns the changes after that version, oldest first; `unknown` for a digest that no version has.
 */
export function findCited(changes: readonly Change[], digest: string, cited: string): Cited {
  if (cited === digest) return { status: 'current' };
  const index = changes.findIndex((change) => change.digest === cited);
  const version = changes[index]?.version;
  return version === undefined
    ? { status: 'unknown' }
    : { status: 'earlier', version, since: changes.slice(index + 1) };
}

/** Whether a version is later than another: 1.10.0 is later than 1.9.2. */
export function isLater(version: string, than: string): boolean {
  const other = than.split('.').map(Number);
  for (const [index, part] of version.split('.').map(Number).entries()) {
    const against = other[index] ?? 0;
    if (part !== against) return part > against;
  }
  return false;
}

import { type Zippable, zipSync } from 'fflate';

/** The first moment that a zip can hold: packs have no date of their own, so that the same data gives the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** Files by their path in the pack. */
export type PackedFiles = ReadonlyMap<string, Uint8Array>;

/** Everything for a report, as a zip of the files given. Sorted by path. */
export function buildReportPack(files: PackedFiles): Uint8Array {
  const zippable: Zippable = {};
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // PNG is compressed already.
    zippable[path] = [bytes, { level: path.endsWith('.png') ? 0 : 9, mtime: NO_DATE }];
  }
  return zipSync(zippable);
}

import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Article } from '../checks/evaluated';
import { formatReadme } from './readme-text';

/** The first moment that a zip can hold: packs have no date of their own, so that the same data gives the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** Files by their path in the pack. */
export type PackedFiles = ReadonlyMap<string, Uint8Array>;

/** Everything of an article for a report, as a zip: the files given, and a README. Sorted by path. */
export function buildReportPack(article: Article, files: PackedFiles): Uint8Array {
  const all = new Map([...files, ['README.txt', strToU8(formatReadme(article))] as const]);
  const zippable: Zippable = {};
  for (const path of [...all.keys()].sort()) {
    const bytes = all.get(path);
    // PNG is compressed already.
    if (bytes !== undefined) zippable[path] = [bytes, { level: path.endsWith('.png') ? 0 : 9, mtime: NO_DATE }];
  }
  return zipSync(zippable);
}

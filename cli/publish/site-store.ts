import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What was written: so many files new or changed, so many as they were, so many removed. */
export interface Stored {
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
}

/** The folder that a site's files are in. */
export interface SiteStore {
  /** Writes one file, unless it is there with the same bytes. @param path of the site, e.g. "/embed/a/c/index.html" */
  readonly write: (path: string, bytes: Uint8Array | string) => void;
  /** Removes every file under the given folders that was not written, and folders that are empty then. */
  readonly finish: (folders: readonly string[]) => Stored;
}

/** Opens the folder of a site's files. Each is written beside and renamed: who reads meanwhile never sees half of one. */
export function openSiteStore(folder: string): SiteStore {
  const paths = new Set<string>();
  let written = 0;
  return {
    write: (path, content) => {
      const file = join(folder, path);
      const bytes = Buffer.from(content);
      paths.add(file);
      if (readIfThere(file)?.equals(bytes) === true) return;
      mkdirSync(dirname(file), { recursive: true });
      const beside = `${file}.${process.pid}.tmp`;
      writeFileSync(beside, bytes);
      renameSync(beside, file);
      written += 1;
    },
    finish: (folders) => {
      const removed = folders.reduce((sum, each) => sum + removeOthers(join(folder, each), paths), 0);
      return { written, kept: paths.size - written, removed };
    },
  };
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** @returns how many files went */
function removeOthers(folder: string, keep: ReadonlySet<string>): number {
  let removed = 0;
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      removed += removeOthers(path, keep);
      if (entriesOf(path).length === 0) rmdirSync(path);
    } else if (!keep.has(path)) {
      rmSync(path);
      removed += 1;
    }
  }
  return removed;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export type WrittenNew =
  | { readonly type: 'written' }
  | { readonly type: 'there' }
  | { readonly type: 'failed'; readonly problem: string };

/** Writes a file beside and moves it into place whole. One that is there, or came in the meantime, stays without `force`. */
export function writeNew(path: string, content: string, force: boolean): WrittenNew {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, content);
    // A rename replaces what is there; a link does not.
    if (force) renameSync(beside, path);
    else linkSync(beside, path);
    return { type: 'written' };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return { type: 'there' };
    return { type: 'failed', problem: error instanceof Error ? error.message : String(error) };
  } finally {
    rmSync(beside, { force: true });
  }
}

import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a finished folder in the place of another, which is there whole until the new one is: copied beside it, then
 * renamed. The copy may cross from one disk to another, the names may not.
 */
export function replaceFolder(from: string, to: string): void {
  const [fresh, old] = [`${to}.${process.pid}.new`, `${to}.${process.pid}.old`];
  try {
    cpSync(from, fresh, { recursive: true });
    if (existsSync(to)) renameSync(to, old);
    renameSync(fresh, to);
  } catch (error) {
    if (!existsSync(to) && existsSync(old)) renameSync(old, to);
    throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

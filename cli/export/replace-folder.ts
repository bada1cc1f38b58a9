import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

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

/**
 * Puts back a folder whose replacement was killed. No system that Node knows of exchanges two folders in one step:
 * between the two renames there is none of that name, and the old one is whole beside it.
 */
export function putBackFolder(folder: string): void {
  const left = existsSync(dirname(folder)) ? readdirSync(dirname(folder)) : [];
  const named = (ending: string): readonly string[] =>
    left.filter((name) => name.startsWith(`${basename(folder)}.`) && /^\d+$/.test(middle(name, folder, ending)));
  for (const name of named('.old')) {
    const old = join(dirname(folder), name);
    if (existsSync(folder)) rmSync(old, { recursive: true, force: true });
    else renameSync(old, folder);
  }
  for (const name of named('.new')) rmSync(join(dirname(folder), name), { recursive: true, force: true });
}

/** What stands between the folder's name and an ending; nothing where it does not end so. */
const middle = (name: string, folder: string, ending: string): string =>
  name.endsWith(ending) ? name.slice(basename(folder).length + 1, -ending.length) : '';

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ENDING = '.json';

/** A data file of a folder: where it is, how messages call it, and the id that its name gives. */
export interface DataFile {
  readonly path: string;
  readonly name: string;
  readonly id: string;
}

/**
 * The data files of a folder, by name. Hidden files are none; a folder that is not there has none.
 * @param folder Its name in data: the bundler follows what is read, and would take the whole project for any folder.
 */
export function listDataFiles(folder: 'quantities' | 'series', root: string = process.cwd()): readonly DataFile[] {
  return namesIn(join(root, 'data', folder))
    .filter((name) => name.endsWith(ENDING) && !name.startsWith('.'))
    .sort()
    .map((name) => ({
      path: join(root, 'data', folder, name),
      name: join('data', folder, name),
      id: name.slice(0, -ENDING.length),
    }));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

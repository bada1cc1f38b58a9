import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '../article/data-error';
import { describeUnreadable } from './read-utf8';

const ENDING = '.json';

/** A data file of a folder: where it is, how messages call it, and the id that its name gives. */
export interface DataFile {
  readonly path: string;
  readonly name: string;
  readonly id: string;
}

/**
 * The data files of a folder, by name. Hidden files are none; a folder that is not there has none.
 * @throws {DataError} where it is there and cannot be read: what is in it would be missed by nobody.
 * @param folder Its name in data: the bundler follows what is read, and would take the whole project for any folder.
 */
export function listDataFiles(folder: 'quantities' | 'series', root: string = process.cwd()): readonly DataFile[] {
  return namesIn(join(root, 'data', folder), join('data', folder))
    .filter((name) => name.endsWith(ENDING) && !name.startsWith('.'))
    .sort()
    .map((name) => ({
      path: join(root, 'data', folder, name),
      name: join('data', folder, name),
      id: name.slice(0, -ENDING.length),
    }));
}

function namesIn(path: string, name: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return [];
    const expected = 'a folder of data files';
    throw new DataError(name, [{ path: '', found: describeUnreadable(error), expected }]);
  }
}

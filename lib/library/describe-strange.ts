import { realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import type { Problem } from '../article/data-error';

const FILE = 'a readable file of its own in that folder';
/** MB of 1,000,000 bytes; a data file of an article of ours has a hundredth of one. */
const MOST = 16;

/**
 * Why a data file must not even be opened, in words and without its path; null where nothing is against it. A link may
 * lead out of the folder that was looked through, a pipe would be waited for, a device or a huge file never ends.
 */
export function describeStrange(path: string): Pick<Problem, 'found' | 'expected'> | null {
  try {
    const [real, folder] = [realpathSync(path), realpathSync(dirname(path))];
    if (!real.startsWith(`${folder}${sep}`)) return { found: 'a link that leads out of its folder', expected: FILE };
    const stats = statSync(real);
    if (!stats.isFile()) return { found: kindOf(stats), expected: FILE };
    const size = stats.size / 1_000_000;
    return size <= MOST ? null : { found: `a file of ${Math.ceil(size)} MB`, expected: `at most ${MOST} MB` };
  } catch {
    // Whoever tries to read it hears why it cannot be.
    return null;
  }
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}

import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLES } from '@/lib/library/library';
import { PICTURES } from '@/lib/library/read-pictures';
import { NEXT, runNode, typescript } from '../run-node';
import { sealSite } from '../seal/seal-site';
import { openBuildCopy } from '../site/build-copy';
import { pagesFolder } from '../site/current-site';
import type { Made } from './grow-tasks';

const SITE = 'site-grown';

/**
 * Builds a whole site, its pages too, of grown articles, in a copy of the project and with its code; nothing of it is
 * put in place. The charts of the first article must be drawn: they stand for every other's.
 * @param root A folder of grown articles; @param project The project's folder, which has the packages.
 * @returns how many pages were made
 * @throws Error where a step fails
 */
export async function buildGrownSite(root: string, project: string): Promise<Made> {
  const copy = openBuildCopy(project);
  try {
    for (const folder of ['data', PICTURES]) rmSync(join(copy.folder, folder), { recursive: true, force: true });
    cpSync(join(root, 'data'), join(copy.folder, 'data'), { recursive: true });
    const ids = readdirSync(join(root, ARTICLES)).map((name) => name.slice(0, -'.json'.length));
    const [drawn] = readdirSync(join(root, PICTURES));
    if (drawn === undefined) throw new Error('No chart is drawn that could stand for the others.');
    mkdirSync(join(copy.folder, PICTURES), { recursive: true });
    for (const id of ids) cpSync(join(root, PICTURES, drawn), join(copy.folder, PICTURES, id), { recursive: true });
    const env = { HEADCOUNT_ROOT: project, HEADCOUNT_SITE: SITE };
    for (const args of [typescript('cli/publish.ts'), [...NEXT, 'build']]) {
      const code = await runNode(args, env, copy.folder, 'ignore');
      if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
    }
    return { made: sealSite(join(copy.folder, pagesFolder(SITE))), kept: 0 };
  } finally {
    copy.remove();
  }
}

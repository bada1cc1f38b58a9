import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '@/lib/paths';
import { sealSite } from '../seal/seal-site';
import { openBuildCopy } from './build-copy';
import { pagesFolder } from './current-site';
import { keepDrawings, placeSite } from './place-site';
import { nameSite, tidySites } from './tidy-sites';

/** One step of a build. */
export interface Step {
  /** As in "The build stopped while …". */
  readonly name: string;
  /** @param folder The copy of the project to build in. @returns an exit code */
  readonly run: (folder: string, env: Readonly<Record<string, string>>) => Promise<number>;
}

export interface BuildSite {
  /** The project's folder. */
  readonly root: string;
  /** Where the site will be reached, and whether somebody said so. */
  readonly address: Site & { readonly isNamed: boolean };
  readonly steps: readonly Step[];
  readonly complain: (message: string) => void;
}

/**
 * Builds the site in a copy of the project and puts it in place when it is whole. Until then, and whatever happens (an
 * error, a full disk, a kill, another build at the same time), the site before is served as it was.
 * @returns 0, or the exit code of the step that failed.
 * @throws what the file system throws, the site before being whole
 */
export async function buildSite({ root, address, steps, complain }: BuildSite): Promise<number> {
  const now = new Date();
  const site = nameSite(now);
  tidySites(root);
  const copy = openBuildCopy(root);
  try {
    nameTypes(copy.folder, site);
    for (const { name, run } of steps) {
      const code = await run(copy.folder, { HEADCOUNT_SITE: site });
      if (code === 0) continue;
      complain(`The build stopped while ${name}. What was served before is as it was.`);
      return code;
    }
    sealSite(join(copy.folder, pagesFolder(site)));
    placeSite(root, copy.folder, { site, ...address, built: now.toISOString() });
    keepDrawings(root, copy.folder);
  } finally {
    copy.remove();
  }
  tidySites(root);
  return 0;
}

/** Where Next will leave its types. It adds that to the copy's tsconfig.json itself, but with many words. */
function nameTypes(copy: string, site: string): void {
  const file = join(copy, 'tsconfig.json');
  const config = JSON.parse(readFileSync(file, 'utf8'));
  const types = ['types', 'dev/types'].map((folder) => `${pagesFolder(site)}/${folder}/**/*.ts`.replaceAll('\\', '/'));
  writeFileSync(file, JSON.stringify({ ...config, include: [...config.include, ...types] }));
}

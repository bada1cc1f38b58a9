import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PICTURES } from '@/lib/library/read-pictures';
import { filesFolder, readCurrent, SITES, siteFolder } from './current-site';

/** What the name of a copy to build in begins with; the number of its process comes next. */
export const COPY = '.build-';
/** Drawings that were being replaced. */
const OLD_PICTURES = /^charts\.\d+\.old$/;
const SERVED_BY = /^served-by-(\d+)$/;
/** The name of a site: when it was built, and by which process. */
const SITE = /^site-\d+-(\d+)$/;

/** A name for a site that is built now by this process; later ones sort behind it. */
export const nameSite = (now: Date): string => `site-${now.toISOString().replace(/\D/g, '')}-${process.pid}`;

/** The name of what is served while it is edited (`npm run dev`), which is built nowhere. */
export const DEV = 'dev';

/** Whether a folder of `public` is a site's, and not one of the project's own files. */
export const isSite = (name: string): boolean => SITE.test(name) || name === DEV;

/**
 * Takes away what is of no use any more: sites before the last two that no process serves or builds, and the copies of
 * builds that were killed. A server that just read which site is current finds it, also when a build ends that moment.
 */
export function tidySites(root: string): void {
  tidyCopies(root);
  const current = readCurrent(root)?.site;
  const sites = [...new Set([...names(join(root, SITES)), ...names(join(root, 'public'))])].filter((name) =>
    SITE.test(name),
  );
  const before = sites
    .filter((site) => site !== current && !isBuilt(site) && isWhole(root, site))
    .sort()
    .at(-1);
  for (const site of sites) {
    if (site === current || site === before || isBuilt(site) || isServed(root, site)) continue;
    remove(join(root, siteFolder(site)));
    remove(join(root, filesFolder(site)));
  }
}

/** Takes away what builds left that were killed. */
export function tidyCopies(root: string): void {
  const left = [
    ...names(root).filter((name) => name.startsWith(COPY)),
    ...names(join(root, dirname(PICTURES)))
      .filter((name) => OLD_PICTURES.test(name))
      .map((name) => join(dirname(PICTURES), name)),
  ];
  for (const name of left) if (!isRunning(Number(/\d+/.exec(name)?.[0]))) remove(join(root, name));
}

const isWhole = (root: string, site: string): boolean => names(join(root, siteFolder(site))).length > 0;

/** Whether its builder may still be at work on it. One that builds again has ended with its earlier ones. */
const isBuilt = (site: string): boolean => {
  const builder = Number(SITE.exec(site)?.[1]);
  return builder !== process.pid && isRunning(builder);
};

const isServed = (root: string, site: string): boolean =>
  names(join(root, siteFolder(site))).some((name) => isRunning(Number(SERVED_BY.exec(name)?.[1])));

function isRunning(process_: number): boolean {
  if (!(process_ > 0)) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // There is such a process, but it is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What cannot be taken away does no harm, and is tried again after the next build. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {}
}

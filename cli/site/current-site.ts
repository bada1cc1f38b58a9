import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The site that is served, and the addresses that it was built with. next.config.js reads it when a server starts. */
export interface CurrentSite {
  /** Its name: that of its folders in `generated/sites` and in `public`. */
  readonly site: string;
  readonly base: string;
  readonly origin: string;
  /** Whether somebody named the address (SITE_URL), or it is that of the local server. */
  readonly isNamed: boolean;
  /** When it was built, ISO 8601. */
  readonly built: string;
}

const FILE = join('generated', 'current.json');
export const SITES = join('generated', 'sites');
export const siteFolder = (site: string): string => join(SITES, site);
/** Where Next leaves what it builds. next.config.js spells it as well. */
export const pagesFolder = (site: string): string => join(SITES, site, 'pages');
/** Where the files are that are no pages. */
export const filesFolder = (site: string): string => join('public', site);

/** The site that is served from a project's folder; null where none was built yet. */
export function readCurrent(root: string): CurrentSite | null {
  try {
    return JSON.parse(readFileSync(join(root, FILE), 'utf8'));
  } catch {
    return null;
  }
}

/** Has a site served from now on, in one step: whoever reads meanwhile finds the old one or this one. */
export function writeCurrent(root: string, current: CurrentSite): void {
  mkdirSync(join(root, 'generated'), { recursive: true });
  const beside = join(root, `${FILE}.${process.pid}.tmp`);
  writeFileSync(beside, `${JSON.stringify(current, null, 2)}\n`);
  renameSync(beside, join(root, FILE));
}

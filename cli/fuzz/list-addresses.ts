import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { filesFolder, readCurrent } from '@/cli/site/current-site';
import { homePath, oembedPath } from '@/lib/paths';

/** What Next answers of its own, or might, and what curious visitors try. */
const USUAL = [
  '/_next/image?url=%2Ficon.svg&w=64&q=75',
  '/_next/data/build/index.json',
  '/_next/static/chunks/none.js',
  '/_next/',
  '/_not-found',
  '/_global-error',
  '/_error',
  '/404',
  '/500',
  '/index',
  '/index.html',
  '/index.rsc',
  '/favicon.ico',
  '/robots.txt',
  '/sitemap.xml',
  '/api',
  '/.env',
  '/.next/BUILD_ID',
  '/package.json',
  '/data/articles/csm-pakistan-2023.json',
];

/**
 * Every address of a served site: pages as its sitemap names them, files as they lie in the site's folder of public/, what the home page
 * loads, and what a server may have beside them. The same, in the same order, for the same build.
 * @param root The project's folder. @param origin Where it is served.
 */
export async function listAddresses(root: string, origin: string): Promise<readonly [string, ...string[]]> {
  const [home, sitemap] = await Promise.all([read(`${origin}${homePath()}`), read(`${origin}/sitemap.xml`)]);
  const pages = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  const loaded = [...home.matchAll(/"(\/_next\/static\/[\w./~-]+)"/g)].map(([, address = '']) => address);
  const files = filesIn(join(root, filesFolder(readCurrent(root)?.site ?? ''))).map(
    (file) => `/${file.replace(/\/index\.html$/, '')}`,
  );
  return [homePath(), oembedPath(), ...new Set([...pages, ...files, ...loaded, ...USUAL])];
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

async function read(address: string): Promise<string> {
  return (await fetch(address)).text();
}

import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PHASE_PRODUCTION_BUILD, PHASE_PRODUCTION_SERVER } from 'next/constants';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type CurrentSite, filesFolder, pagesFolder, siteFolder, writeCurrent } from './current-site';

const PROJECT = resolve(import.meta.dirname, '..', '..');
const SITE = 'site-20260101000000000-1';

let root = '';
const warned: string[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'config-'));
  cpSync(join(PROJECT, 'next.config.js'), join(root, 'next.config.js'));
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'), 'junction');
  for (const name of ['SITE_URL', 'PORT', 'HEADCOUNT_DATA', 'HEADCOUNT_SITE', 'HEADCOUNT_MODE']) vi.stubEnv(name, '');
  vi.spyOn(console, 'warn').mockImplementation((message) => warned.push(String(message)));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  warned.length = 0;
  rmSync(root, { recursive: true, force: true });
});

async function configure(phase: string) {
  const { default: config } = await import(pathToFileURL(join(root, 'next.config.js')).href);
  return config(phase);
}

function serve(current: Partial<CurrentSite>) {
  const site = { site: SITE, origin: 'http://localhost:3000', base: '', isNamed: false, built: '', ...current };
  mkdirSync(join(root, siteFolder(SITE)), { recursive: true });
  writeCurrent(root, site);
  return configure(PHASE_PRODUCTION_SERVER);
}

test('a server has pages, data and base path of the current site, and leaves its number there', async () => {
  const config = await serve({ base: '/h' });
  expect(config).toMatchObject({ basePath: '/h', distDir: pagesFolder(SITE).replaceAll('\\', '/') });
  expect(process.env.HEADCOUNT_DATA).toBe(join(root, siteFolder(SITE)));
  expect(existsSync(join(root, siteFolder(SITE), `served-by-${process.pid}`))).toBe(true);
  expect(warned).toEqual([]);
});

test('at another port than it was built for, a server says which address its pages name', async () => {
  vi.stubEnv('PORT', '4000');
  await serve({});
  expect(warned.join()).toMatch(/built for http:\/\/localhost:3000:.*SITE_URL=http:\/\/localhost:4000 npm run build/s);
  expect(process.env.SITE_URL).toBe('');
});

test('the address that was named for the build is the server’s too; where another is named, that is said', async () => {
  vi.stubEnv('PORT', '4000');
  await serve({ origin: 'https://example.org', base: '/h', isNamed: true });
  expect([process.env.SITE_URL, warned]).toEqual(['https://example.org/h', []]);
  vi.stubEnv('SITE_URL', 'https://other.example');
  await serve({ origin: 'https://example.org', isNamed: true });
  expect(warned.join()).toContain('not https://other.example');
});

test('where nothing was built, it says what to run', async () => {
  await expect(configure(PHASE_PRODUCTION_SERVER)).rejects.toThrow('Run "npm run build" first.');
});

test('a build leaves its pages under its own name, and its server finds files and embeds in the site’s folder', async () => {
  vi.stubEnv('HEADCOUNT_SITE', SITE);
  mkdirSync(join(root, 'generated'));
  writeFileSync(join(root, 'generated', 'site.json'), '{"base":"","headers":[{"source":"/x"}]}');
  const config = await configure(PHASE_PRODUCTION_BUILD);
  expect(config.distDir).toBe(pagesFolder(SITE).replaceAll('\\', '/'));
  expect(await config.headers()).toEqual([{ source: '/x' }]);
  const { beforeFiles } = await config.rewrites();
  const places = beforeFiles.map(({ destination }: { readonly destination: string }) => destination);
  expect(places).toContain(`/${filesFolder(SITE).split(/[\\/]/).at(-1)}/embed/:article/:chart/index.html`);
});

import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PICTURES } from '@/lib/library/read-pictures';
import { buildSite, type Step } from './build-site';
import { filesFolder, pagesFolder, readCurrent, SITES, siteFolder, writeCurrent } from './current-site';
import { describeRefusal } from './describe-refusal';
import { FILES, writeSite } from './fixtures/small-site';
import { tidySites } from './tidy-sites';

const PROJECT = resolve(import.meta.dirname, '..', '..');
const address = { origin: 'https://example.org', base: '/h', isNamed: true };
const GONE = 4_000_000;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, 'data', 'a.json'), '{}');
  writeFileSync(join(root, 'tsconfig.json'), '{"include":[]}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const steps = (content: string): readonly Step[] => [{ name: 'writing', run: writeSite(content) }];
const build = (of: readonly Step[], said: string[] = []) =>
  buildSite({ root, address, steps: of, complain: (message) => said.push(message) });

const current = () => readCurrent(root) ?? expect.fail('no site is current');

/** What the current site says in each of its files; more than one thing where it is not of one build. */
function contents(): readonly string[] {
  const { site } = current();
  const places = [join(root, pagesFolder(site), 'server'), join(root, filesFolder(site))];
  const files = places.flatMap((place) => Array.from({ length: FILES }, (_, index) => join(place, `${index}.txt`)));
  try {
    return [...new Set(files.map((file) => readFileSync(file, 'utf8')))];
  } catch (error) {
    // Builds that end within milliseconds may take a site away while this reads it: it is not the current one any more.
    if (current().site === site) throw error;
    return contents();
  }
}

const left = (): readonly string[] => readdirSync(root).filter((name) => name.startsWith('.build-'));

test('a site is put in place with its pages, its files, its data and its addresses', async () => {
  expect(await build(steps('one'))).toBe(0);
  expect(contents()).toEqual(['one']);
  const { site, built, ...rest } = current();
  expect(rest).toEqual(address);
  expect(new Date(built).getTime()).toBeGreaterThan(0);
  expect(readFileSync(join(root, siteFolder(site), 'data', 'a.json'), 'utf8')).toBe('{}');
  expect(readdirSync(join(root, siteFolder(site), PICTURES, 'a'))).toEqual(['c.picture.svg']);
  expect(readdirSync(join(root, PICTURES, 'a'))).toEqual(['c.picture.svg', 'c.png']);
  expect(left()).toEqual([]);
});

test('Next’s pages are finished before they are in place, and what no server reads is left out', async () => {
  const run: Step['run'] = async (folder, env) => {
    const pages = join(folder, pagesFolder(env.HEADCOUNT_SITE ?? ''));
    mkdirSync(join(pages, 'cache'));
    writeFileSync(join(pages, 'server', 'index.html'), '<html><head></head><script>self.__next_f</script></html>');
    return 0;
  };
  await build([...steps('one'), { name: 'building', run }]);
  const pages = join(root, pagesFolder(current().site));
  expect(readFileSync(join(pages, 'server', 'index.html'), 'utf8')).toContain('http-equiv="Content-Security-Policy"');
  expect(existsSync(join(pages, 'cache'))).toBe(false);
});

describe('the site before stays', () => {
  beforeEach(() => build(steps('good')));

  test('when a step fails: its code is handed on, and people hear which', async () => {
    const said: string[] = [];
    expect(await build([...steps('bad'), { name: 'drawing the charts', run: async () => 7 }], said)).toBe(7);
    expect(said).toEqual(['The build stopped while drawing the charts. What was served before is as it was.']);
    expect([contents(), left()]).toEqual([['good'], []]);
  });

  test('when the disk is full or cannot be written', async () => {
    for (const code of ['ENOSPC', 'EROFS']) {
      const run = () => Promise.reject(Object.assign(new Error(code), { code, path: '/disk/file' }));
      const error = await build([...steps('bad'), { name: 'writing', run }]).catch((reason: unknown) => reason);
      expect(describeRefusal(error)).toMatch(
        /^(?:there is no space left on|the disk cannot be written to).*\(\/disk\/file\)$/,
      );
      expect([contents(), left()]).toEqual([['good'], []]);
    }
  });

  test('when its place is refused in the last moment', async () => {
    rmSync(join(root, 'public'), { recursive: true });
    writeFileSync(join(root, 'public'), 'a file where a folder should be');
    const { site } = current();
    await expect(build(steps('bad'))).rejects.toThrow();
    expect(current().site).toBe(site);
  });

  test('until another is whole, beside which it lies until a third', async () => {
    const first = current().site;
    await build(steps('better'));
    expect(contents()).toEqual(['better']);
    expect(existsSync(join(root, siteFolder(first)))).toBe(true);
    await build(steps('best'));
    expect(existsSync(join(root, siteFolder(first)))).toBe(false);
    expect(existsSync(join(root, filesFolder(first)))).toBe(false);
    expect(readdirSync(join(root, SITES))).toHaveLength(2);
  });
});

test('a file that is as it was keeps its time, so that nobody loads it again', async () => {
  await build(steps('same'));
  const file = () => join(root, filesFolder(current().site), '0.txt');
  utimesSync(file(), 1_700_000_000, 1_700_000_000);
  await build(steps('same'));
  expect(statSync(file()).mtimeMs).toBe(1_700_000_000_000);
  await build(steps('other'));
  expect(statSync(file()).mtimeMs).toBeGreaterThan(1_700_000_000_000);
});

test('a site that a process serves stays, and what a killed build left goes', async () => {
  await build(steps('served'));
  const served = current().site;
  writeFileSync(join(root, siteFolder(served), `served-by-${process.pid}`), '');
  writeFileSync(join(root, siteFolder(served), `served-by-${GONE}`), '');
  for (const folder of [
    `.build-${GONE}-abc`,
    `.build-${process.pid}-abc`,
    `public/site-1-${GONE}`,
    `generated/charts.${GONE}.old`,
  ])
    mkdirSync(join(root, folder), { recursive: true });
  for (const content of ['a', 'b', 'c']) await build(steps(content));
  expect(existsSync(join(root, siteFolder(served)))).toBe(true);
  expect(left()).toEqual([`.build-${process.pid}-abc`]);
  expect(existsSync(join(root, `public/site-1-${GONE}`))).toBe(false);
  expect(existsSync(join(root, `generated/charts.${GONE}.old`))).toBe(false);
  rmSync(join(root, siteFolder(served), `served-by-${process.pid}`));
  tidySites(root);
  expect(existsSync(join(root, siteFolder(served)))).toBe(false);
});

test('what the project itself has in public is there for a build, and stays; what a site has there is not', async () => {
  for (const name of ['of-mine', 'dev']) mkdirSync(join(root, 'public', name), { recursive: true });
  const seen: string[][] = [];
  const look: Step['run'] = async (folder) => {
    seen.push(readdirSync(join(folder, 'public')));
    return 0;
  };
  for (const content of ['a', 'b', 'c']) await build([{ name: 'looking', run: look }, ...steps(content)]);
  expect(seen).toEqual([['of-mine'], ['of-mine'], ['of-mine']]);
  expect(existsSync(join(root, 'public', 'of-mine'))).toBe(true);
});

test('without a word of which site is current there is none', () => {
  expect(readCurrent(root)).toBeNull();
  mkdirSync(join(root, 'generated'));
  writeFileSync(join(root, 'generated', 'current.json'), '{"site":');
  expect(readCurrent(root)).toBeNull();
  writeCurrent(root, { site: 'site-1-1', ...address, built: '' });
  expect(readCurrent(root)?.site).toBe('site-1-1');
});

test('builds that are killed, again and again, two at a time, never leave less than a whole site', async () => {
  await build(steps('first'));
  for (let round = 0; round < 4; round += 1) {
    const builders = [startBuilding(), startBuilding()];
    const isTheirs = () => builders.some(({ child }) => current().site.endsWith(`-${child.pid}`));
    while (!isTheirs()) await Promise.race([later(), ...builders.map(fails)]);
    for (const until = Date.now() + 50 * round; Date.now() < until; await later()) expect(contents()).toHaveLength(1);
    for (const { child } of builders)
      expect(child.kill('SIGKILL'), 'neither build failed because of the other').toBe(true);
    await Promise.all(builders.map(({ ended }) => ended));
    expect(contents()).toHaveLength(1);
  }
  expect(await build(steps('last'))).toBe(0);
  expect([contents(), left()]).toEqual([['last'], []]);
  expect(readdirSync(join(root, SITES)).length).toBeLessThanOrEqual(2);
});

interface Builder {
  readonly child: ChildProcess;
  /** Its exit code, null where it was killed. */
  readonly ended: Promise<number | null>;
}

function startBuilding(): Builder {
  const script = `import { buildForEver } from './cli/site/fixtures/small-site.ts';
  await buildForEver(process.env.SMALL_ROOT);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: PROJECT,
    env: { ...process.env, SMALL_ROOT: root },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { child, ended: new Promise((done) => child.once('exit', done)) };
}

async function fails({ ended }: Builder): Promise<never> {
  throw new Error(`a builder ended on its own, with ${await ended}`);
}

const later = (): Promise<void> => new Promise((done) => setTimeout(done, 2));

import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { readCurrent } from '@/cli/site/current-site';
import { tidySites } from '@/cli/site/tidy-sites';
import { embedPath, homePath } from '@/lib/paths';
import { expect, FILE, test } from './dashboard';

// With the whole tree and Next's own build, once; that no moment is a wrong one is seen to in cli/site/site.test.ts.

const ROOT = resolve(import.meta.dirname, '..');
const PATHS = [homePath(), embedPath(FILE.id, 'two_waves'), `/articles/${FILE.id}.json`];

/** Runs one of our commands in a group of processes of its own. */
const run = (command: string, env: Readonly<Record<string, string>> = {}): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', command], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: 'pipe',
    detached: true,
  });

const ended = (child: ChildProcess): Promise<void> => new Promise((done) => child.once('exit', () => done()));

/** Waits until a process has said something. */
function heard(child: ChildProcess, words: string): Promise<void> {
  return new Promise((done, fail) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      if (said.includes(words)) done();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => fail(new Error(`it ended without “${words}”:\n${said}`)));
  });
}

const killAll = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid !== undefined) process.kill(-child.pid, signal);
};

test.skip(process.platform === 'win32', 'groups of processes are those of Unix');

test('a build that is killed at work leaves the site as it is, and the next one takes away what it left', async ({
  request,
}) => {
  test.setTimeout(180_000);
  const [current, files] = [readCurrent(ROOT), readdirSync(resolve(ROOT, 'public'))];
  expect(current).not.toBeNull();
  const build = run('cli/build.ts');
  await heard(build, 'Creating an optimized production build');
  killAll(build, 'SIGKILL');
  await ended(build);
  expect([readCurrent(ROOT), readdirSync(resolve(ROOT, 'public'))]).toEqual([current, files]);
  for (const path of PATHS) expect((await request.get(path)).status(), path).toBe(200);
  const left = () => readdirSync(ROOT).filter((name) => name.startsWith(`.build-${build.pid}-`));
  expect(left()).toHaveLength(1);
  tidySites(ROOT);
  expect(left()).toEqual([]);
});

test('where the build fails, npm start says so and serves the last site that could be built', async ({ request }) => {
  test.setTimeout(180_000);
  const port = await freePort();
  const server = run('cli/start.ts', { PORT: String(port), SITE_URL: 'nowhere' });
  await heard(server, 'Serving the last site that could be built');
  await expect.poll(() => statusOf(`http://127.0.0.1:${port}/`), { timeout: 60_000 }).toBe(200);
  for (const path of PATHS) expect((await request.get(`http://127.0.0.1:${port}${path}`)).status(), path).toBe(200);
  killAll(server, 'SIGTERM');
  await ended(server);
});

const statusOf = (address: string): Promise<number> =>
  fetch(address).then(
    ({ status }) => status,
    () => 0,
  );

async function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const given = probe.address();
      probe.close(() => (typeof given === 'object' && given !== null ? found(given.port) : fail(new Error('no port'))));
    });
  });
}

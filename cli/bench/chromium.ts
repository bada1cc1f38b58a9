import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, posix, resolve, win32 } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

/** The package's is for Linux on x64 alone. */
const HAS_PACKAGE = process.platform === 'linux' && process.arch === 'x64';
const ROOT = resolve(import.meta.dirname, '..', '..');

/** No sandbox for root, who cannot have one; and nothing that talks to anyone but the page under test. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Chromium {
  readonly executablePath: string;
  readonly args: string[];
  /** The whole environment to start it in, where the usual one will not do. */
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Finds a Chromium to test with: `$CHROMIUM`, or the one in the npm package `@sparticuz/chromium` where it runs (Linux,
 * x64): it is the same everywhere, needs nothing but the C library, has no windows, and takes half of the time that an
 * installed one takes. Elsewhere, or with `HEADCOUNT_CHROMIUM=installed`, what `findInstalledChromium` finds.
 * Returns Playwright's launch options. Throws as that does, and for another value of `$HEADCOUNT_CHROMIUM`.
 */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<Chromium> {
  const choice = env.HEADCOUNT_CHROMIUM || undefined;
  if (choice !== undefined && choice !== 'package' && choice !== 'installed')
    throw new Error(`HEADCOUNT_CHROMIUM is "${choice}"; it can be "package" or "installed"`);
  const isPackage = choice === 'package' || (choice === undefined && !env.CHROMIUM && HAS_PACKAGE);
  return isPackage ? packaged(env) : findInstalledChromium(env);
}

/**
 * Finds a Chromium as readers have it, whose times are worth measuring: `$CHROMIUM`, an installed Chromium, Chrome or Edge,
 * Playwright's own download, or else the package's. Throws when there is none, or when `$CHROMIUM` names a file that does
 * not exist.
 */
export async function findInstalledChromium(env: NodeJS.ProcessEnv = process.env): Promise<Chromium> {
  if (env.CHROMIUM && !existsSync(env.CHROMIUM)) throw new Error(`CHROMIUM names no file: ${env.CHROMIUM}`);
  const executablePath = [env.CHROMIUM, ...installed(env), chromium.executablePath()].find(
    (it) => it && existsSync(it),
  );
  return executablePath ? { executablePath, args: ARGS } : packaged(env);
}

/** Where the system's own browsers usually are. */
function installed(env: NodeJS.ProcessEnv): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['', env.HOME ?? ''].flatMap((home) =>
        ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((app) =>
          posix.join(`${home}/Applications`, `${app}.app/Contents/MacOS/${app}`),
        ),
      );
    case 'win32':
      return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((programs) =>
        programs
          ? [
              'Google/Chrome/Application/chrome.exe',
              'Chromium/Application/chrome.exe',
              'Microsoft/Edge/Application/msedge.exe',
            ].map((path) => win32.join(programs, path))
          : [],
      );
    default:
      return ['chromium', 'google-chrome', 'google-chrome-stable'].map((name) => `/usr/bin/${name}`);
  }
}

async function packaged(env: NodeJS.ProcessEnv): Promise<Chromium> {
  if (!HAS_PACKAGE) {
    throw new Error('no Chromium found: install Chromium or Chrome, or set CHROMIUM to the path of one');
  }
  const folder = await unpack();
  return {
    executablePath: `${folder}/chromium`,
    args: ARGS,
    env: {
      ...env,
      LD_LIBRARY_PATH: [`${folder}/al2023/lib`, env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: `${folder}/fonts.conf`,
    },
  };
}

/**
 * Unpacks the package's Chromium and the libraries it needs, once, and returns the folder. The package itself would
 * put it into the system's folder for temporary files, take whatever file is called "chromium" there, finished or not,
 * and leave its libraries in our environment: so it runs in a process of its own, and its work is renamed when done.
 */
async function unpack(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = resolve(dirname(entry), '../../package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const cache = resolve(ROOT, 'node_modules/.cache');
  const folder = `${cache}/chromium-${version}`;
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  try {
    const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: ROOT,
      // On the runtime of this name the package also unpacks NSS, NSPR and expat, which a bare Linux has not.
      env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    });
    await writeFile(`${draft}/fonts.conf`, fontsConf(folder));
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The system's fonts, where it has any, and the package's, which its own configuration expects under /tmp. */
function fontsConf(folder: string): string {
  const path = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${path}/fonts</dir>
  <cachedir>${path}/fonts-cache</cachedir>
</fontconfig>
`;
}

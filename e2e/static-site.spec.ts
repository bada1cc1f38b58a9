import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LIBRARY_WORDS } from '@/components/words';
import { chartsOf } from '@/lib/library/list-charts';
import { articlePath, chartFilePath, chartPath, embedPath, oembedFilePath, PARTS } from '@/lib/paths';
import { ARTICLE, enliven, expect, FILE, test } from './dashboard';
import { type FileServer, serveFolder } from './file-server';

// The whole site as files, under a sub-path of a plain file server.

const ROOT = resolve(import.meta.dirname, '..');
const BASE = '/headcount';
const CHARTS = chartsOf(ARTICLE);
let folder = '';
/** The process that wrote the site. */
let exporter = 0;
let server: FileServer;
let before: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = mkdtempSync(join(tmpdir(), 'static-site-'));
  const port = await freePort();
  before = stateOf(ROOT);
  const code = await exportSite(join(folder, 'out'), { SITE_URL: `http://127.0.0.1:${port}`, BASE_PATH: BASE });
  expect(code).toBe(0);
  server = await serveFolder(join(folder, 'out'), BASE, port);
});
test.afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

function exportSite(out: string, env: Readonly<Record<string, string>>): Promise<number | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/export.ts', '--out', out], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  exporter = child.pid ?? 0;
  return new Promise((ended) => child.once('exit', ended));
}

/** Of all that a running server reads: which site it serves, the files of all sites, and the drawings. */
function stateOf(root: string): string {
  const hash = createHash('sha256');
  for (const name of ['generated/current.json', 'generated/charts/manifest.json']) {
    hash.update(readFileSync(join(root, name)));
  }
  for (const name of readdirSync(join(root, 'public'), { recursive: true, encoding: 'utf8' }).sort()) hash.update(name);
  return hash.digest('hex');
}

const address = (path: string): string => `${server.origin}${BASE}${path}`;

test('the export leaves the build of the running server as it is, and nothing else behind', () => {
  expect(stateOf(ROOT)).toBe(before);
  const ours = readdirSync(ROOT).filter((name) => name.startsWith(`.build-${exporter}-`));
  expect(ours).toEqual([]);
});

test('every page, file and picture that a page leads to is there', async ({ page, request }) => {
  test.setTimeout(360_000);
  const found = new Set<string>();
  const queue = [address('/')];
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    const response = await page.goto(url);
    expect(response?.status(), url).toBe(200);
    const targets = await page.evaluate(() =>
      [...document.querySelectorAll('a[href], iframe[src], link[href], script[src], img[src]')].map((element) =>
        new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', location.href).href.replace(
          /[?#].*/,
          '',
        ),
      ),
    );
    for (const target of targets) {
      if (!target.startsWith(server.origin) || found.has(target)) continue;
      found.add(target);
      expect(target, `on ${url}`).toContain(`${server.origin}${BASE}/`);
      const answer = await request.get(target);
      expect(answer.status(), `${target} on ${url}`).toBe(200);
      if (answer.headers()['content-type']?.startsWith('text/html') && !target.includes('/embed/')) queue.push(target);
    }
  }
  const paths = [...found].map((each) => each.slice(`${server.origin}${BASE}`.length).replace(/\/$/, ''));
  for (const { id } of CHARTS) {
    expect(paths).toContain(chartPath(FILE.id, id));
    expect(paths).toContain(embedPath(FILE.id, id));
    expect(paths).toContain(chartFilePath(FILE.id, id, 'svg'));
  }
});

test('a dashboard and a chart’s page work as they do with a server', async ({ page }) => {
  await page.goto(address(articlePath(FILE.id)));
  await enliven(page.locator('#two_waves'));
  await page.getByRole('heading', { level: 1 }).getByRole('link').click();
  await expect(page.getByRole('dialog').locator('mark')).toHaveText('4.4 million');
  await page.keyboard.press('Escape');
  await page.locator('#two_waves .chart-own').click();
  await expect(page).toHaveURL(new RegExp(`${BASE}${chartPath(FILE.id, 'two_waves')}/?$`));
  const frame = page.locator(`#${PARTS.embed} iframe`);
  await frame.scrollIntoViewIfNeeded();
  await expect(frame.contentFrame().getByRole('heading', { level: 1 })).toHaveText(/Two waves/);
  await page.goto(`${address(chartPath(FILE.id, 'two_waves'))}/?cited=${FILE.changes[0]?.digest}`);
  await expect(page.locator('.cited')).toContainText(FILE.changes.at(-1)?.note ?? '');
});

test('the search finds articles without a server', async ({ page }) => {
  await page.goto(address('/'));
  await page.getByRole('searchbox', { name: LIBRARY_WORDS.search }).fill('Balochistan');
  const found = page.getByRole('list', { name: LIBRARY_WORDS.found }).getByRole('link');
  await expect(found).toHaveCount(1);
  await found.click();
  await expect(page).toHaveURL(new RegExp(`${BASE}${articlePath('tribune-pakistan-2023')}/?$`));
});

test('oEmbed is found as a file, and its frame shows the chart', async ({ page }) => {
  for (const { id, title } of CHARTS) {
    await page.goto(address(chartPath(FILE.id, id)));
    const link = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    expect(link).toBe(address(oembedFilePath(FILE.id, id)));
    const oembed = await (await page.request.get(link ?? '')).json();
    expect(oembed).toMatchObject({ version: '1.0', type: 'rich', title });
    await page.setContent(oembed.html);
    await expect(page.locator('iframe').contentFrame().getByRole('heading', { level: 1 })).toHaveText(title);
  }
});

test('what hosts want to know is beside it: headers, a page for what is not there, no routes of a server', async ({
  page,
}) => {
  const out = join(folder, 'out');
  const headers = readFileSync(join(out, '_headers'), 'utf8');
  expect(headers).toContain(`\n${BASE}/embed/*\n  Content-Security-Policy: default-src 'none'`);
  expect(existsSync(join(out, '404.html'))).toBe(true);
  for (const name of ['index.html', '404.html', 'check/index.html'])
    expect(readFileSync(join(out, name), 'utf8'), name).toContain('<meta http-equiv="Content-Security-Policy"');
  expect(existsSync(join(out, 'oembed', FILE.id))).toBe(true);
  expect(existsSync(join(out, 'oembed', 'index.html'))).toBe(false);
  const sitemap = readFileSync(join(out, 'sitemap.xml'), 'utf8');
  expect(sitemap).toContain(`<loc>${address(articlePath(FILE.id))}</loc>`);
  const canonical = page.locator('link[rel=canonical]');
  await page.goto(address('/'));
  expect((await canonical.getAttribute('href'))?.replace(/\/$/, '')).toBe(address(articlePath(FILE.id)));
});

test.describe('what cannot be a site', () => {
  test('a folder with other things in it is not replaced', async () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'letter.txt'), 'mine');
    expect(await exportSite(other, {})).toBe(2);
    expect(readdirSync(other)).toEqual(['letter.txt']);
    expect(await exportSite(ROOT, {})).toBe(2);
    expect(await exportSite(join(folder, 'new'), { SITE_URL: 'nowhere' })).toBe(1);
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });
});

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

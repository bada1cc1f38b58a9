import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveSite } from '@/cli/serve/serve-site';
import { filesFolder, readCurrent, siteFolder } from '@/cli/site/current-site';
import { articlePath, chartFilePath, homePath, oembedPath, ownerFilePath } from '@/lib/paths';
import { anyChart } from './charts-under-test';
import { expect, test } from './host-page';

const ROOT = resolve(import.meta.dirname, '..');
const { article, id, page, embed } = anyChart();
/** Visitors at the same time, and how many answers they have had when the server is killed. */
const VISITORS = 10;
const ANSWERS = 100;

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Every file of the site that is served, but the names that servers leave in it. */
function filesOf(site: string): string {
  const folders = [siteFolder(site), filesFolder(site)].map((folder) => join(ROOT, folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('served-by-'))
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  return files
    .sort()
    .map((file) => `${file} ${digestOf(readFileSync(file))}`)
    .join('\n');
}

async function read(address: string): Promise<string> {
  const answer = await fetch(address);
  return `${answer.status} ${digestOf(new Uint8Array(await answer.arrayBuffer()))}`;
}

test('a server that is killed under load is started again and answers as before, and nobody got half an answer', async () => {
  test.setTimeout(180_000);
  const site = readCurrent(ROOT)?.site ?? '';
  const files = filesOf(site);
  const first = await serveSite(ROOT);
  const { origin, port } = first;
  const addresses = [
    ...[homePath(), articlePath(article), page, embed, ownerFilePath(article, 'json')],
    ...[chartFilePath(article, id, 'png'), `${oembedPath()}?url=${encodeURIComponent(`${origin}${page}`)}`, '/nowhere'],
  ].map((path) => `${origin}${path}`);
  const before = new Map<string, string>();
  for (const address of addresses) before.set(address, await read(address));

  let answered = 0;
  const wrong: string[] = [];
  /** Asks until the server is gone. */
  const visit = async (offset: number): Promise<void> => {
    for (let asked = offset; ; asked += 1) {
      const address = addresses[asked % addresses.length] ?? origin;
      // An answer that is cut off is an error here, as it is in a browser.
      const answer = await read(address).catch(() => null);
      if (answer === null) return;
      if (answer !== before.get(address)) wrong.push(`${address}: ${answer}`);
      answered += 1;
      if (answered === ANSWERS) await first.stop('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: VISITORS }, (_, index) => visit(index)));
  expect(answered).toBeGreaterThanOrEqual(ANSWERS);
  expect(wrong).toEqual([]);

  const second = await serveSite(ROOT, port);
  try {
    for (const address of addresses) expect(await read(address), address).toBe(before.get(address));
  } finally {
    await second.stop();
  }
  expect(readCurrent(ROOT)?.site).toBe(site);
  expect(filesOf(site)).toBe(files);
});

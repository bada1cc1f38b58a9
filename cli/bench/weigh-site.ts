import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { listCharts } from '@/lib/library/list-charts';
import { chartPath, checkPath, embedPath, homePath, methodsPath, quantityPath } from '@/lib/paths';
import { readQuantities } from '@/lib/quantities/quantity-library';
import { NEXT } from '../run-node';
import { type PageWeight, weighPage } from './weigh-page';

/** What the built site weighs: pages with all that they load at first, and embeds, which load nothing else. */
export interface SiteWeight {
  readonly pages: readonly PageWeight[];
  /** Every embed by its path, bytes as gzip sends them; the heaviest first. */
  readonly embeds: readonly { readonly path: string; readonly bytes: number }[];
}

/** Serves the built site for as long as it is weighed. @throws Error where it is not built. */
export async function weighSite(root: string): Promise<SiteWeight> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [...NEXT, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  try {
    await answering(origin, () => server.exitCode);
    const charts = listCharts(root);
    const [first] = charts;
    const [quantity] = readQuantities(root);
    const paths = [
      homePath(),
      ...(first === undefined ? [] : [chartPath(first.article, first.chart.id)]),
      ...(quantity === undefined ? [] : [quantityPath(quantity.file.id)]),
      methodsPath(),
      checkPath(),
    ];
    const pages: PageWeight[] = [];
    for (const path of paths) pages.push(await weighPage(origin, path));
    const embeds = await Promise.all(
      charts.map(async ({ article, chart }) => {
        const path = embedPath(article, chart.id);
        const html = await (await fetch(`${origin}${path}`)).arrayBuffer();
        return { path, bytes: gzipSync(Buffer.from(html)).length };
      }),
    );
    return { pages, embeds: embeds.sort((a, b) => b.bytes - a.bytes) };
  } finally {
    server.kill();
  }
}

const PATIENCE = 30_000;

async function answering(origin: string, ended: () => number | null): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    if (ended() !== null) throw new Error('the site is not built; run "npm run build" first');
    const isUp = await fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error('the server did not answer');
}

function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const given = probe.address();
      probe.close(() => (typeof given === 'object' && given !== null ? found(given.port) : fail(new Error('no port'))));
    });
  });
}

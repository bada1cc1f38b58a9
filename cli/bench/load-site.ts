import { gzipSync } from 'node:zlib';
import autocannon from 'autocannon';
import { listCharts } from '@/lib/library/list-charts';
import { chartPath, embedPath, homePath, oembedPath } from '@/lib/paths';
import { type ServedSite, serveSite } from '../serve/serve-site';
import { buildPlainSite } from './plain-site';

export interface LoadOptions {
  /** How long each address is asked for. */
  readonly seconds: number;
  /** How many ask at a time: each as soon as it has been answered. */
  readonly connections: number;
  readonly tell?: (address: string) => void;
}

/** How an address held. */
export interface Load {
  readonly what: string;
  /** Requests a second, on average. */
  readonly perSecond: number;
  /** Milliseconds in which 99 of 100 were answered. */
  readonly p99: number;
  readonly answered: number;
  /** Bytes of one answer, as gzip sends it. */
  readonly bytes: number;
  /** Failed, not in time (10 s), or answered with another status than 2xx. */
  readonly errors: number;
}

export interface SiteLoad {
  /** Next's own page with nothing on it, under the same load. */
  readonly plain: Load;
  readonly ours: readonly Load[];
}

/** As browsers ask. */
const HEADERS = { 'Accept-Encoding': 'gzip' };

/**
 * Puts the served site, and Next's own plain page before it, under load: home page, oEmbed, a chart's page, an embed.
 * Whoever asks is on the same machine, and has its share of the processors.
 * @throws where nothing is built, or no server starts
 */
export async function loadSite(root: string, options: LoadOptions): Promise<SiteLoad> {
  const [first] = listCharts(root);
  if (first === undefined) throw new Error('there is no chart to put under load');
  const { article, chart } = first;
  const page = chartPath(article, chart.id);
  const asked = (origin: string) => `${oembedPath()}?url=${encodeURIComponent(`${origin}${page}`)}`;
  const plain = await buildPlainSite(root);
  try {
    const [reference] = await loadServed(plain.folder, options, () => [['a plain page of Next', homePath()]]);
    if (reference === undefined) throw new Error('Next has no plain page');
    const ours = await loadServed(root, options, ({ origin }) => [
      ['home page', homePath()],
      ['oEmbed', asked(origin)],
      ['a chart’s page', page],
      ['an embed', embedPath(article, chart.id)],
    ]);
    return { plain: reference, ours };
  } finally {
    plain.remove();
  }
}

type Named = readonly (readonly [what: string, path: string])[];

async function loadServed(folder: string, options: LoadOptions, paths: (site: ServedSite) => Named): Promise<Load[]> {
  const site = await serveSite(folder);
  try {
    const loads: Load[] = [];
    for (const [what, path] of paths(site)) loads.push(await loadAddress(what, `${site.origin}${path}`, options));
    return loads;
  } finally {
    await site.stop('SIGKILL');
  }
}

async function loadAddress(what: string, url: string, { seconds, connections, tell }: LoadOptions): Promise<Load> {
  tell?.(what);
  const bytes = await weigh(url);
  const { requests, latency, errors, non2xx } = await autocannon({
    url,
    connections,
    duration: seconds,
    headers: HEADERS,
  });
  return {
    what,
    perSecond: requests.average,
    p99: latency.p99,
    answered: requests.total,
    bytes,
    errors: errors + non2xx,
  };
}

/** Also the first request of all, after which the server has the page in hand. */
async function weigh(url: string): Promise<number> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} is answered with ${answer.status}`);
  return gzipSync(Buffer.from(await answer.arrayBuffer())).length;
}

import { gzipSync } from 'node:zlib';
import autocannon from 'autocannon';
import { listCharts } from '@/lib/library/list-charts';
import { chartPath, embedPath, homePath, oembedPath } from '@/lib/paths';
import { readCpuTime } from '../serve/cpu-time';
import { serveSite } from '../serve/serve-site';
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
  /** Milliseconds of a processor for one answer, whatever else the machine did; null where the system does not say. */
  readonly cpu: number | null;
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
  const asked = (origin: string): string => `${oembedPath()}?url=${encodeURIComponent(`${origin}${page}`)}`;
  const plain = await buildPlainSite(root);
  try {
    const load = (what: string, path: (origin: string) => string, folder = root) =>
      loadServed(folder, what, path, options);
    return {
      plain: await load('a plain page of Next', homePath, plain.folder),
      ours: [
        await load('home page', homePath),
        await load('oEmbed', asked),
        await load('a chart’s page', () => page),
        await load('an embed', () => embedPath(article, chart.id)),
      ],
    };
  } finally {
    plain.remove();
  }
}

/** Each address has a server of its own: one would still be busy with what the one before it left unanswered. */
async function loadServed(
  folder: string,
  what: string,
  path: (origin: string) => string,
  { seconds, connections, tell }: LoadOptions,
): Promise<Load> {
  tell?.(what);
  const { origin, pid, stop } = await serveSite(folder);
  try {
    const url = `${origin}${path(origin)}`;
    const bytes = await weigh(url);
    const before = readCpuTime(pid);
    const { requests, latency, errors, non2xx } = await autocannon({
      ...{ url, connections, duration: seconds, headers: HEADERS },
    });
    const [after, answered] = [readCpuTime(pid), requests.total];
    return {
      ...{ what, bytes, answered, perSecond: requests.average, p99: latency.p99, errors: errors + non2xx },
      cpu: before === null || after === null || answered === 0 ? null : ((after - before) * 1000) / answered,
    };
  } finally {
    await stop('SIGKILL');
  }
}

/** Also the first request of all, after which the server has the page in hand. */
async function weigh(url: string): Promise<number> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} is answered with ${answer.status}`);
  return gzipSync(Buffer.from(await answer.arrayBuffer())).length;
}

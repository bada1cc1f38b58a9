import { chartPath, embedPath, type Site } from '../paths';
import type { Limits } from './oembed';

/** What an oEmbed request asks for, or why it cannot be answered, with the status that says so. */
export type OembedQuery =
  | { readonly ok: true; readonly url: string; readonly limits: Limits }
  | { readonly ok: false; readonly status: 400 | 501; readonly message: string };

/**
 * Reads the arguments of an oEmbed request (https://oembed.com, 2.2). Unknown ones are ignored, as is a second one of
 * the same name. Messages repeat nothing of the request.
 */
export function parseOembedQuery(query: URLSearchParams): OembedQuery {
  const url = query.get('url') ?? '';
  if (url === '') return { ok: false, status: 400, message: 'The argument “url” is missing: the address of a chart.' };
  const limits: { maxwidth?: number; maxheight?: number } = {};
  for (const name of ['maxwidth', 'maxheight'] as const) {
    const text = query.get(name);
    if (text === null) continue;
    if (!/^0*[1-9][0-9]*$/.test(text))
      return { ok: false, status: 400, message: `The argument “${name}” must be a whole number of pixels above 0.` };
    limits[name] = Number(text);
  }
  if ((query.get('format') ?? 'json') !== 'json')
    return { ok: false, status: 501, message: 'The only format here is “json”.' };
  return { ok: true, url, limits };
}

/** Where the site may be reached, besides its own address. */
export interface Reached {
  readonly site: Site;
  /** The request's Host header. */
  readonly host: string | null;
  /** The port that the server listens on: there it is reached from its own machine. */
  readonly port: string;
}

export interface ChartAddress {
  readonly article: string;
  readonly chart: string;
}

/** Ids as data files allow them (lib/article/forms.ts). */
const SLUG = '([a-z0-9-]+)';
const QUANTITY = 'quantities/[a-z0-9-]+';
const ID = '([A-Za-z][A-Za-z0-9_]*)';
/** Of charts of articles and of quantities; the first group is what the chart belongs to. */
const ADDRESSES = [chartPath, embedPath].flatMap((path) => [
  new RegExp(`^${path(SLUG, ID)}/?$`),
  new RegExp(`^${path(QUANTITY, ID).replace(QUANTITY, `(${QUANTITY})`)}/?$`),
]);

/**
 * The chart that an address names: that of its page or of its embed. Query, hash and final slash do not matter.
 * @returns null for what is no address, or one of another site; whether there is such a chart, the caller knows
 */
export function findChartAt(address: string, reached: Reached): ChartAddress | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  if (!isOurs(url, reached)) return null;
  const { base } = reached.site;
  const inside = base !== '' && url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : url.pathname;
  for (const pattern of ADDRESSES) {
    const [, article, chart] = pattern.exec(inside) ?? [];
    if (article !== undefined && chart !== undefined) return { article, chart };
  }
  return null;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Behind a proxy the scheme of the request is not known: with the right host either is fine. */
function isOurs(url: URL, { site, host, port }: Reached): boolean {
  if (url.origin === site.origin || (host !== null && url.host === host.toLowerCase())) return true;
  return LOOPBACK.has(url.hostname) && (url.port || (url.protocol === 'https:' ? '443' : '80')) === port;
}

import type { Chart } from '../charts/chart';
import {
  articlePath,
  chartPath,
  checkPath,
  embedPath,
  homePath,
  type Mode,
  methodsPath,
  oembedDiscovery,
  oembedFilePath,
  quantitiesPath,
  type Site,
} from '../paths';

/** Headers of what is at a path. */
export interface HeaderRule {
  /** Exact, or with "*" at its end for everything that begins with what is before it. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A chart's page: its article's id, its own id, and its title. */
export interface ChartPage {
  readonly article: string;
  readonly chart: Pick<Chart, 'id' | 'title'>;
}

const EVERYWHERE = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'strict-origin-when-cross-origin' };
const OWN_FRAMES = { 'Content-Security-Policy': "frame-ancestors 'self'" };
/** Anybody may read our files from another page: they are public, and the same for everyone. */
const FOR_ALL = { 'Access-Control-Allow-Origin': '*' };
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** What Next writes under names that change with the content. On its own server it sets the cache itself. */
const HASHED = '/_next/static/*';
const PAGES = [methodsPath(), checkPath()];

/**
 * The headers of the whole site, as data: for next.config (`server`) and for a `_headers` file (`static`).
 *
 * Where several rules match, a Next server lets the last one win, but hosts of `_headers` files either join the values
 * (Cloudflare, Sevalla) or take the most specific one (Netlify). Two Content-Security-Policies joined would both apply,
 * and nobody could frame an embed. So in a static site no two rules set the same header for one path: the policy of
 * pages is given for each part of the site, and only what all share for "/*". A server has one rule for all and one
 * for embeds behind it, so that pages which do not exist have a policy too.
 *
 * Paths of a static site begin with the base path (the file lies at the root of the host); those of a server do not
 * (Next adds it). Rules for single pages come last: Cloudflare reads 100 rules and leaves out the rest.
 *
 * @param embedPolicy the Content-Security-Policy of embeds
 * @param pages paths of pages besides the home page and articles; all that is in the same folder has their headers too
 */
export function headerRules(
  charts: readonly ChartPage[],
  site: Site,
  embedPolicy: string,
  mode: Mode,
  pages: readonly string[] = PAGES,
): readonly HeaderRule[] {
  const embeds = { path: under(embedPath('', '')), headers: { 'Content-Security-Policy': embedPolicy } };
  const files = [articlePath(''), quantitiesPath()].map((path) => ({ path: under(path), headers: FOR_ALL }));
  const links = charts.map((chart) => ({ path: pagePath(chart, mode), headers: { Link: linkOf(chart, site, mode) } }));
  if (mode === 'server') return [{ path: '/*', headers: { ...EVERYWHERE, ...OWN_FRAMES } }, embeds, ...files, ...links];
  const parts = [...new Set([...files.map(({ path }) => path), ...pages.map(under)])];
  return [
    { path: '/*', headers: EVERYWHERE },
    embeds,
    { path: homePath(), headers: OWN_FRAMES },
    ...parts.map((path) => ({
      path,
      headers: files.some((each) => each.path === path) ? { ...OWN_FRAMES, ...FOR_ALL } : OWN_FRAMES,
    })),
    { path: under(oembedFilePath('', '')), headers: FOR_ALL },
    { path: HASHED, headers: FOR_EVER },
    ...links,
  ].map(({ path, headers }) => ({ path: `${site.base}${path}`, headers }));
}

/** Everything in the first folder of a path: "/articles/a/b" → "/articles/*". */
const under = (path: string): string => path.replace(/^(\/[^/]*).*$/, '$1/*');

/** A page of a static site is a folder: it is there with a slash at its end, and without one leads there. */
const pagePath = ({ article, chart }: ChartPage, mode: Mode): string =>
  `${chartPath(article, chart.id)}${mode === 'static' ? '/' : ''}`;

/** What Cloudflare reads of a line; other hosts allow more. */
const LONGEST = 2000;

/** oEmbed's discovery as a header; a title is encoded as RFC 8187 says, and left out where the line would be too long. */
function linkOf({ article, chart: { id, title } }: ChartPage, site: Site, mode: Mode): string {
  const link = `<${oembedDiscovery(site, mode, article, id)}>; rel="alternate"; type="application/json+oembed"`;
  const titled = `${link}; title*=UTF-8''${encodeURIComponent(title).replace(/['()*]/g, percent)}`;
  return titled.length > LONGEST - 'Link: '.length ? link : titled;
}

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** Rules in the form of a `_headers` file: a path, then its headers, each on a line of its own and indented. */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** The only file that spells an address of the dashboard. Addresses are fixed: others link to them. */

/** The parts of a dashboard. Ids of an article's data have no hyphen, so none can take one of these. */
export const PARTS = {
  main: 'the-content',
  figures: 'the-figures',
  charts: 'the-charts',
  checks: 'the-checks',
  derived: 'the-derived-numbers',
  table: 'the-table',
  others: 'the-rest',
  sentences: 'the-sentences',
  citation: 'the-citation',
  articles: 'the-other-articles',
  agreement: 'the-agreement',
  series: 'the-series',
  sources: 'the-sources',
  words: 'the-words',
  embed: 'the-embeds',
  download: 'the-files',
  versions: 'the-versions',
} as const;

export const homePath = (): string => '/';
export const methodsPath = (): string => '/methods';
/** A report, invented, that people can open where any text is checked. */
export const demoPath = (): string => '/examples/teval-basin.md';
/** Where any text is checked, in the browser. */
export const checkPath = (): string => '/check';
/** All articles. */
export const articlesPath = (): string => '/articles';
/** @param anchor Id of a figure, check or sentence on that page. */
export const articlePath = (article: string, anchor?: string): string =>
  `/articles/${article}${anchor === undefined ? '' : `#${anchor}`}`;
export const anchor = (id: string): string => `#${id}`;

/** Endings of a chart's files at its own address. */
export const CHART_FILES = ['svg', 'png', 'csv', 'json'] as const;
export type ChartFile = (typeof CHART_FILES)[number];

const QUANTITIES = 'quantities/';
/** All quantities. */
export const quantitiesPath = (): string => '/quantities';
/** One quantity across sources. @param anchor Id of a value on that page. */
export const quantityPath = (quantity: string, anchor?: string): string =>
  `/${QUANTITIES}${quantity}${anchor === undefined ? '' : `#${anchor}`}`;

/**
 * The page of what charts and files belong to.
 * @param owner An article's id, or "quantities/<quantity>"; the same for all paths of charts and files.
 */
export const ownerPath = (owner: string): string => (owner.startsWith(QUANTITIES) ? `/${owner}` : articlePath(owner));
/** A chart's own page. */
export const chartPath = (owner: string, chart: string): string => `${ownerPath(owner)}/charts/${chart}`;
/** A chart as a file, e.g. "/articles/a/charts/c.svg". */
export const chartFilePath = (article: string, chart: string, ending: ChartFile): string =>
  `${chartPath(article, chart)}.${ending}`;
/** What every embed's address begins with. */
export const embedsPath = (): string => '/embed/';
/** A chart alone, for a frame. */
export const embedPath = (article: string, chart: string): string => `${embedsPath()}${article}/${chart}`;
/** Everything of an article or a quantity as one file. */
export const ownerFilePath = (owner: string, ending: 'json' | 'zip'): string => `${ownerPath(owner)}.${ending}`;
/** A file of a data package: "datapackage.json", "figures.csv", "citations.bib". */
export const packagePath = (owner: string, name: string): string => `${ownerPath(owner)}/${name}`;
/** What the search over all articles reads: one file, written by the build. */
export const searchPath = (): string => '/search.json';
export const oembedPath = (): string => '/oembed';
/** What the oEmbed endpoint says of a chart, as a file for hosts without one. */
export const oembedFilePath = (article: string, chart: string): string => `/oembed/${article}/${chart}.json`;

/** Whether the site has a server that computes answers, or is files alone. */
export type Mode = 'server' | 'static';

/** Where a chart's oEmbed answer is, absolute: the endpoint with a query, or the prebuilt file. */
export function oembedDiscovery(site: Site, mode: Mode, article: string, chart: string): string {
  if (mode === 'static') return addressOf(site, oembedFilePath(article, chart));
  const url = encodeURIComponent(addressOf(site, chartPath(article, chart)));
  return `${addressOf(site, oembedPath())}?url=${url}&format=json`;
}

/** A setting of the environment that is wrong; its message says which, what it is and what was expected. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

type Env = Readonly<Record<string, string | undefined>>;

/** Where the dashboard is reached: absolute addresses are origin + base + path. */
export interface Site {
  /** "https://example.org", without a slash at its end. */
  readonly origin: string;
  /** The folder it stands in: "" or "/headcount", without a slash at its end. */
  readonly base: string;
}

/**
 * Reads SITE_URL (default: the local server at PORT) and BASE_PATH. A path in SITE_URL is the base path too.
 * @throws {SettingError} where one of them is no address, or where they name two different base paths.
 */
export function siteOf(env: Env): Site {
  const given = env.SITE_URL?.trim() || `http://localhost:${env.PORT?.trim() || '3000'}`;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new SettingError(`SITE_URL is "${given}"; expected the address of the site, e.g. https://example.org`);
  const inUrl = url.pathname.replace(/\/+$/, '');
  const inBase = baseOf(env.BASE_PATH?.trim() ?? '');
  if (inUrl !== '' && inBase !== '' && inUrl !== inBase)
    throw new SettingError(
      `SITE_URL ends with "${inUrl}" and BASE_PATH is "${inBase}"; expected the same path, or only one`,
    );
  return { origin: url.origin, base: inBase || inUrl };
}

function baseOf(given: string): string {
  const path = given.replace(/^\/*/, '/').replace(/\/+$/, '');
  if (path !== '' && !/^(?:\/[\w.~-]+)+$/.test(path))
    throw new SettingError(`BASE_PATH is "${given}"; expected a path of letters, digits and hyphens, e.g. /headcount`);
  return path;
}

/** HEADCOUNT_MODE, which `npm run export` sets to "static". */
export const modeOf = (env: Env): Mode => (env.HEADCOUNT_MODE === 'static' ? 'static' : 'server');

/** A path of the dashboard as a link inside it: behind the base path. For Next's own links, which add it, it is not needed. */
export const linkTo = ({ base }: Site, path: string): string => `${base}${path}`;

/** The absolute address of a path of the dashboard. */
export const addressOf = ({ origin, base }: Site, path: string): string => `${origin}${base}${path}`;

/** Where errors are reported: REPORT_URL of whoever runs this copy, or the page that says how. */
export function reportPath(env: Env): string {
  const given = env.REPORT_URL?.trim();
  return given === undefined || given === '' ? linkTo(siteOf(env), `${methodsPath()}#report`) : given;
}

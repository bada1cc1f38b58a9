import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_SERVER } from 'next/constants.js';

const ROOT = import.meta.dirname;
const EMBEDS = ['/embed/:article/:chart', '/embed/quantities/:quantity/:chart'];
const FILES = '/:folder(articles|quantities|oembed)/:file(.*\\.[a-z]+)';

/**
 * A site is built apart, under a name of its own, and put in place whole (cli/site): its pages in generated/sites, its
 * files in a folder of public. generated/current.json says which site is served.
 * @returns {import('next').NextConfig}
 */
export default function configure(phase) {
  switch (phase) {
    case PHASE_PRODUCTION_SERVER:
      return serving(read('generated/current.json'));
    case PHASE_DEVELOPMENT_SERVER:
      return { ...shared, ...building('dev'), distDir: '.next' };
    default:
      return {
        ...shared,
        ...(process.env.HEADCOUNT_MODE === 'static' ? files() : building(process.env.HEADCOUNT_SITE || undefined)),
      };
  }
}

/** @type {import('next').NextConfig} */
const shared = {
  // The repository holds no files written by tools on their own.
  agentRules: false,
  poweredByHeader: false,
  // No picture is made on request: the route that does so would only be there for whoever wants to keep us busy.
  images: { unoptimized: true },
  // `npm test` checks the types of everything, tests and commands included; a build needs only its own code.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // The page's style is inside its HTML, so that the first paint waits for one response only.
    inlineCss: true,
    // Pages are built once and for all: a server has nothing to write, and a build begins anew.
    isrFlushToDisk: false,
    turbopackFileSystemCacheForBuild: false,
  },
  // Builds run in a copy of the tree, which has its packages from the folder above.
  turbopack: { root: process.env.HEADCOUNT_ROOT ?? ROOT },
};

/** A site for a server. Without a name (types, a build of Next's own) it has neither headers nor files. */
function building(site) {
  const { base, headers } = site === undefined ? { base: '', headers: [] } : read('generated/site.json');
  return {
    // Routes that need a server are named *.server.ts, and are not in the static site.
    pageExtensions: ['tsx', 'ts', 'server.ts'],
    basePath: base,
    env: { HEADCOUNT_BASE: base },
    distDir: site === undefined ? '.next' : `generated/sites/${site}/pages`,
    headers: async () => headers,
    rewrites: async () => ({
      beforeFiles: [
        // What Next shows when it has failed is no page of the site: at the address 500 it would say that it has.
        ...['/500', '/_global-error'].map((source) => ({ source, destination: '/not-found' })),
        ...(site === undefined ? [] : filesOf(site)),
      ],
      afterFiles: [],
      fallback: [],
    }),
  };
}

/** Files are in a folder of their site, so that a server has all from one build. An embed is one without an ending. */
const filesOf = (site) => [
  ...EMBEDS.map((source) => ({ source, destination: `/${site}${source}/index.html` })),
  { source: FILES, destination: `/${site}/:folder/:file` },
  { source: '/search.json', destination: `/${site}/search.json` },
];

/** A site of files alone. */
function files() {
  const { base } = read('generated/site.json');
  return {
    pageExtensions: ['tsx', 'ts'],
    basePath: base,
    env: { HEADCOUNT_BASE: base },
    output: 'export',
    trailingSlash: true,
  };
}

/** What is served: pages, files and data of one build, and addresses as they were named when it was built. */
function serving({ site, base, origin, isNamed }) {
  const folder = join(ROOT, 'generated', 'sites', site);
  process.env.HEADCOUNT_DATA = folder;
  if (isNamed) process.env.SITE_URL ||= `${origin}${base}`;
  const here = process.env.SITE_URL || `http://localhost:${process.env.PORT || 3000}`;
  if (URL.canParse(here) && new URL(here).origin !== origin)
    console.warn(
      `This site was built for ${origin}: its embeds, citations and oEmbed links name that address, not ${here}.\n` +
        `To have it name another: SITE_URL=${here} npm run build`,
    );
  try {
    // A build takes away older sites, but none that a process which still runs has left its number in.
    writeFileSync(join(folder, `served-by-${process.pid}`), '');
  } catch {
    // A disk that cannot be written has no builds either.
  }
  return {
    ...shared,
    pageExtensions: ['tsx', 'ts', 'server.ts'],
    basePath: base,
    distDir: `generated/sites/${site}/pages`,
  };
}

function read(name) {
  try {
    return JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
  } catch {
    throw new Error(`${name} cannot be read: there is no built site here. Run "npm run build" first.`);
  }
}

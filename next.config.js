import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Written by `npm run build` before Next runs: the base path and the headers, so that `npx next start` has those of
// the build. Without a build (types, development) there are none.
const SITE = join(import.meta.dirname, 'generated', 'site.json');
const { base, headers } = existsSync(SITE) ? JSON.parse(readFileSync(SITE, 'utf8')) : { base: '', headers: [] };

/** @type {import('next').NextConfig} */
const server = {
  // Routes that need a server are named *.server.ts, and are not in the static site.
  pageExtensions: ['tsx', 'ts', 'server.ts'],
  headers: async () => headers,
  rewrites: async () => ({
    // What Next shows when it has failed is no page of the site: at the address 500 it would say that it has.
    beforeFiles: ['/500', '/_global-error'].map((source) => ({ source, destination: '/not-found' })),
    // An embed is a plain file, written before the build, at an address without an ending.
    afterFiles: ['/embed/:article/:chart', '/embed/quantities/:quantity/:chart'].map((source) => ({
      source,
      destination: `${source}/index.html`,
    })),
    fallback: [],
  }),
};

/** @type {import('next').NextConfig} */
const files = { pageExtensions: ['tsx', 'ts'], output: 'export', trailingSlash: true };

/** @type {import('next').NextConfig} */
export default {
  // The repository holds no files written by tools on their own.
  agentRules: false,
  poweredByHeader: false,
  // No picture is made on request: the route that does so would only be there for whoever wants to keep us busy.
  images: { unoptimized: true },
  // `npm test` checks the types of everything, tests and commands included; a build needs only its own code.
  typescript: { ignoreBuildErrors: true },
  // The page's style is inside its HTML, so that the first paint waits for one response only.
  experimental: { inlineCss: true },
  basePath: base,
  // `npm run export` builds in a copy of the tree, which has its packages from the folder above.
  turbopack: { root: process.env.HEADCOUNT_ROOT ?? import.meta.dirname },
  ...(process.env.HEADCOUNT_MODE === 'static' ? files : server),
};

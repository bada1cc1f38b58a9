import { BUDGETS } from './budgets';
import type { PageWeight } from './weigh-page';
import type { SiteWeight } from './weigh-site';

const kB = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(8);

/** A table of what pages and embeds weigh, in kB of 1,024 bytes. */
export function formatWeight({ pages, embeds }: SiteWeight): string {
  const [heaviest] = embeds;
  return [
    'Pages: kB (1,024 bytes, gzipped) loaded at first',
    `${'HTML'.padStart(8)}${'script'.padStart(8)}${'fonts'.padStart(8)}${'requests'.padStart(10)}  page`,
    ...pages.map(line),
    line({ ...BUDGETS, path: '(allowed)' }),
    '',
    `Embeds: ${embeds.length}, one request each`,
    ...(heaviest === undefined ? [] : [`${kB(heaviest.bytes)}  the heaviest, ${heaviest.path}`]),
    `${kB(BUDGETS.embed)}  (allowed)`,
  ].join('\n');
}

const line = ({ path, html, script, fonts, requests }: PageWeight): string =>
  `${kB(html)}${kB(script)}${kB(fonts)}${String(requests).padStart(10)}  ${path}`;

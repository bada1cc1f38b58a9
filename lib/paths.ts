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
} as const;

export const homePath = (): string => '/';
export const methodsPath = (): string => '/methods';
/** @param anchor Id of a figure, check or sentence on that page. */
export const articlePath = (article: string, anchor?: string): string =>
  `/articles/${article}${anchor === undefined ? '' : `#${anchor}`}`;
export const anchor = (id: string): string => `#${id}`;

/** The origin of absolute addresses: SITE_URL, or the local server. No slash at the end. */
export function siteOrigin(env: Readonly<Record<string, string | undefined>>): string {
  const given = env.SITE_URL?.trim();
  if (given === undefined || given === '') return `http://localhost:${env.PORT?.trim() || '3000'}`;
  return given.replace(/\/+$/, '');
}

/** Where errors are reported: REPORT_URL of whoever runs this copy, or the page that says how. */
export function reportPath(env: Readonly<Record<string, string | undefined>>): string {
  const given = env.REPORT_URL?.trim();
  return given === undefined || given === '' ? `${methodsPath()}#report` : given;
}

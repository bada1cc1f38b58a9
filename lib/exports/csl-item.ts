import type { ArticleFile, Bibliography } from '../article/schema';
import type { Chart } from '../charts/chart';
import type { Article } from '../checks/evaluated';
import { addressOf, chartPath, type Site } from '../paths';
import { citationOf } from './figure-rows';
import { endedSentence, oneLine } from './one-line';

/** A name in CSL-JSON: in two parts, or as one where it cannot be told which part is which. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Year, month, day, as far as they are known. */
export type DateParts = readonly [number] | readonly [number, number] | readonly [number, number, number];

/** A reference in CSL-JSON (CSL 1.0.2). `id` is the citation key. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'dataset' | 'webpage';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher: string;
  readonly issued: { readonly 'date-parts': readonly [DateParts] };
  readonly version?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly note?: string;
}

/** The author and publisher of every chart. */
export const HEADCOUNT = 'Headcount';

/** "csm-pakistan-2023-two_waves": valid in BibTeX and pandoc; ids never change, so neither do keys. */
export const citationKey = (article: string, chart?: string): string =>
  chart === undefined ? article : `${article}-${chart}`;

/** What a reference to an article needs of it. */
export interface CitedArticle {
  readonly file: Pick<ArticleFile, 'id' | 'article'>;
}

/** The article as a reference. Its dateline is not its publisher's place, so there is no place. */
export function buildArticleItem({ file }: CitedArticle): CslItem {
  const { authors, title, publisher, published, language, url } = file.article;
  return {
    id: citationKey(file.id),
    type: 'article-newspaper',
    title: oneLine(title),
    ...(authors.length === 0 ? {} : { author: authors.map(nameOf) }),
    'container-title': oneLine(publisher),
    publisher: oneLine(publisher),
    issued: issuedOn(published.date),
    language,
    ...(url === null ? {} : { URL: url }),
    ...(published.inferred === null ? {} : { note: oneLine(`Date inferred: ${published.inferred.basis}`) }),
  };
}

/** One of the article's charts as a reference, with its version and digest and the article it draws on. */
export function buildChartItem(article: Article, chart: Chart, site: Site): CslItem {
  const { file, digest } = article;
  const data = digest === '' ? '' : `Data digest ${digest}. `;
  return {
    id: citationKey(file.id, chart.id),
    type: 'dataset',
    title: oneLine(chart.title),
    author: [{ literal: HEADCOUNT }],
    publisher: HEADCOUNT,
    issued: issuedOn(file.dataDate),
    version: file.version,
    language: 'en',
    URL: addressOf(site, chartPath(file.id, chart.id)),
    note: oneLine(endedSentence(`${data}Drawn from: ${citationOf(file.article)}`)),
  };
}

/** @param date YYYY, YYYY-MM or YYYY-MM-DD. */
export function issuedOn(date: string): CslItem['issued'] {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { 'date-parts': [[year]] };
  return { 'date-parts': [day === undefined ? [year, month] : [year, month, day]] };
}

/**
 * A byline of a person (it has a role) in two words of Latin letters is given and family name. Longer names, other
 * scripts and organisations are given whole: a name that is cut in the wrong place is another name.
 */
function nameOf({ name, role }: Bibliography['authors'][number]): CslName {
  const [given = '', family, ...more] = name.trim().split(/\s+/);
  const isPerson = role !== null && family !== undefined && more.length === 0;
  return isPerson && LATIN.test(given) && LATIN.test(family) ? { family, given } : { literal: oneLine(name.trim()) };
}
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}’'.-]*$/u;

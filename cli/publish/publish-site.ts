import { embedPolicy } from '@/components/embed/embed-policy';
import { renderEmbed, renderQuantityEmbed } from '@/components/embed/render-embed';
import { EMBED_WORDS, WORDS } from '@/components/words';
import type { Chart, Drawing } from '@/lib/charts/chart';
import type { Article } from '@/lib/checks/evaluated';
import { buildArticleFiles } from '@/lib/exports/article-files';
import { formatHeadersFile, headerRules } from '@/lib/exports/headers';
import { buildOembed } from '@/lib/exports/oembed';
import type { ChartPictures } from '@/lib/exports/owner-files';
import { buildQuantityFiles } from '@/lib/exports/quantity-files';
import { buildSearchIndex, formatSearchIndex } from '@/lib/exports/search-index';
import { chartsOf } from '@/lib/library/list-charts';
import { addressOf, chartFilePath, embedPath, type Mode, oembedFilePath, type Site, searchPath } from '@/lib/paths';
import { ownerOf } from '@/lib/quantities/build-forest-chart';
import { chartsOfQuantity } from '@/lib/quantities/list-charts';
import type { Quantity } from '@/lib/quantities/quantity';
import type { SiteStore, Stored } from './site-store';

/** What a chart was drawn as: its two drawings, its files, and the picture's size in px. */
export interface DrawnChart {
  readonly drawings: Readonly<Record<Drawing, string>>;
  readonly files: ChartPictures;
  readonly size: { readonly width: number; readonly height: number };
}

/** What publishing needs from outside, so that a test can pass its own. */
export interface PublishSite {
  readonly articles: readonly Article[];
  readonly quantities: readonly Quantity[];
  /** @param owner An article's id, or a quantity's owner. */
  readonly read: (owner: string, chart: string) => DrawnChart;
  readonly site: Site;
  readonly mode: Mode;
  readonly store: SiteStore;
}

/** Folders of the site in which every file is ours. */
const FOLDERS = ['/articles', '/quantities', '/embed', '/oembed'];

/** The headers of the site as Next takes them. */
export interface SiteSettings {
  readonly base: string;
  readonly headers: readonly { readonly source: string; readonly headers: readonly Header[] }[];
}
interface Header {
  readonly key: string;
  readonly value: string;
}

/**
 * Writes every file of the site that is no page of Next's: files of charts and articles, embeds, oEmbed answers, the index of the search; for
 * static hosting also the headers. Same data, same bytes.
 */
export function publishSite(given: PublishSite): Stored & { readonly settings: SiteSettings } {
  const { articles, quantities, site, mode, store } = given;
  for (const article of articles) publishArticle(article, given);
  for (const quantity of quantities) publishQuantity(quantity, given);
  store.write(searchPath(), formatSearchIndex(buildSearchIndex(articles)));
  const charts = [
    ...articles.flatMap((article) => chartsOf(article).map((chart) => ({ article: article.file.id, chart }))),
    ...quantities.flatMap(chartsOfQuantity).map((chart) => ({ article: chart.article, chart })),
  ];
  const rules = headerRules(charts, site, embedPolicy(), mode);
  if (mode === 'static') store.write('/_headers', formatHeadersFile(rules));
  return { ...store.finish(FOLDERS), settings: { base: site.base, headers: rules.map(forNext) } };
}

function publishArticle(article: Article, { read, site, store }: PublishSite): void {
  const { id } = article.file;
  const drawn = chartsOf(article).map((chart) => ({ chart, drawn: read(id, chart.id) }));
  const pictures = new Map(drawn.map(({ chart, drawn: { files } }) => [chart.id, files] as const));
  for (const { path, bytes } of buildArticleFiles(article, pictures, site)) store.write(path, bytes);
  for (const { chart, drawn: each } of drawn) {
    store.write(`${embedPath(id, chart.id)}/index.html`, renderEmbed(article, chart, each.drawings, site));
    store.write(oembedFilePath(id, chart.id), `${JSON.stringify(oembedOf(chart, each, site), null, 2)}\n`);
  }
}

function publishQuantity(quantity: Quantity, { read, site, store }: PublishSite): void {
  const owner = ownerOf(quantity);
  const drawn = chartsOfQuantity(quantity).map((chart) => ({ chart, drawn: read(owner, chart.id) }));
  const pictures = new Map(drawn.map(({ chart, drawn: { files } }) => [chart.id, files] as const));
  for (const { path, bytes } of buildQuantityFiles(quantity, pictures, site)) store.write(path, bytes);
  for (const { chart, drawn: each } of drawn) {
    const embed = renderQuantityEmbed(quantity, chart, each.drawings, site);
    store.write(`${embedPath(owner, chart.id)}/index.html`, embed);
    store.write(oembedFilePath(owner, chart.id), `${JSON.stringify(oembedOf(chart, each, site), null, 2)}\n`);
  }
}

function oembedOf(chart: Chart, { size }: DrawnChart, site: Site) {
  const url = addressOf(site, chartFilePath(chart.article, chart.id, 'png'));
  const thumbnail = { url, width: 2 * size.width, height: 2 * size.height };
  return buildOembed(chart, { site, words: EMBED_WORDS, provider: WORDS.site.name, thumbnail });
}

/** Next matches a path by its own patterns: a splat is a named parameter, a dot is a dot. */
function forNext({ path, headers }: { readonly path: string; readonly headers: Readonly<Record<string, string>> }) {
  const source = path.replaceAll('.', '\\.').replaceAll('*', ':rest*');
  return { source, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) };
}

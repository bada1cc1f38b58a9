import type { Chart } from '../charts/chart';
import { addressOf, embedPath, homePath, type Site } from '../paths';
import { type EmbedWords, embedHeight } from './embed-height';
import { escapeHtml } from './escape-html';

/** What an oEmbed reply to a chart's address says (https://oembed.com, 2.3.4). */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  /** One bare frame: consumers strip scripts, styles and classes. */
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** A picture of the chart: its absolute address and its size in px. */
export interface Thumbnail {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** The largest that a consumer has room for, px. */
export interface Limits {
  readonly maxwidth?: number;
  readonly maxheight?: number;
}

export interface OembedParts {
  readonly site: Site;
  readonly words: EmbedWords;
  /** The name of the site. */
  readonly provider: string;
  readonly thumbnail?: Thumbnail;
}

/** What is asked for where nobody says how much room there is, px: the wide drawing at its own size, and both sides. */
const WIDTH = 752;
const DAY = 86_400;

/**
 * Builds the reply for a chart, within the consumer's limits. A frame that must be lower than the embed keeps its
 * scrollbar. A thumbnail larger than allowed is left out: its fields must say the size that the file has.
 */
export function buildOembed(chart: Chart, parts: OembedParts, limits: Limits = {}): Oembed {
  const { maxwidth = WIDTH, maxheight = Number.POSITIVE_INFINITY } = limits;
  const width = Math.min(WIDTH, maxwidth);
  const needed = embedHeight(chart, width, parts.words);
  const height = Math.min(needed, maxheight);
  const source = addressOf(parts.site, embedPath(chart.article, chart.id));
  const scrolling = height < needed ? '' : ' scrolling="no"';
  return {
    version: '1.0',
    type: 'rich',
    title: chart.title,
    provider_name: parts.provider,
    provider_url: addressOf(parts.site, homePath()),
    cache_age: DAY,
    html: `<iframe title="${escapeHtml(chart.title)}" src="${escapeHtml(source)}" width="${width}" height="${height}" frameborder="0"${scrolling}></iframe>`,
    width,
    height,
    ...thumbnailWithin(parts.thumbnail, limits),
  };
}

function thumbnailWithin(
  thumbnail: Thumbnail | undefined,
  { maxwidth = Number.POSITIVE_INFINITY, maxheight = Number.POSITIVE_INFINITY }: Limits,
): Pick<Oembed, 'thumbnail_url' | 'thumbnail_width' | 'thumbnail_height'> {
  if (thumbnail === undefined || thumbnail.width > maxwidth || thumbnail.height > maxheight) return {};
  return { thumbnail_url: thumbnail.url, thumbnail_width: thumbnail.width, thumbnail_height: thumbnail.height };
}

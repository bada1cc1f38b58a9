import { EMBED_WORDS, WORDS } from '@/components/words';
import type { Chart } from '@/lib/charts/chart';
import { buildOembed, type Thumbnail } from '@/lib/exports/oembed';
import { findChartAt, parseOembedQuery } from '@/lib/exports/oembed-query';
import { readPictureSize } from '@/lib/library/read-picture-size';
import { addressOf, chartFilePath, type Site } from '@/lib/paths';
import { builtFrom, findChart } from './known-charts';

/** Anybody's page may ask: the answers are public. */
const FOR_ALL = { 'Access-Control-Allow-Origin': '*' };
const FOR_AN_HOUR = { 'Cache-Control': 'public, max-age=3600' };

/**
 * Answers an oEmbed request: 200 with the reply, 400 for arguments that are missing or no numbers, 404 where the
 * address is not that of a chart of this site, 501 for another format than JSON. Errors are JSON with a sentence too.
 */
export function answerOembed(request: Request, site: Site): Response {
  const { searchParams, port } = new URL(request.url);
  const query = parseOembedQuery(searchParams);
  if (!query.ok) return refuse(query.status, query.message);
  const host = request.headers.get('host');
  const address = findChartAt(query.url, { site, host, port: port || '80' });
  const chart = address === null ? null : findChart(address.article, address.chart);
  if (chart === null) return refuse(404, 'The argument “url” is not the address of a chart of this site.');
  const parts = { site, words: EMBED_WORDS, provider: WORDS.site.name, thumbnail: thumbnailOf(chart, site) };
  return Response.json(buildOembed(chart, parts, query.limits), { headers: { ...FOR_ALL, ...FOR_AN_HOUR } });
}

const refuse = (status: 400 | 404 | 501, error: string): Response =>
  Response.json({ error }, { status, headers: FOR_ALL });

/** The PNG is twice as large as the picture. */
function thumbnailOf({ article, id }: Chart, site: Site): Thumbnail {
  const { width, height } = readPictureSize(article, id, builtFrom());
  return { url: addressOf(site, chartFilePath(article, id, 'png')), width: 2 * width, height: 2 * height };
}

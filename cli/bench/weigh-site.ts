import { gzipSync } from 'node:zlib';
import { listCharts } from '@/lib/library/list-charts';
import { embedPath } from '@/lib/paths';
import { serveSite } from '../serve/serve-site';
import { samplePages } from './sample-pages';
import { type PageWeight, weighPage } from './weigh-page';

/** What the built site weighs: pages with all that they load at first, and embeds, which load nothing else. */
export interface SiteWeight {
  readonly pages: readonly PageWeight[];
  /** Every embed by its path, bytes as gzip sends them; the heaviest first. */
  readonly embeds: readonly { readonly path: string; readonly bytes: number }[];
}

/** Serves the built site for as long as it is weighed. @throws Error where it is not built. */
export async function weighSite(root: string): Promise<SiteWeight> {
  const { origin, stop } = await serveSite(root);
  try {
    const pages: PageWeight[] = [];
    for (const path of samplePages(root)) pages.push(await weighPage(origin, path));
    const embeds = await Promise.all(
      listCharts(root).map(async ({ article, chart }) => {
        const path = embedPath(article, chart.id);
        const html = await (await fetch(`${origin}${path}`)).arrayBuffer();
        return { path, bytes: gzipSync(Buffer.from(html)).length };
      }),
    );
    return { pages, embeds: embeds.sort((a, b) => b.bytes - a.bytes) };
  } finally {
    await stop();
  }
}

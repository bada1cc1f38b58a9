import { join } from 'node:path';
import { readArticles } from '@/lib/library/library';
import { readPictureSize } from '@/lib/library/read-picture-size';
import { readChartFiles, readPictures } from '@/lib/library/read-pictures';
import { publishSite } from '../publish/publish-site';
import { openSiteStore } from '../publish/site-store';
import type { Made } from './grow-tasks';

/** The charts of all articles are the same but for their words: those of the first stand for every other's. */
export function buildGrown(root: string): Made {
  const articles = readArticles(root);
  const first = articles[0]?.file.id ?? '';
  const { written, kept } = publishSite({
    articles,
    quantities: [],
    read: (_, chart) => ({
      drawings: readPictures(first, chart, root),
      files: readChartFiles(first, chart, root),
      size: readPictureSize(first, chart, root),
    }),
    site: { origin: 'https://example.org', base: '' },
    mode: 'static',
    store: openSiteStore(join(root, 'public')),
  });
  return { made: written, kept };
}

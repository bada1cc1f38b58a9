import type { Site } from '@/lib/paths';
import { ArticleFiles } from './article-files';
import { ChartDownloads } from './chart-downloads';

interface DownloadListProps {
  readonly article: string;
  readonly chart: string;
  readonly site: Site;
}

/** Every file of a chart, and of the article that it belongs to. */
export function DownloadList({ article, chart, site }: DownloadListProps) {
  return (
    <>
      <ChartDownloads owner={article} chart={chart} site={site} />
      <ArticleFiles article={article} site={site} />
    </>
  );
}

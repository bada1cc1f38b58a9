import { CHART_PAGE_WORDS } from '@/components/words';
import { CHART_FILES, chartFilePath, linkTo, type Site } from '@/lib/paths';
import { ArticleFiles } from './article-files';
import { CopyImageButton } from './copy-image-button';

const words = CHART_PAGE_WORDS.download;

interface DownloadListProps {
  readonly article: string;
  readonly chart: string;
  readonly site: Site;
}

/** Every file of a chart, and of the article that it belongs to. */
export function DownloadList({ article, chart, site }: DownloadListProps) {
  return (
    <>
      <ul className="downloads">
        {CHART_FILES.map((ending) => (
          <li key={ending}>
            <a href={linkTo(site, chartFilePath(article, chart, ending))} download={`${article}-${chart}.${ending}`}>
              {words.files[ending].name}
            </a>
            <span>{words.files[ending].what}</span>
          </li>
        ))}
        <li>
          <CopyImageButton address={linkTo(site, chartFilePath(article, chart, 'png'))} />
        </li>
      </ul>
      <ArticleFiles article={article} site={site} />
    </>
  );
}

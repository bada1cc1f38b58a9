import { CHART_PAGE_WORDS } from '@/components/words';
import { articleFilePath, CHART_FILES, chartFilePath, linkTo, packagePath, type Site } from '@/lib/paths';
import { CopyImageButton } from './copy-image-button';

const words = CHART_PAGE_WORDS.download;

interface DownloadListProps {
  readonly article: string;
  readonly chart: string;
  readonly site: Site;
}

/** Every file of a chart, and of the article that it belongs to. */
export function DownloadList({ article, chart, site }: DownloadListProps) {
  const more = [
    [articleFilePath(article, 'zip'), words.pack, words.packWhat],
    [packagePath(article, 'datapackage.json'), words.package, words.packageWhat],
    [articleFilePath(article, 'json'), words.article, ''],
  ] as const;
  return (
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
      {more.map(([path, name, what]) => (
        <li key={path}>
          <a href={linkTo(site, path)} download={path.endsWith('.zip') ? `${article}.zip` : undefined}>
            {name}
          </a>
          <span>{what}</span>
        </li>
      ))}
    </ul>
  );
}

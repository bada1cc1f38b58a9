import { CHART_PAGE_WORDS } from '@/components/words';
import { articleFilePath, linkTo, packagePath, type Site } from '@/lib/paths';

const words = CHART_PAGE_WORDS.download;

interface ArticleFilesProps {
  readonly article: string;
  readonly site: Site;
}

/** The files of a whole article: the report pack, the data package, everything as JSON. */
export function ArticleFiles({ article, site }: ArticleFilesProps) {
  const files = [
    [articleFilePath(article, 'zip'), words.pack, words.packWhat],
    [packagePath(article, 'datapackage.json'), words.package, words.packageWhat],
    [articleFilePath(article, 'json'), words.article, words.articleWhat],
  ] as const;
  return (
    <ul className="downloads">
      {files.map(([path, name, what]) => (
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

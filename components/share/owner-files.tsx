import { CHART_PAGE_WORDS } from '@/components/words';
import { linkTo, ownerFilePath, packagePath, type Site } from '@/lib/paths';

interface OwnerFilesProps {
  /** An article's id, or a quantity's owner. */
  readonly owner: string;
  readonly kind: keyof typeof CHART_PAGE_WORDS.kinds;
  readonly site: Site;
}

/** The files of a whole article or quantity: the report pack, the data package, everything as JSON. */
export function OwnerFiles({ owner, kind, site }: OwnerFilesProps) {
  const words = CHART_PAGE_WORDS.kinds[kind].files;
  const files = [
    [ownerFilePath(owner, 'zip'), words.pack, words.packWhat],
    [packagePath(owner, 'datapackage.json'), words.package, words.packageWhat],
    [ownerFilePath(owner, 'json'), words.whole, words.wholeWhat],
  ] as const;
  return (
    <ul className="downloads">
      {files.map(([path, name, what]) => (
        <li key={path}>
          <a
            href={linkTo(site, path)}
            download={path.endsWith('.zip') ? `${owner.replaceAll('/', '-')}.zip` : undefined}
          >
            {name}
          </a>
          <span>{what}</span>
        </li>
      ))}
    </ul>
  );
}

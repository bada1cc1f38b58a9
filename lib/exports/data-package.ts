import type { Article } from '../checks/evaluated';
import { sha256Of } from '../library/digest';
import { addressOf, articlePath, homePath, type Site } from '../paths';
import { QUOTES_NOTE } from './article-record';
import type { DataTable } from './data-table';
import { citationOf } from './figure-rows';
import { LICENCE } from './licence';
import type { PackageFile } from './package-files';

/** What a data package says of what it holds. */
export interface PackageHead {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly dataDate: string;
  /** Absolute address of the page. */
  readonly homepage: string;
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
}

/** Describes an article's files after Data Package 2.0 (datapackage.org), for `datapackage.json`. */
export function buildDataPackage({ file, digest }: Article, files: readonly PackageFile[], site: Site) {
  const { title, url } = file.article;
  const cited = citationOf(file.article);
  const head: PackageHead = {
    name: file.id,
    title: `Figures of “${title}”`,
    description: `Every figure of ${cited}: its hedge, its ranges, its sentence, and the checks. ${QUOTES_NOTE} Data digest: ${digest}.`,
    version: file.version,
    dataDate: file.dataDate,
    homepage: addressOf(site, articlePath(file.id)),
    sources: [url === null ? { title: cited } : { title: cited, path: url }],
  };
  return describePackage(head, files, site);
}

/** The same for whatever a package holds. */
export function describePackage(head: PackageHead, files: readonly PackageFile[], site: Site) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: head.name,
    title: head.title,
    description: head.description,
    version: head.version,
    created: `${head.dataDate}T00:00:00Z`,
    homepage: head.homepage,
    licenses: [{ name: LICENCE.id, path: LICENCE.address, title: LICENCE.title }],
    sources: head.sources,
    contributors: [{ title: 'Headcount', path: addressOf(site, homePath()), roles: ['creator'] }],
    keywords: ['refugee statistics', 'fact-checking', 'uncertainty'],
    resources: files.map(buildResource),
  };
}

function buildResource({ path, bytes, name, title, description, table }: PackageFile) {
  const common = { name, path, title, description };
  const content = { encoding: 'utf-8', bytes: bytes.length, hash: `sha256:${sha256Of(bytes)}` };
  if (table === null) return { ...common, format: 'svg', mediatype: 'image/svg+xml', ...content };
  return {
    ...common,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    ...content,
    schema: buildTableSchema(table),
  };
}

/** Table Schema: what a cell of each column is, which column tells rows apart, and where references lead. */
function buildTableSchema({ columns, key, references }: DataTable) {
  return {
    fields: Object.entries(columns).map(([name, { type, title, description }]) => ({ name, type, title, description })),
    missingValues: [''],
    primaryKey: [key],
    ...(references.length === 0
      ? {}
      : {
          foreignKeys: references.map(({ column, table, target }) => ({
            fields: [column],
            reference: { resource: table, fields: [target] },
          })),
        }),
  };
}

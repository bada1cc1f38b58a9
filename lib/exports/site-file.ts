/** A file of the site. `path` is without the base path, as lib/paths spells it. */
export interface SiteFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** By the end of the name; the longer of two first. */
const MEDIA_TYPES: readonly (readonly [ending: string, mediaType: string])[] = [
  ['.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['.json', 'application/json'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.zip', 'application/zip'],
];

/** A file with its media type, which its ending tells. */
export function siteFile(path: string, bytes: Uint8Array): SiteFile {
  const [, mediaType = 'application/octet-stream'] = MEDIA_TYPES.find(([ending]) => path.endsWith(ending)) ?? [];
  return { path, bytes, mediaType };
}

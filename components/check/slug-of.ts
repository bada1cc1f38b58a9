/** A name as part of an address or a file's name: small letters, digits and single hyphens; "text" where none is left. */
export function slugOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\.(?:txt|md|markdown|html?)$/, '')
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g);
  return words?.join('-').slice(0, 60).replace(/-$/, '') || 'text';
}

import type { Load, LoadOptions, SiteLoad } from './load-site';

/** A table of how the site held, beside Next's own plain page. */
export function formatLoad({ plain, ours }: SiteLoad, { seconds, connections }: LoadOptions): string {
  const row = ({ what, perSecond, p99, answered, bytes, errors }: Load): string =>
    [
      perSecond.toFixed(0).padStart(10),
      (perSecond / plain.perSecond).toFixed(2).padStart(10),
      p99.toFixed(0).padStart(10),
      String(answered).padStart(10),
      String(errors).padStart(10),
      (bytes / 1024).toFixed(1).padStart(10),
      `  ${what}`,
    ].join('');
  const head = ['a second', 'of plain', '99 %, ms', 'answered', 'errors', 'kB'];
  return [
    `Load: ${connections} at a time for ${seconds} s each, gzipped as for a browser; both ends on this machine`,
    `${head.map((word) => word.padStart(10)).join('')}  address`,
    ...[plain, ...ours].map(row),
  ].join('\n');
}

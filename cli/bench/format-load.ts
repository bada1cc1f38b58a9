import type { Load, LoadOptions, SiteLoad } from './load-site';

const HEAD = ['a second', 'of plain', '99 %, ms', 'CPU, ms', 'answered', 'errors', 'kB'];

/** A table of how the site held, beside Next's own plain page. */
export function formatLoad({ plain, ours }: SiteLoad, { seconds, connections }: LoadOptions): string {
  const row = ({ what, perSecond, p99, cpu, answered, errors, bytes }: Load): string => {
    const cells = [
      ...[perSecond.toFixed(0), (perSecond / plain.perSecond).toFixed(2), p99.toFixed(0), cpu?.toFixed(1) ?? '–'],
      ...[String(answered), String(errors), (bytes / 1024).toFixed(1)],
    ];
    return `${lineOf(cells)}  ${what}`;
  };
  return [
    `Load: ${connections} at a time for ${seconds} s each, gzipped as for a browser; both ends on this machine`,
    `${lineOf(HEAD)}  address`,
    ...[plain, ...ours].map(row),
  ].join('\n');
}

const lineOf = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(10)).join('');

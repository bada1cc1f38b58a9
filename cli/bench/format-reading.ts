import type { Held, Timed } from './time-reading';

const SECOND = 1000;
const MEGABYTE = 1_000_000;

/** A table of how fast texts are read, how the time grows with the text, and what a stream holds. */
export function formatReading(timed: readonly Timed[], held: readonly Held[]): string {
  const rate = (bytes: number, ms: number): string => (bytes / MEGABYTE / (ms / SECOND)).toFixed(1).padStart(8);
  const first = (form: Timed['form']): Timed | undefined => timed.find((each) => each.form === form);
  const growth = ({ form, bytes, all }: Timed): string => {
    const least = first(form);
    return least === undefined
      ? ''
      : `${(bytes / least.bytes).toFixed(1)} / ${(all / least.all).toFixed(1)}`.padStart(14);
  };
  const [few, many] = held;
  return [
    'Reading: MB (1,000,000 bytes) a second in one thread; how many times the first text’s size and time',
    `${'all'.padStart(8)}${'figures'.padStart(8)}${'size / time'.padStart(14)}  text`,
    ...timed.map(
      (each) =>
        `${rate(each.bytes, each.all)}${rate(each.bytes, each.figures)}${growth(each)}  ${each.form}, ${Math.round(each.bytes / 1024)} kB`,
    ),
    ...(few === undefined || many === undefined
      ? []
      : [
          '',
          `Streaming ${many.lines} lines of --ndjson holds ${(many.peak / few.peak).toFixed(2)} times the memory that ${few.lines} lines hold.`,
        ]),
  ].join('\n');
}

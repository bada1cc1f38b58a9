import type { Grown, Growth } from './grow-measure';

const MEGABYTE = 1_000_000;
const KILOBYTE = 1000;

/** A table of how time and memory grow with the number of articles. */
export function formatGrowth({ read, check, draw, drawAgain, build, site }: Growth): string {
  return [
    'Growth: ms an article; how many times the fewest articles and their time; MB (1,000,000 bytes) of memory at the peak,',
    'and kB (1,000 bytes) that an article adds to what the process held before',
    head('articles'),
    ...section('Checking, all held in memory (as for pages)', read),
    ...section('Checking, one at a time (npm run check -- --json)', check),
    ...section('Drawing one chart of each (5 files), in one process', draw),
    ...section('Drawing the same again', drawAgain),
    ...drawAgain.map(
      ({ articles, made, kept }) => `${whole(articles)}  ${made} files drawn again, ${kept} kept as they were`,
    ),
    ...section('Building the files of all (without the pages)', build),
    ...section("Building the site of all: files, and pages by Next's build", site),
    ...site.map(({ articles, made }) => `${whole(articles)}  ${made.toLocaleString('en')} pages`),
  ].join('\n');
}

const head = (first: string): string =>
  `${first.padStart(8)}${'ms each'.padStart(10)}${'number / time'.padStart(18)}${'MB'.padStart(8)}${'kB each'.padStart(10)}`;

function section(title: string, rows: readonly Grown[]): readonly string[] {
  const [least] = rows;
  if (least === undefined) return [];
  return ['', title, ...rows.map((row) => formatRow(row, least))];
}

function formatRow({ articles, ms, before, peak }: Grown, least: Grown): string {
  const ratio = `${(articles / least.articles).toFixed(0)} / ${(ms / least.ms).toFixed(1)}`;
  const added = (peak - before) / KILOBYTE / articles;
  return [
    whole(articles),
    (ms / articles).toFixed(1).padStart(10),
    ratio.padStart(18),
    (peak / MEGABYTE).toFixed(0).padStart(8),
    added.toFixed(0).padStart(10),
  ].join('');
}

const whole = (number: number): string => number.toLocaleString('en').padStart(8);

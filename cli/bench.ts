import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatLoad } from './bench/format-load';
import { formatPaint } from './bench/format-paint';
import { formatReading } from './bench/format-reading';
import { formatWeight } from './bench/format-weight';
import { formatGrowth } from './bench/grow-format';
import { measureGrowth } from './bench/grow-measure';
import { loadSite } from './bench/load-site';
import { timeReading, weighStream } from './bench/time-reading';
import { weighSite } from './bench/weigh-site';

const HELP = `npm run bench -- [--weight] [--paint] [--reading] [--growth] [--load] [--json] [--help]
Measures the dashboard. Without an argument weight, paint and reading are measured.
  --weight   what pages and embeds make a browser load: bytes as gzip sends them, kB = 1,024 bytes, and requests (run
             "npm run build" first)
  --paint    what is seen while pages load, on a slow phone and on a desktop: first and largest paint, the longest task,
             what moves (after "npm run build"; needs the Chromium of the tests)
  --reading  how fast texts are read, how the time grows with them, and what a stream holds
  --growth   how time and memory grow with the number of articles, up to 10,000; takes a quarter of an hour
  --load     how the served site holds beside a plain page of Next's own, in requests a second; takes five minutes (run
             "npm run build" first); --seconds N for each address (60), --connections N at a time (200)
  --json     as JSON, for programs
Exit codes: 0 measured, 1 something could not be measured, or a request under load failed, 2 the call is at fault.`;

const ROOT = resolve(import.meta.dirname, '..');

async function main(): Promise<number> {
  let options: Options;
  try {
    options = parseOptions();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  try {
    const all = !options.weight && !options.paint && !options.reading && !options.growth && !options.load;
    const weight = all || options.weight ? await weighSite(ROOT) : null;
    const paint = all || options.paint ? await measurePaint() : null;
    const timed = all || options.reading ? timeReading() : null;
    const held = timed === null ? null : await weighStream();
    const growth = options.growth ? await measureGrowth(ROOT, (step) => showStep(`${step} articles`)) : null;
    const loaded = { seconds: options.seconds, connections: options.connections, tell: showStep };
    const load = options.load ? await loadSite(ROOT, loaded) : null;
    if (options.json)
      console.log(JSON.stringify({ weight, paint, reading: timed, stream: held, growth, load }, null, 2));
    else {
      const tables = [
        ...(weight === null ? [] : [formatWeight(weight)]),
        ...(paint === null ? [] : [formatPaint(paint)]),
        ...(timed === null || held === null ? [] : [formatReading(timed, held)]),
        ...(growth === null ? [] : [formatGrowth(growth)]),
        ...(load === null ? [] : [formatLoad(load, loaded)]),
      ];
      console.log(tables.join('\n\n'));
    }
    return load?.ours.some(({ errors, answered }) => errors > 0 || answered === 0) ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

type Options = ReturnType<typeof parseOptions>;

/** @throws Error where the call is at fault. */
function parseOptions() {
  const flag = { type: 'boolean', default: false } as const;
  const count = (text: string, name: string): number => {
    if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
    throw new Error(`--${name} is "${text}"; expected a whole number above 0`);
  };
  const { values } = parseArgs({
    options: {
      ...{
        weight: flag,
        paint: flag,
        reading: flag,
        growth: flag,
        load: flag,
        json: flag,
        help: { ...flag, short: 'h' },
      },
      seconds: { type: 'string', default: '60' },
      connections: { type: 'string', default: '200' },
    },
  });
  const { seconds, connections } = values;
  return { ...values, seconds: count(seconds, 'seconds'), connections: count(connections, 'connections') };
}

/** Its browser is a package of the tests, which who only serves the site may have left out. */
async function measurePaint() {
  const { timePaint } = await import('./bench/time-paint');
  return timePaint(ROOT);
}

function showStep(step: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[Kmeasuring: ${step}\r`);
}

process.exitCode = await main();

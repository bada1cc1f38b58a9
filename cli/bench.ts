import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatReading } from './bench/format-reading';
import { formatWeight } from './bench/format-weight';
import { formatGrowth } from './bench/grow-format';
import { measureGrowth } from './bench/grow-measure';
import { timeReading, weighStream } from './bench/time-reading';
import { weighSite } from './bench/weigh-site';

const HELP = `npm run bench -- [--weight] [--reading] [--growth] [--json] [--help]
Measures the dashboard. Without an argument weight and reading are measured.
  --weight   what pages and embeds make a browser load: bytes as gzip sends them, kB = 1,024 bytes, and requests (run
             "npm run build" first)
  --reading  how fast texts are read, how the time grows with them, and what a stream holds
  --growth   how time and memory grow with the number of articles, up to 10,000; takes minutes
  --json     as JSON, for programs
Exit codes: 0 measured, 1 something could not be measured, 2 the call is at fault.`;

const ROOT = resolve(import.meta.dirname, '..');

async function main(): Promise<number> {
  let options: { weight: boolean; reading: boolean; growth: boolean; json: boolean; help: boolean };
  try {
    const flag = { type: 'boolean', default: false } as const;
    const known = { weight: flag, reading: flag, growth: flag, json: flag, help: { ...flag, short: 'h' } };
    options = parseArgs({ options: known }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  try {
    const all = !options.weight && !options.reading && !options.growth;
    const weight = all || options.weight ? await weighSite(ROOT) : null;
    const timed = all || options.reading ? timeReading() : null;
    const held = timed === null ? null : await weighStream();
    const growth = options.growth ? await measureGrowth(ROOT, showStep) : null;
    if (options.json) console.log(JSON.stringify({ weight, reading: timed, stream: held, growth }, null, 2));
    else {
      const tables = [
        ...(weight === null ? [] : [formatWeight(weight)]),
        ...(timed === null || held === null ? [] : [formatReading(timed, held)]),
        ...(growth === null ? [] : [formatGrowth(growth)]),
      ];
      console.log(tables.join('\n\n'));
    }
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

function showStep(step: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[Kmeasuring: ${step} articles\r`);
}

process.exitCode = await main();

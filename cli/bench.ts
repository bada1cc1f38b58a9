import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatReading } from './bench/format-reading';
import { formatWeight } from './bench/format-weight';
import { timeReading, weighStream } from './bench/time-reading';
import { weighSite } from './bench/weigh-site';

const HELP = `npm run bench -- [--weight] [--reading] [--json] [--help]
Measures the dashboard. Without an argument everything is measured.
  --weight   what pages and embeds make a browser load: bytes as gzip sends them, kB = 1,024 bytes, and requests (run
             "npm run build" first)
  --reading  how fast texts are read, how the time grows with them, and what a stream holds
  --json     as JSON, for programs
Exit codes: 0 measured, 1 something could not be measured, 2 the call is at fault.`;

const ROOT = resolve(import.meta.dirname, '..');

async function main(): Promise<number> {
  let options: { weight: boolean; reading: boolean; json: boolean; help: boolean };
  try {
    const flag = { type: 'boolean', default: false } as const;
    options = parseArgs({ options: { weight: flag, reading: flag, json: flag, help: { ...flag, short: 'h' } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  try {
    const all = !options.weight && !options.reading;
    const weight = all || options.weight ? await weighSite(ROOT) : null;
    const timed = all || options.reading ? timeReading() : null;
    const held = timed === null ? null : await weighStream();
    if (options.json) console.log(JSON.stringify({ weight, reading: timed, stream: held }, null, 2));
    else {
      if (weight !== null) console.log(formatWeight(weight));
      if (timed !== null && held !== null) console.log(`${weight === null ? '' : '\n'}${formatReading(timed, held)}`);
    }
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

process.exitCode = await main();

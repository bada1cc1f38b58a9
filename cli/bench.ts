import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatWeight } from './bench/format-weight';
import { weighSite } from './bench/weigh-site';

const HELP = `npm run bench -- [--weight] [--json] [--help]
Prints what the built dashboard weighs (run "npm run build" first): bytes as gzip sends them, kB = 1,024 bytes, and
requests. Without an argument everything is measured.
  --weight   what pages and embeds make a browser load
  --json     as JSON, for programs
Exit codes: 0 measured, 1 something could not be measured, 2 the call is at fault.`;

const ROOT = resolve(import.meta.dirname, '..');

async function main(): Promise<number> {
  let options: { weight: boolean; json: boolean; help: boolean };
  try {
    const flag = { type: 'boolean', default: false } as const;
    options = parseArgs({ options: { weight: flag, json: flag, help: { ...flag, short: 'h' } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  try {
    const weight = await weighSite(ROOT);
    console.log(options.json ? JSON.stringify({ weight }, null, 2) : formatWeight(weight));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

process.exitCode = await main();

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatFuzz } from './fuzz/format-fuzz';
import { listAddresses } from './fuzz/list-addresses';
import { makeRequest } from './fuzz/make-request';
import { formatRequest, sendRequest } from './fuzz/request';
import { runFuzz } from './fuzz/run-fuzz';
import { serveSite } from './serve/serve-site';

const HELP = `npm run fuzz -- [--requests N] [--at-once N] [--seed N] [--only NUMBER] [--help]
Serves the built site on the loopback address and sends it requests that nobody should send: paths, queries, headers,
methods and bodies, wrong in every way we know. Every answer is looked at: no status from 500 up, no stack, no path of
the machine, nothing sent back that a browser would take for markup. Run "npm run build" first.
  --requests N   how many (default 100000)
  --at-once N    how many at a time (default 32)
  --seed N       other requests; the same number gives the same ones (default: of the clock, and printed)
  --only NUMBER  one request of that seed again, with its answer
Exit codes: 0 nothing found, 1 something found or not served, 2 the call is at fault.`;

const ROOT = resolve(import.meta.dirname, '..');
const NUMBERS = { requests: 100_000, 'at-once': 32, seed: Date.now() % 1_000_000, only: -1 };

process.exitCode = await main();

async function main(): Promise<number> {
  const call = readCall();
  if (typeof call === 'string') {
    const isHelp = call === HELP;
    (isHelp ? console.log : console.error)(isHelp ? HELP : `${call}\n\n${HELP}`);
    return isHelp ? 0 : 2;
  }
  try {
    const site = await serveSite(ROOT);
    try {
      return call.only >= 0 ? await sendOne(call.seed, call.only, site.port) : await sendAll(call, site.port);
    } finally {
      await site.stop();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** The numbers of the call; a text where there are none: what is wrong with it, or the help. */
function readCall(): typeof NUMBERS | string {
  const text = { type: 'string' } as const;
  try {
    const known = { requests: text, 'at-once': text, seed: text, only: text } as const;
    const { values } = parseArgs({ options: { ...known, help: { type: 'boolean', short: 'h' } } });
    if (values.help) return HELP;
    const numbers = { ...NUMBERS };
    for (const name of ['requests', 'at-once', 'seed', 'only'] as const) {
      const given = values[name];
      if (given === undefined) continue;
      if (!/^\d{1,9}$/.test(given)) return `--${name} is "${given}"; expected a whole number`;
      numbers[name] = Number(given);
    }
    return numbers['at-once'] === 0 ? '--at-once is 0; expected at least 1' : numbers;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function sendAll({ seed, requests, 'at-once': atOnce }: typeof NUMBERS, port: number): Promise<number> {
  console.log(`${requests} requests, ${atOnce} at a time, seed ${seed}`);
  const tell = (done: number): void => {
    if (process.stderr.isTTY && done % 500 === 0) process.stderr.write(`\r\x1b[K${done} requests\r`);
  };
  const result = await runFuzz({ root: ROOT, port, seed, requests, atOnce, tell });
  console.log(formatFuzz(result, seed));
  return result.findings.length === 0 && result.isAlive ? 0 : 1;
}

async function sendOne(seed: number, index: number, port: number): Promise<number> {
  const request = makeRequest(seed, index, await listAddresses(ROOT, `http://127.0.0.1:${port}`), port);
  const { head, body } = await sendRequest(port, request);
  console.log(`${formatRequest(request)}\n\n${head}\n\n${body.slice(0, 2000)}`);
  return 0;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { NEXT } from '../run-node';

/** A server of the built site in a process of its own, on this machine only. */
export interface ServedSite {
  /** "http://127.0.0.1:1234" */
  readonly origin: string;
  readonly port: number;
  readonly pid: number;
  /** Ends it, at once where the signal is SIGKILL. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Milliseconds within which a server has to answer, on a machine that has other things to do. */
const PATIENCE = 60_000;
const PAUSE = 50;

/**
 * Serves the build of a folder on the loopback address.
 * @param folder The project's. @param port A free one where it is left out.
 * @throws where the server ends before it answers, with what it said.
 */
export async function serveSite(folder: string, port?: number): Promise<ServedSite> {
  const taken = port ?? (await freePort());
  const child = spawn(process.execPath, [...NEXT, 'start', '--hostname', '127.0.0.1', '--port', String(taken)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    if (said.length < 4000) said += part.toString();
  });
  const origin = `http://127.0.0.1:${taken}`;
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    if (hasEnded(child)) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  const until = Date.now() + PATIENCE;
  while (!(await answers(origin))) {
    if (!hasEnded(child) && Date.now() < until) {
      await new Promise((done) => setTimeout(done, PAUSE));
      continue;
    }
    await stop('SIGKILL');
    throw new Error(`the server did not start; is the site built ("npm run build")?\n${said}`);
  }
  return { origin, port: taken, pid: child.pid ?? 0, stop };
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/robots.txt`)).status < 500;
  } catch {
    return false;
  }
}

/** A port of the loopback address that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const given = probe.address();
      probe.close(() => (typeof given === 'object' && given !== null ? found(given.port) : fail(new Error('no port'))));
    });
  });
}

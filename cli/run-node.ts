import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Milliseconds between two looks at whether npm's shell still lives. */
const WATCH = 200;

/** The arguments for Node that run Next's command line, without a shell and so on every system. */
export const NEXT: readonly string[] = [createRequire(import.meta.url).resolve('next/dist/bin/next')];

/** The arguments for Node that run one of our TypeScript commands, e.g. `cli/check.ts`. */
export const typescript = (file: string): readonly string[] => ['--import', 'tsx', file];

/**
 * Runs Node in a folder (the project's, unless another is given) with our input and output, or without any, passes
 * signals on to it, and returns its exit code (128 + the signal's number when a signal ended it). Throws when Node
 * cannot be started.
 */
export function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  folder: string = ROOT,
  output: 'inherit' | 'ignore' = 'inherit',
): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      stdio: output,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    });
    const passOn = (signal: NodeJS.Signals) => child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, passOn);
    const stopWatching = watchNpm(() => child.kill('SIGTERM'));
    const settle = () => {
      stopWatching();
      for (const signal of SIGNALS) process.off(signal, passOn);
    };
    child.once('error', (error) => {
      settle();
      fail(error);
    });
    child.once('exit', (code, signal) => {
      settle();
      done(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/**
 * npm passes a signal to the shell between it and us, and most shells die of it without telling us: whoever stopped
 * npm would find its server still running. So under npm, the end of our parent is taken as the signal. Elsewhere a
 * parent may end and leave us working, as `nohup` and service managers mean it.
 */
function watchNpm(ended: () => void): () => void {
  if (process.env.npm_lifecycle_event === undefined) return () => {};
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    ended();
  }, WATCH);
  return () => clearInterval(timer);
}

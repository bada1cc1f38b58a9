import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { runNode } from './run-node';

const evaluate = (code: string, env?: Record<string, string>) => runNode(['--eval', code], env);

test('a command ends with the exit code of what it ran', async () => {
  expect(await evaluate('')).toBe(0);
  expect(await evaluate('process.exit(7)')).toBe(7);
});

test('an end by a signal is 128 plus its number, as in a shell', async () => {
  expect(await evaluate('process.kill(process.pid, "SIGTERM")')).toBe(143);
});

test('what is run gets our environment, what is added to it, and no telemetry', async () => {
  const code =
    'process.exit(process.env.NEXT_TELEMETRY_DISABLED === "1" && process.env.PATH && process.env.X === "y" ? 0 : 1)';
  expect(await evaluate(code, { X: 'y' })).toBe(0);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s is passed on to what was started', async (signal) => {
  const listening = process.listenerCount(signal);
  // The child asks for the signal itself once it listens: its parent is this process, where only runNode takes it.
  const other = process.listeners(signal);
  for (const listener of other) process.off(signal, listener);
  try {
    const ended = evaluate(
      `process.on('${signal}', () => process.exit(42)); setTimeout(() => process.exit(1), 5000); process.kill(process.ppid, '${signal}')`,
    );
    expect(await ended).toBe(42);
  } finally {
    for (const listener of other) process.on(signal, listener as () => void);
  }
  expect(process.listenerCount(signal)).toBe(listening);
});

test.skipIf(process.platform === 'win32')(
  'under npm, the end of the shell in between ends what was started',
  async () => {
    const script = `import { runNode } from './cli/run-node.ts';
    await runNode(['--eval', 'console.log("up"); setInterval(() => {}, 1000)']);`;
    // The "true" keeps the shell from handing its own process to Node.
    const command = '"$NODE" --import tsx --input-type=module --eval "$SCRIPT"; true';
    const shell = spawn('sh', ['-c', command], {
      cwd: resolve(import.meta.dirname, '..'),
      env: { ...process.env, NODE: process.execPath, SCRIPT: script, npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    // "close" comes when nobody holds the shell's output any more: all that it started has ended.
    const allEnded = new Promise((done) => shell.once('close', done));
    await new Promise((up) => shell.stdout.once('data', up));
    shell.kill('SIGTERM');
    await allEnded;
  },
  20_000,
);

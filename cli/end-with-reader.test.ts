import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

test('a command whose reader has seen enough ends without a complaint', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/check.ts'], {
    cwd: resolve(import.meta.dirname, '..'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // The reader goes before a word was written.
  child.stdout.destroy();
  let complaints = '';
  child.stderr.on('data', (text) => {
    complaints += text;
  });
  const code = await new Promise((ended) => child.once('close', ended));
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
});

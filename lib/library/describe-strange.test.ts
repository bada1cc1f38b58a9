import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeStrange } from './describe-strange';

let outside = '';
let folder = '';
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'headcount-'));
  folder = join(outside, 'data');
  mkdirSync(folder);
  writeFileSync(join(folder, 'right.json'), '{}');
  writeFileSync(join(outside, 'secret.json'), '{}');
});
afterEach(() => rmSync(outside, { recursive: true }));

const at = (name: string): string => join(folder, name);
const found = (name: string): string | undefined => describeStrange(at(name))?.found;

test('a file of the folder is not strange, nor is a link to one', () => {
  expect(describeStrange(at('right.json'))).toBeNull();
  linkSync(at('right.json'), at('hard.json'));
  symlinkSync('right.json', at('link.json'));
  expect([found('hard.json'), found('link.json')]).toEqual([undefined, undefined]);
});

test('a folder that is reached through a link holds its files all the same', () => {
  symlinkSync(folder, join(outside, 'linked'));
  expect(describeStrange(join(outside, 'linked', 'right.json'))).toBeNull();
});

test('a link out of the folder is strange, wherever it leads', () => {
  for (const [name, to] of [
    ['up.json', '../secret.json'],
    ['far.json', '/dev/zero'],
    ['folder.json', '..'],
  ] as const) {
    symlinkSync(to, at(name));
    expect(found(name)).toBe('a link that leads out of its folder');
  }
});

test('what is no file is never opened', async () => {
  mkdirSync(at('folder.json'));
  expect(found('folder.json')).toBe('a folder');
  if (process.platform === 'win32') return;
  execFileSync('mkfifo', [at('pipe.json')]);
  expect(found('pipe.json')).toBe('a pipe');
  const server = createServer();
  await new Promise<void>((done) => server.listen(at('socket.json'), done));
  expect(found('socket.json')).toBe('a socket');
  await new Promise((done) => server.close(done));
});

test('a file too large to be one of ours is not read', () => {
  truncateSync(at('right.json'), 16_000_000);
  expect(describeStrange(at('right.json'))).toBeNull();
  truncateSync(at('right.json'), 16_000_001);
  expect(describeStrange(at('right.json'))).toEqual({ found: 'a file of 17 MB', expected: 'at most 16 MB' });
});

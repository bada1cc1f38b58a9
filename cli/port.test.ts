import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { checkPort, DEFAULT_PORT, parsePort } from './port';

test('without PORT, or with an empty one, the default port is meant', () => {
  expect(parsePort(undefined)).toBe(DEFAULT_PORT);
  expect(parsePort('')).toBe(DEFAULT_PORT);
});

test.each([
  ['1', 1],
  ['3001', 3001],
  ['65535', 65535],
])('PORT=%s is a port', (text, port) => {
  expect(parsePort(text)).toBe(port);
});

test.each(['0', '65536', '-1', '3000.5', '3e3', '0x10', ' 3000', 'http', '3000000'])('PORT=%s is no port', (text) => {
  expect(parsePort(text)).toBeNull();
});

test.each(['127.0.0.1', '0.0.0.0'])('a port that is taken on %s is busy, and free again afterwards', async (host) => {
  const server = createServer();
  const port = await new Promise<number>((done) => {
    server.listen(0, host, () => {
      const address = server.address();
      done(address !== null && typeof address === 'object' ? address.port : 0);
    });
  });
  expect(await checkPort(port)).toBe('EADDRINUSE');
  await new Promise((done) => server.close(done));
  expect(await checkPort(port)).toBeNull();
});

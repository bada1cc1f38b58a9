import { resolve } from 'node:path';
import { canaryOf } from '@/cli/fuzz/canary';
import { formatFuzz } from '@/cli/fuzz/format-fuzz';
import { judgeAnswer } from '@/cli/fuzz/judge-answer';
import type { Answer } from '@/cli/fuzz/parse-answer';
import { sendRequest, type WireRequest } from '@/cli/fuzz/request';
import { runFuzz } from '@/cli/fuzz/run-fuzz';
import { expect, test } from './host-page';

const ROOT = resolve(import.meta.dirname, '..');
/** "npm run fuzz" sends 100,000 of another seed each time; these are the same every time. */
const SEED = 1;
const REQUESTS = 2000;

const portOf = (baseURL: string | undefined): number => Number(new URL(baseURL ?? '').port);

test('requests that nobody should send are refused, or answered as others are', async ({ baseURL }) => {
  test.setTimeout(300_000);
  const port = portOf(baseURL);
  const result = await runFuzz({ root: ROOT, port, seed: SEED, requests: REQUESTS, atOnce: 16 });
  expect(result.findings, formatFuzz(result, SEED)).toEqual([]);
  expect(result.isAlive).toBe(true);
  expect([...result.statuses.values()].reduce((sum, count) => sum + count, 0)).toBe(REQUESTS);
});

const FILE = '/search.json';
const REFUSED: readonly (readonly [status: number, method: string, target: string, headers: WireRequest['headers']])[] =
  [
    [400, 'GET', '/articles/%ff', []],
    [405, 'POST', FILE, []],
    [405, 'POST', '/', [['Next-Action', 'a'.repeat(42)]]],
    [405, 'POST', '/', [['Content-Type', 'multipart/form-data']]],
    [405, 'POST', '/', [['Content-Type', 'multipart/form-data; boundary=x']]],
    [405, 'TRACE', '/oembed', []],
    [412, 'GET', FILE, [['If-Match', '"x"']]],
    [412, 'GET', FILE, [['If-Unmodified-Since', 'Mon, 01 Jan 1990 00:00:00 GMT']]],
    [416, 'GET', FILE, [['Range', 'bytes=99999999-']]],
    [404, 'OPTIONS', '*', []],
    [404, 'GET', 'http://example.org/nowhere', []],
    [404, 'GET', '/500', []],
    [404, 'GET', '/_global-error', []],
    [404, 'GET', '/_next/image?url=%2Ficon.svg&w=64&q=75', []],
    [404, 'GET', '/embed/%5c/%00', []],
  ];

for (const [status, method, target, headers] of REFUSED) {
  test(`${method} ${target} ${headers.flat().join(' ')} is refused with ${status}`, async ({ baseURL }) => {
    const port = portOf(baseURL);
    const host = ['Host', `127.0.0.1:${port}`] as const;
    const sent = { method, target, headers: [host, ['Connection', 'close'], ...headers], body: '', canary } as const;
    const answer = await sendRequest(port, sent);
    expect(answer.status).toBe(status);
    expect(judgeAnswer(sent, answer, ROOT)).toEqual([]);
  });
}

const canary = canaryOf(0);

test('an answer that should not have been is found', () => {
  const sent: WireRequest = { method: 'GET', target: '/', headers: [], body: '', canary };
  const html = 'HTTP/1.1 200 OK\ncontent-type: text/html';
  const judge = (changed: Partial<Answer>): readonly string[] =>
    judgeAnswer(sent, { status: 200, head: html, body: '', ...changed }, ROOT);
  expect(judge({})).toEqual([]);
  expect(judge({ status: 0 })).toEqual(['no answer']);
  expect(judge({ status: 502 })).toEqual(['status 502']);
  expect(judge({ status: 501 })).toEqual(['status 501']);
  expect(judge({ body: 'x\n    at serve (/srv/site/server.js:1:2)' })).toEqual(['a stack']);
  expect(judge({ body: 'TypeError: x is not a function' })).toEqual(['an error by its class']);
  expect(judge({ body: `${ROOT}/data` })).toEqual(['the folder of the project']);
  expect(judge({ body: `<p title="${canary.word}'">` })).toHaveLength(1);
  expect(judge({ body: `<p>${canary.word}<` })).toHaveLength(1);
  expect(judge({ body: `<p>${canary.word}&lt;` })).toEqual([]);
  expect(judge({ head: `${html}\nx-${canary.word}: 1` })).toEqual(['a header that the request made up']);
  expect(judge({ head: `${html}\nlocation: //example.org` })).toEqual(['a redirect to another site']);
  expect(judge({ head: `${html}\nlocation: /a` })).toEqual([]);
});

import { expect, test } from 'vitest';
import { makeRequest } from './make-request';
import { formatRequest } from './request';

const ADDRESSES = ['/', '/oembed', '/articles/a/charts/b', '/_next/static/c.js'] as const;
const made = (seed: number, count = 2000) =>
  Array.from({ length: count }, (_, index) => makeRequest(seed, index, ADDRESSES, 3000));

test('a seed gives the same requests each time, and another one others', () => {
  expect(made(1, 200)).toEqual(made(1, 200));
  expect(made(1, 200)).not.toEqual(made(2, 200));
  expect(new Set(made(1).map(({ target }) => target)).size).toBeGreaterThan(1000);
});

test('requests are wrong in what they say, and whole on the wire: one line each, and a body as long as it says', () => {
  for (const request of made(3)) {
    const [head = '', ...rest] = formatRequest(request).split('\r\n\r\n');
    expect(head.split('\r\n')[0]).toMatch(/^[A-Za-z]+ [^ \r\n]+ HTTP\/1\.1$/);
    expect(rest.join('\r\n\r\n')).toBe(request.body);
    const sizes = request.headers.filter(([name]) => name === 'Content-Length');
    expect(sizes.map(([, size]) => Number(size))).toEqual(request.body === '' ? [] : [request.body.length]);
    for (const [name, value] of request.headers) expect(`${name}${value}`).not.toMatch(/[\r\n]/);
  }
});

test('every way to go wrong comes up: encodings, ways out, marks, methods, headers of Next', () => {
  const all = made(4).map(formatRequest).join('\n');
  for (const part of [
    '%ff',
    '%c0%af',
    '..%2f',
    '__proto__',
    '<script>',
    'TRACE ',
    'Next-Action',
    'RSC: ',
    'Range: bytes',
  ])
    expect(all, part).toContain(part);
});

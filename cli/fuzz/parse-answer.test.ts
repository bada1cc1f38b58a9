import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parseAnswer } from './parse-answer';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/html';

test('status, head and body are told apart', () => {
  const plain = parseAnswer(Buffer.from(`${HEAD}\r\n\r\n<p>a</p>`));
  expect(plain).toEqual({ status: 200, head: 'HTTP/1.1 200 OK\r\ncontent-type: text/html', body: '<p>a</p>' });
  expect(parseAnswer(Buffer.from(`HTTP/1.1 100 Continue\r\n\r\n${HEAD}\r\n\r\na`))).toMatchObject({
    status: 200,
    body: 'a',
  });
  expect(parseAnswer(Buffer.alloc(0))).toEqual({ status: 0, head: '', body: '' });
});

test('a body in pieces is whole again, and one that is packed is unpacked', () => {
  const chunked = `${HEAD}\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\nA;x=1\r\n0123456789\r\n0\r\n\r\n`;
  expect(parseAnswer(Buffer.from(chunked)).body).toBe('<p>0123456789');
  for (const [encoding, packed] of [
    ['gzip', gzipSync('<p>packed')],
    ['br', brotliCompressSync('<p>packed')],
  ] as const) {
    const head = Buffer.from(`${HEAD}\r\nContent-Encoding: ${encoding}\r\n\r\n`);
    expect(parseAnswer(Buffer.concat([head, packed])).body).toBe('<p>packed');
    expect(parseAnswer(Buffer.concat([head, Buffer.from('no')])).body).toBe('no');
  }
});

import { expect, test } from 'vitest';
import { mendRequest, type RawRequest } from './mend-request';

const mended = (request: RawRequest): RawRequest => {
  mendRequest(request);
  return request;
};

test('a request for a page stays as it is', () => {
  const headers = { host: 'example.org', rsc: '1' };
  for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS'])
    expect(mended({ method, url: '/a?b=*', headers })).toEqual({ method, url: '/a?b=*', headers });
});

test('what Next would fail at becomes what it refuses', () => {
  expect(mended({ method: 'TRACE', url: '/oembed', headers: {} }).method).toBe('POST');
  expect(mended({ method: 'PROPFIND', url: '/', headers: {} }).method).toBe('POST');
  expect(mended({ method: 'OPTIONS', url: '*', headers: {} }).url).toBe('/*');
  expect(mended({ method: 'GET', url: 'http://example.org/a?b=1', headers: {} }).url).toBe('/a?b=1');
  expect(mended({ method: 'GET', url: 'HTTP://[/', headers: {} }).url).toBe('/HTTP://[/');
  const form = { 'content-type': 'multipart/form-data', 'next-action': 'a', a: 'b' };
  expect(mended({ method: 'POST', url: '/', headers: form }).headers).toEqual({ a: 'b' });
});

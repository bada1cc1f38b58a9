import type { Canary } from './canary';
import type { Random } from './random';

type Header = readonly [name: string, value: string];

/** Values that several kinds of headers take, none of them as they should be. */
const ODD = ['', ' ', '0', '1', '-1', '%00', '%ff', '{}', '[]', 'null', '"', '\u00ff\u00fe', ',,,', '*', 'undefined'];
const RANGES = [
  'bytes=0-10',
  'bytes=5-1',
  'bytes=99999999-',
  'bytes=-0',
  'bytes=-5,0-1,2-',
  'bytes=',
  'lines=1',
  'bytes=0-',
];
const DATES = ['Mon, 01 Jan 1990 00:00:00 GMT', 'Fri, 31 Dec 9999 23:59:59 GMT', 'yesterday', '-1'];
const TREES = [
  '%5B%22%22%2C%7B%7D%5D',
  '%5B%5D',
  '%7B',
  '%ff',
  '["",{"children":["__PAGE__",{}]},null,null,true]',
  '1',
];
const TYPES = [
  'text/plain',
  'application/json',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'text/x-component',
];

/** What browsers, caches and proxies send, and what Next sends itself: none of it may be believed. */
const NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['Range', RANGES],
  ['If-Range', DATES],
  ['If-Match', ['"x"', '*', 'W/"x"']],
  ['If-None-Match', ['"x"', '*', 'W/"x", "y"']],
  ['If-Modified-Since', DATES],
  ['If-Unmodified-Since', DATES],
  ['Accept', ['*/*', 'text/x-component', 'application/json', 'image/webp', 'x']],
  ['Accept-Encoding', ['gzip', 'br', 'deflate', 'identity;q=0', 'zstd', 'x']],
  ['Accept-Language', ['en', 'x'.repeat(3000), 'en;q=2']],
  ['Content-Type', TYPES],
  ['RSC', ['1', '0']],
  ['Next-Router-State-Tree', TREES],
  ['Next-Router-Prefetch', ['1', '2', '0']],
  ['Next-Router-Segment-Prefetch', ['/_tree', '/_index', '/_full', '/../..', '/articles/$d$article']],
  ['Next-Url', ['/', '/articles/x', '//example.org', '/(.)x']],
  ['Next-Action', ['', 'x', 'a'.repeat(40), 'a'.repeat(42), '00'.repeat(21), '__proto__']],
  ['Next-HMR-Refresh', ['1']],
  ['x-nextjs-data', ['1']],
  ['x-middleware-subrequest', ['middleware', 'src/middleware', 'proxy:proxy:proxy:proxy:proxy']],
  ['x-middleware-rewrite', ['/500', 'http://127.0.0.1:1/', '/_global-error']],
  ['x-middleware-next', ['1']],
  ['x-middleware-set-cookie', ['a=b']],
  ['x-middleware-prefetch', ['1']],
  ['x-middleware-invoke', ['1']],
  ['x-invoke-path', ['/500', '/_error']],
  ['x-invoke-status', ['500', '200']],
  ['x-invoke-output', ['/_global-error']],
  ['x-matched-path', ['/oembed', '/500']],
  ['x-now-route-matches', ['1=a']],
  ['x-prerender-revalidate', ['x', '1']],
  ['x-nextjs-html-request-id', ['1']],
  ['x-forwarded-host', ['example.org', '"><']],
  ['x-forwarded-proto', ['https', 'javascript']],
  ['x-forwarded-for', ['127.0.0.1', '::1']],
  ['x-original-url', ['/500']],
  ['Cookie', ['__prerender_bypass=x; __next_preview_data=y', 'a', '%ff=%ff', 'x='.repeat(500)]],
  ['Origin', ['null', 'http://example.org']],
  ['Referer', ['/', 'http://example.org/']],
  ['Expect', ['100-continue', 'x']],
  ['Upgrade', ['websocket', 'h2c']],
  ['Sec-Fetch-Dest', ['image', 'document', 'script']],
];
const HOSTS = [
  'localhost',
  'example.org',
  '127.0.0.1:99999',
  '[::1]',
  '[',
  'a b',
  '',
  'x'.repeat(500),
  'example.org, b',
];

/** The headers of a request, in the order they are written. @param port Where the site is. @param length Of the body. */
export function makeHeaders(random: Random, canary: Canary, port: number, length: number): readonly Header[] {
  const own = `127.0.0.1:${port}`;
  const host = random.chance(80) ? own : random.chance(30) ? canary.raw : (HOSTS[random.below(HOSTS.length)] ?? own);
  const others = Array.from({ length: random.below(5) }, (): Header => {
    const [name, values] = NAMES[random.below(NAMES.length)] ?? ['X', []];
    if (random.chance(15)) return [name, canary.raw];
    const list = random.chance(80) ? values : ODD;
    return [name, list[random.below(list.length)] ?? ''];
  });
  const long: readonly Header[] = random.chance(2) ? [['x-long', 'x'.repeat(random.below(20_000))]] : [];
  const sized: readonly Header[] = length > 0 ? [['Content-Length', String(length)]] : [];
  return [['Host', host], ['Connection', 'close'], ...others, ...long, ...sized];
}

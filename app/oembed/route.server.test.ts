import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { addressOf, chartPath, embedPath } from '@/lib/paths';
import { GET } from './route.server';

// Pictures are drawn by the build, which comes after these tests.
vi.mock('@/lib/library/read-picture-size', () => ({ readPictureSize: () => ({ width: 768, height: 500 }) }));

const ARTICLE = 'csm-pakistan-2023';
const SITE = { origin: 'https://figures.example.org', base: '/h' };
const CHART = addressOf(SITE, chartPath(ARTICLE, 'two_waves'));

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://figures.example.org/h');
  return () => vi.unstubAllEnvs();
});

/** As a server at port 3000 hands a request on: its address is the server's own, whatever the Host was. */
const get = (query: string, host = 'figures.example.org') =>
  GET(new Request(`http://localhost:3000/oembed?${query}`, { headers: { host } }));
const ask = (query: Readonly<Record<string, string>>, host?: string) => get(String(new URLSearchParams(query)), host);

test('the address of a chart’s page or embed is answered with its frame', async () => {
  for (const url of [
    CHART,
    addressOf(SITE, embedPath(ARTICLE, 'two_waves')),
    `http://127.0.0.1:3000${embedPath(ARTICLE, 'two_waves')}/`,
  ]) {
    const response = ask({ url, maxwidth: '500', dnt: '1' });
    expect(response.status, url).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
    const reply = await response.json();
    expect(reply).toMatchObject({ version: '1.0', type: 'rich', width: 500, provider_name: 'Headcount' });
    expect(reply.html).toContain(`src="${addressOf(SITE, embedPath(ARTICLE, 'two_waves'))}"`);
    expect(reply).not.toHaveProperty('thumbnail_url');
  }
});

test('the thumbnail is the chart’s PNG at its own size', async () => {
  expect(await ask({ url: CHART }).json()).toMatchObject({
    thumbnail_url: `${CHART}.png`,
    thumbnail_width: 1536,
    thumbnail_height: 1000,
  });
});

test('charts of checks are answered too', () => {
  expect(ask({ url: addressOf(SITE, chartPath(ARTICLE, 'groups_within_total')) }).status).toBe(200);
});

test.each([
  [400, 'without an address', ''],
  [400, 'with a negative width', `url=${CHART}&maxwidth=-5`],
  [400, 'with a height in words', `url=${CHART}&maxheight=tall`],
  [501, 'for XML', `url=${CHART}&format=xml`],
  [404, 'for an unknown chart', `url=${CHART}x`],
  [
    404,
    'for a chart named like a property of an object',
    `url=${addressOf(SITE, chartPath('constructor', 'toString'))}`,
  ],
  [404, 'for an unknown article', `url=${addressOf(SITE, chartPath('other', 'two_waves'))}`],
  [404, 'for another site', `url=https://example.com${chartPath(ARTICLE, 'two_waves')}`],
])('%i %s, in a sentence', async (status, _, query) => {
  const response = get(query);
  expect(response.status).toBe(status);
  const body = await response.json();
  expect(body).toEqual({ error: expect.stringMatching(/^[A-Z].*\.$/) });
});

test('the host that the request was for is ours', () => {
  const url = `http://mirror.example${chartPath(ARTICLE, 'two_waves')}`;
  expect(ask({ url }, 'mirror.example').status).toBe(200);
  expect(ask({ url }).status).toBe(404);
});

test('any page may read an answer, errors too', () => {
  for (const query of ['', `url=${CHART}`, `url=${CHART}x`])
    expect(get(query).headers.get('access-control-allow-origin')).toBe('*');
});

test('every request is answered with one of four statuses and JSON that repeats nothing of it', async () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(CHART, 'json', 'xml', '500', '-1'));
  const name = fc.oneof(fc.constantFrom('url', 'maxwidth', 'maxheight', 'format'), fc.string());
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, text), { maxLength: 8 }), fc.string(), async (pairs, mark) => {
      const query = new URLSearchParams(pairs.map(([key, value]) => [key, value]));
      query.append('url', `<${mark}>`);
      const response = get(String(query));
      expect([200, 400, 404, 501]).toContain(response.status);
      const body = await response.text();
      expect(typeof JSON.parse(body)).toBe('object');
      expect(body).not.toContain(`<${mark}>`);
    }),
    { numRuns: 300 },
  );
});

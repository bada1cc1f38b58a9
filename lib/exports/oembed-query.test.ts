import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findChartAt, parseOembedQuery, type Reached } from './oembed-query';

const parse = (query: string) => parseOembedQuery(new URLSearchParams(query));

describe('the arguments of a request', () => {
  test('the address and the limits are read, unknown arguments ignored', () => {
    expect(parse('url=https%3A%2F%2Fa.example%2Fb&maxwidth=500&maxheight=0750&format=json&dnt=1&url=other')).toEqual({
      ok: true,
      url: 'https://a.example/b',
      limits: { maxwidth: 500, maxheight: 750 },
    });
    expect(parse('url=x')).toEqual({ ok: true, url: 'x', limits: {} });
  });

  test.each(['', 'url=', 'format=json', 'maxwidth=300', 'URL=x'])(
    'without an address it is a bad request: “%s”',
    (query) => {
      expect(parse(query)).toMatchObject({ ok: false, status: 400, message: expect.stringContaining('url') });
    },
  );

  test.each(['-1', '0', '00', '', '1.5', '1e3', '0x10', 'wide', ' 5', '5 ', '+5', '٣', 'NaN', 'Infinity', '5px'])(
    'a size that is no positive whole number is a bad request: “%s”',
    (size) => {
      for (const name of ['maxwidth', 'maxheight']) {
        const query = new URLSearchParams({ url: 'x', [name]: size });
        expect(parseOembedQuery(query)).toMatchObject({
          ok: false,
          status: 400,
          message: expect.stringContaining(name),
        });
      }
    },
  );

  test.each(['xml', '', 'JSON', 'jsonp'])('a format that we do not have is not implemented: “%s”', (format) => {
    expect(parseOembedQuery(new URLSearchParams({ url: 'x', format }))).toMatchObject({ ok: false, status: 501 });
  });

  test('messages repeat nothing of the request', () => {
    for (const query of ['url=x&maxwidth=%3Cscript%3E', 'url=x&format=%3Cscript%3E'])
      expect(JSON.stringify(parse(query))).not.toContain('script');
  });
});

describe('the address of a chart', () => {
  const reached: Reached = {
    site: { origin: 'https://example.org', base: '/h' },
    host: 'Internal.example:8080',
    port: '3000',
  };
  const chart = { article: 'a-1', chart: 'two_waves' };
  const find = (address: string) => findChartAt(address, reached);

  test.each([
    'https://example.org/h/articles/a-1/charts/two_waves',
    'https://example.org/articles/a-1/charts/two_waves',
    'https://example.org/h/articles/a-1/charts/two_waves/',
    'https://example.org/h/articles/a-1/charts/two_waves?cited=abc#s1',
    'https://example.org/h/embed/a-1/two_waves',
    'https://example.org/h/embed/a-1/two_waves/#?secret=abc',
    'https://EXAMPLE.org:443/h/embed/a-1/two_waves',
    'http://internal.example:8080/h/embed/a-1/two_waves',
    'https://internal.example:8080/embed/a-1/two_waves',
    'http://localhost:3000/embed/a-1/two_waves',
    'http://127.0.0.1:3000/h/embed/a-1/two_waves',
    'http://[::1]:3000/embed/a-1/two_waves',
    'https://example.org/x/../h/embed/a-1/two_waves',
  ])('%s is ours', (address) => {
    expect(find(address)).toEqual(chart);
  });

  test.each([
    'https://example.org/h/quantities/killed-2023/charts/sources',
    'https://example.org/h/embed/quantities/killed-2023/sources',
  ])('%s is ours, of a quantity', (address) => {
    expect(find(address)).toEqual({ article: 'quantities/killed-2023', chart: 'sources' });
  });

  test.each([
    ['another site', 'https://example.com/h/embed/a-1/two_waves'],
    ['another port', 'https://example.org:8443/h/embed/a-1/two_waves'],
    ['another scheme of the site', 'http://example.org/h/embed/a-1/two_waves'],
    ['this machine at another port', 'http://localhost:3001/embed/a-1/two_waves'],
    ['this machine without a port', 'http://localhost/embed/a-1/two_waves'],
    ['a host that begins like ours', 'https://example.org.evil.example/h/embed/a-1/two_waves'],
    ['a user', 'https://example.org@evil.example/h/embed/a-1/two_waves'],
    ['a user of ours', 'https://user@example.org/h/embed/a-1/two_waves'],
    ['a password of ours', 'https://:pass@example.org/h/embed/a-1/two_waves'],
    ['another base path', 'https://example.org/other/embed/a-1/two_waves'],
    ['a base path twice', 'https://example.org/h/h/embed/a-1/two_waves'],
    ['the home page', 'https://example.org/h/'],
    ['an article', 'https://example.org/h/articles/a-1'],
    ['a file', 'https://example.org/h/articles/a-1/charts/two_waves.svg'],
    ['more behind the chart', 'https://example.org/h/embed/a-1/two_waves/x'],
    ['an encoded slash', 'https://example.org/h/embed/a-1%2Ftwo_waves'],
    ['an encoded dot', 'https://example.org/h/embed/%2e%2e/two_waves'],
    ['a NUL', 'https://example.org/h/embed/a-1/two_waves%00'],
    ['a script', 'javascript:alert(1)//example.org/h/embed/a-1/two_waves'],
    ['data', 'data:text/html,https://example.org/h/embed/a-1/two_waves'],
    ['a file of this machine', 'file:///h/embed/a-1/two_waves'],
    ['a path alone', '/h/embed/a-1/two_waves'],
    ['no scheme', '//example.org/h/embed/a-1/two_waves'],
    ['nothing', ''],
    ['words', 'not an address'],
    ['a long one', `https://example.org/h/embed/${'a/'.repeat(500_000)}two_waves`],
  ])('%s is not', (_, address) => {
    expect(find(address)).toBeNull();
  });

  test('without a Host header only the site and this machine are ours', () => {
    const without = { ...reached, host: null };
    expect(findChartAt('http://internal.example:8080/embed/a-1/two_waves', without)).toBeNull();
    expect(findChartAt('http://localhost:3000/embed/a-1/two_waves', without)).toEqual(chart);
  });

  test('a server at the port that needs no number is found without one', () => {
    expect(findChartAt('http://localhost/embed/a-1/two_waves', { ...reached, port: '80' })).toEqual(chart);
    expect(findChartAt('https://localhost/embed/a-1/two_waves', { ...reached, port: '443' })).toEqual(chart);
    expect(findChartAt('https://localhost/embed/a-1/two_waves', { ...reached, port: '80' })).toBeNull();
  });

  test('no address throws', () => {
    const address = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
    );
    fc.assert(fc.property(address, fc.option(fc.string()), (url, host) => void findChartAt(url, { ...reached, host })));
  });
});

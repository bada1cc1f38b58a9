import { describe, expect, test } from 'vitest';
import { formatHeadersFile, type HeaderRule, headerRules } from './headers';

const SITE = { origin: 'https://example.org', base: '' };
const POLICY = "default-src 'none'; frame-ancestors *";
const CHARTS = [
  { article: 'a-1', chart: { id: 'waves', title: 'Two waves: “nearly” 2 million' } },
  { article: 'a-1', chart: { id: 'parts', title: 'Parts' } },
];
const rules = (mode: 'server' | 'static', site = SITE): readonly HeaderRule[] =>
  headerRules(CHARTS, site, POLICY, mode);

const matches = (rule: string, path: string): boolean =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;

/** Every value of a header for a path, in order. */
const valuesOf = (all: readonly HeaderRule[], path: string, name: string): readonly string[] =>
  all.filter((rule) => matches(rule.path, path)).flatMap(({ headers }) => headers[name] ?? []);

const CSP = 'Content-Security-Policy';
const PATHS = [
  '/',
  '/methods/',
  '/articles/a-1/',
  '/articles/a-1.zip',
  '/articles/a-1/charts/waves/',
  '/articles/a-1/charts/waves.svg',
  '/embed/a-1/waves/',
  '/oembed/a-1/waves.json',
  '/_next/static/chunks/x.js',
  '/404.html',
];

describe('a static site', () => {
  test('no header is set twice for one path, since hosts may join the two', () => {
    for (const path of PATHS)
      for (const name of new Set(rules('static').flatMap(({ headers }) => Object.keys(headers))))
        expect(valuesOf(rules('static'), path, name).length, `${name} of ${path}`).toBeLessThanOrEqual(1);
  });

  test('any page may frame an embed, which has a policy of its own; only ours may frame the rest', () => {
    expect(valuesOf(rules('static'), '/embed/a-1/waves/', CSP)).toEqual([POLICY]);
    for (const path of PATHS.slice(0, 6))
      expect(valuesOf(rules('static'), path, CSP), path).toEqual(["frame-ancestors 'self'"]);
  });

  test('pages of other parts have the policy of pages where they are named', () => {
    const more = headerRules(CHARTS, SITE, POLICY, 'static', ['/methods', '/quantities/x', '/check']);
    for (const path of ['/methods/', '/quantities/x/charts/c/', '/check/'])
      expect(valuesOf(more, path, CSP), path).toEqual(["frame-ancestors 'self'"]);
  });

  test('files may be read from anywhere, and names that change with the content are kept', () => {
    for (const path of ['/articles/a-1/charts/waves.svg', '/articles/a-1.zip', '/oembed/a-1/waves.json'])
      expect(valuesOf(rules('static'), path, 'Access-Control-Allow-Origin'), path).toEqual(['*']);
    expect(valuesOf(rules('static'), '/', 'Access-Control-Allow-Origin')).toEqual([]);
    expect(valuesOf(rules('static'), '/_next/static/x.js', 'Cache-Control')).toEqual([
      'public, max-age=31536000, immutable',
    ]);
    expect(valuesOf(rules('static'), '/embed/a-1/waves/', 'Cache-Control')).toEqual([]);
  });

  test('a chart’s page leads to its prebuilt reply, with its title in ASCII', () => {
    expect(valuesOf(rules('static'), '/articles/a-1/charts/waves/', 'Link')).toEqual([
      `<https://example.org/oembed/a-1/waves.json>; rel="alternate"; type="application/json+oembed"; title*=UTF-8''Two%20waves%3A%20%E2%80%9Cnearly%E2%80%9D%202%20million`,
    ]);
  });

  test('paths begin with the base path', () => {
    const based = rules('static', { origin: 'https://example.org', base: '/h' });
    expect(based.every(({ path }) => path.startsWith('/h/'))).toBe(true);
    expect(valuesOf(based, '/h/articles/a-1/charts/parts/', 'Link')[0]).toContain(
      'https://example.org/h/oembed/a-1/parts.json',
    );
  });
});

describe('a server', () => {
  const last = (path: string, name: string) => valuesOf(rules('server'), path, name).at(-1);

  test('the last rule that matches gives an embed its policy, and everything else that of pages', () => {
    expect(last('/embed/a-1/waves', CSP)).toBe(POLICY);
    for (const path of ['/', '/methods', '/articles/a-1/charts/waves.svg', '/unknown', '/oembed'])
      expect(last(path, CSP), path).toBe("frame-ancestors 'self'");
  });

  test('a chart’s page leads to the endpoint, asked for the page in JSON', () => {
    expect(last('/articles/a-1/charts/parts', 'Link')).toBe(
      `<https://example.org/oembed?url=https%3A%2F%2Fexample.org%2Farticles%2Fa-1%2Fcharts%2Fparts&format=json>; rel="alternate"; type="application/json+oembed"; title*=UTF-8''Parts`,
    );
  });

  test('Next adds the base path to paths itself, and caches what it names by content', () => {
    expect(rules('server', { origin: 'https://example.org', base: '/h' }).map(({ path }) => path)).toEqual(
      rules('server').map(({ path }) => path),
    );
    expect(last('/_next/static/x.js', 'Cache-Control')).toBeUndefined();
  });
});

test.each(['server', 'static'] as const)(
  'everything is taken for what it says it is, and tells others little (%s)',
  (mode) => {
    for (const path of PATHS) {
      expect(valuesOf(rules(mode), path, 'X-Content-Type-Options')).toEqual(['nosniff']);
      expect(valuesOf(rules(mode), path, 'Referrer-Policy')).toEqual(['strict-origin-when-cross-origin']);
    }
  },
);

test('a title never breaks out of its header, and one that is too long is left out', () => {
  const link = (title: string): string => {
    const made = headerRules([{ article: 'a', chart: { id: 'c', title } }], SITE, POLICY, 'static');
    return made.at(-1)?.headers.Link ?? '';
  };
  expect(link('a"\r\nSet-Cookie: x=1; \'*()')).toMatch(/; title\*=UTF-8''[A-Za-z0-9%._~!-]+$/);
  expect(link('x'.repeat(10_000))).toBe(
    '<https://example.org/oembed/a/c.json>; rel="alternate"; type="application/json+oembed"',
  );
});

test('a _headers file has a line for each path, and its headers indented under it', () => {
  expect(
    formatHeadersFile([
      { path: '/*', headers: { A: '1', B: '2' } },
      { path: '/x', headers: { C: '3' } },
    ]),
  ).toBe('/*\n  A: 1\n  B: 2\n\n/x\n  C: 3\n');
});

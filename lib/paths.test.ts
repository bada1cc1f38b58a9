import { describe, expect, test } from 'vitest';
import { anchor, articlePath, homePath, methodsPath, PARTS, reportPath, siteOrigin } from './paths';

test('addresses are those that others link to', () => {
  expect([homePath(), methodsPath(), articlePath('csm'), articlePath('csm', 'total'), anchor('total')]).toEqual([
    '/',
    '/methods',
    '/articles/csm',
    '/articles/csm#total',
    '#total',
  ]);
});

test('no part of a page has a name that an id of data could take', () => {
  const names = Object.values(PARTS);
  expect(names.filter((name) => /^[A-Za-z][A-Za-z0-9_]*$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

describe('the origin of absolute addresses', () => {
  test.each([
    [{}, 'http://localhost:3000'],
    [{ PORT: '3001' }, 'http://localhost:3001'],
    [{ PORT: '' }, 'http://localhost:3000'],
    [{ SITE_URL: '' }, 'http://localhost:3000'],
    [{ SITE_URL: '  ', PORT: '80' }, 'http://localhost:80'],
    [{ SITE_URL: 'https://headcount.example' }, 'https://headcount.example'],
    [{ SITE_URL: 'https://headcount.example/' }, 'https://headcount.example'],
    [{ SITE_URL: ' https://headcount.example//\n', PORT: '3001' }, 'https://headcount.example'],
    [{ SITE_URL: 'https://example.org/headcount/' }, 'https://example.org/headcount'],
  ])('with %o is %s', (env, origin) => {
    expect(siteOrigin(env)).toBe(origin);
  });

  test('begins an address that is one', () => {
    expect(new URL(`${siteOrigin({})}${articlePath('csm')}`).pathname).toBe('/articles/csm');
  });
});

test.each([
  [{}, '/methods#report'],
  [{ REPORT_URL: ' ' }, '/methods#report'],
  [{ REPORT_URL: ' mailto:desk@example.org ' }, 'mailto:desk@example.org'],
  [{ REPORT_URL: 'https://example.org/report' }, 'https://example.org/report'],
])('errors are reported, with %o, at %s', (env, path) => {
  expect(reportPath(env)).toBe(path);
});

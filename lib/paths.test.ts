import { describe, expect, test } from 'vitest';
import {
  addressOf,
  anchor,
  articlePath,
  chartFilePath,
  chartPath,
  checkPath,
  embedPath,
  homePath,
  methodsPath,
  oembedFilePath,
  oembedPath,
  ownerFilePath,
  PARTS,
  packagePath,
  quantityPath,
  reportPath,
  siteOf,
} from './paths';

test('addresses are those that others link to', () => {
  expect([
    homePath(),
    methodsPath(),
    checkPath(),
    articlePath('csm'),
    articlePath('csm', 'total'),
    anchor('total'),
  ]).toEqual(['/', '/methods', '/check', '/articles/csm', '/articles/csm#total', '#total']);
});

test('no part of a page has a name that an id of data could take', () => {
  const names = Object.values(PARTS);
  expect(names.filter((name) => /^[A-Za-z][A-Za-z0-9_]*$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('files, embeds and oEmbed answers have addresses of their own', () => {
  expect([
    chartPath('csm', 'waves'),
    chartFilePath('csm', 'waves', 'svg'),
    embedPath('csm', 'waves'),
    ownerFilePath('csm', 'zip'),
    packagePath('csm', 'datapackage.json'),
    oembedPath(),
    oembedFilePath('csm', 'waves'),
  ]).toEqual([
    '/articles/csm/charts/waves',
    '/articles/csm/charts/waves.svg',
    '/embed/csm/waves',
    '/articles/csm.zip',
    '/articles/csm/datapackage.json',
    '/oembed',
    '/oembed/csm/waves.json',
  ]);
});

describe('absolute addresses', () => {
  test.each([
    [{}, 'http://localhost:3000/'],
    [{ PORT: '3001' }, 'http://localhost:3001/'],
    [{ PORT: '' }, 'http://localhost:3000/'],
    [{ SITE_URL: '' }, 'http://localhost:3000/'],
    [{ SITE_URL: '  ', PORT: '8080' }, 'http://localhost:8080/'],
    [{ SITE_URL: 'https://headcount.example' }, 'https://headcount.example/'],
    [{ SITE_URL: ' https://headcount.example//\n', PORT: '3001' }, 'https://headcount.example/'],
    [{ SITE_URL: 'https://example.org/headcount/' }, 'https://example.org/headcount/'],
    [{ SITE_URL: 'https://example.org', BASE_PATH: 'headcount/' }, 'https://example.org/headcount/'],
    [{ SITE_URL: 'https://example.org/a/b', BASE_PATH: '/a/b' }, 'https://example.org/a/b/'],
    [{ BASE_PATH: '/headcount' }, 'http://localhost:3000/headcount/'],
    [{ BASE_PATH: '/' }, 'http://localhost:3000/'],
  ])('with %o begin with %s', (env, address) => {
    expect(addressOf(siteOf(env), '/')).toBe(address);
    expect(new URL(addressOf(siteOf(env), articlePath('csm'))).href).toBe(`${address}articles/csm`);
  });

  test.each([
    [{ SITE_URL: 'headcount.example' }, 'SITE_URL is "headcount.example"'],
    [{ SITE_URL: 'ftp://headcount.example' }, 'SITE_URL is "ftp://headcount.example"'],
    [{ SITE_URL: 'https://headcount.example/?a=b' }, 'expected the address of the site'],
    [{ SITE_URL: 'https://headcount.example/#a' }, 'expected the address of the site'],
    [{ BASE_PATH: '/a b' }, 'BASE_PATH is "/a b"'],
    [{ BASE_PATH: '/a//b' }, 'BASE_PATH is "/a//b"'],
    [{ SITE_URL: 'https://example.org/a', BASE_PATH: '/b' }, 'the same path, or only one'],
  ])('%o is refused in words', (env, message) => {
    expect(() => siteOf(env)).toThrow(message);
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

test('charts of a quantity are below the quantity, and their embeds and oEmbed answers beside those of articles', () => {
  const owner = 'quantities/killed-2023';
  expect(chartPath(owner, 'sources')).toBe(`${quantityPath('killed-2023')}/charts/sources`);
  expect(chartFilePath(owner, 'sources', 'csv')).toBe('/quantities/killed-2023/charts/sources.csv');
  expect(embedPath(owner, 'sources')).toBe('/embed/quantities/killed-2023/sources');
  expect(oembedFilePath(owner, 'sources')).toBe('/oembed/quantities/killed-2023/sources.json');
  expect(quantityPath('killed-2023', 'csm')).toBe('/quantities/killed-2023#csm');
});

import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sha256Of } from '../library/digest';
import { readArticles } from '../library/library';
import { chartsOf } from '../library/list-charts';
import { buildArticleFiles } from './article-files';
import type { ChartPictures } from './owner-files';

const [article] = readArticles();
if (article === undefined) throw new Error('no article');
const site = { origin: 'https://example.org', base: '' };
const charts = chartsOf(article).map(({ id }) => id);
const pictures = new Map(
  charts.map((id): [string, ChartPictures] => [
    id,
    { svg: `<svg><title>${id}</title></svg>`, png: strToU8(`screen ${id}`), printPng: strToU8(`print ${id}`) },
  ]),
);
const files = buildArticleFiles(article, pictures, site);
const HOME = '/articles/csm-pakistan-2023';
const bytesOf = (path: string): Uint8Array => files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
const pack = unzipSync(bytesOf(`${HOME}.zip`));

test('every file has its address once, and its type', () => {
  const types = new Map(files.map(({ path, mediaType }) => [path, mediaType]));
  expect(types.size).toBe(files.length);
  expect([...types.keys()].sort()).toEqual(
    [
      `${HOME}.json`,
      `${HOME}.zip`,
      ...['datapackage.json', 'citations.bib', 'citations.ris', 'citations.csl.json', 'citations.txt'].map(
        (name) => `${HOME}/${name}`,
      ),
      ...['figures', 'figure-places', 'derived', 'checks', 'sentences', 'other-quantities'].map(
        (name) => `${HOME}/${name}.csv`,
      ),
      ...charts.flatMap((id) => ['svg', 'png', 'csv', 'json'].map((ending) => `${HOME}/charts/${id}.${ending}`)),
    ].sort(),
  );
  expect(types.get(`${HOME}.zip`)).toBe('application/zip');
  expect(types.get(`${HOME}/charts/two_waves.csv`)).toBe('text/csv; charset=utf-8');
  expect(types.get(`${HOME}/citations.csl.json`)).toBe('application/vnd.citationstyles.csl+json');
  expect([...types.values()]).not.toContain('application/octet-stream');
});

test('the same article gives the same bytes', () => {
  const again = buildArticleFiles(article, pictures, site);
  expect(again.map(({ path, bytes }) => [path, sha256Of(bytes)])).toEqual(
    files.map(({ path, bytes }) => [path, sha256Of(bytes)]),
  );
});

test('the pack has the pictures for screen and print, the tables, the citations and the report, and nothing leads out', () => {
  const paths = Object.keys(pack);
  expect(paths).toEqual([...paths].sort());
  expect(paths).toEqual(
    [
      'README.txt',
      'article.json',
      'report.md',
      'datapackage.json',
      'citations.bib',
      'citations.ris',
      'citations.csl.json',
      'citations.txt',
      ...['figures', 'figure-places', 'derived', 'checks', 'sentences', 'other-quantities'].map(
        (name) => `${name}.csv`,
      ),
      ...charts.flatMap((id) => ['.svg', '.png', '-print.png', '.csv'].map((ending) => `charts/${id}${ending}`)),
    ].sort(),
  );
  for (const path of paths) expect(path).toMatch(/^(?:charts\/)?[\w-]+(?:\.csl)?\.\w+$/);
  expect(strFromU8(pack['charts/two_waves-print.png'] ?? new Uint8Array())).toBe('print two_waves');
});

test('what is in the pack is what is at the addresses', () => {
  for (const { path, bytes } of files) {
    const name = path.startsWith(`${HOME}/`)
      ? path.slice(HOME.length + 1)
      : path === `${HOME}.json`
        ? 'article.json'
        : '';
    const isOnlyThere = name === '' || /^charts\/.*\.json$/.test(name);
    if (!isOnlyThere) expect(pack[name], path).toEqual(bytes);
  }
});

test('the description’s lengths and digests are those of the files in the pack', () => {
  const { resources } = JSON.parse(strFromU8(pack['datapackage.json'] ?? new Uint8Array()));
  expect(resources.length).toBe(6 + 2 * charts.length);
  for (const { path, bytes, hash } of resources) {
    expect(pack[path]?.length, path).toBe(bytes);
    expect(`sha256:${sha256Of(pack[path] ?? '')}`, path).toBe(hash);
  }
});

test('the zip has no date of its own: the first that a zip can hold, in every entry', () => {
  const bytes = bytesOf(`${HOME}.zip`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const dates = [];
  for (let at = 0; at + 4 <= bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) dates.push(view.getUint32(at + 12, true));
  expect(dates).toHaveLength(Object.keys(pack).length);
  // MS-DOS: day 1 of month 1 of 1980, midnight.
  expect(new Set(dates)).toEqual(new Set([0x00210000]));
});

test('the README names every file of the pack', () => {
  const readme = strFromU8(pack['README.txt'] ?? new Uint8Array());
  for (const path of Object.keys(pack).filter((each) => each !== 'README.txt')) {
    const name = path.startsWith('charts/') ? path.replace(/\/.*?(-print)?\./, '/*$1.') : path;
    const words = /^citations(\..+)$/.exec(name)?.[1] ?? name;
    expect(readme, path).toContain(words);
  }
  expect(readme).toContain('Quoted sentences belong to their publishers.');
});

test('a chart without pictures is named', () => {
  expect(() => buildArticleFiles(article, new Map(), site)).toThrow('no pictures of the chart “parts_of_total”');
});

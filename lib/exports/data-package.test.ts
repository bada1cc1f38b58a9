import { csvParseRows } from 'd3-dsv';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sha256Of } from '../library/digest';
import { readArticles } from '../library/library';
import { chartsOf } from '../library/list-charts';
import { chartTableName } from './computed-tables';
import { buildDataPackage } from './data-package';
import { buildPackageFiles, type PackageFile } from './package-files';

/** The rules of Data Package 2.0 and Table Schema 2.0 (datapackage.org/profiles/2.0), in our own words. */

const path = z.string().regex(/^(?![./~])(?!.*\.\.)(?!.*\\).+$/);
const licence = z
  .strictObject({
    name: z
      .string()
      .regex(/^[-a-zA-Z0-9._]+$/)
      .optional(),
    path: z.string().min(1).optional(),
    title: z.string().optional(),
  })
  .refine((one) => one.name !== undefined || one.path !== undefined);
const source = z
  .strictObject({
    title: z.string().optional(),
    path: z.string().optional(),
    email: z.email().optional(),
    version: z.string().optional(),
  })
  .refine((one) => Object.keys(one).length > 0);
const contributor = z
  .strictObject({
    title: z.string().optional(),
    path: z.string().optional(),
    email: z.email().optional(),
    givenName: z.string().optional(),
    familyName: z.string().optional(),
    organization: z.string().optional(),
    roles: z.array(z.string()).min(1).optional(),
  })
  .refine((one) => Object.keys(one).length > 0);
const FIELD_TYPES =
  'string number integer date time datetime year yearmonth boolean object geopoint geojson array list duration any'.split(
    ' ',
  );
const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(FIELD_TYPES).optional(),
  title: z.string().optional(),
  description: z.string().optional(),
});
const schema = z.strictObject({
  fields: z.array(field).min(1),
  missingValues: z.array(z.string()).optional(),
  primaryKey: z.array(z.string()).min(1).optional(),
  foreignKeys: z
    .array(
      z
        .strictObject({
          fields: z.array(z.string()).min(1),
          reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()).min(1) }),
        })
        .refine(({ fields, reference }) => fields.length === reference.fields.length),
    )
    .min(1)
    .optional(),
});
const resource = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9._-]+$/),
    path: path.optional(),
    data: z.unknown().optional(),
    type: z.literal('table').optional(),
    title: z.string().optional(),
    description: z.string().optional(),
    format: z.string().optional(),
    mediatype: z
      .string()
      .regex(/^(.+)\/(.+)$/)
      .optional(),
    encoding: z.string().optional(),
    bytes: z.int().min(0).optional(),
    hash: z
      .string()
      .regex(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$/)
      .optional(),
    schema: schema.optional(),
  })
  .refine(({ path, data }) => (path === undefined) !== (data === undefined));
const dataPackage = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z
    .string()
    .regex(/^[a-z0-9._-]+$/)
    .optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  version: z.string().optional(),
  created: z.iso.datetime().optional(),
  homepage: z.url().optional(),
  licenses: z.array(licence).min(1).optional(),
  sources: z.array(source).optional(),
  contributors: z.array(contributor).min(1).optional(),
  keywords: z.array(z.string()).min(1).optional(),
  resources: z.array(resource).min(1),
});
type DataPackage = z.infer<typeof dataPackage>;
type Resource = DataPackage['resources'][number];

const [article] = readArticles();
if (article === undefined) throw new Error('no article');
const site = { origin: 'https://example.org', base: '' };
const charts = chartsOf(article);
const files = buildPackageFiles(
  article,
  charts,
  (id) => `<svg xmlns="http://www.w3.org/2000/svg"><title>${id}</title></svg>`,
);
const built: unknown = JSON.parse(JSON.stringify(buildDataPackage(article, files, site)));

let found: DataPackage;
beforeAll(() => {
  found = dataPackage.parse(built);
});

const fileOf = ({ path }: Resource): PackageFile => {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`no file ${path}`);
  return file;
};
const rowsOf = (of: Resource): string[][] => csvParseRows(new TextDecoder().decode(fileOf(of).bytes));
const columnOf = (of: Resource, name: string): string[] => {
  const [header = [], ...rows] = rowsOf(of);
  return rows.map((row) => row[header.indexOf(name)] ?? '');
};
const named = (name: string): Resource => {
  const one = found.resources.find((each) => each.name === name);
  if (one === undefined) throw new Error(`no resource ${name}`);
  return one;
};

test('the description obeys the rules of Data Package 2.0', () => {
  expect(dataPackage.safeParse(built).error?.issues ?? []).toEqual([]);
  expect(found).toMatchObject({
    name: 'csm-pakistan-2023',
    version: article.file.version,
    created: `${article.file.dataDate}T00:00:00Z`,
    homepage: 'https://example.org/articles/csm-pakistan-2023',
  });
});

test.each([
  ['a resource without name', { resources: [{ path: 'a.csv' }] }],
  ['neither path nor data', { resources: [{ name: 'a' }] }],
  ['a path that leads out', { resources: [{ name: 'a', path: 'b/../../c.csv' }] }],
  ['an absolute path', { resources: [{ name: 'a', path: '/c.csv' }] }],
  ['a capital in a name', { resources: [{ name: 'A', path: 'c.csv' }] }],
  ['no resources', { resources: [] }],
  ['a hash that is none', { resources: [{ name: 'a', path: 'c.csv', hash: 'sha256:xyz' }] }],
])('the rules refuse %s', (_, change) => {
  expect(dataPackage.safeParse({ ...(built as object), ...change }).success).toBe(false);
});

test('every file is there once, with its length and digest', () => {
  expect(found.resources.map(({ path }) => path).sort()).toEqual(files.map((file) => file.path).sort());
  expect(new Set(found.resources.map(({ name }) => name)).size).toBe(found.resources.length);
  for (const one of found.resources) {
    const { bytes } = fileOf(one);
    expect(one.bytes).toBe(bytes.length);
    expect(one.hash).toBe(`sha256:${sha256Of(bytes)}`);
  }
});

test('tables of the article and of every chart, and the picture of every chart, are in it', () => {
  expect(found.resources.map(({ path }) => path)).toEqual([
    'figures.csv',
    'figure-places.csv',
    'derived.csv',
    'checks.csv',
    'sentences.csv',
    'other-quantities.csv',
    ...charts.flatMap(({ id }) => [`charts/${id}.csv`, `charts/${id}.svg`]),
  ]);
});

describe('every table', () => {
  const tables = files.flatMap(({ table, name }) => (table === null ? [] : [name]));

  test.each(tables)('%s has the columns that its schema names, and cells of their types', (name) => {
    const one = named(name);
    const [header = [], ...rows] = rowsOf(one);
    expect(one.schema?.fields.map((each) => each.name)).toEqual(header);
    expect(rows.length).toBeGreaterThan(0);
    const patterns: Readonly<Record<string, RegExp>> = {
      string: /^[\s\S]*$/,
      number: /^-?\d+(\.\d+)?$/,
      integer: /^\d+$/,
    };
    for (const row of rows)
      for (const [index, cell] of row.entries())
        if (cell !== '') expect(cell).toMatch(patterns[one.schema?.fields[index]?.type ?? ''] ?? /^never$/);
  });

  test.each(tables)('%s has keys that exist, are there, and tell rows apart', (name) => {
    const one = named(name);
    const [key = ''] = one.schema?.primaryKey ?? [];
    const keys = columnOf(one, key);
    expect(one.schema?.fields.map((each) => each.name)).toContain(key);
    expect(keys.every((each) => each !== '')).toBe(true);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { fields, reference } of one.schema?.foreignKeys ?? []) {
      const [from = '', to = ''] = [fields[0], reference.fields[0]];
      const targets = columnOf(named(reference.resource), to);
      expect(targets).toEqual(expect.arrayContaining(columnOf(one, from).filter((each) => each !== '')));
    }
  });
});

test('references lead from figures and other quantities to sentences', () => {
  const withKeys = found.resources.filter(({ schema }) => schema?.foreignKeys !== undefined);
  expect(withKeys.map(({ name }) => name)).toEqual(['figure-places', 'other-quantities']);
});

test('the source has a path only where its address is known', () => {
  expect(found.sources).toEqual([{ title: expect.stringMatching(/^Hasan Ali/) }]);
  const known = {
    ...article,
    file: { ...article.file, article: { ...article.file.article, url: 'https://example.org/x' } },
  };
  expect(buildDataPackage(known, files, site).sources).toEqual([
    { title: expect.any(String), path: 'https://example.org/x' },
  ]);
});

test('ids of charts that differ in capitals have names that differ', () => {
  const names = ['two_waves', 'twoWaves', 'twowaves', 'TwoWaves', 'two_Waves'].map(chartTableName);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9._-]+$/);
});

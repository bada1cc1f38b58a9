import { Cite } from '@citation-js/core';
import { csvParse } from 'd3-dsv';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sha256Of } from '../library/digest';
import { ROOT } from '../library/sample-file';
import { buildAgreement } from '../quantities/agreement';
import { chartsOfQuantity } from '../quantities/list-charts';
import { readQuantities } from '../quantities/quantity-library';
import { altTextOf } from './alt-text';
import { escapePandoc } from './escape-pandoc';
import { buildQuantityCitations } from './quantity-citations';
import { buildQuantityFiles } from './quantity-files';
import { buildQuantityDataset } from './quantity-json-ld';
import type { SiteFile } from './site-file';

const SITE = { origin: 'https://example.org', base: '' };
const QUANTITIES = readQuantities(ROOT);
const quantityOf = (id: string) => {
  const found = QUANTITIES.find(({ file }) => file.id === id);
  if (found === undefined) throw new Error(`no quantity ${id}`);
  return found;
};
const OUTFLOW = quantityOf('afghan-outflow-1980s');
const KILLED = quantityOf('killed-29-september-2023');
const HOME = '/quantities/afghan-outflow-1980s';

function filesOf(quantity: typeof OUTFLOW): readonly SiteFile[] {
  const pictures = chartsOfQuantity(quantity).map(
    ({ id }) =>
      [id, { svg: `<svg id="${id}"/>`, png: strToU8(`screen ${id}`), printPng: strToU8(`print ${id}`) }] as const,
  );
  return buildQuantityFiles(quantity, new Map(pictures), SITE);
}
const files = filesOf(OUTFLOW);
const textOf = (path: string): string => strFromU8(files.find((file) => file.path === path)?.bytes ?? new Uint8Array());

describe('the files of a whole quantity', () => {
  test('have their addresses, each once, with their types', () => {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const whole = paths.filter((path) => !path.includes('/charts/'));
    expect(whole.toSorted()).toEqual(
      [
        `${HOME}.json`,
        `${HOME}.zip`,
        ...['datapackage.json', 'citations.bib', 'citations.csl.json', 'citations.ris', 'citations.txt'].map(
          (name) => `${HOME}/${name}`,
        ),
        ...['counts', 'other-numbers', 'pairs', 'values'].map((name) => `${HOME}/${name}.csv`),
      ].toSorted(),
    );
    expect(files.map(({ mediaType }) => mediaType)).not.toContain('application/octet-stream');
  });

  test('are in the pack, with pictures for print, a report and a README', () => {
    const pack = unzipSync(files.find(({ path }) => path === `${HOME}.zip`)?.bytes ?? new Uint8Array());
    for (const name of ['README.txt', 'report.md', 'quantity.json', 'values.csv', 'charts/series-print.png'])
      expect(Object.keys(pack)).toContain(name);
    expect(strFromU8(pack['README.txt'] ?? new Uint8Array())).toContain(OUTFLOW.digest);
    expect(sha256Of(pack['quantity.json'] ?? '')).toBe(sha256Of(textOf(`${HOME}.json`)));
  });

  test('are the same bytes for the same quantity', () => {
    const digests = (all: readonly SiteFile[]) => all.map(({ path, bytes }) => [path, sha256Of(bytes)]);
    expect(digests(filesOf(OUTFLOW))).toEqual(digests(files));
  });
});

describe('the data package', () => {
  const described = JSON.parse(textOf(`${HOME}/datapackage.json`));

  test('names every table and drawing with its size and digest, and every source with its address', () => {
    for (const { path, bytes, hash } of described.resources) {
      const file = files.find((each) => each.path === `${HOME}/${path}`);
      expect([file?.bytes.length, `sha256:${sha256Of(file?.bytes ?? '')}`], path).toEqual([bytes, hash]);
    }
    const names = described.resources.map(({ name }: { name: string }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(described).toMatchObject({ name: OUTFLOW.file.id, version: OUTFLOW.file.version });
    expect(described.description).toContain(OUTFLOW.digest);
    expect(described.sources).toContainEqual(
      expect.objectContaining({ path: 'https://github.com/PopulationStatistics/refugees' }),
    );
  });

  test('has a key in every table that tells its rows apart, and references that lead to rows', () => {
    for (const { path, schema } of described.resources.filter(({ type }: { type?: string }) => type === 'table')) {
      const rows = csvParse(textOf(`${HOME}/${path}`));
      const columns = schema.fields.map(({ name }: { name: string }) => name);
      expect(rows.columns, path).toEqual(columns);
      const keys = rows.map((row) => row[schema.primaryKey[0]]);
      expect(new Set(keys).size, path).toBe(rows.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const targets = csvParse(textOf(`${HOME}/${reference.resource}.csv`)).map((row) => row[reference.fields[0]]);
        for (const row of rows) expect(targets).toContain(row[fields[0]]);
      }
    }
  });

  test('has every count of every release, and how each two values lie', () => {
    const counts = csvParse(textOf(`${HOME}/counts.csv`));
    expect(counts).toHaveLength(3 * 47 + 3 * 44);
    expect(
      counts.filter(({ place, year }) => place === 'All countries' && year === '2022').map(({ count }) => count),
    ).toEqual(['5661675', '5661717']);
    const pairs = csvParse(textOf(`${HOME}/pairs.csv`));
    expect(pairs).toHaveLength(buildAgreement(OUTFLOW).pairs.length);
    expect(pairs.filter(({ can_be_one }) => can_be_one === 'no')).toHaveLength(3);
  });
});

describe('citations', () => {
  const charts = chartsOfQuantity(OUTFLOW);

  test('have the charts first, then each source once, and are read back in every format', () => {
    const { text, ...formats } = buildQuantityCitations(OUTFLOW, charts, SITE);
    const lines = text.trimEnd().split('\n');
    expect(lines.slice(0, charts.length).every((line) => line.startsWith('Headcount, “'))).toBe(true);
    expect(lines).toContainEqual(expect.stringMatching(/^UNHCR, told by others, “A total of 6\.3 million .*, https:/));
    for (const [format, written] of Object.entries(formats)) {
      const read = new Cite(written).data;
      expect(read, format).toHaveLength(lines.length);
      expect(
        read.map(({ URL: address }) => address),
        format,
      ).toContain('https://example.org/quantities/afghan-outflow-1980s/charts/series');
    }
  });

  test('of a time line have its release, and of no other chart', () => {
    const [, latest, october] = charts;
    const keys = (chart: (typeof charts)[number] | undefined) =>
      JSON.parse(buildQuantityCitations(OUTFLOW, chart === undefined ? [] : [chart], SITE).cslJson).map(
        ({ id }: { id: string }) => id,
      );
    expect(keys(latest)).toEqual(['afghan-outflow-1980s-series', 'afghan-refugees-latest', 'csm-pakistan-2023']);
    expect(keys(october)).toEqual([
      'afghan-outflow-1980s-series_october_2023',
      'afghan-refugees-october_2023',
      'csm-pakistan-2023',
    ]);
  });
});

describe('what catalogues are told', () => {
  const dataset = (quantity: typeof OUTFLOW, id: string) => {
    const chart = chartsOfQuantity(quantity).find((each) => each.id === id);
    if (chart === undefined) throw new Error(`no chart ${id}`);
    return JSON.parse(JSON.stringify(buildQuantityDataset(quantity, chart, SITE)));
  };

  test('has each source’s value with its range and its clause, and no clause where there is none', () => {
    const { variableMeasured, description } = dataset(KILLED, 'sources');
    expect(variableMeasured).toHaveLength(KILLED.values.length);
    expect(description.length).toBeLessThanOrEqual(5000);
    const of = (value: number) => variableMeasured.filter((each: { value: number }) => each.value === value);
    expect(of(59)).toMatchObject([
      { minValue: 59, maxValue: 59, unitText: 'deaths', subjectOf: { '@type': 'Quotation' } },
    ]);
    expect(of(65)[0]).not.toHaveProperty('subjectOf');
  });

  test('of a time line has its places, its years, and the database it is from', () => {
    const { isBasedOn, temporalCoverage, variableMeasured } = dataset(OUTFLOW, 'series');
    expect(temporalCoverage).toBe('1979/2025');
    expect(isBasedOn[0]).toMatchObject({ '@type': 'Dataset', license: 'https://creativecommons.org/licenses/by/4.0/' });
    expect(variableMeasured[1]).toMatchObject({ minValue: 100_000, maxValue: 3_752_317 });
  });
});

test('the report has every chart with its alt text, every source with its citation, and what changed in counting', () => {
  const pack = unzipSync(files.find(({ path }) => path === `${HOME}.zip`)?.bytes ?? new Uint8Array());
  const report = strFromU8(pack['report.md'] ?? new Uint8Array());
  for (const chart of chartsOfQuantity(OUTFLOW)) {
    expect(report).toContain(`![${escapePandoc(altTextOf(chart))}](charts/${chart.id}-print.png)`);
    expect(report).toContain(`[@afghan-outflow-1980s-${chart.id}]`);
  }
  const bibliography = textOf(`${HOME}/citations.bib`);
  const keys = [...report.matchAll(/\[@([\w-]+)\]/g)].map(([, key]) => key);
  for (const key of keys) expect(bibliography).toContain(`{${key},`);
  expect(keys).toContain('afghan-refugees-latest');
  expect(report).toContain('In 1990: Iran’s count rose from 2,350,000');
  expect(report).not.toMatch(/\\\{iran/);
});

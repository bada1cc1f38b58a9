import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../library/sample-file';
import { chartsOfQuantity } from '../quantities/list-charts';
import { readQuantities } from '../quantities/quantity-library';
import { buildQuantityFiles } from './quantity-files';

const SITE = { origin: 'https://example.org', base: '/h' };
const PICTURE = { svg: '<svg/>', png: new Uint8Array([1]), printPng: new Uint8Array([2]) };
const quantities = readQuantities(ROOT);

function filesOf(id: string): ReadonlyMap<string, string> {
  const quantity = quantities.find(({ file }) => file.id === id);
  if (quantity === undefined) throw new Error(`no quantity ${id}`);
  const pictures = new Map(chartsOfQuantity(quantity).map((chart) => [chart.id, PICTURE]));
  const files = buildQuantityFiles(quantity, pictures, SITE);
  return new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}

const FOLDER = '/quantities/afghan-outflow-1980s/charts';
const files = filesOf('afghan-outflow-1980s');

test('every chart has four files at its address', () => {
  expect([...files.keys()].filter((path) => path.startsWith(`${FOLDER}/sources.`)).sort()).toEqual([
    `${FOLDER}/sources.csv`,
    `${FOLDER}/sources.json`,
    `${FOLDER}/sources.png`,
    `${FOLDER}/sources.svg`,
  ]);
});

describe('the CSV', () => {
  test('of all sources has each with its range, clause, difference and address', () => {
    const rows = csvParse(files.get(`${FOLDER}/sources.csv`) ?? '');
    expect(rows).toHaveLength(5);
    expect(rows.find(({ id }) => id === 'unhcr_1997')).toMatchObject({
      said_by: 'UNHCR, Refugees Magazine 108',
      published: '1997-06-01',
      printed: 'six million',
      hedge: 'more than',
      nominal: '6000000',
      rounding_low: '6000000',
      rounding_high: '',
      comparable: 'yes',
      quote: 'there were more than six million exiles from Afghanistan in surrounding countries',
    });
    expect(rows.find(({ id }) => id === 'csm')).toMatchObject({ article: 'csm-pakistan-2023', hedge_low: '4800000' });
  });

  test('of a time line has every count, told from estimates, with its breaks', () => {
    const rows = csvParse(files.get(`${FOLDER}/series.csv`) ?? '');
    expect(rows).toHaveLength(3 * 47);
    const row = (place: string, year: string) => rows.find((each) => each.place === place && each.year === year);
    expect(row('Iran', '1988')).toMatchObject({ count: '2350000', estimate: 'yes', break: 'no', change: '' });
    expect(row('Iran', '1990')).toMatchObject({
      count: '3061110',
      estimate: 'no',
      break: 'yes',
      change: '1990: Iran counted anew',
    });
    expect(row('Pakistan', '1990')).toMatchObject({ count: '3253000', break: 'no', change: '' });
  });
});

test('the JSON has the values, how they agree, and where the series is from', () => {
  const json = JSON.parse(files.get(`${FOLDER}/series.json`) ?? '');
  expect(json).toMatchObject({ kind: 'series', quantity: { id: 'afghan-outflow-1980s', kind: 'flow' } });
  expect(json.agreement.pairs).toContainEqual(
    expect.objectContaining({ between: ['series_1989', 'unhcr_1997'], meet: false, verdict: 'inconsistent' }),
  );
  expect(json.series.source.licence.name).toBe('CC BY 4.0');
  expect(json.series.breaks[0].words).toContain('to 3,061,110');
  expect(JSON.stringify(json)).not.toMatch(/\{[a-z_]+(?:_\d{4})?\}/);
  expect(json.changes.at(-1)).toMatchObject({ version: json.version, digest: null });
  expect(json.citations.chart.item).toMatchObject({ id: 'afghan-outflow-1980s-series', version: json.version });
  expect(json.addresses.embed).toBe('https://example.org/h/embed/quantities/afghan-outflow-1980s/series');
});

test('a chart without pictures is said so', () => {
  const [quantity] = quantities;
  if (quantity === undefined) throw new Error('no quantity');
  expect(() => buildQuantityFiles(quantity, new Map(), SITE)).toThrow('no pictures of the chart “sources”');
});

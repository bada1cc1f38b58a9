import { describe, expect, test } from 'vitest';
import { readDefaultArticle } from '../library/library';
import { chartsOf } from '../library/list-charts';
import { buildDataset, figuresOf, formatJsonLd } from './json-ld';

const ARTICLE = readDefaultArticle();
const CHARTS = chartsOf(ARTICLE);
const SITE = { origin: 'https://example.org', base: '' };
const chart = (id: string) => {
  const found = CHARTS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no chart ${id}`);
  return found;
};
const dataset = (id: string) => JSON.parse(formatJsonLd(buildDataset(ARTICLE, chart(id), SITE)));

test.each(CHARTS.map(({ id }) => [id]))('%s is a dataset with what a catalogue asks for', (id) => {
  const data = dataset(id);
  expect(data['@type']).toBe('Dataset');
  expect(data.description.length).toBeGreaterThanOrEqual(50);
  expect(data.description.length).toBeLessThanOrEqual(5000);
  expect(data.url).toBe(`https://example.org/articles/csm-pakistan-2023/charts/${id}`);
  expect(data.license).toMatch(/^https:/);
  expect(data.isBasedOn).toMatchObject({ '@type': 'NewsArticle', datePublished: '2023-10' });
  // No address of the article is known, and none is made up.
  expect(data.isBasedOn).not.toHaveProperty('url');
  expect(data.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toContain(`${data.url}.csv`);
  expect(data.variableMeasured.length).toBeGreaterThan(0);
});

describe('an observation', () => {
  const of = (label: RegExp) =>
    dataset('exactness').variableMeasured.find(({ name }: { name: string }) => label.test(name));

  test('has its value, the range that its hedge allows, its unit and its sentence', () => {
    expect(of(/unauthorized/)).toMatchObject({
      value: 1_700_000,
      minValue: 1_530_000,
      maxValue: 1_870_000,
      unitText: 'people',
      description: 'an estimated 1.7 million',
      subjectOf: { '@type': 'Quotation', text: expect.stringContaining('an estimated 1.7 million Afghans') },
    });
  });

  test('has no upper end where none is given', () => {
    expect(of(/killed/)).toMatchObject({ value: 60, minValue: 60, unitText: 'deaths', observationDate: '2023-09-29' });
    expect(of(/killed/)).not.toHaveProperty('maxValue');
  });

  test('names a speaker only where the text names one', () => {
    expect(of(/refugee status/).subjectOf.creator).toEqual({ '@type': 'Organization', name: 'authorities' });
    expect(of(/unauthorized/).subjectOf).not.toHaveProperty('creator');
  });
});

test('figures that only stand in a derived number belong to the chart too', () => {
  expect(figuresOf(ARTICLE, chart('groups_are_everyone')).map(({ data }) => data.id)).toEqual([
    'total',
    'refugee_status',
    'unauthorized',
  ]);
});

test('no text ends the script element', () => {
  expect(formatJsonLd({ name: '</script><!--' })).not.toContain('<');
  expect(JSON.parse(formatJsonLd({ name: '</script><!--' }))).toEqual({ name: '</script><!--' });
});

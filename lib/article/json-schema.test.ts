import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { changeJson, placesIn } from './change-json';
import { formatJsonSchema, JSON_SCHEMA_FILE } from './json-schema';
import { articleFileSchema } from './schema';

const ROOT = resolve(import.meta.dirname, '..', '..');
const shipped: unknown = JSON.parse(readFileSync(resolve(ROOT, 'data', 'articles', 'csm-pakistan-2023.json'), 'utf8'));

// A day's pattern says more than the format "date", which is for editors.
const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: true } });
const validate = ajv.compile(JSON.parse(formatJsonSchema()));

test(`${JSON_SCHEMA_FILE} is fresh; where it is not: npm run schema`, () => {
  expect(readFileSync(resolve(ROOT, JSON_SCHEMA_FILE), 'utf8')).toBe(formatJsonSchema());
});

test('the JSON Schema is of draft 2020-12, has a title, and an $id that is no invented web address', () => {
  const schema = JSON.parse(formatJsonSchema());
  expect(Object.keys(schema).slice(0, 4)).toEqual(['$schema', '$id', 'title', 'description']);
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.$id).toBe('article.schema.json');
});

test('the shipped article names it, and is accepted by it', () => {
  const { $schema } = articleFileSchema.parse(shipped);
  expect(resolve(ROOT, 'data', 'articles', $schema)).toBe(resolve(ROOT, JSON_SCHEMA_FILE));
  expect(validate(shipped), JSON.stringify(validate.errors)).toBe(true);
});

/** Makes one change to the file, and returns which of the schemas accept it then. */
function accepting(path: string, to: unknown): string[] {
  const file = changeJson(shipped, path, to);
  return [
    ...(validate(file) ? [`${path}: accepted by the JSON Schema`] : []),
    ...(articleFileSchema.safeParse(file).success ? [`${path}: accepted by zod`] : []),
  ];
}

describe('both schemas refuse', () => {
  const objects = [...placesIn(shipped)].filter(({ isList }) => !isList);
  const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

  test('an unknown key in any object of the file', () => {
    expect(objects.length).toBeGreaterThan(50);
    expect(objects.flatMap(({ path }) => accepting(below(path, 'surprise'), 1))).toEqual([]);
  });

  test('an object of the file without one of its keys (every fifth is tried)', () => {
    const wanting = objects.flatMap(({ path, keys }) => keys.map((key) => below(path, key)));
    expect(wanting.filter((_, index) => index % 5 === 0).flatMap((path) => accepting(path, undefined))).toEqual([]);
  });

  test.each([
    ['an id with a hyphen', 'sentences.0.id', 'a-b'],
    ['an id that begins with a digit', 'figures.0.id', '1st'],
    ['an address with a capital', 'id', 'CSM'],
    ['a day that is none', 'dataDate', '2023-02-29'],
    ['a year of another age', 'figures.0.period.from', '0999'],
    ['a text of a megabyte', 'headline', 'x'.repeat(2 ** 20)],
    ['a control character', 'figures.0.label', 'a\u0007b'],
    ['a place twice', 'figures.0.places', ['Pakistan', 'Pakistan']],
    ['a month that is none', 'article.published.date', '2023-13'],
    ['a date that is no text', 'figures.0.period.from', 1980],
    ['a negative offset', 'sentences.0.start', -1],
    ['a broken offset', 'sentences.0.start', 0.5],
    ['an offset that JSON cannot hold exactly', 'sentences.0.start', 1e300],
    ['a text of spaces', 'headline', '   '],
    ['a text with a space at its end', 'headline', 'A headline '],
    ['an empty quote', 'sentences.0.quote', ''],
    ['a web address that is a script', 'article.url', 'javascript:alert(1)'],
    ['a short description', 'charts.0.description', 'A chart.'],
    ['a chart of a kind that is none', 'charts.0.kind', 'pie'],
    ['a version in words', 'version', 'first'],
    ['a digest that is too short', 'text.sha256', 'e1b2'],
    ['an empty list of changes', 'changes', []],
    ['another $schema', '$schema', './article.schema.json'],
  ])('%s', (_, path, value) => {
    expect(accepting(path, value)).toEqual([]);
  });
});

test.each(['https://example.org', 'http://example.org:8080/a/b?c=d#e', 'https://example.org/%20(a)', null])(
  'both schemas accept the address %s',
  (url) => {
    expect(accepting('article.url', url)).toHaveLength(2);
  },
);

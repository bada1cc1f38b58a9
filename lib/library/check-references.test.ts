import { describe, expect, test } from 'vitest';
import { changeJson } from '../article/change-json';
import { articleFileSchema } from '../article/schema';
import { checkArticle } from './check-article';
import { proseOf } from './check-references';
import { NAME, problemsAfter, problemsIn, sampleFile } from './sample-file';

const numbers = [...sampleFile().figures, ...sampleFile().derived].map(({ id }) => id).join(', ');

/** What is wrong with the shipped file when one place of it is another text. */
const problemsWith = (path: string, value: string) =>
  problemsIn(() => checkArticle(articleFileSchema.parse(changeJson(sampleFile(), path, value)), NAME));

describe('a sentence that is not there', () => {
  test.each(['figures', 'others'])('is a problem of what refers to it: %s', (list) => {
    expect(problemsWith(`${list}.0.sentence`, 's9')).toEqual([
      {
        path: `${list}[0].sentence`,
        found: '"s9"',
        expected: 'the id of a sentence of this file: s1, s2, s3, s4, s5, s6',
      },
    ]);
  });
});

describe('a number in prose that is not there', () => {
  const parts = sampleFile().charts.findIndex(({ kind }) => kind === 'parts');
  test.each([
    'headline',
    'lede',
    'derived.0.hypothesis.text',
    'checks.0.title',
    'checks.0.hypothesis.text',
    'checks.0.comment',
    'charts.0.title',
    'charts.0.subtitle',
    'charts.0.description',
    `charts.${parts}.note`,
  ])('is a problem of %s', (path) => {
    expect(problemsWith(path, 'Here are {nobody:rounding} of all the people there ever were.')).toEqual([
      {
        path: path.replace(/\.(\d+)/g, '[$1]'),
        found: '"nobody"',
        expected: `the id of a figure or derived number of this file: ${numbers}`,
      },
    ]);
  });

  test.each(['{}', '{ total }', '{total:nominal}', 'all } of them', '{total'])(
    'and so are other braces: %s',
    (prose) => {
      expect(problemsWith('lede', prose)).toEqual([
        {
          path: 'lede',
          found: JSON.stringify(prose),
          expected: 'numbers as {id}, {id:rounding} or {id:hedge}, and no other braces',
        },
      ]);
    },
  );

  test('a sentence or a check is no number', () => {
    expect(problemsWith('lede', 'See {s1}.')[0]?.found).toBe('"s1"');
  });
});

test('every text with a number in it is prose that is checked', () => {
  const known = new Set(proseOf(sampleFile()).map(([, prose]) => prose));
  const strings: string[] = [];
  JSON.stringify(sampleFile(), (_, value: unknown) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  expect(strings.filter((text) => text.includes('{') && !known.has(text))).toEqual([]);
});

test('nothing refers to nothing in the shipped article', () => {
  expect(problemsAfter(() => {})).toEqual([]);
});

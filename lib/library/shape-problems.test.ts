import { describe, expect, test } from 'vitest';
import { changeJson } from '../article/change-json';
import type { Problem } from '../article/data-error';
import { articleFileSchema } from '../article/schema';
import { sampleFile } from './sample-file';
import { shapeProblems } from './shape-problems';

function problemsOf(file: unknown): readonly Problem[] {
  const { error } = articleFileSchema.safeParse(file, { reportInput: true });
  return error === undefined ? [] : shapeProblems(error);
}

/** What is said of the shipped file with another value at one place. */
const problemsWith = (path: string, value: unknown) => problemsOf(changeJson(sampleFile(), path, value));

describe('a wrong shape is said with path, found and expected', () => {
  test.each([
    ['nothing where a text should be', 'headline', undefined, 'nothing', 'a text'],
    ['null where a text should be', 'figures.0.label', null, 'null', 'a text'],
    ['a number where a text should be', 'article.title', 7, '7', 'a text'],
    ['a text where a number should be', 'sentences.0.start', '483', '"483"', 'a number'],
    ['a text where a list should be', 'derived', 'none', '"none"', 'a list'],
    ['a list where an object should be', 'article', [], '[]', 'an object'],
    ['a broken number', 'sentences.0.start', 1.5, '1.5', 'a whole number'],
    ['a number without end', 'sentences.0.start', Number.POSITIVE_INFINITY, 'Infinity', 'a number'],
    ['a number that is too large', 'sentences.0.start', 1e300, '1e+300', 'a number up to 9007199254740991'],
    ['a number below 0', 'sentences.0.start', -1, '-1', 'a number from 0 up'],
    ['a length of 0', 'text.utf8Bytes', 0, '0', 'a number from 1 up'],
    ['an empty text', 'headline', '', '""', 'a text that is not empty, without spaces at its ends'],
    ['an empty quote', 'sentences.0.quote', '', '""', 'a text that is not empty'],
    ['an empty list', 'changes', [], '[]', 'a list of at least 1'],
    ['another word than those known', 'text.extent', 'half', '"half"', 'one of "whole", "excerpt"'],
    ['another $schema', '$schema', 'x', '"x"', '"../article.schema.json"'],
    ['an address', 'id', 'CSM 2023', '"CSM 2023"', 'small letters and digits, with single hyphens between them'],
    [
      'an id',
      'figures.0.id',
      '1st',
      '"1st"',
      'an id: a letter, then letters, digits and underscores, e.g. refugee_status',
    ],
    ['a day', 'dataDate', '2023-02-29', '"2023-02-29"', 'a day of the calendar as YYYY-MM-DD'],
    [
      'a date as precise as it is known',
      'figures.0.period.from',
      '1980s',
      '"1980s"',
      'YYYY, YYYY-MM or a day of the calendar as YYYY-MM-DD, in the years 1800 to 2199',
    ],
    ['a day of another age', 'dataDate', '9999-12-31', '"9999-12-31"', 'a day in the years 1800 to 2199'],
    [
      'a text without end',
      'headline',
      'x'.repeat(2001),
      `"${'x'.repeat(159)}… (2003 characters)`,
      'a text of at most 2000 characters',
    ],
    [
      'a control character',
      'headline',
      'a\u0000b',
      '"a\\u0000b"',
      'a text of one line, without control characters or marks of direction',
    ],
    [
      'an override of direction in a quote',
      'sentences.0.quote',
      'a\u202eb',
      '"a\u202eb"',
      'a text without control characters or overrides of direction',
    ],
    ['a version', 'version', '1.0', '"1.0"', 'a version of three numbers, e.g. 1.0.0'],
    ['a language', 'article.language', 'English', '"English"', 'a language tag, e.g. en or pt-BR'],
    [
      'an address that is a script',
      'article.url',
      'javascript:alert(1)',
      '"javascript:alert(1)"',
      'a web address that begins with https:// or http://',
    ],
    ['a digest', 'text.sha256', 'e1b2', '"e1b2"', 'a SHA-256 digest: 64 digits 0–9 and a–f'],
    ['a chart of a kind that is none', 'charts.0.kind', 'pie', '"pie"', 'one of "bars", "parts", "line", "exactness"'],
    ['a chart without a kind', 'charts.0.kind', undefined, 'nothing', 'one of "bars", "parts", "line", "exactness"'],
    ['a chart that is none', 'charts.0', 'pie', '"pie"', 'an object'],
    ['a chart without a description', 'charts.0.description', undefined, 'nothing', 'a text'],
    [
      'a chart with an empty one',
      'charts.0.description',
      '',
      '""',
      'a text that is not empty, without spaces at its ends',
    ],
    ['a chart with hardly one', 'charts.0.description', 'Bars.', '"Bars."', 'a text of at least 40 characters'],
  ])('%s', (_, path, value, found, expected) => {
    const place = path.replace(/\.(\d+)/g, '[$1]');
    expect(problemsWith(path, value)).toEqual([{ path: place, found, expected }]);
  });

  test('an unknown key, in the file and in an object of it', () => {
    const expected = 'only the keys of the schema (data/article.schema.json)';
    expect(problemsWith('colour', 'red')).toEqual([{ path: '', found: 'unknown key "colour"', expected }]);
    expect(problemsWith('figures.0.hedge.class', 'about')).toEqual([
      { path: 'figures[0].hedge', found: 'unknown key "class"', expected },
    ]);
    const two = changeJson(changeJson(sampleFile(), 'text.a', 1), 'text.b', 2);
    expect(problemsOf(two)).toEqual([{ path: 'text', found: 'unknown keys "a", "b"', expected }]);
  });

  test.each([[[]], [null], ['text'], [12]])('a file that is no object: %j', (file) => {
    expect(problemsOf(file)).toEqual([{ path: '', found: JSON.stringify(file), expected: 'an object' }]);
  });
});

test('nothing that the schema says is left in the words of a program', () => {
  const broken = ['', '?', 0, [], {}, null, undefined];
  const paths = ['id', 'version', 'dataDate', 'article.language', 'article.url', 'text', 'charts.0', 'checks.0.expect'];
  const said = paths.flatMap((path) => broken.flatMap((value) => problemsWith(path, value)));
  expect(said.length).toBeGreaterThan(40);
  for (const { expected } of said) expect(expected).not.toMatch(/invalid|string|array|regex|pattern|\^/i);
});

test('what a list has twice is said where it stands the second time', () => {
  const expected = 'an entry that the list does not have yet';
  expect(problemsWith('figures.0.places', ['a', 'b', 'a'])).toEqual([
    { path: 'figures[0].places[2]', found: '"a"', expected },
  ]);
});

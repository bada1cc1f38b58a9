import { expect, test } from 'vitest';
import { DataError } from '../article/data-error';
import { checkArticle } from './check-article';
import { checkIn, figureIn, NAME, problemsIn, sampleFile } from './sample-file';

test('a right file comes back computed, itself unchanged', () => {
  const file = sampleFile();
  const article = checkArticle(file, NAME);
  expect(article.file).toBe(file);
  expect(file).toEqual(sampleFile());
  expect(article.digest).toMatch(/^[0-9a-f]{6}$/);
});

test('all problems of meaning are said at once, under the name of the file', () => {
  const file = sampleFile((changed) => {
    figureIn(changed, 'killed').numeral.text = '61';
    figureIn(changed, 'unauthorized').hedge = null;
    figureIn(changed, 'flight_1980s').period.to = '1979';
    checkIn(changed, 'refugee_status_within_total').expect.verdict = 'inconsistent';
    checkIn(changed, 'second_wave_smaller').formula = 'flight_since_2021 +';
    changed.lede = 'Of {nobody}.';
    changed.version = '2.0.0';
    changed.charts.push(...structuredClone(changed.charts.slice(0, 1)));
  });
  const run = () => checkArticle(file, NAME, 'another');
  expect(problemsIn(run).map(({ path }) => path)).toEqual([
    'id',
    expect.stringMatching(/^charts\[\d\]\.id$/),
    expect.stringMatching(/^figures\[\d\]\.hedge$/),
    expect.stringMatching(/^figures\[\d\]\.numeral$/),
    'lede',
    expect.stringMatching(/^checks\[\d\]\.expect$/),
    expect.stringMatching(/^checks\[\d\]\.formula$/),
    expect.stringMatching(/^figures\[\d\]\.period$/),
    'version',
  ]);
  expect(run).toThrow(DataError);
  expect(run).toThrow(/^changed\.json: 9 problems\n/);
});

test('a file is named as its id', () => {
  expect(problemsIn(() => checkArticle(sampleFile(), NAME, 'another'))).toEqual([
    {
      path: 'id',
      found: '"csm-pakistan-2023"',
      expected: '"another", as the file is named, or the file named csm-pakistan-2023.json',
    },
  ]);
});

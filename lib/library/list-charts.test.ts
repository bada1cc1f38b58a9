import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataError } from '../article/data-error';
import { checkArticle } from './check-article';
import { ARTICLES } from './library';
import { chartsOf, findChart, listCharts } from './list-charts';
import { NAME, SAMPLE, sampleFile } from './sample-file';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'headcount-'));
  mkdirSync(join(root, ARTICLES), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(id: string, file: object = sampleFile((sample) => Object.assign(sample, { id }))): void {
  writeFileSync(join(root, ARTICLES, `${id}.json`), JSON.stringify(file));
}

test('the charts of an article are those of its data, then one for each check that has numbers', () => {
  const article = checkArticle(sampleFile(), NAME);
  const undrawn = article.checks.filter(({ result }) => result.outcome?.reason === 'scope').map(({ data }) => data.id);
  expect(undrawn).toEqual(['waves_are_total', 'deaths_and_people']);
  expect(chartsOf(article).map(({ id }) => id)).toEqual([
    ...article.file.charts.map(({ id }) => id),
    ...article.file.checks.map(({ id }) => id).filter((id) => !undrawn.includes(id)),
  ]);
});

test('the charts of every article are listed, each with its article', () => {
  for (const id of ['another', SAMPLE]) write(id);
  const listed = listCharts(root);
  expect([...new Set(listed.map(({ article }) => article))]).toEqual([SAMPLE, 'another']);
  expect(new Set(listed.map(({ article, chart }) => `${article}/${chart.id}`)).size).toBe(listed.length);
  expect(listed.every(({ article, chart }) => chart.article === article)).toBe(true);
});

test('nothing is listed where one data file is wrong', () => {
  write(SAMPLE);
  write('wrong', {});
  expect(() => listCharts(root)).toThrow(DataError);
});

test('one chart is found with its article, and nothing by an id that is not there', () => {
  write(SAMPLE);
  expect(findChart(SAMPLE, 'two_waves', root)).toMatchObject({
    article: { file: { id: SAMPLE } },
    chart: { id: 'two_waves' },
  });
  expect(findChart(SAMPLE, 'groups_are_everyone', root)?.chart.kind).toBe('line');
  expect(findChart(SAMPLE, 'deaths_and_people', root)).toBeNull();
  expect(findChart('another', 'two_waves', root)).toBeNull();
  expect(findChart('../articles/csm-pakistan-2023', 'two_waves', root)).toBeNull();
});

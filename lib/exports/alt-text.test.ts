import { expect, test } from 'vitest';
import { EXACTNESS, PARTS, SAMPLE_CHARTS, SUM, WAVES } from '../charts/fixtures/sample-charts';
import { readArticles } from '../library/library';
import { chartsOf } from '../library/list-charts';
import { altTextOf } from './alt-text';

test('the alt text says what kind of picture it is, then title, description and source', () => {
  expect(altTextOf(WAVES)).toBe(`Bar chart. ${WAVES.title}. ${WAVES.subtitle}. ${WAVES.description} ${WAVES.source}`);
  expect(altTextOf(SUM)).toMatch(
    /^Chart of ranges on one number line\. The two groups together do not reach the total\. /,
  );
  expect(altTextOf(EXACTNESS)).toMatch(/^Chart of how exact each number is\. /);
});

test('a hatched part says what it rests on', () => {
  expect(altTextOf(PARTS)).toContain('Only if everyone either has refugee status or is unauthorized: our hypothesis');
});

test('the chart of a check never goes without whose hypothesis it is', () => {
  const chart = readArticles()
    .flatMap(chartsOf)
    .find(({ id }) => id === 'groups_are_everyone');
  expect(chart === undefined ? '' : altTextOf(chart)).toMatch(
    /Do the two groups make the total\? Does not fit\. Hypothesis \(our question; the article does not say so\): Every Afghan/,
  );
});

test('every chart has one: whole sentences, in one line, without doubled signs', () => {
  const charts = [...SAMPLE_CHARTS, ...readArticles().flatMap(chartsOf)];
  for (const chart of charts) {
    const text = altTextOf(chart);
    expect(text).toContain(chart.description);
    expect(text).toMatch(/^[A-Z][^\n\r]*\.$/);
    expect(text).not.toMatch(/\.\.|\?\.| {2}|undefined/);
  }
});

test('a title that asks is not ended twice, and line breaks become spaces', () => {
  const text = altTextOf({ ...WAVES, title: 'Do they\r\n fit?', subtitle: 'People', description: 'Yes \u2028no' });
  expect(text).toBe(`Bar chart. Do they fit? People. Yes no. ${WAVES.source}`);
});

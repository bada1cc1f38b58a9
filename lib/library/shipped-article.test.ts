import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Check, Derived, Figure } from '../checks/evaluated';
import { formatChange, formatRange, formatValue } from '../numbers/format';
import { checkArticle } from './check-article';
import { ARTICLES } from './library';
import { readArticle } from './read-article';
import { ROOT, SAMPLE } from './sample-file';

/** What a careful reader finds in the default article, as the project's description lists it. */

const name = join(ARTICLES, `${SAMPLE}.json`);
const article = checkArticle(readArticle(join(ROOT, name), name), name, SAMPLE);

function get<T>(of: ReadonlyMap<string, T> | undefined, id: string): T {
  const found = of?.get(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}
const figure = (id: string): Figure => get(article.figures, id);
const derived = (id: string): Derived => get(article.derived, id);
const check = (id: string): Check => get(new Map(article.checks.map((one) => [one.data.id, one])), id);

test('its text is known by its digest and its lengths, and is in the data only as six sentences', () => {
  expect(article.file.text).toEqual({
    extent: 'whole',
    sha256: 'e1b2bc7f31fdff4f3c2f2ac25a3ca8ec2c740c6d3acc584f3a143d6250a1fcce',
    utf8Bytes: 7532,
    utf16Units: 7407,
  });
  expect(article.file.sentences).toHaveLength(6);
});

test('its date is inferred and says from what; its address is not known and not made up', () => {
  const { published, url } = article.file.article;
  expect(published.date).toBe('2023-10');
  expect(published.inferred?.basis).toMatch(/no date of its own/);
  expect(url).toBeNull();
});

describe('its six figures', () => {
  test('are all there is', () => {
    const six = ['flight_1980s', 'flight_since_2021', 'killed', 'refugee_status', 'total', 'unauthorized'];
    expect([...article.figures.keys()].sort()).toEqual(six);
  });

  test.each([
    ['flight_1980s', 'approximately', '6 million', 'about', 'flow', 'people', 'own'],
    ['flight_since_2021', 'Nearly', '2 million', 'nearly', 'flow', 'people', 'own'],
    ['total', null, '4.4 million', null, 'stock', 'people', 'own'],
    ['refugee_status', null, '2.4 million', null, 'stock', 'people', 'named'],
    ['unauthorized', 'an estimated', '1.7 million', 'estimated', 'stock', 'people', 'unnamed'],
    ['killed', 'at least', '60', 'at-least', 'event-count', 'deaths', 'own'],
  ])('%s: %s %s', (id, hedge, numeral, hedgeClass, kind, unit, voice) => {
    const { data, printed } = figure(id);
    expect({ hedge: data.hedge?.text ?? null, numeral: data.numeral.text }).toEqual({ hedge, numeral });
    expect(printed.hedge?.class ?? null).toBe(hedgeClass);
    expect([data.kind, data.unit, data.saidBy.voice]).toEqual([kind, unit, voice]);
  });

  test.each([
    ['flight_1980s', '5.5–6.5 million', '4.8–7.2 million'],
    ['flight_since_2021', '1.5–2.0 million', '1.5–2.0 million'],
    ['total', '4.35–4.45 million', '4.35–4.45 million'],
    ['refugee_status', '2.35–2.45 million', '2.35–2.45 million'],
    ['unauthorized', '1.65–1.75 million', '1.53–1.87 million'],
    ['killed', '60 or more', '60 or more'],
  ])('%s can be %s by its print, %s by its hedge', (id, rounding, hedge) => {
    const { readings, style } = figure(id);
    expect(formatRange(readings.coarse.rounding, style)).toBe(rounding);
    expect(formatRange(readings.coarse.hedge, style)).toBe(hedge);
  });

  test('say who says so: the authorities of one alone, nobody of another', () => {
    expect([figure('refugee_status'), figure('total'), figure('unauthorized')].map(({ data }) => data.saidBy)).toEqual([
      { who: 'authorities', voice: 'named' },
      { who: 'The Christian Science Monitor', voice: 'own' },
      { who: 'nobody named', voice: 'unnamed' },
    ]);
  });

  test('say that nearly 2 million are on top of something', () => {
    expect(figure('flight_since_2021').printed.increment).toBe(true);
  });
});

test('its other quantities are listed, so that nobody wonders what was left out', () => {
  expect(article.file.others.map(({ quantity, hedge }) => [quantity.text, hedge?.text ?? null])).toEqual([
    ['Two', null],
    ['two dozen', 'roughly'],
    ['the majority', 'the majority'],
    ['two', null],
  ]);
});

describe('its derived numbers', () => {
  test.each([
    ['others', '2.0 million', '1.9–2.1 million', '1.9–2.1 million'],
    ['share_refugee_status', '54.5%', '52.8–56.3%', '52.8–56.3%'],
    ['share_unauthorized', '38.6%', '37.1–40.2%', '34.4–43.0%'],
    ['two_groups', '4.1 million', '4.0–4.2 million', '3.88–4.32 million'],
    ['unaccounted', '0.3 million', '0.15–0.45 million', '0.03–0.57 million'],
    ['share_unaccounted', '6.8%', '3.4–10.1%', '0.7–12.8%'],
    ['unauthorized_of_others', '85.0%', '78.6–92.1%', '72.9–98.4%'],
    ['both_waves', '8 million', '7.0–8.5 million', '6.3–9.2 million'],
  ])('%s: %s, %s after rounding, %s with the hedges', (id, nominal, rounding, hedge) => {
    const { result, style } = derived(id);
    const { values } = result;
    expect(values.nominal === null ? null : formatValue(values.nominal, style)).toBe(nominal);
    expect(values.rounding === null ? null : formatRange(values.rounding, style)).toBe(rounding);
    expect(values.hedge === null ? null : formatRange(values.hedge, style)).toBe(hedge);
  });

  test('say what they rest on, where it is not stated', () => {
    expect(derived('others').data.hypothesis?.basis).toBe('stated');
    expect(derived('share_unauthorized').data.hypothesis?.basis).toBe('implied');
    expect(derived('unaccounted').data.hypothesis?.basis).toBe('ours');
    expect(derived('both_waves').data.hypothesis?.text).toMatch(/two periods and into different sets of countries/);
  });
});

describe('its checks', () => {
  test.each([
    ['groups_within_total', 'implied', 'consistent', null],
    ['refugee_status_within_total', 'stated', 'consistent', null],
    ['unauthorized_within_others', 'implied', 'consistent', null],
    ['groups_are_everyone', 'ours', 'inconsistent', null],
    ['second_wave_smaller', 'ours', 'consistent', null],
    ['waves_are_total', 'ours', 'undecided', 'scope'],
    ['deaths_and_people', 'ours', 'undecided', 'scope'],
  ])('%s (%s): %s %s', (id, basis, verdict, reason) => {
    const { data, result } = check(id);
    expect(data.hypothesis.basis).toBe(basis);
    expect(result.outcome).toEqual({ verdict, reason, note: null });
  });

  test('ask first what the article itself says of the three groups', () => {
    const ids = article.checks.map(({ data }) => data.id);
    expect(ids.indexOf('groups_within_total')).toBeLessThan(ids.indexOf('groups_are_everyone'));
  });

  test('leave 0.3 million if the two groups were everyone: the residual has no 0 in it', () => {
    const { result, style } = check('groups_are_everyone');
    const { nominal, rounding, hedge } = result.values;
    expect(nominal === null ? null : formatValue(nominal, style)).toBe('−0.3 million');
    expect(rounding === null ? null : formatRange(rounding, style)).toBe('−0.45 to −0.15 million');
    expect(hedge === null ? null : formatRange(hedge, style)).toBe('−0.57 to −0.03 million');
  });

  test('say by how much each figure would have to differ', () => {
    const { slack } = check('groups_are_everyone').result;
    expect(Object.fromEntries([...(slack ?? [])].map(([id, change]) => [id, formatChange(change)]))).toEqual({
      unauthorized: '+11.8%',
      refugee_status: '+8.3%',
      total: '−4.5%',
    });
  });

  test('hang on how wide “an estimated” is read, and say from where they would turn', () => {
    const hanging = check('groups_are_everyone').result.hangsOn;
    expect(hanging.map(({ figure: id, width, turnsAt }) => [id, width.toString(), formatChange(turnsAt)])).toEqual([
      ['unauthorized', '0.1', '+11.8%'],
    ]);
  });

  test('refuse a stock against flows, and deaths against people, for what they are', () => {
    const differs = (id: string) => check(id).result.mismatches.map((mismatch) => mismatch.differs);
    expect(differs('waves_are_total')).toContain('kind');
    expect(differs('deaths_and_people')).toContain('unit');
  });
});

test('its charts are of at least four kinds, each described', () => {
  expect(article.file.charts.map(({ kind }) => kind).sort()).toEqual(['bars', 'exactness', 'line', 'parts']);
});

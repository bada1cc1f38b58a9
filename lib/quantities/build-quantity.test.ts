import { describe, expect, test } from 'vitest';
import { rowsOf, textOf } from '../charts/chart';
import { linkNumbers } from '../charts/link-numbers';
import { buildAgreement, compareValues } from './agreement';
import { buildForestChart } from './build-forest-chart';
import { buildQuantity } from './build-quantity';
import { buildSeriesCharts } from './build-series-chart';
import { KNOWN, quantityOf, SHIPPED, seriesOf } from './fixtures/shipped';
import { othersOf } from './others';
import type { Quantity, Value } from './quantity';
import { agreementWords, numberText } from './wording';

const value = (quantity: Quantity, id: string): Value => {
  const found = quantity.values.find(({ data }) => data.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const meets = (id: string, a: string, b: string): boolean | null => {
  const quantity = quantityOf(id);
  return compareValues(quantity, value(quantity, a), value(quantity, b))?.meet ?? null;
};

describe('values', () => {
  test('stand by the date that they are of, then by the day of publication', () => {
    const ids = (id: string) => quantityOf(id).values.map(({ data }) => data.id);
    expect(ids('afghan-outflow-1980s')).toEqual(['series_1989', 'unhcr_1997', 'pakistan_today', 'series_1990', 'csm']);
    expect(ids('killed-29-september-2023')).toEqual(['both_cities', 'hangu', 'mastung', 'reuters', 'ap', 'csm']);
  });

  test('out of a table are its sums, exactly, with the parts in words', () => {
    const { figure, source } = value(quantityOf('afghan-outflow-1980s'), 'series_1990');
    expect(figure.values.nominal?.toFraction()).toBe('6314110');
    expect(figure.values.coarse.hedge.low?.at.toFraction()).toBe('6314110');
    expect(source.instead).toBe('Refugees, end of 1990: Pakistan 3,253,000 + Iran 3,061,110');
  });

  test('that are a sum of two exact counts are exact too', () => {
    const sum = value(quantityOf('killed-29-september-2023'), 'both_cities');
    expect(numberText(sum)).toBe('65');
    expect(sum.source.instead).toMatch(/^Our sum: (60 \+ five|five \+ 60) = 65$/);
  });
});

describe('the digest', () => {
  const digest = (change: (known: typeof KNOWN) => typeof KNOWN) =>
    buildQuantity(quantityOf('afghans-in-pakistan-2023').file, change(KNOWN)).digest;
  const before = quantityOf('afghans-in-pakistan-2023').digest;

  test('changes with a count of the series, which the time line draws', () => {
    const series = structuredClone(seriesOf());
    for (const value of series.values) if (value.year === 1985) value.count += 1;
    expect(digest((known) => known)).toBe(before);
    expect(digest((known) => ({ ...known, series: new Map([[series.id, series]]) }))).not.toBe(before);
  });

  test('changes with a figure of an article that is one of its values, and not with the rest of the article', () => {
    const csm = KNOWN.articles.get('csm-pakistan-2023');
    const figure = csm?.figures.get('total');
    if (csm === undefined || figure === undefined) throw new Error('no such figure');
    const withFigures = (figures: typeof csm.figures) =>
      digest((known) => ({ ...known, articles: new Map([...known.articles, [csm.file.id, { ...csm, figures }]]) }));
    const moved = { ...figure, data: { ...figure.data, population: 'Somebody else' } };
    expect(withFigures(new Map([...csm.figures, ['total', moved]]))).not.toBe(before);
    expect(withFigures(new Map([...csm.figures].filter(([id]) => id === 'total')))).toBe(before);
  });
});

describe('agreement', () => {
  test('holds like against like, by what rounding and hedges allow', () => {
    expect(meets('afghan-outflow-1980s', 'csm', 'series_1990')).toBe(true);
    expect(meets('afghan-outflow-1980s', 'series_1989', 'unhcr_1997')).toBe(false);
    expect(meets('afghans-in-pakistan-2023', 'csm', 'unhcr_plan')).toBe(false);
    expect(meets('afghans-in-pakistan-2023', 'csm', 'reuters')).toBe(true);
    expect(meets('killed-29-september-2023', 'csm', 'both_cities')).toBe(true);
    expect(meets('killed-29-september-2023', 'csm', 'ap')).toBe(false);
  });

  test('refuses what counts something else, unless a note bridges it', () => {
    const documented = 'documented-afghans-in-pakistan-2023';
    expect(meets(documented, 'csm', 'baloch')).toBeNull();
    expect(meets(documented, 'csm', 'series_2023')).toBeNull();
    expect(meets(documented, 'baloch', 'aaj_por')).toBe(true);
    expect(meets(documented, 'csm', 'durrani')).toBe(false);
  });

  test('spreads over what counts the same only', () => {
    const { spread, apart } = buildAgreement(quantityOf('documented-afghans-in-pakistan-2023'));
    expect([spread?.low.data.id, spread?.high.data.id]).toEqual(['un_2024', 'csm']);
    expect(apart.map(({ data }) => data.id)).toContain('baloch');
  });

  test('is said in words without a judgement', () => {
    for (const quantity of SHIPPED.quantities) {
      const words = agreementWords(buildAgreement(quantity)).join(' ');
      expect(words).toMatch(/numbers here count what the definition says/);
      expect(words).not.toMatch(/wrong|false|lie|mistake/i);
    }
    expect(agreementWords(buildAgreement(quantityOf('afghans-in-pakistan-2023')))).toContain(
      'They spread from 3.1 million to 4.4 million, a difference of 1.3 million.',
    );
  });

  test('every figure of the first article belongs to a quantity, with what another source says of it', () => {
    const others = othersOf('csm-pakistan-2023', SHIPPED.quantities);
    expect([...others.keys()].sort()).toEqual(
      [...(KNOWN.articles.get('csm-pakistan-2023')?.figures.keys() ?? [])].sort(),
    );
    expect(others.get('flight_since_2021')?.words).toBe(
      'UNHCR: an estimated 1.6 million, by January 2023. Of 2 others that count the same, 2 can be the same number as this.',
    );
    expect(others.get('killed')?.words).toMatch(/^AP: 59, 6 October 2023\. Of 3 others/);
  });
});

describe('charts', () => {
  test('the forest plot has a row for each source, with its date, and marks this site’s articles', () => {
    const chart = buildForestChart(quantityOf('afghans-in-pakistan-2023'));
    expect(chart.rows.map(({ name, tone }) => [name, tone])).toContainEqual(['UNHCR, end of 2023', 'stock']);
    const own = chart.rows.filter(({ name }) => name.startsWith('On this site: '));
    expect(own.map(({ isOwn }) => isOwn)).toEqual([true, true, true, true]);
    expect(chart.rows.filter(({ isOwn }) => isOwn === true)).toHaveLength(4);
    expect(chart.title).toBe('How many Afghans lived in Pakistan in 2023: 3.1 million to 4.4 million');
    for (const row of chart.rows) expect(chart.description).toContain(textOf(row.value));
  });

  test('its colours mean what they mean in charts of articles, and what counts something else is set back', () => {
    const tones = (id: string) => new Set(buildForestChart(quantityOf(id)).rows.map(({ tone }) => tone));
    expect(tones('afghans-in-pakistan-2023')).toEqual(new Set(['stock']));
    expect(tones('afghan-outflow-1980s')).toEqual(new Set(['flow']));
    expect(tones('killed-29-september-2023')).toEqual(new Set(['plain', 'apart']));
    const documented = quantityOf('documented-afghans-in-pakistan-2023');
    expect(buildForestChart(documented).rows.filter(({ tone }) => tone === 'apart')).toHaveLength(10);
    expect(buildForestChart(documented).subtitle).toContain('set back in grey: what counts something else');
    expect(buildForestChart(quantityOf('afghan-outflow-1980s')).subtitle).not.toContain('grey');
  });

  test('the time line of an older release has its numbers, and ends where it ended', () => {
    const [latest, october] = buildSeriesCharts(quantityOf('afghan-outflow-1980s'));
    const lastOf = (chart: typeof latest, id: string) => chart?.lines.find((line) => line.id === id)?.points.at(-1);
    expect([latest?.id, october?.id]).toEqual(['series', 'series_october_2023']);
    expect(lastOf(latest, 'pakistan')).toEqual({ year: 2025, value: 1158538 });
    expect(lastOf(october, 'pakistan')).toEqual({ year: 2022, value: 1743278 });
    expect(lastOf(october, 'all')).toEqual({ year: 2022, value: 5661675 });
    expect(october?.breaks.map(({ year }) => year)).toEqual([1990, 2007, 2022, 2022]);
    expect(latest?.years).toEqual(october?.years);
  });

  test('the claim lies on its period, and each break is explained in the description', () => {
    const [latest] = buildSeriesCharts(quantityOf('afghan-outflow-1980s'));
    expect(latest?.claims.map(({ from, to }) => [from, to].map(Math.round))).toEqual([[1979, 1989]]);
    expect(latest?.breaks.map(({ detail }) => detail)).toContainEqual(
      expect.stringMatching(/^Iran’s count rose from 2,350,000, .* to 3,061,110: a new count/),
    );
    for (const { detail } of latest?.breaks ?? []) expect(latest?.description).toContain(detail);
  });

  test('every number in the words of a time line leads to its year, its source or its claim', () => {
    for (const chart of buildSeriesCharts(quantityOf('afghan-outflow-1980s'))) {
      const labels = [...(chart.mentions ?? []), ...rowsOf(chart).map(({ value: label }) => label)];
      const bare = linkNumbers(chart.description, labels).filter((piece) => typeof piece === 'string');
      // Years stay; ranges are those of the claim beside them.
      expect(bare.join(' ').replace(/\([^)]*\)/g, '')).not.toMatch(/\d,\d{3}|\d million/);
    }
  });

  test('articles that print one number are one claim, with a way to each', () => {
    const [latest] = buildSeriesCharts(quantityOf('afghans-in-pakistan-2023'));
    if (latest === undefined) throw new Error('no chart');
    expect(rowsOf(latest).map(({ value: label }) => textOf(label))).toEqual(['3.5 million', '4.4 million']);
    expect(rowsOf(latest)[1]?.quotes.map(({ sentence }) => sentence)).toEqual(['reuters', 'aaj', 'csm']);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildBands, sizeOf } from './bands';
import type { BarsChart, ChartRow } from './chart';
import { anyChart } from './fixtures/any-chart';
import { EXACTNESS, PARTS, SUM, WAVES } from './fixtures/sample-charts';

const zonesOf = (chart: Parameters<typeof buildBands>[0], id: string) =>
  buildBands(chart)
    .find(({ row }) => row.id === id)
    ?.zones.map(({ meaning, paint, low, high }) => [meaning, paint, low, high]);

describe('the bands of a chart', () => {
  test('are solid up to the least, paler for rounding, palest for the hedge, in bars', () => {
    expect(zonesOf(WAVES, 'eighties')).toEqual([
      ['least', 'solid', 0, 4.8e6],
      ['hedge', 'palest', 4.8e6, 5.5e6],
      ['rounding', 'pale', 5.5e6, 6.5e6],
      ['hedge', 'palest', 6.5e6, 7.2e6],
    ]);
  });

  test('have no stretch for a hedge that allows no more than rounding', () => {
    expect(zonesOf(WAVES, 'since2021')).toEqual([
      ['least', 'solid', 0, 1.5e6],
      ['rounding', 'pale', 1.5e6, 2e6],
    ]);
  });

  test('are solid for rounding and palest for the hedge on a number line', () => {
    expect(zonesOf(SUM, 'groups')).toEqual([
      ['hedge', 'palest', 3.88e6, 4e6],
      ['rounding', 'solid', 4e6, 4.2e6],
      ['hedge', 'palest', 4.2e6, 4.32e6],
    ]);
  });

  test('follow one another in a chart of parts, and what is left reaches back from the end of the whole', () => {
    const bands = buildBands(PARTS);
    expect(bands.map(({ row, origin, nominal }) => [row.id, origin, nominal])).toEqual([
      ['total', 0, 4.4e6],
      ['status', 0, 2.4e6],
      ['unauthorized', 2.4e6, 4.1e6],
      ['unaccounted', 4.4e6, 4.4e6 - 0.3e6],
    ]);
    const left = bands.at(-1)?.zones ?? [];
    expect(Math.min(...left.map(({ low }) => low))).toBeCloseTo(4.4e6 - 0.57e6, 3);
    expect(Math.max(...left.map(({ high }) => high))).toBeCloseTo(4.4e6, 3);
  });

  test('print how wide the range is where that is what the chart shows', () => {
    expect(buildBands(EXACTNESS).map(({ label }) => label.text)).toContain('no upper end');
  });
});

const open: ChartRow = {
  id: 'killed',
  name: 'Killed',
  tone: 'plain',
  nominal: 60,
  rounding: { low: 60, high: null },
  hedge: { low: 60, high: null },
  value: { text: '60', hedge: 'at least', sentences: ['s1'] },
  ranges: '60 or more',
  quotes: [],
};

describe('an open end', () => {
  const chart: BarsChart = { ...WAVES, kind: 'bars', domain: [0, 100], ticks: [], rows: [open] };

  test('is an arrow from the last bounded value to the edge, and no stretch', () => {
    const [band] = buildBands(chart);
    expect(band?.opens).toEqual([{ meaning: 'rounding', from: 60, to: 100 }]);
    expect(band?.zones).toEqual([{ meaning: 'least', paint: 'solid', low: 0, high: 60 }]);
  });

  test('of the hedge alone begins where rounding ends', () => {
    const [band] = buildBands({ ...chart, rows: [{ ...open, rounding: { low: 55, high: 65 } }] });
    expect(band?.opens).toEqual([{ meaning: 'hedge', from: 65, to: 100 }]);
  });

  test('below leads to the lower edge on a number line, and is zero for a bar, which cannot go under it', () => {
    const below = { ...open, rounding: { low: null, high: 60 }, hedge: { low: null, high: 60 } };
    const [onLine] = buildBands({ ...chart, kind: 'line', gap: null, rows: [below] });
    expect(onLine?.opens).toEqual([{ meaning: 'rounding', from: 60, to: 0 }]);
    const [bar] = buildBands({ ...chart, rows: [below] });
    expect(bar?.opens).toEqual([]);
  });

  test('of the hedge alone leads downwards from where rounding begins', () => {
    const below = { ...open, rounding: { low: 55, high: 65 }, hedge: { low: null, high: 65 } };
    const [onLine] = buildBands({ ...chart, kind: 'line', gap: null, rows: [below] });
    expect(onLine?.opens).toEqual([{ meaning: 'hedge', from: 55, to: 0 }]);
  });

  test('on both sides leads both ways from the number, and from the middle where there is no number', () => {
    const nowhere = { low: null, high: null };
    const opensOf = (nominal: number | null) => {
      const row = { ...open, nominal, rounding: nowhere, hedge: nowhere };
      return buildBands({ ...chart, kind: 'line', gap: null, rows: [row] })[0]?.opens;
    };
    const both = (from: number) => [
      { meaning: 'rounding', from, to: 0 },
      { meaning: 'rounding', from, to: 100 },
    ];
    expect(opensOf(60)).toEqual(both(60));
    expect(opensOf(null)).toEqual(both(50));
  });

  test('is never covered by a stretch, in any chart', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        for (const { opens, zones } of buildBands(chart)) {
          for (const { from, to } of opens) {
            const [low, high] = [Math.min(from, to), Math.max(from, to)];
            for (const zone of zones) expect(zone.high <= low || zone.low >= high).toBe(true);
          }
        }
      }),
    );
  });
});

test('a row is as long as its number, else as its highest end, else as its lowest', () => {
  const row = { ...open, nominal: 60, rounding: { low: 55, high: 65 } };
  expect(sizeOf(row)).toBe(60);
  expect(sizeOf({ ...row, nominal: null })).toBe(65);
  expect(sizeOf({ ...row, nominal: null, rounding: { low: 55, high: null } })).toBe(55);
  expect(sizeOf({ ...row, nominal: null, rounding: { low: null, high: null } })).toBe(0);
});

test('no band leaves the value axis, in any chart', () => {
  fc.assert(
    fc.property(anyChart, (chart) => {
      const [first, last] = chart.domain;
      for (const { zones, nominal } of buildBands(chart)) {
        for (const value of [...zones.flatMap(({ low, high }) => [low, high]), nominal ?? first]) {
          expect(value).toBeGreaterThanOrEqual(first);
          expect(value).toBeLessThanOrEqual(last);
        }
      }
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Style } from '../numbers/format';
import { axisAround, axisFromZero, axisOfWidths } from './build-axis';
import type { ChartRow, Span } from './chart';

const span = (low: number | null, high: number | null): Span => ({ low, high });
const row = (nominal: number | null, rounding: Span, hedge: Span = rounding): ChartRow => ({
  id: 'row',
  name: 'Row',
  tone: 'plain',
  nominal,
  rounding,
  hedge,
  value: { text: '', sentences: [] },
  ranges: '',
  quotes: [],
});
const exact = (value: number): ChartRow => row(value, span(value, value));

const count = (scale: number): Style => ({ type: 'count', scale, decimals: 0 });
const SHARE: Style = { type: 'share', scale: 0, decimals: 1 };
const labels = ({ ticks }: { ticks: readonly { label: string }[] }): string[] => ticks.map(({ label }) => label);

describe('an axis from zero', () => {
  test('ends at a round number above every range, and its last label alone has the unit', () => {
    const axis = axisFromZero([row(6e6, span(5.5e6, 6.5e6), span(4.8e6, 7.2e6))], count(6));
    expect(axis.domain).toEqual([0, 8e6]);
    expect(labels(axis)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8 million']);
  });

  test.each([
    [exact(60), count(0), [0, 60], ['0', '10', '20', '30', '40', '50', '60']],
    [exact(0), count(6), [0, 1e6], ['0', '0.2', '0.4', '0.6', '0.8', '1.0 million']],
    [exact(0), SHARE, [0, 1], ['0%', '20%', '40%', '60%', '80%', '100%']],
    [row(0.545, span(0.528, 0.563)), SHARE, [0, 0.6], ['0%', '10%', '20%', '30%', '40%', '50%', '60%']],
    [
      row(300_000, span(250_000, 350_000)),
      count(6),
      [0, 350_000],
      ['0', '0.05', '0.10', '0.15', '0.20', '0.25', '0.30', '0.35 million'],
    ],
  ])('of %o', (only, style, domain, texts) => {
    const axis = axisFromZero([only], style);
    expect(axis.domain).toEqual(domain);
    expect(labels(axis)).toEqual(texts);
  });

  test('of percentage points has their words at its last tick', () => {
    const axis = axisFromZero([row(0.03, span(0.025, 0.035))], { ...SHARE, type: 'points' });
    expect([labels(axis)[0], labels(axis)[1], labels(axis).at(-1)]).toEqual(['0', '0.5', '3.5 percentage points']);
  });

  test('has room for the arrow of an open end', () => {
    expect(axisFromZero([row(60, span(60, null))], count(0)).domain[1]).toBeGreaterThan(70);
    expect(axisFromZero([row(60, span(60, 60), span(60, null))], count(0)).domain[1]).toBeGreaterThan(70);
  });

  test('goes below zero where a range does, and only there', () => {
    expect(axisFromZero([row(-1e6, span(-2e6, 1e6))], count(6)).domain).toEqual([-2e6, 1e6]);
  });
});

describe('an axis around ranges', () => {
  test('has a little room on both sides', () => {
    const rows = [row(4.1e6, span(4e6, 4.2e6), span(3.88e6, 4.32e6)), row(4.4e6, span(4.35e6, 4.45e6))];
    const axis = axisAround(rows, count(6));
    expect(axis.domain).toEqual([3.8e6, 4.5e6]);
    expect(labels(axis)).toEqual(['3.8', '3.9', '4.0', '4.1', '4.2', '4.3', '4.4', '4.5 million']);
  });

  test('of one exact value has a width all the same', () => {
    const { domain } = axisAround([exact(60)], count(0));
    expect(domain[0]).toBeLessThan(60);
    expect(domain[1]).toBeGreaterThan(60);
    expect(axisAround([exact(0)], count(0)).domain).toEqual([0, 1]);
    expect(axisAround([], count(3)).domain).toEqual([0, 1000]);
  });

  test('does not go below zero where nothing does', () => {
    expect(axisAround([row(2, span(0.1, 40))], count(0)).domain[0]).toBe(0);
    expect(axisAround([row(-2, span(-3, 40))], count(0)).domain[0]).toBeLessThan(-3);
  });

  test('has room for the arrows of open ends', () => {
    const { domain } = axisAround([row(60, span(60, null)), row(100, span(null, 100))], count(0));
    expect(domain[0]).toBeLessThanOrEqual(50);
    expect(domain[1]).toBeGreaterThanOrEqual(110);
    expect(axisAround([row(0, span(0, null)), exact(100)], count(0)).domain).toEqual([0, 140]);
    expect(axisAround([row(-100, span(null, -100)), exact(0)], count(0)).domain).toEqual([-140, 20]);
    expect(axisAround([row(-100, span(-100, 0))], count(0)).domain).toEqual([-120, 20]);
  });
});

describe('an axis of widths', () => {
  test('has the printed value in its middle', () => {
    const axis = axisOfWidths([row(0, span(-0.08, 0.08), span(-0.2, 0.2)), row(0, span(0, null))]);
    expect(axis.domain).toEqual([-0.2, 0.2]);
    expect(labels(axis)).toEqual(['−20%', '−15%', '−10%', '−5%', 'as printed', '+5%', '+10%', '+15%', '+20%']);
  });

  test('is not narrower than ±6%, and as wide as its widest row', () => {
    expect(axisOfWidths([exact(0)]).domain).toEqual([-0.06, 0.06]);
    expect(axisOfWidths([]).domain).toEqual([-0.06, 0.06]);
    expect(axisOfWidths([row(0, span(-1, 19))]).domain).toEqual([-20, 20]);
  });
});

describe('any axis', () => {
  const anyRow = (least: number, unit: number) =>
    fc
      .tuple(
        fc.array(fc.integer({ min: least * 1_000_000, max: 1_000_000 }), { minLength: 5, maxLength: 5 }),
        fc.constantFrom('none', 'low', 'high', 'exact'),
      )
      .map(([values, kind]): ChartRow => {
        const [a = 0, b = 0, c = 0, d = 0, e = 0] = values.toSorted((x, y) => x - y).map((value) => value * unit);
        if (kind === 'exact') return exact(c);
        const [low, high] = [kind === 'low', kind === 'high'];
        return row(c, span(low ? null : b, high ? null : d), span(low ? null : a, high ? null : e));
      });
  const rows = (least: number) =>
    fc
      .constantFrom(1e-9, 1e-6, 1e-3, 1, 1e3, 1e6, 1e18)
      .chain((unit) => fc.array(anyRow(least, unit), { minLength: 1, maxLength: 4 }));
  const style = fc.constantFrom(SHARE, { ...SHARE, type: 'points' } as const, ...[0, 3, 6, 9].map(count));
  const endsOf = (all: readonly ChartRow[]) =>
    all.flatMap(({ nominal, rounding, hedge }) => [nominal, rounding.low, rounding.high, hedge.low, hedge.high]);

  test.each([
    ['from zero', axisFromZero],
    ['around', axisAround],
  ])(
    '%s covers all ranges, has a width, and its ticks are in it, rising, told apart and as labelled',
    (name, build) => {
      fc.assert(
        fc.property(rows(-1), style, (all, of) => {
          const { domain, ticks } = build(all, of);
          const [low, high] = domain;
          expect(high).toBeGreaterThan(low);
          if (name === 'from zero') expect(low).toBeLessThanOrEqual(0);
          for (const end of endsOf(all)) {
            if (end === null) continue;
            expect(end).toBeGreaterThanOrEqual(low);
            expect(end).toBeLessThanOrEqual(high);
          }
          expect(ticks.length).toBeGreaterThan(1);
          expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
          ticks.forEach(({ at, label }, index) => {
            expect(at).toBeGreaterThanOrEqual(low);
            expect(at).toBeLessThanOrEqual(high);
            if (index > 0) expect(at).toBeGreaterThan(ticks[index - 1]?.at ?? at);
            const printed = Number(label.replace(/[^\d.−]/g, '').replace('−', '-'));
            const unit = of.type === 'count' ? 10 ** of.scale : 0.01;
            expect(Math.abs(printed * unit - at)).toBeLessThanOrEqual(Math.abs(at) * 1e-12);
            const isLast = index === ticks.length - 1;
            if (of.type === 'share') expect(label.endsWith('%')).toBe(true);
            else if (of.type === 'points' || of.scale > 0) expect(/ [a-z]/.test(label)).toBe(isLast);
          });
        }),
      );
    },
  );

  test('of counts does not show less than nobody', () => {
    fc.assert(
      fc.property(rows(0), style, (all, of) => {
        expect([axisFromZero, axisAround].map((build) => build(all, of).domain[0] >= 0)).toEqual([true, true]);
      }),
    );
  });

  test('of widths covers them, with 0 in its middle', () => {
    fc.assert(
      fc.property(rows(-1), (all) => {
        const { domain, ticks } = axisOfWidths(all);
        expect(domain[0]).toBe(-domain[1]);
        for (const end of endsOf(all)) if (end !== null) expect(Math.abs(end)).toBeLessThanOrEqual(domain[1]);
        expect(ticks.filter(({ at }) => at === 0).map(({ label }) => label)).toEqual(['as printed']);
      }),
    );
  });
});

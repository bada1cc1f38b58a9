import fc from 'fast-check';
import type { Chart, ChartRow, ExactnessRow, Label, Span } from './chart';

/** Arbitrary charts for property tests: every kind, labels up to the lengths that the data allows, open ends. */

const word = fc.string({
  minLength: 1,
  maxLength: 18,
  unit: fc.constantFrom(...'aaabcdeeefghiiijklmnooopqrsttuvwxyzWM-’é0189'),
});
const words = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(' ').slice(0, most).trim());

const label = (most: number): fc.Arbitrary<Label> =>
  fc
    .record({ text: words(most), hedge: fc.option(words(40), { nil: undefined }), linked: fc.boolean() })
    .map(({ text, hedge, linked }) => {
      const sentences = linked ? ['s1', 's2'] : [];
      return hedge === undefined ? { text, sentences } : { text, hedge, sentences };
    });

const tone = fc.constantFrom('stock' as const, 'flow' as const, 'plain' as const);
const openEnds = fc.constantFrom('none', 'none', 'none', 'low', 'high', 'hedge high');

/** A row whose numbers lie between `low` and `high`. */
function anyRow(low: number, high: number): fc.Arbitrary<ChartRow> {
  const at = fc.double({ min: low, max: high, noNaN: true });
  return fc
    .record({
      name: words(120),
      tone,
      ends: fc.tuple(at, at, at, at, at),
      open: openEnds,
      value: label(30),
      nameless: fc.boolean(),
    })
    .map(({ name, tone, ends, open, value, nameless }) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0] = ends.toSorted((x, y) => x - y);
      const ended = (span: Span): Span => ({
        low: open === 'low' ? null : span.low,
        high: open === 'high' ? null : span.high,
      });
      const hedge = ended({ low: a, high: open === 'hedge high' ? null : e });
      return {
        id: 'row',
        name,
        tone,
        nominal: nameless ? null : c,
        rounding: ended({ low: b, high: d }),
        hedge,
        value,
        ranges: 'as printed',
        quotes: [],
      };
    });
}

const base = (domain: readonly [number, number], ticks: number) => ({
  article: 'article',
  id: 'chart',
  title: 'Title',
  subtitle: 'Subtitle',
  description: 'Description',
  source: 'Source: somebody',
  domain,
  ticks: Array.from({ length: ticks }, (_, index) => ({
    at: domain[0] + ((domain[1] - domain[0]) * index) / (ticks - 1),
    label: index === ticks - 1 ? '4.6 million' : (index / 10).toFixed(1),
  })),
});

const numbered = <Row extends ChartRow>(rows: readonly Row[]): Row[] =>
  rows.map((row, index) => ({ ...row, id: `row${index}` }));

const rows = (low: number, high: number) => fc.array(anyRow(low, high), { minLength: 1, maxLength: 5 }).map(numbered);
const ticks = fc.integer({ min: 2, max: 9 });

const bars = fc
  .record({ rows: rows(0, 90), ticks })
  .map(({ rows, ticks }): Chart => ({ kind: 'bars', ...base([0, 100], ticks), rows }));

const line = fc.record({ rows: rows(-90, 90), ticks, gapLabel: label(60), gap: fc.boolean() }).map(
  ({ rows, ticks, gapLabel, gap }): Chart => ({
    kind: 'line',
    ...base([-100, 100], ticks),
    rows,
    gap: gap ? { low: 20, high: 35, label: gapLabel } : null,
  }),
);

const parts = fc.record({ rows: rows(1, 18), whole: anyRow(20, 95), ticks, note: label(120) }).map(
  ({ rows, whole, ticks, note }): Chart => ({
    kind: 'parts',
    ...base([0, 100], ticks),
    whole: { ...whole, id: 'whole' },
    parts: rows.map((row, index) => ({ row, style: index === rows.length - 1 ? 'unaccounted' : 'counted' })),
    note,
  }),
);

const exactness = fc
  .record({ rows: rows(-0.25, 0.25), widths: fc.array(label(40), { minLength: 5, maxLength: 5 }), ticks })
  .map(
    ({ rows, widths, ticks }): Chart => ({
      kind: 'exactness',
      ...base([-0.3, 0.3], ticks),
      rows: rows.map((row, index): ExactnessRow => ({ ...row, nominal: 0, width: widths[index] ?? row.value })),
    }),
  );

export const anyChart: fc.Arbitrary<Chart> = fc.oneof(bars, line, parts, exactness);

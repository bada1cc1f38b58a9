import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing, SeriesChart } from './chart';
import { anySeries } from './fixtures/any-series';
import { layoutSeries, type SeriesLayout } from './layout-series';
import { type Box, overlap } from './placed-text';
import { splitLine } from './split-line';

const anyDrawing = fc.constantFrom<Drawing>('narrow', 'wide');
/** Sums of doubles; a hundredth of a pixel is not seen. */
const SLACK = 0.01;
const shrink = ({ left, top, right, bottom }: Box): Box => ({
  left: left + SLACK,
  top: top + SLACK,
  right: right - SLACK,
  bottom: bottom - SLACK,
});

describe('every time line, whatever is in it,', { timeout: 60_000 }, () => {
  const always = (law: (layout: SeriesLayout, chart: SeriesChart, drawing: Drawing) => void) =>
    fc.assert(
      fc.property(anySeries, anyDrawing, (chart, drawing) => law(layoutSeries(chart, drawing), chart, drawing)),
      { numRuns: 300 },
    );

  test('has no two texts that overlap', () => {
    always(({ texts }) => {
      const hits = texts.flatMap((a, index) =>
        texts
          .slice(index + 1)
          .filter((b) => overlap(shrink(a.box), shrink(b.box)))
          .map((b) => [a, b].map(({ lines }) => JSON.stringify(lines))),
      );
      expect(hits).toEqual([]);
    });
  });

  test('has nothing beyond its picture', () => {
    always(({ texts, width, height, claims, plot }) => {
      for (const { box } of texts) {
        expect(box.left).toBeGreaterThanOrEqual(-SLACK);
        expect(box.right).toBeLessThanOrEqual(width + SLACK);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(height);
      }
      for (const { left, right, hedge } of claims) {
        expect(left).toBeGreaterThanOrEqual(plot.left - SLACK);
        expect(right).toBeLessThanOrEqual(plot.right + SLACK);
        expect(hedge[0]).toBeLessThanOrEqual(hedge[1] + SLACK);
      }
    });
  });

  test('has no text under 12 px on the screen, and none in the plot but the words of what is laid on it', () => {
    always(({ texts, plot }, _, drawing) => {
      for (const { size, box, role } of texts) {
        expect(size).toBeGreaterThanOrEqual(drawing === 'narrow' ? 12 : 13);
        if (role !== 'value') expect(overlap(shrink(box), plot)).toBe(false);
      }
    });
  });

  test('says each number that is laid on it once, and runs no line through it', () => {
    always(({ texts, plot, grid, segments, toX, toY }, { claims }) => {
      const said = texts.filter(({ role }) => role === 'value');
      expect(said.map(({ row }) => row).sort()).toEqual(claims.map(({ row }) => row.id).sort());
      const lines = segments.map(({ points }) => points.map(({ year, value }) => [toX(year), toY(value)] as const));
      for (const { box } of said.filter(({ box: { bottom } }) => bottom > plot.top)) {
        const inner = shrink(box);
        for (const [x, y] of lines.flatMap((line) => line.flatMap((to, at) => between(line[at - 1] ?? to, to))))
          expect(x > inner.left && x < inner.right && y > inner.top && y < inner.bottom).toBe(false);
        for (const { pieces } of grid.filter((rule) => rule.y > inner.top && rule.y < inner.bottom))
          for (const [from, to] of pieces) expect(to <= inner.left || from >= inner.right).toBe(true);
      }
    });
  });

  test('runs no guide through a text', () => {
    always(({ texts, guides }) => {
      const lines = guides.flatMap(({ x, pieces }) => pieces.map(([top, bottom]) => ({ x, top, bottom })));
      for (const { box } of texts)
        for (const { x, top, bottom } of lines)
          expect(x > box.left && x < box.right && top < box.bottom - SLACK && bottom > box.top + SLACK).toBe(false);
    });
  });

  test('joins every two years of a line, unless the counting changed between them', () => {
    always((_, { lines }) => {
      for (const line of lines) {
        const joined = splitLine(line).flatMap(({ points }) => points.slice(1).map(({ year }) => year));
        const wanted = line.points
          .slice(1)
          .map(({ year }) => year)
          .filter((year) => !line.breaks.includes(year));
        expect(joined).toEqual(wanted);
      }
    });
  });
});

/** Points on a piece of a line, close enough that a word between them would be hit. */
const between = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]) =>
  Array.from({ length: 21 }, (_, at) => [x1 + ((x2 - x1) * at) / 20, y1 + ((y2 - y1) * at) / 20] as const);

test('estimates are drawn in another way than counts, and a single year beside a break is seen', () => {
  const points = [1, 2, 3, 4, 5, 6].map((year) => ({ year, value: year }));
  const line = { id: 'a', label: 'A', tone: 'stock', points, estimates: [[2, 4]], breaks: [6] } as const;
  expect(splitLine(line).map(({ style, points: own }) => [style, own.map(({ year }) => year)])).toEqual([
    ['counted', [1, 2]],
    ['estimated', [2, 3, 4]],
    ['counted', [4, 5]],
    ['counted', [6]],
  ]);
});

test('a place that has no count has no name beside the plot', () => {
  const [chart] = fc.sample(anySeries, { numRuns: 1, seed: 1 });
  if (chart === undefined) throw new Error('no chart');
  const empty = { id: 'empty', label: 'Nowhere', tone: 'plain', points: [], estimates: [], breaks: [] } as const;
  const layout = layoutSeries({ ...chart, lines: [...chart.lines, empty] }, 'wide');
  expect(layout.labels.map(({ line }) => line).toSorted()).toEqual(chart.lines.map(({ id }) => id).toSorted());
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing } from './chart';
import { anyChart } from './fixtures/any-chart';
import { PARTS, SAMPLE_CHARTS, SUM, WAVES } from './fixtures/sample-charts';
import { type Layout, layoutChart } from './layout-chart';
import type { KeyWords } from './place-key';
import { type Box, overlap } from './placed-text';

const WORDS: KeyWords = {
  least: 'at least this many',
  rounding: 'rounding allows',
  hedge: (hedge) => (hedge === undefined ? 'the loosest reading allows' : `“${hedge}” allows`),
};
const DRAWINGS: readonly Drawing[] = ['narrow', 'wide'];
const anyDrawing = fc.constantFrom(...DRAWINGS);
/** Sums of doubles; a hundredth of a pixel is not seen. */
const SLACK = 0.01;

const shrink = ({ left, top, right, bottom }: Box): Box => ({
  left: left + SLACK,
  top: top + SLACK,
  right: right - SLACK,
  bottom: bottom - SLACK,
});

function collisions({ texts }: Layout): string[] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => overlap(shrink(a.box), shrink(b.box)))
      .map((b) => `${a.role} of ${a.row} and ${b.role} of ${b.row}`),
  );
}

const bandBoxes = ({ rows, plot }: Layout): Box[] =>
  rows.map(({ bandTop, bandHeight }) => ({
    left: plot[0],
    right: plot[1],
    top: bandTop,
    bottom: bandTop + bandHeight,
  }));

describe('every chart, whatever its labels,', { timeout: 60_000 }, () => {
  const always = (law: (layout: Layout, drawing: Drawing) => void) =>
    fc.assert(
      fc.property(anyChart, anyDrawing, (chart, drawing) => law(layoutChart(chart, drawing, WORDS), drawing)),
      { numRuns: 300 },
    );

  test('has no two texts that overlap', () => {
    always((layout) => {
      expect(collisions(layout)).toEqual([]);
    });
  });

  test('has nothing beyond its picture', () => {
    always(({ texts, width, height, rows, gap }) => {
      for (const { box } of texts) {
        expect(box.left).toBeGreaterThanOrEqual(-SLACK);
        expect(box.right).toBeLessThanOrEqual(width + SLACK);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(height);
      }
      for (const row of rows) expect(row.bottom).toBeLessThan(height);
      if (gap !== null) expect(gap.top + gap.height).toBeLessThan(height);
    });
  });

  test('has no text under 12 px on the screen: 12 in the narrow drawing, 13 in the wide one', () => {
    always(({ texts }, drawing) => {
      for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(drawing === 'narrow' ? 12 : 13);
    });
  });

  test('has its rows in order, one under the other', () => {
    always(({ rows }) => {
      rows.forEach((row, index) => {
        expect(row.top).toBeGreaterThanOrEqual(rows[index - 1]?.bottom ?? 0);
        expect(row.bandTop).toBeGreaterThanOrEqual(row.top);
        expect(row.bandTop + row.bandHeight).toBeLessThanOrEqual(row.bottom);
      });
    });
  });

  test('prints every label whole, hedge first', () => {
    fc.assert(
      fc.property(anyChart, anyDrawing, (chart, drawing) => {
        const printed = layoutChart(chart, drawing, WORDS).texts.map(({ lines }) =>
          lines
            .map(({ runs }) => runs.map((run) => run.text).join(''))
            .join('')
            .replaceAll(' ', ''),
        );
        const rows = chart.kind === 'parts' ? [chart.whole, ...chart.parts.map(({ row }) => row)] : chart.rows;
        for (const { name, value } of rows) {
          expect(printed).toContain(name.replaceAll(' ', ''));
          expect(printed).toContain(((value.hedge ?? '') + value.text).replaceAll(' ', ''));
        }
      }),
    );
  });

  test('keeps names and numbers off the bands', () => {
    always((layout) => {
      for (const text of layout.texts.filter(({ role }) => role !== 'width')) {
        for (const band of bandBoxes(layout)) expect(overlap(shrink(text.box), shrink(band))).toBe(false);
      }
    });
  });

  test('runs no line through a text', () => {
    always(({ texts, grid, zero, joints, gap, leaders }) => {
      const rules = [...grid, ...joints, ...(zero === null ? [] : [zero]), ...(gap?.rules ?? [])];
      const lines = [
        ...rules.flatMap(({ x, pieces }) => pieces.map(([top, bottom]) => ({ x, top, bottom }))),
        ...leaders,
      ];
      for (const { box } of texts.filter(({ role }) => role !== 'tick')) {
        for (const { x, top, bottom } of lines) {
          expect(x > box.left && x < box.right && top < box.bottom - SLACK && bottom > box.top + SLACK).toBe(false);
        }
      }
    });
  });
});

describe('the layout', () => {
  test('links numbers and nothing else to sentences', () => {
    const { texts } = layoutChart(WAVES, 'wide', WORDS);
    const linked = texts.filter(({ sentences }) => sentences.length > 0);
    expect(linked.map(({ role, sentences }) => [role, ...sentences])).toEqual([
      ['value', 's2'],
      ['value', 's3'],
    ]);
  });

  test('explains solid, paler and palest once, on the band that shows all three', () => {
    for (const drawing of DRAWINGS) {
      const keys = layoutChart(WAVES, drawing, WORDS).texts.filter(({ role }) => role === 'key');
      expect(keys).toHaveLength(3);
      expect(keys.every(({ row }) => row === 'eighties')).toBe(true);
    }
  });

  test('puts the words of the gap under the space between the two ranges', () => {
    const { gap, texts, rows } = layoutChart(SUM, 'wide', WORDS);
    const words = texts.find(({ role }) => role === 'gap');
    expect(gap).toMatchObject({ low: 4.32e6, high: 4.35e6 });
    expect(gap?.top).toBeGreaterThan(rows.at(-1)?.bottom ?? 0);
    expect(words?.box.top).toBeGreaterThan(gap?.top ?? 0);
  });

  test('says what the hatched part rests on, under it', () => {
    const { rows, texts } = layoutChart(PARTS, 'narrow', WORDS);
    const note = texts.find(({ role }) => role === 'note');
    const hatched = rows.find(({ band }) => band.fill === 'gap');
    expect(note?.row).toBe('unaccounted');
    expect(note?.box.top).toBeGreaterThan((hatched?.bandTop ?? 0) + (hatched?.bandHeight ?? 0));
  });

  test('is the same for the same data', () => {
    for (const chart of SAMPLE_CHARTS) {
      expect(layoutChart(chart, 'wide', WORDS)).toEqual(layoutChart(chart, 'wide', WORDS));
    }
  });

  test('is data and nothing else', () => {
    const { texts, leaders, grid } = layoutChart(PARTS, 'wide', WORDS);
    expect(JSON.parse(JSON.stringify({ texts, leaders, grid }))).toEqual({ texts, leaders, grid });
  });
});

import fc from 'fast-check';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHART_WORDS, PICTURE_WORDS } from '@/components/words';
import type { RowsChart } from '@/lib/charts/chart';
import { anyChart } from '@/lib/charts/fixtures/any-chart';
import { WAVES } from '@/lib/charts/fixtures/sample-charts';
import { layoutChart } from '@/lib/charts/layout-chart';
import { layoutPicture } from '@/lib/charts/layout-picture';
import { type DrawingBoard, openDrawingBoard } from './draw-svg';
import { framePicture } from './frame-picture';
import { renderDrawing } from './render-charts';
import { renderPng } from './render-png';

/** Pixels of the bitmap for one of the picture. */
const SCALE = 2;
const PAPER = [0xfb, 0xfa, 0xf6];
let board: DrawingBoard;
beforeAll(async () => {
  board = await openDrawingBoard();
}, 60_000);
afterAll(() => board.close());

async function draw(chart: RowsChart): Promise<PNG> {
  const wide = await renderDrawing(board.draw, chart.article, chart, 'wide');
  const picture = framePicture(wide, chart, { date: '2026-11-22', digest: 'a41f9c' });
  return PNG.sync.read(Buffer.from(await renderPng(picture, chart, 'png')));
}

interface PlacedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** Every line that a picture should have, in px of the picture. */
function linesOf(chart: RowsChart): readonly PlacedLine[] {
  const drawing = layoutChart(chart, 'wide', CHART_WORDS.key);
  const picture = layoutPicture(chart, drawing, PICTURE_WORDS);
  const [left, top] = picture.drawing;
  const placed = [
    ...picture.texts.map((text) => ({ text, x: 0, y: 0 })),
    ...drawing.texts.map((text) => ({ text, x: left, y: top })),
  ];
  return placed.flatMap(({ text, x, y }) =>
    text.lines.map(({ runs, baseline }) => ({
      text: runs.map((run) => run.text).join(''),
      left: text.box.left + x,
      right: text.box.right + x,
      baseline: baseline + y,
      size: text.size,
    })),
  );
}

/** Whether there is anything but paper where a line's letters stand. */
function hasInk({ width, data }: PNG, { left, right, baseline, size }: PlacedLine): boolean {
  for (let y = Math.ceil((baseline - size * 0.7) * SCALE); y < baseline * SCALE; y += 1) {
    for (let x = Math.floor(left * SCALE); x < right * SCALE; x += 1) {
      const at = (y * width + x) * 4;
      if (PAPER.some((value, part) => value !== data[at + part])) return true;
    }
  }
  return false;
}

const missingIn = (bitmap: PNG, chart: RowsChart): readonly string[] =>
  linesOf(chart)
    .filter((line) => /[\p{L}\p{N}]/u.test(line.text) && !hasInk(bitmap, line))
    .map(({ text }) => text);

describe('a bitmap', { timeout: 120_000 }, () => {
  test('has every line of its picture, whatever the words', async () => {
    await fc.assert(
      fc.asyncProperty(anyChart, async (chart) => {
        expect(missingIn(await draw(chart), chart)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('keeps a hedge whose letters would join in its font and not in the number’s', async () => {
    if (WAVES.kind !== 'bars') throw new Error('not bars');
    const [first, ...rows] = WAVES.rows;
    if (first === undefined) throw new Error('no row');
    const value = { ...first.value, hedge: 'officially confirmed as fifty-five to' };
    const chart: RowsChart = { ...WAVES, rows: [{ ...first, value }, ...rows] };
    expect(missingIn(await draw(chart), chart)).toEqual([]);
  });
});

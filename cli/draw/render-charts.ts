import { createHash } from 'node:crypto';
import type { Chart, Drawing } from '@/lib/charts/chart';
import { CHART_ENDINGS, type ChartEnding, chartFile } from './chart-files';
import { cleanSvg } from './clean-svg';
import type { DrawingBoard, DrawSvg } from './draw-svg';
import { framePicture } from './frame-picture';
import { pictureId } from './picture-id';
import type { DataOfPicture } from './picture-metadata';
import type { PictureStore } from './picture-store';
import type { RenderPng } from './render-png';

export interface ChartToDraw {
  readonly article: string;
  readonly chart: Chart;
  readonly data: DataOfPicture;
}

/** What rendering needs from outside, so that a test can pass its own. */
export interface RenderCharts {
  readonly charts: readonly ChartToDraw[];
  readonly store: PictureStore;
  readonly rendererVersion: string;
  /** Opened only when there is something to draw, as it takes a second; told how many drawings there are to make. */
  readonly openDrawingBoard: (drawings: number) => Promise<DrawingBoard>;
  readonly renderPng: RenderPng;
  /** Called after each file with how many of all are done. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** How many files were made, left as they were, taken away. */
export interface Rendered {
  readonly drawn: number;
  readonly kept: number;
  readonly removed: number;
}

const DRAWING_OF: Readonly<Partial<Record<ChartEnding, Drawing>>> = { 'narrow.svg': 'narrow', 'wide.svg': 'wide' };

/**
 * Makes every file of every chart that is not made yet from the same data by the same renderer.
 * @throws Error naming the file that could not be made; files made before it stay
 */
export async function renderCharts(given: RenderCharts): Promise<Rendered> {
  const { store, rendererVersion } = given;
  const jobs = given.charts.map((toDraw) => {
    const key = digest(`${rendererVersion}\n${JSON.stringify([toDraw.chart, toDraw.data])}`);
    const names = CHART_ENDINGS.map((ending) => chartFile(toDraw.article, toDraw.chart.id, ending));
    return { toDraw, key, names, missing: CHART_ENDINGS.filter((_, index) => !store.has(names[index] ?? '', key)) };
  });
  const missing = jobs.flatMap((job) => job.missing);
  if (missing.length > 0) {
    const drawings = missing.filter((ending) => DRAWING_OF[ending] !== undefined).length;
    const board = drawings > 0 ? await given.openDrawingBoard(drawings) : null;
    const left = jobs.values();
    let done = 0;
    // Each of these takes the next chart when it has finished one.
    const renderRest = async () => {
      for (const { toDraw, key, missing: endings } of left) {
        for (const ending of endings) {
          const name = chartFile(toDraw.article, toDraw.chart.id, ending);
          store.write(name, key, await renderFile(given, toDraw, ending, board?.draw));
          done += 1;
          given.onProgress?.(done, missing.length);
        }
      }
    };
    try {
      await Promise.all(Array.from({ length: board?.atOnce ?? 1 }, renderRest));
    } finally {
      await board?.close();
    }
  }
  const names = jobs.flatMap((job) => job.names);
  const removed = store.finish(new Set(names));
  return { drawn: missing.length, kept: names.length - missing.length, removed };
}

/** Makes one file of a chart, from data or from the file before it. */
async function renderFile(
  { store, renderPng }: RenderCharts,
  { article, chart, data }: ChartToDraw,
  ending: ChartEnding,
  draw: DrawSvg | undefined,
): Promise<string | Uint8Array> {
  const read = (before: ChartEnding): string => store.read(chartFile(article, chart.id, before));
  try {
    switch (ending) {
      case 'narrow.svg':
      case 'wide.svg':
        if (draw === undefined) throw new Error('there is no drawing board');
        return await renderDrawing(draw, article, chart, ending === 'narrow.svg' ? 'narrow' : 'wide');
      case 'picture.svg':
        return framePicture(read('wide.svg'), chart, data);
      case 'png':
      case 'print.png':
        return await renderPng(read('picture.svg'), chart, ending);
      default:
        return ending satisfies never;
    }
  } catch (error) {
    throw new Error(`${chartFile(article, chart.id, ending)} could not be drawn`, { cause: error });
  }
}

/** Draws and cleans one chart in one drawing. */
export async function renderDrawing(draw: DrawSvg, article: string, chart: Chart, drawing: Drawing): Promise<string> {
  const prefix = pictureId(article, chart.id, drawing);
  return cleanSvg(await draw(chart, drawing), { prefix, title: chart.title, description: chart.description });
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
